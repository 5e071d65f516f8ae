import { TOMBSTONE } from '../commands/redact.ts';
import type { TimelineEntry } from '../lifecycle.ts';
import { EXAMPLE_DECLARED_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import type { Rule } from './rule.ts';
import { entriesOf, timelineBeside } from './timeline-of.ts';

const PATH = 'incidents/2026/INC-2026-0042/timeline.yml';
const BEFORE = `schema: 1
incident: INC-2026-0042
entries:
  - {at: 2026-03-02T09:16:00Z, by: maya-lindqvist, kind: declared}
  - {at: 2026-03-02T09:20:00Z, by: devon-okafor, kind: note, text: The pool is full}
`;

/** A timeline only grows at its end. */
export const timelineAppendOnly: Rule = {
  id: 'timeline-append-only',
  level: 'error',
  kinds: ['timeline', 'incident'],
  summary:
    'A change leaves every byte of a timeline as it was and only adds entries at its end. A correction is a new entry. The one exception: a text may become `[redacted]` when an entry `redacted` is appended that says why.',
  reason:
    'What people believed at the time is a fact, too. A log that can be rewritten afterwards is no record of what happened.',
  examples: [
    {
      path: PATH,
      before: { [PATH]: BEFORE, [EXAMPLE_INCIDENT_PATH]: EXAMPLE_DECLARED_INCIDENT },
      beside: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_DECLARED_INCIDENT },
      good: `${BEFORE}  - {at: 2026-03-02T09:25:00Z, by: devon-okafor, kind: note, text: It was the release}\n`,
      bad: BEFORE.replace('The pool is full', 'It was the release'),
      findings: [
        '5:1 Unexpected line that differs from the line before the change, expected the timeline as it was, with new entries at its end only',
      ],
    },
  ],
  check(record, tree) {
    if (record.kind === 'incident') {
      const timeline = timelineBeside(record.path);
      if (!tree.isChanged(timeline)) return [];
      if (tree.before(timeline) === null || tree.hasPath(timeline)) return [];
      return [
        {
          at: record.positionOf('/id'),
          found: 'incident whose timeline.yml is gone',
          expected: 'the timeline as it was',
          fix: 'Put it back (git checkout); what was noted down stays.',
        },
      ];
    }
    const before = tree.before(record.path);
    if (before === null) return [];
    const told = renumbered(before.text, before.path, record.path);
    if (record.text.startsWith(told)) return [];
    if (isRedaction(entriesOf(before), entriesOf(record))) return [];
    const [was, is] = [told.split('\n'), record.text.split('\n')];
    const line = was.findIndex((text, index) => text !== is[index]) + 1;
    return [
      {
        at: { line, column: 1, endLine: line, endColumn: (is[line - 1] ?? '').length + 1 },
        found: 'line that differs from the line before the change',
        expected: 'the timeline as it was, with new entries at its end only',
        fix: 'Put the line back; append an entry "corrected" with the reason, or a note.',
      },
    ];
  },
};

/** Whether nothing but texts became tombstones, with an entry that says why for each. */
function isRedaction(before: readonly TimelineEntry[], after: readonly TimelineEntry[]): boolean {
  let redacted = 0;
  for (const [index, entry] of before.entries()) {
    const now = after[index];
    if (now === undefined) return false;
    if (JSON.stringify(entry) === JSON.stringify(now)) continue;
    if (JSON.stringify({ ...entry, text: TOMBSTONE }) !== JSON.stringify({ ...now, text: TOMBSTONE }))
      return false;
    if (now.text !== TOMBSTONE) return false;
    redacted += 1;
  }
  const reasons = after.slice(before.length).filter((entry) => entry.kind === 'redacted').length;
  return redacted > 0 && redacted <= reasons;
}

/** A timeline that moved with its incident has the new id where it had the old one. */
function renumbered(text: string, from: string, to: string): string {
  return from === to ? text : text.replaceAll(from.split('/')[2] ?? '', to.split('/')[2] ?? '');
}
