/** What `incident doctor --live` does. */
import { systemClock } from '../../src/adapters/clock.ts';
import { readAccess } from '../../src/adapters/command-line.ts';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { renderComparison, renderComparisonJson } from '../../src/render/contract-comparison.ts';
import { colorsFor, EXIT } from './conventions.ts';
import type { DoctorOptions } from './doctor.ts';

/**
 * docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests;
 * nobody limits a GitHub on this machine.
 */
const PAUSE = 1000;
const THIS_MACHINE = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** @returns the exit code */
export async function compareWithLive(
  root: string,
  repository: string,
  format: DoctorOptions['format'],
): Promise<number> {
  const { token, api, name } = readAccess(root, repository, '--live');
  const { replayContract } = await import('#sandbox/replay-contract');
  const { dim, green, yellow, red } = colorsFor(process.stdout);
  const replay = await replayContract(
    { api, token, ...name },
    {
      mark: systemClock.now().toString(36),
      pause: THIS_MACHINE.has(new URL(api).hostname) ? 0 : PAUSE,
      onPart: (part, requests) =>
        console.error(colorsFor(process.stderr).dim(`${part}: ${requests} requests`)),
    },
  );
  if (replay.kind === 'refused') throw new UsageError(replay.why);
  const { comparison } = replay;
  const palette = { good: green, warning: yellow, bad: red, soft: dim };
  console.log(format === 'json' ? renderComparisonJson(comparison) : renderComparison(comparison, palette));
  return comparison.differences.some(({ level }) => level === 'problem') ? EXIT.findings : EXIT.ok;
}
