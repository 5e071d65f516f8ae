import type { Person } from '../domain/authority.ts';
import { DECLARING_COMMANDS } from '../domain/commands/declaring.ts';
import { COMMANDS } from '../domain/commands/registry.ts';
import type { AddReaction, Effect } from '../domain/effect.ts';
import { formatInstant } from '../domain/instant.ts';
import { nextDeadline } from '../domain/next-deadline.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import type { Incident } from '../domain/record.ts';
import { type ReplySection, remember, renderReply } from '../render/command-reply.ts';
import type { Declaration } from '../render/declaration.ts';
import { type Applied, applyEffects, type Budget } from './apply-effects.ts';
import { carryOut, type Surroundings, type Workspace } from './carry-out-commands.ts';
import { checkLazily } from './checked-records.ts';
import { type AnswerState, type Conversation, findUnanswered, NOTHING_SEEN } from './find-unanswered.ts';
import type { Answered, Asked } from './plan-answers.ts';
import type { Clock, CommentAuthor, GitHubPorts, Log, RecordTree } from './ports.ts';

export interface AnswerOptions
  extends Pick<Surroundings, 'issue' | 'opened' | 'isPublic' | 'repositoryUrl' | 'readForm' | 'template'> {
  /** When the comment was made that this is run for: the conversation is read from there, and a day back at least. */
  readonly commentedAt: string;
  /** The branch of the records, and the commit that the tree is. */
  readonly branch: string;
  readonly head: string;
  /** The workflow to start after a commit that starts none by itself; null when it does. */
  readonly syncWorkflow: string | null;
  /** The most writes; what a comment needs is written all the same, signs on it are not. */
  readonly writeBudget: number;
}

export interface AnswerOutcome {
  /** How many comments were answered, how many commands carried out, in how many commits. */
  readonly comments: number;
  readonly commands: number;
  readonly commits: number;
  /** Whether the rules of the branch refused a commit. */
  readonly isRefused: boolean;
}

const DAY = 86_400_000;
/** More rounds than a storm needs: whoever writes faster than this is answered by the next run. */
const MOST_ROUNDS = 20;
/** A sign of having been seen is for those who wait: with more comments the answer is there as soon. */
const MOST_SEEN = 10;

/**
 * Answers every comment of an issue that waits for it: carries out its commands, in one commit a round, writes one reply
 * for the whole run, and looks again until nothing waits. Whatever kills it, the next run goes on: what is in the timeline
 * is not written again, what a reply names is not answered again.
 *
 * @param tree the records at `head`
 * @throws whatever kept GitHub from answering; no write is half done then
 */
export async function answerComments(
  tree: RecordTree,
  ports: GitHubPorts,
  options: AnswerOptions,
  clock: Clock,
  log: Log,
): Promise<AnswerOutcome> {
  const since = [options.commentedAt, formatInstant(clock.now() - DAY)].toSorted()[0] ?? '';
  const run: Run = {
    around: { ...options, ports, clock, log },
    syncWorkflow: options.syncWorkflow,
    budget: { left: options.writeBudget },
    people: new Map(),
    workspace: {
      branch: options.branch,
      head: options.head,
      records: checkLazily(tree.readRecords(), (path) => tree.hasPath(path)),
    },
    reply: null,
    sections: [],
    state: NOTHING_SEEN,
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const comments = await ports.issues.readConversation(options.issue, since);
    if (comments === null) {
      log.warn(`#${options.issue} is no issue any more`);
      break;
    }
    const conversation = findUnanswered(comments);
    if (conversation.unanswered.length === 0) break;
    await answerRound(run, conversation);
  }
  const commits = new Set(run.sections.flatMap(({ commit }) => commit ?? []));
  const results = run.sections.flatMap(({ lines }) => lines.map(({ result }) => result.outcome));
  return {
    comments: Object.keys(run.state.seen).length,
    commands: results.filter((outcome) => outcome === 'done').length,
    commits: commits.size,
    isRefused: run.sections.some(({ why }) => why === 'protected'),
  };
}

/** What a run knows while it goes on. */
interface Run {
  readonly around: Surroundings;
  readonly syncWorkflow: string | null;
  readonly budget: Budget;
  /** By login; null where GitHub did not say. */
  readonly people: Map<string, Person | null>;
  workspace: Workspace;
  /** The comment that is the reply of this run. */
  reply: number | null;
  sections: readonly ReplySection[];
  state: AnswerState;
}

async function answerRound(run: Run, conversation: Conversation): Promise<void> {
  const { unanswered, strangers } = conversation;
  if (unanswered.length <= MOST_SEEN) {
    for (const { comment } of unanswered) await sign(run, comment.id, 'eyes');
  }
  const asked: Asked[] = [];
  for (const one of unanswered) asked.push({ ...one, person: await personOf(run, one.comment.author) });
  const { workspace, answered, commit, incident, declared } = await carryOut(
    run.workspace,
    asked,
    run.around,
  );
  run.workspace = workspace;
  await startSync(run, answered);
  if (declared !== null) await tellDeclared(run, declared);
  for (const one of answered) await sign(run, one.comment.id, isGood(one) ? 'rocket' : 'confused');
  const isToldAlready = ({ why, comment }: Answered) =>
    (why === 'stranger' || why === 'program') && strangers.has(loginOf(comment.author).toLowerCase());
  const sections = answered.filter((one) => !isToldAlready(one)).map((one) => sectionOf(one, commit));
  run.sections = [...run.sections, ...sections];
  run.state = mergeStates(run.state, stateOf(answered));
  await reply(run, incident, conversation);
}

