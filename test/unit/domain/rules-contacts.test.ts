import { describe, expect, it } from 'vitest';
import { findPrivateMail, findTelephoneNumbers } from '../../../src/domain/plain-contact.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from '../../../src/domain/rules/example-records.ts';
import type { Files } from '../../../src/domain/rules/rule.ts';
import { findingsOf } from './rules-files.ts';

const numbersIn = (text: string) =>
  findTelephoneNumbers(text).map(({ start, end }) => text.slice(start, end));
const mailIn = (text: string) => findPrivateMail(text).map(({ start, end }) => text.slice(start, end));

describe('telephone numbers', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['+46 70 123 45 67', '+46 70 123 45 67'],
    ['+46701234567', '+46701234567'],
    ['+46 (0)70-123 45 67', '+46 (0)70-123 45 67'],
    ['+46 701 234 567', '+46 701 234 567'],
    ['+1 (555) 123-4567', '+1 (555) 123-4567'],
    ['+1-555-123-4567', '+1-555-123-4567'],
    ['+1.555.123.4567', '+1.555.123.4567'],
    ['+1 555 0100', '+1 555 0100'],
    ['+15551234567', '+15551234567'],
    ['+44 20 7946 0958', '+44 20 7946 0958'],
    ['+49 30 1234567', '+49 30 1234567'],
    ['+33 1 23 45 67 89', '+33 1 23 45 67 89'],
    ['+45 12 34 56 78', '+45 12 34 56 78'],
    ['+358 40 123 4567', '+358 40 123 4567'],
    ['+91 98765 43210', '+91 98765 43210'],
    ['+86 138 0013 8000', '+86 138 0013 8000'],
    ['+46\u00a070\u00a0123\u00a045\u00a067', '+46\u00a070\u00a0123\u00a045\u00a067'],
    ['0046 70 123 45 67', '0046 70 123 45 67'],
    ['(555) 123-4567', '(555) 123-4567'],
    ['(555)123-4567', '(555)123-4567'],
    ['(030) 12345678', '(030) 12345678'],
    ['(08) 123 456 78', '(08) 123 456 78'],
    ['555-123-4567', '555-123-4567'],
    ['555.123.4567', '555.123.4567'],
    ['1-800-555-0199', '1-800-555-0199'],
    ['070-123 45 67', '070-123 45 67'],
    ['070 - 123 45 67', '070 - 123 45 67'],
    ['030 12345678', '030 12345678'],
    ['020 7946 0958', '020 7946 0958'],
    ['01 23 45 67 89', '01 23 45 67 89'],
    ['0171/1234567', '0171/1234567'],
    ['phone: 555 123 4567', 'phone: 555 123 4567'],
    ['Tel. 5551234567', 'Tel. 5551234567'],
    ["phone: '5551234567'", "phone: '5551234567"],
    ['Call Maya on 070-123 45 67, day and night.', '070-123 45 67'],
    ['maya (+46 70 123 45 67)', '+46 70 123 45 67'],
    ['2026-03-02 09:14 called +46 70 123 45 67.', '+46 70 123 45 67'],
    ['[call](tel:0701234567)', 'tel:0701234567'],
    ['[call](tel:+46701234567)', 'tel:+46701234567'],
  ];
  it.each(cases)('%j is one', (text, number) => expect(numbersIn(text)).toEqual([number]));

  it('two in one line are two', () => {
    expect(numbersIn('070-123 45 67 or 070-123 45 68')).toEqual(['070-123 45 67', '070-123 45 68']);
  });

  it.each([
    '2026-03-02',
    '2026-03-02T09:14:00Z',
    '2026-03-02T09:14:00+01:00',
    '2026-03-02 09:14:00 +0100',
    '+2026-03-02 10:00',
    '02.03.2026 09:14',
    '02-03-2026 10',
    '03/02/2026 0914',
    '09:10 to 10:25',
    'INC-2026-0042',
    'INC-2026-0042-01',
    '#12345678901',
    'issue 1234567890',
    'version 1.24.3.1045',
    'v12.34.5678',
    'search-api 2026.03.1',
    '192.168.100.200',
    '203.0.113.17:8443',
    '10.0.0.0/16',
    '2001:0db8:85a3:0000:0000:8a2e:0370:7334',
    '01:23:45:67:89:ab',
    '01-23-45-67-89-ab',
    'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
    '00112233445566778899',
    '123e4567-e89b-12d3-a456-426614174000',
    '00000000-0000-0000-0000-000000000000',
    'https://example.com/calls/555-123-4567',
    'https://example.com/?from=+46701234567',
    'www.example.com/555-123-4567',
    '/files/555-123-4567.log',
    '1,234,567,890 rows',
    '1 234 567 890 rows',
    '$1 200 000',
    '+100 000 000',
    '+10 500 000 requests',
    '+1073741824 bytes',
    '+12.50 %',
    '+1234567',
    'C++17 and 20 2023',
    'latency 0.123 4567',
    '01 02 03 04 05',
    'error 404 500 5020',
    'between 100-200 and 300-4000',
    '4111 1111 1111 1111',
    '59.3293, 18.0686',
    '@@ -1,10 +1,12 @@',
    'from 08-12 and 13-17',
    'UTC+1 2026',
    'phone-home 12',
    'dial back to 1 200 000 requests',
    '1772442840000',
    '5kg 070',
  ])('%j is none', (text) => expect(numbersIn(text)).toEqual([]));
});

