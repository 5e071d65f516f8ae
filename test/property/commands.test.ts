/** Whatever is said to an incident: nothing breaks, and what is written reads back as it was meant. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkLazily } from '../../src/app/checked-records.ts';
import { runCommand } from '../../src/app/run-command.ts';
import { ACTION } from '../../src/domain/commands/action.ts';
import { COMMANDS } from '../../src/domain/commands/registry.ts';
import { isSound } from '../../src/domain/record.ts';
import { recordKindOf } from '../../src/domain/record-path.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { anIncident } from '../acceptance/records.ts';

const NOW = Date.UTC(2026, 2, 2, 12, 0);
const INCIDENT = 'INC-2026-0001';
const FOLDER = `incidents/2026/${INCIDENT}`;

const read = (path: string, text: string) =>
  readRecord(path, recordKindOf(path) ?? 'incident', new TextEncoder().encode(text));
const treeOf = (files: ReadonlyMap<string, string>) => ({
  readRecords: () => [...files].map(([path, text]) => read(path, text)),
  hasPath: (path: string) => [...files.keys()].some((one) => one === path || one.startsWith(`${path}/`)),
});

/** Words as people write them, with everything in between that could do harm. */
const words = fc.array(
  fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'public',
      'next:30m',
      'at:10m',
      'at:"2 h',
      'users=12',
      'percent=',
      'critical',
      'high',
      'commander',
      '@maya',
      '::error::x',
      '---',
      '```',
      '<!--',
      '@everyone',
      '$' + '{{ github.token }}',
      '#',
      ': ',
      '- ',
      "it's",
      '“quoted”',
      '\r\n',
      '\n',
      '\u2028',
      '\u0000',
      '\ud800',
      '1',
      '2026-03-02T11:00:00Z',
      'INC-2026-0001',
      '&a *a',
      '!!js x',
    ),
  ),
  { maxLength: 6 },
);

/** One that has an owner and a day, whatever is to be done. */
const action = fc.tuple(
  fc.constant(ACTION),
  words.map((list) => [...list, '@maya', '14d']),
);

it('a word or a book: refused in words, or one entry that reads back the same', async () => {
  let written = 0;
  let added = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.tuple(fc.constantFrom(...COMMANDS), words), action), {
        minLength: 1,
        maxLength: 5,
      }),
      async (said) => {
        const files = new Map([anIncident(1)]);
        for (const [command, list] of said) {
          const outcome = await runCommand(checkLazily(treeOf(files).readRecords(), treeOf(files).hasPath), {
            command,
            said: list.join(' '),
            incident: INCIDENT,
            by: 'maya',
            now: NOW,
            comment: null,
            template: (name) => readFileSync(`templates/${name}`, 'utf8'),
          });
          if (outcome.outcome === 'refused') {
            const { found, expected, fix } = outcome.refusal;
            for (const part of [found, expected, fix]) expect(part).not.toBe('');
          }
          if (outcome.outcome !== 'ready') continue;
          written += 1;
          const log = files.get(`${FOLDER}/timeline.yml`) ?? '';
          for (const { path, before, text } of outcome.files) {
            if (path.includes('/actions/')) added += 1;
            expect(before).toBe(files.get(path) ?? null);
            files.set(path, text);
            expect(isSound(read(path, text))).toBe(true);
          }
          const now = files.get(`${FOLDER}/timeline.yml`) ?? '';
          // Append-only, to the byte.
          if (outcome.entry.kind !== 'redacted') expect(now.startsWith(log)).toBe(true);
          const { entries } = read(`${FOLDER}/timeline.yml`, now).data as {
            readonly entries: readonly unknown[];
          };
          expect(entries.at(-1)).toEqual(outcome.entry);
          expect(read(`${FOLDER}/incident.md`, files.get(`${FOLDER}/incident.md`) ?? '').data).toEqual(
            outcome.after,
          );
        }
      },
    ),
    { numRuns: 300 },
  );
  // Else nothing of the above has been looked at.
  expect(written).toBeGreaterThan(100);
  expect(added).toBeGreaterThan(0);
});
