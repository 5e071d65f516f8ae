import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** `npm run acceptance`: the committed bundle as child processes of the sandbox's runner, over HTTP. */
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/acceptance/**/*.test.ts'],
    // A machine that is four times as slow as usual fails no test for it.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