describe('private mail addresses', () => {
  it.each([
    ['maya@gmail.com', 'maya@gmail.com'],
    ['Maya.Lindqvist+oncall@GMail.com.', 'Maya.Lindqvist+oncall@GMail.com'],
    ['<maya_l@hotmail.co.uk>', 'maya_l@hotmail.co.uk'],
    ['maya@outlook.com', 'maya@outlook.com'],
    ['maya@yahoo.co.jp', 'maya@yahoo.co.jp'],
    ['maya@gmx.de', 'maya@gmx.de'],
    ['maya@proton.me', 'maya@proton.me'],
    ['mailto:maya@icloud.com', 'maya@icloud.com'],
  ])('%s is one', (text, address) => expect(mailIn(text)).toEqual([address]));

  it.each([
    'oncall@find-contacts.example',
    'maya@gmail.com.example',
    'maya@notgmail.com',
    'maya@gmail.company',
    'gmail.com',
    '@gmail.com',
    'maya@mail.find-contacts.example',
    'users of gmail.com and yahoo.com',
  ])('%s is none', (text) => expect(mailIn(text)).toEqual([]));
});

const PERSON = 'oncall/people/maya-lindqvist.md';
const person = (more: string, body = '') => ({
  [PERSON]: `---\nschema: 1\nid: maya-lindqvist\nname: Maya\ntime_zone: UTC\n${more}---\n${body}`,
});
const incident = (body: string): Files => ({ [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT + body });
const told = (files: Files) => findingsOf('contact-not-plain', files);

describe('in records', () => {
  const found = 'Unexpected telephone number ending in 67, expected the name of a secret';
  const cases: readonly (readonly [string, Files, readonly string[]])[] = [
    [
      'in a value',
      person("contacts:\n  - {method: phone, handle: '+46 70 123 45 67'}\n"),
      [`maya-lindqvist.md 7:30 ${found}`],
    ],
    [
      'in a comment of the front matter',
      person('joined: 2026-01-05 # 070-123 45 67\n'),
      [`maya-lindqvist.md 6:22 ${found}`],
    ],
    ['in the body', person('', 'Call\n+46 70 123 45 67.\n'), [`maya-lindqvist.md 8:1 ${found}`]],
    ['in a list', person('', '- home\n  - 070-123 45 67\n'), [`maya-lindqvist.md 8:5 ${found}`]],
    ['in a quotation', person('', '> Call me: 070-123 45 67\n'), [`maya-lindqvist.md 7:12 ${found}`]],
    ['in a comment', person('', '<!--\n070-123 45 67\n-->\n'), [`maya-lindqvist.md 8:1 ${found}`]],
    [
      'in the address of a link that dials',
      person('', '[call](tel:+46701234567)\n'),
      [`maya-lindqvist.md 7:8 ${found}`],
    ],
    ['in code', person('', 'Run `dial 070-123 45 67`.\n'), []],
    ['in a block of code', person('', '```\n070-123 45 67\n```\n\n    070-123 45 67\n'), []],
    ['in the address of a page', person('', 'https://example.com/070-123-45-67\n'), []],
    [
      'in a timeline',
      {
        'incidents/2026/INC-2026-0042/timeline.yml': `schema: 1
incident: INC-2026-0042
entries:
  - {at: 2026-03-02T09:20:00Z, by: maya-lindqvist, kind: note, text: "Reach me at 070-123 45 67"}
  - {at: 2026-03-02T09:20:00Z, by: maya-lindqvist, kind: note, text: "Ran \`dial 070-123 45 67\`"}
`,
      },
      [`timeline.yml 4:83 ${found}`],
    ],
    [
      'with CRLF',
      { [PERSON]: person('', 'Call\n+46 70 123 45 67.\n')[PERSON]?.replaceAll('\n', '\r\n') ?? '' },
      [`maya-lindqvist.md 8:1 ${found}`],
    ],
  ];
  it.each(cases)('%s', (_, files, expected) => expect(told(files)).toEqual(expected));

  it('the address of a person is judged where records are about people', () => {
    const mail = 'Write to maya@gmail.com.\n';
    const runbook = { 'knowledge/runbooks/x.md': `---\nschema: 1\nid: x\n---\n${mail}` };
    expect(told(incident(mail))).toEqual([
      'incident.md 20:10 Unexpected private mail address at gmail.com, expected an address of the organisation',
    ]);
    expect(told(runbook)).toEqual([]);
    expect(
      told({ 'knowledge/runbooks/x.md': `${runbook['knowledge/runbooks/x.md']}070-123 45 67\n` }),
    ).toHaveLength(1);
  });
  it('a finding does not spread the number', () => {
    expect(told(incident('Call 070-123 45 67.\n')).join()).not.toContain('123');
  });
});
