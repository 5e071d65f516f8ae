/** "Documentation and Knowledge Management" and what the document says of itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Policy } from '../../src/domain/record.ts';
import type { RecordKind } from '../../src/domain/record-kind.ts';
import { type Checks, expectComplete, expectTerms, only } from './checks.ts';

type Content = Policy['documents'][number]['contents'][number];

/** What each kind of document holds, by the procedures' words, and the sections or keys in which we keep it. */
const DOCUMENTS: Readonly<Record<string, readonly Content[]>> = {
  postmortem: [
    { title: 'Detailed timeline', sections: ['Incident Timeline'] },
    { title: 'Root cause analysis', sections: ['Root Cause Analysis'] },
    { title: 'Resolution steps', sections: ['Resolution and recovery'] },
    { title: 'Impact assessment', sections: ['Impact Assessment'] },
  ],
  runbook: [
    {
      title: 'Step-by-step procedures',
      sections: ['Immediate actions', 'Investigation steps', 'Resolution options'],
    },
    { title: 'Common incident scenarios', keys: ['symptoms'] },
    { title: 'Contact information', keys: ['contacts'] },
    { title: 'Escalation procedures', sections: ['Escalation'] },
  ],
  architecture: [
    { title: 'Component diagrams', sections: ['Component diagrams'] },
    { title: 'Data flow documentation', sections: ['Data flow'] },
    { title: 'Dependencies', keys: ['dependencies'] },
    { title: 'Failure modes', keys: ['failure_modes'] },
  ],
  baseline: [
    { title: 'Normal operating parameters', keys: ['operating_parameters'] },
    { title: 'Expected performance metrics', keys: ['expected_metrics'] },
    { title: 'Seasonal variations', keys: ['seasonal_variations'] },
    { title: 'Capacity planning data', keys: ['capacity'] },
  ],
};

/** A key that a document must have is one that its schema asks for. */
function expectAsked(kind: string, keys: readonly string[]): void {
  const schema = JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')) as {
    readonly required: readonly string[];
  };
  expect(schema.required).toEqual(expect.arrayContaining([...keys]));
}

/** What a postmortem must have is a part of the agenda. */
function expectOnAgenda({ review }: Policy, sections: readonly string[]): void {
  const agenda = review.agenda.flatMap(({ title, points }) => [title, ...points]);
  expect(agenda).toEqual(expect.arrayContaining([...sections]));
}

const FOLDERS: Readonly<Record<string, string>> = {
  runbook: 'knowledge/runbooks',
  architecture: 'knowledge/architecture',
  baseline: 'knowledge/baselines',
};

/** Every document of a kind in this repository; that there is one is a part of what is asked for. */
function readShipped(kind: string): readonly (readonly [path: string, text: string])[] {
  const folder = FOLDERS[kind] ?? '';
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  expect(names.length).toBeGreaterThan(0);
  return names.map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]);
}

const KNOWLEDGE_BASE = [
  'Incident response procedures',
  'Technical documentation',
  'Troubleshooting guides',
  'Best practices documentation',
];

/** A review after which all of it was updated. */
const POSTMORTEM = `---
schema: 1
incident: INC-2026-0042
status: draft
owner: maya-lindqvist
knowledge_updated: [${KNOWLEDGE_BASE.join(', ')}]
---
`;

export const KNOWLEDGE: Checks = {
  'four kinds of documents': (policy) => {
    expect(policy.documents.map(({ kind }) => kind)).toEqual(Object.keys(DOCUMENTS));
  },
  ...Object.fromEntries(
    Object.entries(DOCUMENTS).map(([kind, contents]) => [
      `document ${kind}`,
      (policy) => {
        const document = only(policy.documents, (one) => one.kind === kind);
        expect(document.contents).toEqual(contents);
        const keys = contents.flatMap((content) => content.keys ?? []);
        const sections = contents.flatMap((content) => content.sections ?? []);
        expectAsked(kind, keys);
        if (kind === 'postmortem') return expectOnAgenda(policy, sections);
        for (const [path, text] of readShipped(kind)) {
          expectComplete(
            policy,
            kind as RecordKind,
            path,
            text,
            sections.map((title) => `## ${title}`),
          );
        }
      },
    ]),
  ),
  'four parts of the knowledge base': (policy) => {
    expect(policy.knowledge_updates).toEqual(KNOWLEDGE_BASE);
    expectTerms(policy, 'postmortem', 'incidents/2026/INC-2026-0042/postmortem.md', POSTMORTEM);
  },
  'the product': ({ product }) => expect(product).toBe('Find Contacts with AI'),
  'the version': ({ version }) => expect(version).toMatch(/^\d+\.\d+$/),
  'last updated': ({ last_updated }) => expect(last_updated).toMatch(/^\d{4}-\d\d-\d\d$/),
  'next review': ({ last_updated, next_review }) => {
    expect(next_review).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(next_review > last_updated).toBe(true);
  },
  'approved by a name with a title': ({ approved_by, contacts }) => {
    const [name, title] = approved_by.split(', ');
    expect(name).toMatch(/\S+ \S+/);
    expect(contacts.map((contact) => contact.title)).toContain(title);
  },
};
