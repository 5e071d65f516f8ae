import { defineConfig } from 'vitest/config';

/** Pages in a real browser; needs chromium and a built dist/. Run apart from the other tests: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
});
