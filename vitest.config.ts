import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    testTimeout: 30_000,
    // GitHub's own workflow packages import JSON without an import attribute; bundling them avoids that.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
});
