/** `npm run check`: everything CI holds the tree to beside tests. Runs all, then says what failed. */
import { spawnSync } from 'node:child_process';

const CHECKS: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['tsc', '--noEmit']],
  ['lint and format', ['biome', 'check', '--error-on-warnings', '.']],
  ['dead code', ['knip']],
  ['bundle up to date', ['tsx', 'scripts/build.ts', '--check']],
  ['generated files up to date', ['tsx', 'scripts/generate.ts', '--check']],
  ['own records', ['tsx', 'scripts/incident.ts', 'validate']],
];

const failed = CHECKS.filter(([name, command]) => {
  const { status } = spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' });
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name}`);
  return status !== 0;
});
console.log(`Checks: ${CHECKS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
