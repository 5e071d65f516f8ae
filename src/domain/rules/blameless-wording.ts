import { indexPlaces, type Places, type Span } from '../body-place.ts';
import { quote } from '../quote.ts';
import type { RecordFile } from '../record.ts';
import type { RecordKind } from '../record-kind.ts';
import { textsAt } from '../values-at.ts';
import { findWording, type Wording } from '../wording.ts';
import { EXAMPLE_POSTMORTEM, EXAMPLE_POSTMORTEM_PATH } from './example-postmortem.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import { isOfImported } from './incident-of.ts';
import type { Rule, Violation } from './rule.ts';

/** More in one file say the same as these. */
const MOST = 5;

/** Values that tell what happened, in somebody's words. */
const TOLD: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  postmortem: ['root_cause', 'contributing_factors/*'],
  timeline: ['entries/*/text'],
};

/** The record tells what happened and why, not who was at fault or what might have been. */
export const blamelessWording: Rule = {
  id: 'blameless-wording',
  level: 'advice',
  kinds: ['incident', 'timeline', 'postmortem'],
  summary: `Incidents, timelines and postmortems name nobody as guilty and do not tell what might have been; code, quotations and comments are not judged. At most ${MOST} findings a file.`,
  reason:
    'Who fears blame tells less, and "should have" stops at the person where the review could go on to what led there.',
  examples: [
    {
      path: EXAMPLE_POSTMORTEM_PATH,
      good: EXAMPLE_POSTMORTEM,
      bad: EXAMPLE_POSTMORTEM.replace(
        'Each query opened',
        'Human error: Devon should have tested it under load, which would have\nprevented it. Each query opened',
      ),
      beside: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      findings: [
        '25:1 Unexpected blame in "Human error", expected what happened and what led to it',
        '25:20 Unexpected counterfactual "should have tested", expected what happened and what led to it',
        '25:60 Unexpected counterfactual "would have prevented", expected what happened and what led to it',
      ],
    },
  ],
  check(record, tree) {
    const values = (TOLD[record.kind] ?? [])
      .flatMap((path) => textsAt(record.data, path))
      .filter(({ text }) => findWording(text).length > 0);
    const isBodyPlain = findWording(record.body).length === 0;
    // What others wrote elsewhere nobody here can word better.
    if ((values.length === 0 && isBodyPlain) || isOfImported(record, tree)) return [];
    const places = indexPlaces(record);
    const spans = [
      ...values.map(({ pointer }) => places.spanOfValue(record.positionOf(pointer))),
      ...(isBodyPlain ? [] : record.structure.texts().map(({ at }) => places.spanOfNode(at))),
    ];
    return spans
      .flatMap((span) => findIn(record, span))
      .slice(0, MOST)
      .map((wording) => explain(record, wording, places));
  },
};

/** The phrases in a part of the file, without those in code. */
function findIn({ text }: RecordFile, { start, end }: Span): readonly Wording[] {
  const part = text.slice(start, end);
  return findWording(part)
    .filter((wording) => part.slice(0, wording.start).split('`').length % 2 === 1)
    .map((wording) => ({ ...wording, start: start + wording.start, end: start + wording.end }));
}

function explain({ text }: RecordFile, wording: Wording, places: Places): Violation {
  const words = quote(text.slice(wording.start, wording.end).replaceAll(/\s+/g, ' '));
  return {
    at: places.placeOf(wording),
    found: wording.sort === 'blame' ? `blame in ${words}` : `counterfactual ${words}`,
    expected: 'what happened and what led to it',
    fix: wording.instead,
  };
}
