import { mayDeclare, roleFor } from '../domain/authority.ts';
import type { CommitFiles, Effect } from '../domain/effect.ts';
import { parseManaged } from '../domain/marker.ts';
import { nextDeadline } from '../domain/next-deadline.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import type { ProposedSeverity } from '../domain/propose-severity.ts';
import { type Incident, type Policy, type RecordFile, recordsOf } from '../domain/record.ts';
import { folderOf, INCIDENTS_FOLDER } from '../domain/record-path.ts';
import { findSimilar } from '../domain/similar-incidents.ts';
import { type FormQuestion, parseFormBody, readFormTemplate } from '../records/issue-form.ts';
import type { IssueSnapshot } from '../records/observed-issue.ts';
import { coAuthorLine } from '../render/answers-message.ts';
import { type Declaration, isDeclared, renderDeclaration } from '../render/declaration.ts';
import { type Applied, applyEffects } from './apply-effects.ts';
import type { Workspace } from './carry-out-commands.ts';
import { checkLazily, withFiles } from './checked-records.ts';
import { MOVED, onMovingBranch } from './on-moving-branch.ts';
import { findTracked } from './plan-answers.ts';
import type { Clock, GitHubPorts, Log, RecordTree } from './ports.ts';
import { type FormFacts, prepareDeclaration, problemsOf, proposalOf } from './prepare-declaration.ts';

export interface DeclareOptions extends Omit<FormFacts, 'questions'> {
  /** The issue form; null where there is no such file. */
  readonly form: { readonly path: string; readonly text: string | null };
  /** Who opened it; their login, and GitHub's number of the account. */
  readonly by: { readonly login: string; readonly id: number; readonly isBot: boolean };
  readonly branch: string;
  readonly head: string;
  /** `https://github.com/acme/incidents` */
  readonly repositoryUrl: string;
  /** The workflow to start after a commit that starts none by itself; null when it does. */
  readonly syncWorkflow: string | null;
}

/** `none`: it is no form, or is an incident already. */
export type DeclareOutcome = 'none' | 'declared' | 'mistaken' | 'waiting' | 'refused';

/**
 * Makes an incident of an issue on which somebody filled in the form: the record and its timeline in one commit, under
 * the next id that is free at the head of the branch; one comment says what came of it, and is kept in place. A form with
 * mistakes is tried again when it is edited. Run again it does only what is missing.
 *
 * @throws Error when there is no form, or the branch kept moving for 90 s
 */
export async function declareIncident(
  tree: RecordTree,
  ports: GitHubPorts,
  options: DeclareOptions,
  clock: Clock,
  log: Log,
): Promise<DeclareOutcome> {
  const { form, by } = options;
  const questions = readFormTemplate(form.text ?? '');
  if (questions === null) {
    throw new Error(`${form.path} is no issue form: mend it, or name another (input form)`);
  }
  const issue = await ports.issues.getIssue(options.issue);
  const answers = issue === null ? null : parseFormBody(issue.body ?? '', questions);
  if (issue === null || answers === null) return 'none';
  const records = checkLazily(tree.readRecords(), (path) => tree.hasPath(path));
  const policy = policyInForce(records.records);
  const role = by.isBot ? 'none' : await ports.people.roleOf(by.login);
  const around: Around = { ...{ ports, options, clock, log, policy }, form: { issue, answers, questions } };
  const done = mayDeclare({ login: by.login, role }, policy)
    ? await commitDeclaration({ branch: options.branch, head: options.head, records }, around)
    : ({ outcome: 'waiting', role: roleFor('declare', policy) } as const);
  return tell(done, around);
}

/** What is known throughout one run. */
interface Around {
  readonly ports: GitHubPorts;
  readonly options: DeclareOptions;
  readonly clock: Clock;
  readonly log: Log;
  readonly policy: Policy;
  readonly form: {
    readonly issue: IssueSnapshot;
    readonly answers: ReadonlyMap<string, string>;
    readonly questions: readonly FormQuestion[];
  };
}

