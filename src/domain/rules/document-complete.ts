import { type OutlineSection, outlineOf } from '../body-outline.ts';
import { quote } from '../quote.ts';
import { type BodySection, isSound, type Policy, type RecordFile } from '../record.ts';
import { RECORD_KINDS } from '../record-kind.ts';
import { isWritten, plainWords } from '../written-section.ts';
import { EXAMPLE_POSTMORTEM, EXAMPLE_POSTMORTEM_PATH } from './example-postmortem.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from './example-records.ts';
import { isOfImported } from './incident-of.ts';
import type { Rule, Violation } from './rule.ts';

/** A heading there must be; one of the agenda has its depth and its place among the others. */
interface Required {
  readonly title: string;
  readonly isAgenda: boolean;
}

/** What is wrong, and at which section; with none at the document itself. */
interface Fault<Section> {
  readonly section: Section | null;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** Documents hold what the policy wants them to hold. */
export const documentComplete: Rule = {
  id: 'document-complete',
  level: 'error',
  kinds: ['postmortem', 'runbook', 'architecture', 'baseline'],
  summary:
    'A postmortem has the sections of the policy’s agenda (`review.agenda`) as headings `## …`, in their order; it and every document have the sections and keys that `documents` of the policy names. All are written, beyond what a template gives; while a postmortem is a draft its headings are enough. What was imported is exempt.',
  reason:
    'A review that leaves a question out does not answer it later (procedures, "Review Agenda", "Required Documentation").',
  examples: [
    {
      path: EXAMPLE_POSTMORTEM_PATH,
      good: EXAMPLE_POSTMORTEM,
      bad: EXAMPLE_POSTMORTEM.replace(
        '## Impact Assessment\n\nEvery search failed for 49 minutes.\n\n',
        '',
      ).replace('The runbook for outages now names the pool.', '- TODO\n<!-- What should others learn? -->'),
      beside: { [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT },
      findings: [
        '2:1 Unexpected postmortem without the section "Impact Assessment", expected the heading "## Impact Assessment"',
        '31:1 Unexpected section "Knowledge Sharing" that nobody has written, expected words below the heading',
      ],
    },
  ],
  check(record, tree) {
    if (!isSound(record) || isOfImported(record, tree)) return [];
    return [...findSectionFaults(record, tree.policy), ...findMissingKeys(record, tree.policy)];
  },
};

function findSectionFaults(record: RecordFile, policy: Policy): readonly Violation[] {
  const required = requiredOf(record, policy);
  const given = templateWordsOf(policy);
  const isDraft = record.data['status'] === 'draft';
  const judge = <Section extends OutlineSection>(sections: readonly Section[]) =>
    findFaults(
      sections,
      required,
      RECORD_KINDS[record.kind].title,
      (section) => isDraft || isWritten(section.text, given),
    );
  // What the outline is content with, the structure is too; only it knows places.
  const outline = outlineOf(record.body);
  if (outline !== null && judge(outline).length === 0) return [];
  return judge<BodySection>(record.structure.sections()).map(({ section, ...said }) => ({
    at: section?.at ?? record.positionOf(''),
    ...said,
  }));
}

function requiredOf(record: RecordFile, policy: Policy): readonly Required[] {
  const agenda = record.kind === 'postmortem' ? policy.review.agenda.map(({ title }) => title) : [];
  const named = policy.documents
    .filter(({ kind }) => kind === record.kind)
    .flatMap(({ contents }) => contents.flatMap(({ sections = [] }) => sections));
  const known = new Set(agenda.map(plainWords));
  const others = named.filter((title, i) => !known.has(plainWords(title)) && named.indexOf(title) === i);
  return [
    ...agenda.map((title) => ({ title, isAgenda: true })),
    ...others.map((title) => ({ title, isAgenda: false })),
  ];
}

/** One set a policy: every document asks for it. */
const TEMPLATE_WORDS = new WeakMap<Policy, ReadonlySet<string>>();

function templateWordsOf(policy: Policy): ReadonlySet<string> {
  const known = TEMPLATE_WORDS.get(policy);
  if (known !== undefined) return known;
  const { review, documents } = policy;
  const words = new Set(
    [
      ...review.agenda.flatMap(({ title, points }) => [title, ...points]),
      ...documents.flatMap(({ contents }) =>
        contents.flatMap(({ title, sections = [] }) => [title, ...sections]),
      ),
    ].map(plainWords),
  );
  TEMPLATE_WORDS.set(policy, words);
  return words;
}

function findFaults<Section extends OutlineSection>(
  sections: readonly Section[],
  required: readonly Required[],
  document: string,
  isDone: (section: Section) => boolean,
): readonly Fault<Section>[] {
  let latest: { readonly title: string; readonly index: number } | null = null;
  return required.flatMap(({ title, isAgenda }): readonly Fault<Section>[] => {
    const wanted = plainWords(title);
    const index = sections.findIndex(
      (one) => plainWords(one.title) === wanted && (!isAgenda || one.depth === 2),
    );
    const section = sections[index];
    if (section === undefined) return [missing(document, title, isAgenda)];
    const faults: Fault<Section>[] = [];
    if (isAgenda && latest !== null && index < latest.index) {
      faults.push({
        section,
        found: `section ${quote(title)} before ${quote(latest.title)}`,
        expected: "the order of the policy's agenda",
        fix: `Move it behind ${quote(latest.title)}.`,
      });
    } else if (isAgenda) latest = { title, index };
    if (!isDone(section)) {
      faults.push({
        section,
        found: `section ${quote(title)} that nobody has written`,
        expected: 'words below the heading',
        fix: 'Write it, or say why there is nothing to say.',
      });
    }
    return faults;
  });
}

function missing(document: string, title: string, isAgenda: boolean): Fault<never> {
  return {
    section: null,
    found: `${document} without the section ${quote(title)}`,
    expected: isAgenda ? `the heading ${quote(`## ${title}`)}` : `a heading ${quote(title)}`,
    fix: 'Add the heading and what belongs below it; the policy asks for it.',
  };
}

function findMissingKeys(record: RecordFile, policy: Policy): readonly Violation[] {
  const contents = policy.documents.filter(({ kind }) => kind === record.kind).flatMap((one) => one.contents);
  return contents.flatMap(({ title, keys = [] }) =>
    keys
      .filter((key) => isEmpty(record.data[key]))
      .map((key) => ({
        at: record.positionOf(`/${key}`),
        found: `${RECORD_KINDS[record.kind].title} without ${quote(key)}`,
        expected: `the key, which holds ${quote(title)}`,
        fix: `Add ${quote(`${key}: …`)}; the policy asks for it.`,
      })),
  );
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || value === '';
}
