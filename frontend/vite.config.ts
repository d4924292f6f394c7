import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The Latin subset is the one every screen needs first, so the page asks for it before the style sheet has arrived. */
const preloadLatinFont: Plugin = {
  name: 'preload-latin-font',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /inter-latin-wght-normal.*\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
          injectTo: 'head' as const,
        })),
  },
};

export default defineConfig({
  // react-aria carries its own words in some thirty languages; two are ours.
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-US', 'de-DE'] }), enforce: 'pre' },
    react(),
    tailwind(),
    preloadLatinFont,
  ],
  resolve: { tsconfigPaths: true },
  // Fonts and images stay files: `data:` fonts are refused by the content security policy.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, manifest: true, reportCompressedSize: false },
  server: {
    proxy: { '/api': { target: process.env['MERIDIAN_BACKEND'] ?? 'http://localhost:8080', ws: true } },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'lint/**/*.test.ts', 'scripts/**/*.test.ts'],
    maxWorkers: 2,
    isolate: false,
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    env: { TZ: 'Europe/Vienna' },
  },
});
