/** What stands behind a value is found without looking for places where there is no comment. */
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/records/read-record.ts';

function restOf(frontMatter: string, body = ''): string {
  const bytes = new TextEncoder().encode(`---\n${frontMatter}---\n${body}`);
  return readRecord('incidents/2026/INC-2026-0001/incident.md', 'incident', bytes).restOfLine('/title');
}

describe('the rest of the line behind the title', () => {
  const cases: readonly (readonly [what: string, frontMatter: string, rest: string])[] = [
    ['nothing', 'id: x\ntitle: a b\nkind: c\n', ''],
    ['a comment', 'id: x\ntitle: a b # c\nkind: d\n', ' # c'],
    ['what was meant as a part of it', 'title: pool #12 is full\n', ' #12 is full'],
    ['a comment behind the key before', 'id: x # c\ntitle: a b\n', ''],
    ['a comment behind the key after', 'title: a b\nkind: d # c\n', ''],
    ['a comment line after', 'title: a b\n # c\nkind: d\n', ''],
    ['quoted, with the sign in it', "title: 'a #12'\nkind: d # c\n", ''],
    ['quoted, and a comment', 'title: "a #12" # c\n', ' # c'],
    ['on the line after its key', 'title:\n  a b #12\nkind: d\n', ' #12'],
    ['over two lines', 'title: a\n  b #12\nkind: d\n', ' #12'],
    ['over two lines with an empty one', 'title: a\n\n  b #12\nkind: d\n', ' #12'],
    ['with line ends of Windows', 'title: a\r\n\r\n  b #12\r\nkind: d\r\n', ' #12\r'],
    ['all in braces', '{id: x,\ntitle: a\n b #12\n}\n', ' #12'],
    ['all in braces, nothing indented', '{\nid: x,\ntitle: "a\nb" # c\n}\n', ' # c'],
    ['with more space before its value', 'title:   a #12\n', ' #12'],
    ['its key in quotation marks', '"title": a #12\n', ' #12'],
    ['a key of the same name further down', 'x:\n  title: a #12\ntitle: b\n', ''],
    ['no title', 'id: x # c\n', ''],
  ];
  for (const [what, frontMatter, rest] of cases) {
    it(what, () => expect(restOf(frontMatter)).toBe(rest));
  }
  it('is not looked for in the body', () => {
    expect(restOf('id: x\n', '\ntitle: a #12\n')).toBe('');
    expect(restOf('title: a\n', 'b #12\n')).toBe('');
  });
});
