import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.spec.ts'],
    setupFiles: ['what-it-looked-like.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    // As patient as the browser's own waiting: how fast things are is measured, not asserted.
    expect: { poll: { timeout: 30_000 } },
  },
});
