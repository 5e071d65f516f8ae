/** What the reader of issue forms says of files that are no forms, whoever wrote them. */
import { describe, expect, it, test } from 'vitest';
import { readIssueForm } from '../../../src/sandbox/web/read-issue-form.ts';

function problemOf(text: string): string {
  const reading = readIssueForm('bug.yml', text);
  return reading.kind === 'unusable' ? reading.problem : 'none';
}

describe('a file', () => {
  const rest = 'description: Something\nbody:\n';
  test.each([
    ['nothing', '', 'it must be a mapping with name, description and body.'],
    ['no YAML', 'name: "', 'it is not YAML: '],
    ['something huge', `name: ${'x'.repeat(70_000)}`, 'it is longer than 65536 characters.'],
    ['something far too large to be read', 'x'.repeat(300_000), 'it is longer than 65536 characters.'],
    ['itself', 'name: &a [*a]', 'the sandbox does not model aliases.'],
    ['depth', `name: ${'['.repeat(30_000)}`, 'the sandbox does not model YAML this deep.'],
    // A composer at the end of its stack ends the whole process here.
    [
      'depth, well closed',
      '['.repeat(30_000) + ']'.repeat(30_000),
      'the sandbox does not model YAML this deep.',
    ],
    ['depth on one line', '- '.repeat(30_000), 'the sandbox does not model YAML this deep.'],
    ['keys that are mappings', '? '.repeat(30_000), 'the sandbox does not model YAML this deep.'],
    ['no name', `${rest}  - { type: input, attributes: { label: A } }`, 'the key name is missing.'],
    ['a short name', `name: Bug\n${rest}  []`, 'name must have more than 3 characters.'],
    ['an empty body', `name: A bug\n${rest}  []`, 'body must be a list that is not empty.'],
    ['101 elements', `name: A bug\n${rest}${'  - a\n'.repeat(101)}`, 'body has more than 100 elements.'],
    ['no element', `name: A bug\n${rest}  - a`, 'body[0] must be a mapping.'],
    [
      'a number',
      `name: A bug\n${rest}  - { type: input, attributes: { label: 1 } }`,
      'body[0].attributes.label must be a text that is not blank, in quotes if need be.',
    ],
    [
      'two lines',
      `name: A bug\n${rest}  - { type: input, attributes: { label: "a\\n### b" } }`,
      'body[0].attributes.label must be one line.',
    ],
    [
      'a fence',
      `name: A bug\n${rest}  - { type: textarea, attributes: { label: A, render: "a\`" } }`,
      'body[0].attributes.render must be a language.',
    ],
    [
      'an unquoted no',
      `name: A bug\n${rest}  - { type: dropdown, attributes: { label: A, options: [no, yes] } }`,
      'body[0].attributes.options[0] must be a text, in quotes if need be.',
    ],
    [
      'None',
      `name: A bug\n${rest}  - { type: dropdown, attributes: { label: A, options: [None] } }`,
      'body[0].attributes.options must not include "None".',
    ],
    [
      'one option twice',
      `name: A bug\n${rest}  - { type: dropdown, attributes: { label: A, options: [a, a] } }`,
      'body[0].attributes.options must be unique.',
    ],
    [
      'a default that is none',
      `name: A bug\n${rest}  - { type: dropdown, attributes: { label: A, options: [a], default: 1 } }`,
      'body[0].attributes.default must be the index of an option, counted from 0.',
    ],
    [
      'one label twice',
      `name: A bug\n${rest}  - { type: input, attributes: { label: A } }\n  - { type: input, attributes: { label: a? } }`,
      'body[1] has the id or the label of another field.',
    ],
    [
      'an id of blanks',
      `name: A bug\n${rest}  - { type: input, id: a b, attributes: { label: A } }`,
      'body[0].id must consist of letters, digits, - and _.',
    ],
    [
      'nothing to fill in',
      `name: A bug\n${rest}  - { type: markdown, attributes: { value: A } }`,
      'body must have a field to fill in.',
    ],
  ])('that has or is %s is refused in one sentence', (_, text, why) => {
    expect(problemOf(text)).toContain(`.github/ISSUE_TEMPLATE/bug.yml: ${why}`);
    expect(problemOf(text)).not.toContain('\n');
  });

  test.each([
    ['labels: 1', 'labels must be a text that is not blank, in quotes if need be.'],
    ['assignees: [1]', 'assignees must be a list of texts.'],
    ['title: ""', 'title must be a text that is not blank, in quotes if need be.'],
  ])('refuses %s', (line, why) => {
    const text = `name: A bug\n${line}\n${rest}  - { type: input, attributes: { label: A } }`;
    expect(problemOf(text)).toBe(`.github/ISSUE_TEMPLATE/bug.yml: ${why}`);
  });

  it('tells at most twenty things that are not modelled', () => {
    const keys = Array.from({ length: 500 }, (_, index) => `${'k'.repeat(100)}${index}: 1\n`).join('');
    const reading = readIssueForm(
      'bug.yml',
      `${keys}name: A bug\n${rest}  - { type: input, attributes: { label: A } }`,
    );
    const told = reading.kind === 'form' ? reading.form.notModelled : [];
    expect(told.length).toBe(20);
    expect(told[0]?.length).toBeLessThan(140);
  });
});