/** Before the reply, since nothing is left to do behind it: a run that was killed in between starts it again. */
async function startSync(run: Run, answered: readonly Answered[]): Promise<void> {
  const { syncWorkflow: workflow, workspace } = run;
  const isWritten = answered.some(({ said }) =>
    said.some(({ result }) => result.outcome === 'done' || result.outcome === 'known'),
  );
  if (!isWritten || workflow === null) return;
  const reason = 'an incident was changed';
  await apply(run, { kind: 'dispatch-workflow', workflow, reason, branch: workspace.branch });
}

/** As after a form: what comes next stands in a comment of its own, and is said once. */
async function tellDeclared(run: Run, declared: Declaration): Promise<void> {
  const { issue, repositoryUrl, ports } = run.around;
  const { planDeclarationComment } = await import('./tell-declaration.ts');
  const comment = await planDeclarationComment(declared, issue, repositoryUrl, ports.issues);
  if (!comment.isDeclared && comment.effect !== null) await apply(run, comment.effect);
}

function isGood({ why, said }: Answered): boolean {
  return why === null && said.every(({ result }) => ['done', 'known', 'help'].includes(result.outcome));
}

async function reply(run: Run, incident: Incident | null, { lastAnswer }: Conversation): Promise<void> {
  const { issue, repositoryUrl } = run.around;
  const write = { kind: 'write-comment', key: 'answer', issue } as const;
  if (run.sections.length === 0 && lastAnswer !== null) {
    // Only strangers who were told before: nobody is told again, and nothing looks at what they said again.
    const body = remember(lastAnswer.body, { ...mergeStates(lastAnswer.state, run.state) });
    await apply(run, { ...write, comment: lastAnswer.comment, body });
    return;
  }
  const policy = policyInForce(run.workspace.records.records);
  const deadline = incident === null ? null : nextDeadline(incident, policy);
  const facts = {
    incident,
    deadline,
    policy,
    repositoryUrl,
    commands: incident === null ? DECLARING_COMMANDS : COMMANDS,
  };
  const body = renderReply(run.sections, facts, incident?.id ?? `issue-${issue}`, { ...run.state });
  const applied = await apply(run, { ...write, comment: run.reply, body });
  if (applied.kind === 'comment-written') run.reply = applied.comment;
}

/** Signs are a courtesy: without budget there are none, and on a comment that is gone none can be. */
async function sign(run: Run, comment: number, content: AddReaction['content']): Promise<void> {
  if (run.budget.left > 0) await apply(run, { kind: 'add-reaction', comment, content });
}

/** What must be written is, whatever the budget says. */
async function apply({ around, budget }: Run, effect: Effect): Promise<Applied> {
  budget.left -= 1;
  const [result] = await applyEffects([effect], around.ports, { left: 1 }, around.clock, around.log);
  if (result === undefined) throw new Error('an effect was not tried');
  return result.applied;
}

/** Asked once a run. Null for what is no person, and when GitHub does not say: then nothing is done for them. */
async function personOf({ people, around }: Run, author: CommentAuthor | null): Promise<Person | null> {
  if (author === null || author.isBot) return null;
  const { login } = author;
  const known = people.get(login);
  if (known !== undefined) return known;
  let person: Person | null = null;
  try {
    person = { login, role: await around.ports.people.roleOf(login) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    around.log.warn(`GitHub does not say what ${login} may do here: ${why}`);
  }
  people.set(login, person);
  return person;
}

function sectionOf({ comment, why, said }: Answered, commit: string | null): ReplySection {
  const lines = said.map(({ command: { written, line }, result }) => ({ written, line, result }));
  const isWritten = lines.some(({ result }) => result.outcome === 'done');
  const { url, createdAt: at } = comment;
  return { login: loginOf(comment.author), url, at, commit: isWritten ? commit : null, why, lines };
}

/** GitHub shows the comments of accounts that are gone under this name. */
function loginOf(author: CommentAuthor | null): string {
  return author?.login ?? 'ghost';
}

function stateOf(answered: readonly Answered[]): AnswerState {
  const refused = answered.filter(({ why }) => why === 'stranger' || why === 'program');
  return {
    seen: Object.fromEntries(answered.map(({ comment }) => [comment.id, comment.editedAt ?? ''])),
    edited: answered.filter(({ state }) => state === 'changed').map(({ comment }) => comment.id),
    strangers: refused.map(({ comment }) => loginOf(comment.author)),
  };
}

function mergeStates(one: AnswerState, other: AnswerState): AnswerState {
  return {
    seen: { ...one.seen, ...other.seen },
    edited: [...new Set([...one.edited, ...other.edited])],
    strangers: [...new Set([...one.strangers, ...other.strangers])],
  };
}
