import { expect, it } from 'vitest';
import { type Filling, fillTemplate } from '../../../src/records/fill-template.ts';
import { readFrontMatter } from '../../../src/records/front-matter.ts';

const TEMPLATE = `---
schema: 1
id: INC-2026-0042 # the directory
title: Example title # one line
kind: incident
type: availability # a, b
# Subtypes: many
# subtype: service-outage # of the type
severity: high
status: declared
visibility: internal
services: [ai-search] # files
times: # Z is UTC
  started: 2026-03-02T09:02:00Z # users
  detected: 2026-03-02T09:06:00Z
  declared: 2026-03-02T09:09:00Z
  resolved: 2026-03-02T11:09:00Z
roles: # logins
  incident_commander: maya-lindqvist
  technical_lead: devon-okafor # second
# impact:
#   users_affected: 12
runbooks:
- service-outage
related: [INC-2026-0007]
---
# title: not this

Body.
`;

const fill = (values: Readonly<Record<string, unknown>>, template = TEMPLATE) => {
  const fillings: readonly Filling[] = Object.entries(values).map(([key, value]) => ({
    path: key.split('.'),
    value,
  }));
  const filled = fillTemplate(template, 'incident', fillings);
  if ('refusal' in filled) throw new Error(filled.refusal);
  return filled;
};

it('values are put in, hints stay, examples nobody asked for become comments', () => {
  const { text, examples } = fill({
    id: 'INC-2026-0001',
    title: 'Search is slow',
    subtype: 'slow-response',
    services: ['mail', 'search'],
    'times.started': '2026-04-01T00:00:00Z',
    'times.detected': '2026-04-01T00:00:00Z',
    'times.declared': '2026-04-01T00:00:00Z',
    'roles.technical_lead': 'noor',
    'impact.users_affected': 3,
  });
  expect(text).toBe(`---
schema: 1
id: INC-2026-0001 # the directory
title: Search is slow # one line
kind: incident
type: availability # a, b
# Subtypes: many
subtype: slow-response # of the type
severity: high
status: declared
visibility: internal
services: [mail, search] # files
times: # Z is UTC
  started: 2026-04-01T00:00:00Z # users
  detected: 2026-04-01T00:00:00Z
  declared: 2026-04-01T00:00:00Z
roles: # logins
  technical_lead: noor # second
# impact:
#   users_affected: 12
# runbooks:
# - service-outage
# related: [INC-2026-0007]
impact:
  users_affected: 3
---
# title: not this

Body.
`);
  expect(examples).toEqual(['kind', 'type', 'severity', 'status', 'visibility']);
});

it('a value that YAML would read otherwise is quoted', () => {
  for (const title of ['a: b', 'slow # very', '"x', "it's: so", '- x', 'yes', '2026-03-02', '@x', '[x']) {
    const read = readFrontMatter(fill({ title }).text);
    expect(read.problem === null ? read.data['title'] : read.problem).toBe(title);
  }
});

it('an optional mapping without any value goes as a whole', () => {
  expect(fill({ id: 'INC-2026-0001' }).text).toContain(`# roles: # logins
#   incident_commander: maya-lindqvist
#   technical_lead: devon-okafor # second
# impact:`);
});

it('a template of another style: flow, CRLF, no comments', () => {
  const template = TEMPLATE.replace(
    /roles:[\s\S]*related: .*\n/,
    'roles: {incident_commander: maya}\n',
  ).replaceAll('\n', '\r\n');
  const { text } = fill({ title: 'X' }, template);
  expect(text).toContain('title: X # one line\r\n');
  expect(text).toContain('# roles: {incident_commander: maya}\r\n---\r\n');
  expect(text).not.toMatch(/[^\r]\n/);
});

it('a front matter all in braces loses the example, though not as a comment', () => {
  const { text } = fill({ title: 'X' }, '---\n{schema: 1, title: Y, related: [INC-2026-0007]}\n---\n');
  expect(text).toBe('---\n{schema: 1, title: X}\n---\n');
});

it('a template that cannot be read is said', () => {
  expect(fillTemplate('no front matter', 'incident', [])).toEqual({
    refusal: 'the template cannot be read: a file without front matter',
  });
});