/** What is to be told; of an incident that is there already, that it is. */
async function commitDeclaration(start: Workspace, around: Around): Promise<Declaration> {
  const { ports, options, policy, form } = around;
  const { issue, answers, questions } = form;
  const proposed = proposalOf(answers, policy);
  const attempt = async (workspace: Workspace): Promise<Declaration | typeof MOVED> => {
    const { records } = workspace.records;
    const known = findTracked(records, options.issue);
    if (known !== null) return describe(known, records, proposed, policy);
    const facts = { ...options, questions };
    const record = await prepareDeclaration(issue, answers, proposed, workspace.records, facts);
    if (record.outcome === 'taken') return MOVED;
    if (record.outcome !== 'ready') return { outcome: 'mistaken', problems: problemsOf(record) };
    const incident = findTracked(withFiles(workspace.records, record.files).records, options.issue);
    if (incident === null) throw new Error('the record does not name its issue');
    const applied = await apply(commitOf(workspace, incident, record.files, options), around);
    if (applied?.kind === 'refused') return { outcome: 'refused', reason: applied.reason };
    return applied?.kind === 'committed' ? describe(incident, records, proposed, policy) : MOVED;
  };
  const again = (workspace: Workspace) => readAgain(workspace, options.at.slice(0, 4), ports);
  return onMovingBranch(start, attempt, again, `the declaration of #${options.issue}`, around);
}

function describe(
  incident: Incident,
  records: readonly RecordFile[],
  proposed: ProposedSeverity | null,
  policy: Policy,
): Extract<Declaration, { outcome: 'declared' }> {
  const others = recordsOf(records, 'incident').flatMap(({ data }) =>
    data.id === incident.id ? [] : [data],
  );
  return {
    ...{ outcome: 'declared', incident, proposed },
    deadline: nextDeadline(incident, policy),
    runbooks: recordsOf(records, 'runbook').filter(({ data }) => data.types.includes(incident.type)),
    similar: findSimilar(incident, others),
  };
}

/**
 * Says it in the one comment there is. What was declared and told already is not told again, whatever has become of it;
 * if it was not told, the sync comes first: behind the comment nothing is left to do, and a run that was killed in
 * between starts it again.
 */
async function tell(declaration: Declaration, around: Around): Promise<DeclareOutcome> {
  const { ports, options } = around;
  const { issue, repositoryUrl, syncWorkflow: workflow, branch } = options;
  const comments = await ports.issues.listBotComments(issue);
  const own = comments.find((comment) => parseManaged(comment.body)?.role === 'declaration');
  const body = renderDeclaration(declaration, issue, repositoryUrl);
  const isSaid = own?.body.replaceAll('\r\n', '\n') === body;
  if (declaration.outcome === 'declared') {
    if (own !== undefined && isDeclared(own.body)) return 'none';
    const reason = `${declaration.incident.id} was declared`;
    if (workflow !== null) await apply({ kind: 'dispatch-workflow', workflow, reason, branch }, around);
  }
  if (!isSaid) {
    await apply({ kind: 'write-comment', key: 'declaration', issue, comment: own?.id ?? null, body }, around);
  }
  return declaration.outcome;
}

async function apply(effect: Effect, { ports, clock, log }: Around): Promise<Applied | null> {
  const [result] = await applyEffects([effect], ports, { left: 1 }, clock, log);
  return result?.applied ?? null;
}

function commitOf(
  { branch, head }: Workspace,
  { id, title }: Incident,
  files: CommitFiles['files'],
  { by, repositoryUrl }: DeclareOptions,
): CommitFiles {
  const message = `Declare ${id}: ${title}`.slice(0, 72);
  return { kind: 'commit-files', branch, head, message, details: coAuthorLine(by, repositoryUrl), files };
}

/** The incidents of a year that have come to the head since the checkout; the other records stay as they were. */
async function readAgain(
  { records }: Workspace,
  year: string,
  { repository }: GitHubPorts,
): Promise<Workspace> {
  const { names } = await repository.listHead(`${INCIDENTS_FOLDER}/${year}`);
  const missing = names
    .filter((name) => /^INC-\d{4}-\d{4,6}$/.test(name))
    .map((id) => `${folderOf(id)}/incident.md`)
    .filter((path) => !records.hasPath(path));
  const { branch, head, texts } = await repository.readHead(missing);
  const files = missing.map((path) => ({ path, text: texts.get(path) ?? null }));
  return { branch, head, records: withFiles(records, files) };
}
