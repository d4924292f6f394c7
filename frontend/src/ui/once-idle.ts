type Fetch = () => Promise<unknown>;

/** What is not fetched yet. */
const waiting = new Set<Fetch>();
let mayFetch = false;
let isFetching = false;

const idle = () =>
  new Promise<void>((resolve) => {
    // Safari does not say when it is idle.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 200);
  });

async function fetchWaiting(): Promise<void> {
  if (!mayFetch || isFetching) return;
  isFetching = true;
  const failed: Fetch[] = [];
  for (let [next] = waiting; next && mayFetch; [next] = waiting) {
    await idle();
    waiting.delete(next);
    await next().catch(() => failed.push(next));
  }
  for (const one of failed) waiting.add(one);
  isFetching = false;
}

/** Notes what is fetched when it is first opened: once the page is idle it is, so that it is there when the line is cut. */
export function onceIdle<What extends Fetch>(fetch: What): What {
  waiting.add(fetch);
  void fetchWaiting();
  return fetch;
}

/** From now on: one after the other, behind what the page itself asks for; what failed anew when the line is back. */
export function fetchWhenIdle(): () => void {
  const start = () => {
    mayFetch = true;
    void fetchWaiting();
  };
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
  window.addEventListener('online', fetchWaiting);
  return () => {
    mayFetch = false;
    window.removeEventListener('load', start);
    window.removeEventListener('online', fetchWaiting);
  };
}
