import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Pages in a real browser; needs chromium and a built dist/. Run apart from the other tests: `npm run browser`. */
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
});
