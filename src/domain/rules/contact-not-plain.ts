import { bodyStartOf, indexPlaces, type Places, type Span } from '../body-place.ts';
import { findPrivateMail, findTelephoneNumbers, type PlainContact } from '../plain-contact.ts';
import type { RecordFile } from '../record.ts';
import type { RecordKind } from '../record-kind.ts';
import { ALL_KINDS, type Rule } from './rule.ts';

const PATH = 'oncall/people/maya-lindqvist.md';
const GOOD = `---
schema: 1
id: maya-lindqvist
name: Maya Lindqvist
time_zone: Europe/Stockholm
contacts:
  - {method: phone, secret: PHONE_MAYA}
  - {method: email, email: maya@find-contacts.example}
---
At home in Stockholm.
`;

/** Runbooks and their like may name an address to try something with; where people are named it is theirs. */
const ABOUT_PEOPLE: readonly RecordKind[] = [
  'incident',
  'timeline',
  'postmortem',
  'action-item',
  'person',
  'roster',
  'policy',
];

/** How somebody is reached in private does not stand in git. */
export const contactNotPlain: Rule = {
  id: 'contact-not-plain',
  level: 'error',
  kinds: ALL_KINDS,
  summary:
    'No record holds a telephone number, and no record about people a private mail address; code and the addresses of pages are not judged.',
  reason:
    'What is in git is copied with it, for ever, to everybody who may read the repository. A number is named by the secret that holds it.',
  examples: [
    {
      path: PATH,
      good: GOOD,
      bad: GOOD.replace('secret: PHONE_MAYA', "handle: '+46 70 123 45 67'").replace(
        'Stockholm.',
        'Stockholm; call (555) 123-4567, or write to maya.lindqvist@gmail.com.',
      ),
      findings: [
        '7:30 Unexpected telephone number ending in 67, expected the name of a secret',
        '10:28 Unexpected telephone number ending in 67, expected the name of a secret',
        '10:56 Unexpected private mail address at gmail.com, expected an address of the organisation',
      ],
    },
  ],
  check(record) {
    const contacts = [
      ...findTelephoneNumbers(record.text),
      ...(ABOUT_PEOPLE.includes(record.kind) ? findPrivateMail(record.text) : []),
    ];
    if (contacts.length === 0) return [];
    const places = indexPlaces(record);
    const isCode = codeIn(record, places);
    return contacts
      .filter((contact) => !isCode(contact))
      .map((contact) => ({ at: places.placeOf(contact), ...explain(contact, record.text) }));
  },
};

/**
 * Tells what stands in code. Quotations and comments are judged: what they hold is as plain as the rest. In front
 * matter only signs of code on the same line can tell.
 */
function codeIn(record: RecordFile, places: Places): (span: Span) => boolean {
  const { text } = record;
  const bodyStart = bodyStartOf(record);
  const seen = [
    ...record.structure.texts().map(({ at }) => places.spanOfNode(at)),
    ...Array.from(text.matchAll(/<!--[\s\S]*?(?:-->|$)/g), (comment) => ({
      start: comment.index,
      end: comment.index + comment[0].length,
    })),
  ].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    if (start >= bodyStart && isWithin(seen, start, end)) return false;
    const line = text.slice(Math.max(start - LOOK_BACK, text.lastIndexOf('\n', start - 1) + 1), start);
    if (line.split('`').length % 2 === 0) return true;
    if (start < bodyStart) return false;
    return !/^[\s\d.*+-]*>/.test(line) && !/^(?:tel|sms):/i.test(text.slice(start, end));
  };
}

/** So far before a number its line is looked at. */
const LOOK_BACK = 1000;

/** Whether the last span that begins before `start` holds all of it. */
function isWithin(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return end <= (spans[low - 1]?.end ?? -1);
}

/** Says enough to find it and no more: findings are shown in comments and logs. */
function explain({ sort, start, end }: PlainContact, text: string) {
  const written = text.slice(start, end);
  if (sort === 'private mail address') {
    return {
      found: `private mail address at ${written.slice(written.lastIndexOf('@') + 1).toLowerCase()}`,
      expected: 'an address of the organisation',
      fix: 'Name an alias of the organisation, or the secret that holds the address ("secret: EMAIL_…").',
    };
  }
  return {
    found: `telephone number ending in ${written.replaceAll(/\D/g, '').slice(-2)}`,
    expected: 'the name of a secret',
    fix: 'Put the number into a secret of the repository and name that ("secret: PHONE_…"); the commit that holds it must not be merged.',
  };
}
