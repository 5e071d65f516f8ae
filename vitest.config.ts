import { defineConfig } from 'vitest/config';

/** `npm test`: everything that needs neither the built bundle nor a browser. */
export default defineConfig({
  test: {
    include: ['test/{unit,property,contract,repository}/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
    // GitHub's own workflow packages import JSON without an import attribute; bundling them avoids that.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
});
