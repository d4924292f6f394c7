// Before anything that loads React.
import './act';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { areas, prepare } from '@/i18n';

// What is loaded when it is first opened takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 });
// A document without a screen of its own: it is never on paper by itself.
if (typeof window !== 'undefined')
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener() {}, removeListener() {} });
// Files share their modules (`isolate: false` halves the time), so each begins with the stores as they were made.
beforeAll(async () => {
  // What a test draws by itself was not fetched with what it says; `scripts/said.test.ts` holds that the product does.
  await prepare(...areas);
  if (typeof window !== 'undefined') (await import('./stores')).restoreStores();
});
afterEach(cleanup);
