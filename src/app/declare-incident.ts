import { mayDeclare, roleFor } from '../domain/authority.ts';
import type { Effect } from '../domain/effect.ts';
import { policyInForce } from '../domain/policy-in-force.ts';
import { parseFormBody, readFormTemplate } from '../records/issue-form.ts';
import type { Declaration } from '../render/declaration.ts';
import { applyEffects } from './apply-effects.ts';
import { checkLazily } from './checked-records.ts';
import { commitDeclaration, type DeclarationPlace } from './commit-declaration.ts';
import { findTracked } from './plan-answers.ts';
import type { Clock, GitHubPorts, Log, OpenedBy, RecordTree } from './ports.ts';
import type { DeclarationFacts } from './prepare-declaration.ts';
import { planDeclarationComment } from './tell-declaration.ts';

export interface DeclareOptions extends OpenedBy, Pick<DeclarationFacts, 'template'> {
  readonly issue: number;
  /** The issue form; null where there is no such file. */
  readonly form: { readonly path: string; readonly text: string | null };
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
  const { form, by, at, template, repositoryUrl } = options;
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
  const place = { ports, repositoryUrl, clock, log };
  if (!mayDeclare({ login: by.login, role }, policy)) {
    return tell({ outcome: 'waiting', role: roleFor('declare', policy) }, options, place);
  }
  const declaration = {
    facts: {
      ...{ title: issue.title, answers, questions, issue: options.issue, by: by.login },
      ...{ detected: at, at, origin: null, template },
    },
    ...{ by, what: `the declaration of #${options.issue}` },
    find: (all: typeof records.records) => findTracked(all, options.issue),
  };
  const start = { branch: options.branch, head: options.head, records };
  return tell(await commitDeclaration(start, declaration, place), options, place);
}

/**
 * Says it in the one comment there is. If that was not done before, the sync comes first: behind the comment nothing is
 * left to do, and a run that was killed in between starts it again.
 */
async function tell(
  declaration: Declaration,
  { issue, syncWorkflow: workflow, branch }: DeclareOptions,
  { ports, repositoryUrl, clock, log }: DeclarationPlace,
): Promise<DeclareOutcome> {
  const comment = await planDeclarationComment(declaration, issue, repositoryUrl, ports.issues);
  const effects: Effect[] = [];
  if (declaration.outcome === 'declared') {
    if (comment.isDeclared) return 'none';
    const reason = `${declaration.incident.id} was declared`;
    if (workflow !== null) effects.push({ kind: 'dispatch-workflow', workflow, reason, branch });
  }
  if (comment.effect !== null) effects.push(comment.effect);
  await applyEffects(effects, ports, { left: effects.length }, clock, log);
  return declaration.outcome;
}
