import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replaceId } from '../../../src/domain/replace-id.ts';

const [FROM, TO] = ['INC-2026-0042', 'INC-2026-0050'];

it.each([
  ['INC-2026-0042', 'INC-2026-0050'],
  [
    'See INC-2026-0042. And INC-2026-0042, too (INC-2026-0042)',
    'See INC-2026-0050. And INC-2026-0050, too (INC-2026-0050)',
  ],
  ['_INC-2026-0042_ **INC-2026-0042** `INC-2026-0042`', '_INC-2026-0050_ **INC-2026-0050** `INC-2026-0050`'],
  ['INC-2026-0042-01 and INC-2026-0042-001', 'INC-2026-0050-01 and INC-2026-0050-001'],
  ['[a](../INC-2026-0042/incident.md)', '[a](../INC-2026-0050/incident.md)'],
  ['[a](../../2026/INC-2026-0042/)', '[a](../../2026/INC-2026-0050/)'],
  ['[a](/incidents/2026/INC-2026-0042)', '[a](/incidents/2026/INC-2026-0050)'],
  ['"INC-2026-0042"', '"INC-2026-0050"'],
  ['#INC-2026-0042 @INC-2026-0042: x', '#INC-2026-0050 @INC-2026-0050: x'],
])('%s', (text, expected) => {
  expect(replaceId(text, FROM, TO).text).toBe(expected);
});

it.each([
  'INC-2026-00421',
  'INC-2026-0042-1',
  'INC-2026-0042-0001',
  'XINC-2026-0042',
  'SUB-INC-2026-0042',
  'a_INC-2026-0042',
  'inc-2026-0042',
  'attachments/INC-2026-0042-graph.png',
  'attachments/INC-2026-0042.png',
  'attachments/INC-2026-0042/x.png',
  'https://status.example/incidents/2026/INC-2026-0042',
  'see <https://x.example/?id=INC-2026-0042&y=1>',
  'mail+x://INC-2026-0042',
])('%s stays', (text) => {
  expect(replaceId(text, FROM, TO)).toEqual({ text, count: 0 });
});

it('counts, and looks only where it is told to', () => {
  const text = `${FROM} ${FROM} ${FROM}`;
  expect(replaceId(text, FROM, TO).count).toBe(3);
  expect(replaceId(text, FROM, TO, [{ start: 14, end: 27 }])).toEqual({
    text: `${FROM} ${TO} ${FROM}`,
    count: 1,
  });
});

it('nothing but the id changes, and it can be changed back', () => {
  const part = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(FROM, `${FROM}-01`, ` ${FROM} `, `../${FROM}/`, ' ', '\n', 'é𝒳', '://', '.', '-'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('').replaceAll(TO, '');
      const replaced = replaceId(text, FROM, TO);
      expect(replaced.text.length).toBe(text.length);
      expect(replaced.text.replaceAll(TO, FROM)).toBe(text);
      expect(replaced.text.split(TO).length - 1).toBe(replaced.count);
      expect(replaceId(replaced.text, FROM, TO).count).toBe(0);
    }),
  );
});
