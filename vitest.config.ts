import { defineConfig } from 'vitest/config';

const report = process.env['TEST_REPORT'];

/** `npm test`: everything that needs neither the built bundle nor a browser. */
export default defineConfig({
  test: {
    include: ['test/{unit,property,contract,repository}/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // `.ci/run` counts tests from a report; `npm cit` hands no arguments on.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    // Vitest leaves one core free; a machine that does nothing else has it to spare.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // GitHub's own workflow packages import JSON without an import attribute; bundling them avoids that.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions|languageservice)/] } },
  },
});
