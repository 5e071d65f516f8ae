import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // GitHub's own workflow packages import JSON without an import attribute; bundling them avoids that.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
});
