// Prints how long an act takes to the other person's screen: through HTTP, the hint and a second browser's drawing.
import { openAccount, openBrowser, windowOf } from './people.ts';

const acts = 100;
const percentile = (sorted: number[], percent: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;

const browser = await openBrowser();
try {
  const ines = await windowOf(browser, 'Ines Brandt');
  const olivier = await windowOf(browser, 'Olivier Klein');
  const path = await openAccount(ines.page, 'Velaris Rail');
  await openAccount(olivier.page, 'Velaris Rail');
  await olivier.page.locator('[data-entry]').first().waitFor();

  const answered: number[] = [];
  const drawn: number[] = [];
  for (let index = 0; index < acts; index += 1) {
    const subject = `Seen ${index} at ${Date.now()}`;
    const seen = olivier.page.evaluate(
      async (text) =>
        new Promise<number>((resolve) => {
          const look = () => {
            if (!document.body.textContent.includes(text)) return;
            observer.disconnect();
            requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        }),
      subject,
    );
    const { from, until } = await ines.page.evaluate(
      async ({ address, text }) => {
        const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
        const began = performance.timeOrigin + performance.now();
        const answer = await fetch(address, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Command-Id': crypto.randomUUID(),
            'X-XSRF-TOKEN': decodeURIComponent(token),
          },
          body: JSON.stringify({ sheet: { kind: 'note', subject: text } }),
        });
        if (!answer.ok) throw new Error(await answer.text());
        return { from: began, until: performance.timeOrigin + performance.now() };
      },
      { address: `/api${path}/interactions`, text: subject },
    );
    answered.push(until - from);
    drawn.push((await seen) - from);
    await olivier.page.waitForTimeout(50);
  }
  for (const times of [answered, drawn]) times.sort((one, other) => one - other);
  const line = (what: string, times: number[]) =>
    `${what}: p50 ${percentile(times, 50).toFixed(0)} ms, p99 ${percentile(times, 99).toFixed(0)} ms`;
  console.log(line('raw limit, the act is answered in its own browser', answered));
  console.log(
    `${line('event to the other browser, from pressing to drawn there', drawn)}, p50 is ${(
      percentile(drawn, 50) / percentile(answered, 50)
    ).toFixed(1)} times the answer`,
  );
} finally {
  await browser.close();
}
