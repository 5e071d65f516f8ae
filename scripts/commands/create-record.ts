/** What `incident new` does. */
import { isInteractive, openTerminal, StoppedError } from '../../src/adapters/ask-terminal.ts';
import { systemClock } from '../../src/adapters/clock.ts';
import { readTemplate } from '../../src/adapters/templates.ts';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { AlreadyThereError, openRecordFolder } from '../../src/adapters/write-records.ts';
import type { Ask } from '../../src/app/collect-values.ts';
import { type NewRecord, prepareRecord } from '../../src/app/new-record.ts';
import type { RecordForm } from '../../src/domain/new-record-form.ts';
import { escapeControls } from '../../src/domain/quote.ts';
import { renderQuestion } from '../../src/render/question.ts';
import { colorsFor, EXIT } from './conventions.ts';
import type { NewOptions } from './new.ts';
import { tellError, tellFindings } from './tell-error.ts';

/** As often another number is taken when somebody else took one at the same time. */
const MOST_TRIES = 50;

/** @returns the exit code */
export async function createRecord(root: string, form: RecordForm, options: NewOptions): Promise<number> {
  const terminal = openTerminal(process.stdin, process.stderr);
  const { bold, dim, red } = colorsFor(process.stderr);
  const style = { strong: bold, soft: dim, wrong: red };
  const ask = askOnce((question) => terminal.ask(renderQuestion(question, style)));
  const facts = {
    tree: openWorkingTree(root),
    now: systemClock.now(),
    template: (name: string) => readTemplate(root, name),
    ask: isInteractive(process.stdin, process.stderr) ? ask : null,
  };
  const given = { options: options.texts, settings: options.settings };
  try {
    for (let tries = 1; ; tries++) {
      const record = await prepareRecord(form, given, facts);
      const taken = placeTaken(root, record, options.isDryRun);
      // The next number is free; a name that was chosen is not.
      const hasNumber = form.kind === 'incident' || form.kind === 'action-item';
      if (taken === null && record.outcome !== 'taken') return finish(record, options.isDryRun);
      if (!hasNumber || tries === MOST_TRIES) {
        tellError(`${taken} is there already`);
        return EXIT.failed;
      }
    }
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error;
    tellError(error.message);
    return EXIT.failed;
  } finally {
    terminal.close();
  }
}

/** Nobody is asked twice when a record has to be prepared again; a question about a wrong answer is another one. */
function askOnce(ask: Ask): Ask {
  const answers = new Map<string, string>();
  return async (question) => {
    const known = question.complaint === null ? answers.get(question.field.key) : undefined;
    const answer = known ?? (await ask(question));
    answers.set(question.field.key, answer);
    return answer;
  };
}

/** Writes a record that is ready, unless it is only to be shown. Says what stands in its place; null when nothing did. */
function placeTaken(root: string, record: NewRecord, isDryRun: boolean): string | null {
  if (record.outcome === 'taken') return record.path;
  if (record.outcome !== 'ready' || isDryRun) return null;
  try {
    openRecordFolder(root).createFiles(record.files);
    return null;
  } catch (error) {
    if (error instanceof AlreadyThereError) return error.path;
    throw error;
  }
}

type Settled = Exclude<NewRecord, { readonly outcome: 'taken' }>;

function finish(record: Settled, isDryRun: boolean): number {
  switch (record.outcome) {
    case 'misused':
      throw new UsageError(record.problems.join('. '));
    case 'impossible':
      tellError(record.why);
      return EXIT.failed;
    case 'invalid':
      tellFindings(record.findings);
      tellError('Nothing was written: the record would not be in order');
      return EXIT.findings;
    case 'ready':
      if (isDryRun) printTexts(record.files);
      else for (const { path } of record.files) console.log(path);
      tellWhatIsLeft(record);
      return EXIT.ok;
  }
}

/** One file as it is; several with their paths before them. */
function printTexts(files: readonly { readonly path: string; readonly text: string }[]): void {
  for (const { path, text } of files) {
    if (files.length > 1) console.log(`==> ${path} <==`);
    process.stdout.write(text);
  }
}

function tellWhatIsLeft({ unwritten, examples, elsewhere }: NewRecord & { outcome: 'ready' }): void {
  const note = (text: string) =>
    console.error(`${colorsFor(process.stderr).yellow('to do')} ${escapeControls(text)}`);
  if (examples.length > 0) note(`${examples.join(', ')}: from the template, for an example; write your own`);
  for (const { path, line, found } of unwritten) note(`${path}:${line}: ${found}`);
  if (elsewhere.length > 0) {
    note(
      `${elsewhere.length} findings in other records come with it, such as ${elsewhere[0]?.path}: run incident validate`,
    );
  }
}
