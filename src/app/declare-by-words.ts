import { INCIDENT, readAnswers } from '../domain/commands/declaring.ts';
import { formatInstant } from '../domain/instant.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import { type RecordFile, recordsOf } from '../domain/record.ts';
import { idOfPath } from '../domain/record-path.ts';
import { type CheckedRecords, withFiles } from './checked-records.ts';
import { fieldNames, onlyService } from './declare-on-issue.ts';
import type { NewFile } from './new-record.ts';
import { type DeclarationFacts, prepareDeclaration, problemsOf, proposalOf } from './prepare-declaration.ts';
import { describeDeclaration } from './tell-declaration.ts';

export interface DeclareByWordsOptions extends Pick<DeclarationFacts, 'title' | 'by' | 'template'> {
  /** As behind `/incident`: `high availability service=ai-search`. */
  readonly said: string;
  /** Milliseconds since 1970 in UTC. */
  readonly now: number;
}

export type DeclaredByWords =
  | {
      readonly outcome: 'ready';
      readonly files: readonly NewFile[];
      /** For the history: one line of at most 72 characters. */
      readonly message: string;
      /** What is to be told of it, from the records as they are with its files. */
      describe(records: readonly RecordFile[]): ReturnType<typeof describeDeclaration>;
    }
  | { readonly outcome: 'mistaken'; readonly problems: readonly string[] }
  /** Something stands where the record would. */
  | { readonly outcome: 'taken' };

/** The files of an incident that is declared in a clone; the sync opens its issue once it is pushed. Nothing is written here. */
export async function declareByWords(
  records: CheckedRecords,
  { title, said, by, now, template }: DeclareByWordsOptions,
): Promise<DeclaredByWords> {
  const policy = policyInForce(records.records);
  const words = readAnswers(INCIDENT, said, policy);
  const answers = new Map([...onlyService(records), ...words]);
  const proposed = proposalOf(answers, policy);
  const at = formatInstant(now);
  const record = await prepareDeclaration(
    {
      ...{ title, answers, questions: fieldNames(answers.keys()), issue: null, by },
      ...{ detected: at, at, origin: null, template },
    },
    proposed,
    records,
  );
  if (record.outcome === 'taken') return { outcome: 'taken' };
  if (record.outcome !== 'ready') return { outcome: 'mistaken', problems: problemsOf(record) };
  const id = idOfPath(record.files[0]?.path ?? '') ?? '';
  const find = (all: readonly RecordFile[]) =>
    recordsOf(all, 'incident').find(({ data }) => data.id === id)?.data;
  const made = find(withFiles(records, record.files).records);
  if (made === undefined) throw new Error('the record that was made cannot be read');
  return {
    ...{ outcome: 'ready', files: record.files, message: `Declare ${id}: ${made.title}`.slice(0, 72) },
    describe: (all) => describeDeclaration(made, all, proposed),
  };
}
