/** The strict part of mustache that templates of messages are written in. */
import { describe, expect, it } from 'vitest';
import type { MessageFacts } from '../../../src/domain/message-facts.ts';
import { renderMessage } from '../../../src/render/messages.ts';

describe('a template', () => {
  const facts: MessageFacts = new Map([
    ['a', { text: 'A' }],
    ['list', { list: ['x', 'y'] }],
    ['yes', { is: true }],
    ['no', { is: false }],
    ['gone', { missing: 'key.of.it' }],
  ]);
  const fill = (body: string) => renderMessage(`Subject: s\n\n${body}`, facts);

  it.each([
    ['variables', '{{a}} and {{ a }}', 'A and A'],
    ['lists', '{{#list}}- {{.}}, {{a}}\n{{/list}}', '- x, A\n- y, A'],
    ['tags alone on their lines', 'one\n{{#list}}\n- {{.}}\n{{/list}}\ntwo', 'one\n- x\n- y\ntwo'],
    ['the same with CRLF', 'one\r\n{{#list}}\r\n- {{.}}\r\n{{/list}}\r\ntwo', 'one\n- x\n- y\ntwo'],
    ['a list in a line', '{{list}}', 'x, y'],
    ['what is so', '{{#yes}}1{{/yes}}{{#no}}2{{/no}}{{^no}}3{{/no}}{{^yes}}4{{/yes}}', '13'],
    ['a text as a section', '{{#a}}<{{.}}>{{/a}}{{^a}}none{{/a}}', '<A>'],
    ['what stands instead', '{{#gone}}{{.}}{{/gone}}{{^gone}}nothing{{/gone}}', 'nothing'],
    ['remarks', 'one{{! {not} a tag }}\n{{! over\ntwo lines }}\ntwo', 'one\ntwo'],
    ['sections in sections', '{{#list}}{{#yes}}{{.}}{{/yes}}{{/list}}', 'xy'],
    ['what a skipped section would lack', '{{#no}}{{gone}}{{/no}}.', '.'],
  ])('%s', (_, body, expected) => {
    expect(fill(body)).toEqual({ subject: 's', body: expected });
  });

  it.each([
    ['a missing fact', '{{gone}} {{gone}}', ['key.of.it'], []],
    ['a missing section', '{{#gone}}x{{/gone}}', ['key.of.it'], []],
    ['an alternative does not excuse the bare name', '{{gone}}{{^gone}}x{{/gone}}', ['key.of.it'], []],
    ['a name that is none', '{{b}}', [], ['This message can say nothing called "b".']],
    [
      'a misspelt name, also where it is not shown',
      '{{#no}}{{lsit}}{{/no}}',
      [],
      ['This message can say nothing called "lsit". Did you mean "list"?'],
    ],
    ['no end', '{{#list}}x', [], ['{{#list}} has no end.']],
    ['no beginning', 'x{{/list}}', [], ['{{/list}} ends what has not begun.']],
    [
      'crossed',
      '{{#yes}}{{#list}}{{/yes}}{{/list}}',
      [],
      ['{{/yes}} ends what has not begun.', '{{#yes}} has no end.'],
    ],
    ['no tag', 'x {{ a b }}', [], ['Something near "x {{ a b }}" is no tag.']],
    ['an unescaped variable', '{{{a}}}', [], ['Something near "{{{a}}}" is no tag.']],
    ['another way to write it', '{{& a}}', [], ['Something near "{{& a}}" is no tag.']],
    ['a partial', '{{> a}}', [], ['Something near "{{> a}}" is no tag.']],
    ['an item of nothing', '{{.}}', [], ['{{.}} stands outside of a list.']],
    ['a flag as text', '{{yes}}', [], ['{{yes}} is no text; use {{#yes}}.']],
  ])('%s is told', (_, body, missing, mistakes) => {
    expect(fill(body)).toEqual({ missing, mistakes });
  });

  it('needs a subject', () => {
    expect(renderMessage('Hello {{a}}', facts)).toEqual({
      missing: [],
      mistakes: ['The first line does not begin with "Subject: ".'],
    });
    expect(renderMessage('{{! remark\n over lines }}\nSubject: {{a}}', facts)).toEqual({
      subject: 'A',
      body: '',
    });
  });
});
