import { createRequire } from 'node:module';

/*
 * Tests run on the React that is shipped: its development build spends more than a third of their time on what only its
 * warnings need (`REACT=development npx vitest run FILE` shows those). What the testing library needs of that build,
 * `act`, stands here: whatever React has put off to a later moment is done before the next line of a test.
 */

type Work = (isOverdue: boolean) => unknown;
interface Scheduler {
  unstable_scheduleCallback: (priority: number, work: Work, options?: object) => object;
  unstable_cancelCallback: (handle: object) => void;
}
interface React {
  act?: (work: () => unknown) => PromiseLike<unknown>;
}
interface Job {
  work: Work;
  /** Keeps its later moment from doing it again. */
  callOff: () => void;
}

const load = createRequire(import.meta.url);
/** What React has put off, in the order in which it wants it done. */
const putOff = new Set<Job>();
let depth = 0;

function doNow(): void {
  for (const job of putOff) {
    job.callOff();
    job.work(true);
  }
}

function act(work: () => unknown): PromiseLike<unknown> {
  depth += 1;
  let result: unknown;
  try {
    result = work();
  } finally {
    depth -= 1;
  }
  if (!isPromise(result)) {
    if (depth === 0) doNow();
    return Promise.resolve(result);
  }
  return Promise.resolve(result).then(async (value) => {
    do {
      doNow();
      await new Promise((later) => setImmediate(later));
    } while (putOff.size > 0);
    return value;
  });
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

function isWork(rest: unknown): rest is Work {
  return typeof rest === 'function';
}

/** What is put off comes here too, so that it can be done now. */
function watch(scheduler: Scheduler): void {
  const { unstable_scheduleCallback: schedule, unstable_cancelCallback: cancel } = scheduler;
  scheduler.unstable_scheduleCallback = (priority, work, options) => {
    const later = (): object =>
      schedule(
        priority,
        (isOverdue) => {
          job.work(isOverdue);
        },
        options,
      );
    const job: Job = {
      work: (isOverdue) => {
        putOff.delete(job);
        const rest = work(isOverdue);
        // It waits for something that is still on its way, and is asked again at its later moment only.
        if (!isWork(rest)) return;
        work = rest;
        handle = later();
      },
      callOff: () => {
        putOff.delete(job);
        cancel(handle);
      },
    };
    let handle = later();
    putOff.add(job);
    return job;
  };
  scheduler.unstable_cancelCallback = (handle) => {
    if ('callOff' in handle && typeof handle.callOff === 'function') handle.callOff();
  };
}

/** The moment after the present one, for what React has to plan. */
function soon(queue: typeof queueMicrotask, work: () => void): void {
  let isOver = false;
  const job: Job = {
    work,
    callOff: () => {
      putOff.delete(job);
      isOver = true;
    },
  };
  putOff.add(job);
  queue(() => {
    if (isOver) return;
    job.callOff();
    work();
  });
}

function takeShipped(): void {
  const [environment, queue] = [process.env['NODE_ENV'], globalThis.queueMicrotask];
  process.env['NODE_ENV'] = 'production';
  const scheduler: Scheduler = createRequire(load.resolve('react-dom'))('scheduler');
  watch(scheduler);
  globalThis.queueMicrotask = (work) => soon(queue, work);
  const react: React = load('react');
  if (react.act) throw new Error('React was loaded before, and is not the one that is shipped');
  load('react-dom/client');
  const { jsx }: { jsx: unknown } = load('react/jsx-runtime');
  const development: { jsxDEV?: unknown } = load('react/jsx-dev-runtime');
  globalThis.queueMicrotask = queue;
  process.env['NODE_ENV'] = environment;
  development.jsxDEV = jsx;
  react.act = act;
}

if (process.env['REACT'] !== 'development') takeShipped();
