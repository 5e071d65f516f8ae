/** "Documentation and Knowledge Management" and what the document says of itself. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Policy } from '../../src/domain/record.ts';
import { type Checks, only } from './checks.ts';

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
        expectAsked(
          kind,
          contents.flatMap(({ keys }) => keys ?? []),
        );
        if (kind === 'postmortem') {
          expectOnAgenda(
            policy,
            contents.flatMap(({ sections }) => sections ?? []),
          );
        }
      },
    ]),
  ),
  'four parts of the knowledge base': ({ knowledge_updates }) => {
    expect(knowledge_updates).toEqual([
      'Incident response procedures',
      'Technical documentation',
      'Troubleshooting guides',
      'Best practices documentation',
    ]);
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
