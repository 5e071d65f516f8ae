import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** `npm run acceptance`: the committed bundle as child processes of the sandbox's runner, over HTTP. */
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/acceptance/**/*.test.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
