/** Whether a repository on GitHub is set up so that the automation can do its work, and what to do where it is not. */
import { SHIPPED_WORKFLOWS } from '../../generated/shipped-workflows.ts';
import { ACTION_ITEM_LABEL } from '../effect.ts';
import { parseInstant } from '../instant.ts';
import { INCIDENT_LABEL } from '../plan/plan-tracking-issues.ts';
import { compareParts, type WorkflowParts } from './workflow-parts.ts';

/** A fact that the token may not be allowed to read. */
export type Known<Value> = { readonly value: Value } | 'unknown';

export interface RepositoryHealth {
  /** `acme/incidents` */
  readonly name: string;
  readonly isPublic: boolean;
  readonly defaultBranch: string;
  readonly hasIssues: boolean;
  /** When anything was pushed last, an instant in UTC; null when nothing ever was. */
  readonly pushedAt: string | null;
  readonly rules: Known<BranchRules>;
  /** How the site is built: by a workflow, from a branch, or not at all. */
  readonly pages: Known<'workflow' | 'branch' | 'none'>;
  /** `active`, `disabled_inactivity`, `disabled_manually`, by the path of the file. */
  readonly workflows: Known<ReadonlyMap<string, string>>;
  readonly app: Known<AppSettings>;
  /** Whether there is the label by which the automation finds the issues of action items. */
  readonly hasLabel: Known<boolean>;
  /** Whether there is the label of incidents' issues, which the form puts on. */
  readonly hasIncidentLabel: Known<boolean>;
}

export interface BranchRules {
  readonly needsPullRequest: boolean;
  /** The status checks that must pass. */
  readonly checks: readonly string[];
  /** Whether an App is on the bypass list; unknown to who is no admin. */
  readonly letsAppPass: Known<boolean>;
}

export interface AppSettings {
  readonly hasClientId: boolean;
  readonly hasPrivateKey: Known<boolean>;
}

export interface LocalFacts {
  /** The workflows of the tree, by their paths; null for one that cannot be read. */
  readonly workflows: ReadonlyMap<string, WorkflowParts | null>;
  readonly shipped: ReadonlyMap<string, WorkflowParts>;
  /** How many action items carry the number of an issue. */
  readonly linkedItems: number;
}

/** The workflows of the template. */
export const SHIPPED: LocalFacts['shipped'] = new Map(Object.entries(SHIPPED_WORKFLOWS));

export interface Diagnosis {
  /** Stable, for programs. */
  readonly id: string;
  readonly level: 'ok' | 'advice' | 'problem' | 'unknown';
  /** What was found, as a sentence without its full stop. */
  readonly found: string;
  /** What to do; null when nothing is. */
  readonly fix: string | null;
}

/** A workflow whose runs the whole depends on, and the name its check has. */
const REQUIRED_CHECK = 'Records';
export const APP_VARIABLE = 'INCIDENT_APP_CLIENT_ID';
export const APP_SECRET = 'INCIDENT_APP_PRIVATE_KEY';
export const APP_ENVIRONMENT = 'incident-app';
/** docs.github.com/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows: public repositories only. */
const IDLE_DAYS = 60;
const WARN_DAYS = 14;
const DAY = 86_400_000;
const NEEDS_ADMIN = 'Ask somebody who administers the repository, or use a token that may read it.';

/** @param now milliseconds since 1970 in UTC */
export function diagnoseRepository(
  health: RepositoryHealth,
  local: LocalFacts,
  now: number,
): readonly Diagnosis[] {
  return [
    diagnoseIssues(health),
    diagnoseLabel(health, local),
    diagnoseIncidentLabel(health),
    ...diagnoseProtection(health),
    diagnosePages(health),
    ...[...local.shipped.keys()].flatMap((path) => diagnoseWorkflow(path, health, local)),
    ...diagnoseSchedules(health, now),
  ];
}

function diagnoseIssues({ hasIssues }: RepositoryHealth): Diagnosis {
  if (hasIssues) return ok('issues', 'Issues are on');
  return problem(
    'issues',
    'Issues are off, so action items have none',
    'Settings → General → Features: tick Issues.',
  );
}

/** Renamed or deleted, it is on no issue any more; the next sync puts it back. */
function diagnoseLabel({ hasLabel }: RepositoryHealth, { linkedItems }: LocalFacts): Diagnosis {
  if (hasLabel === 'unknown') return unknown('label', 'Which labels there are cannot be read');
  if (hasLabel.value) return ok('label', `The label ${ACTION_ITEM_LABEL} is there`);
  if (linkedItems === 0) return ok('label', `The label ${ACTION_ITEM_LABEL} comes with the first issue`);
  return advice(
    'label',
    `The label ${ACTION_ITEM_LABEL} is gone, so what people change on ${linkedItems} ${linkedItems === 1 ? 'issue' : 'issues'} is not noticed at once`,
    'Rename the label that has taken its place back, or start the workflow Action items, which puts it on again.',
  );
}

/**
 * GitHub makes no label for a form: one that is not there is left out, and an issue without it declares nothing
 * (docs.github.com, "Syntax for issue forms", labels).
 */
function diagnoseIncidentLabel({ hasIncidentLabel }: RepositoryHealth): Diagnosis {
  if (hasIncidentLabel === 'unknown')
    return unknown('incident-label', 'Which labels there are cannot be read');
  if (hasIncidentLabel.value) return ok('incident-label', `The label ${INCIDENT_LABEL} is there`);
  return problem(
    'incident-label',
    `The label ${INCIDENT_LABEL} is missing, so the form "Declare an incident" declares none`,
    `Make it: Issues → Labels → New label, named ${INCIDENT_LABEL}.`,
  );
}

function diagnoseProtection({ rules, app, defaultBranch }: RepositoryHealth): readonly Diagnosis[] {
  if (rules === 'unknown') return [unknown('protection', `Which rules ${defaultBranch} has cannot be read`)];
  const { needsPullRequest, checks, letsAppPass } = rules.value;
  const isChecked = checks.includes(REQUIRED_CHECK);
  if (!needsPullRequest) {
    const found = isChecked
      ? `${defaultBranch} asks for the check "${REQUIRED_CHECK}", but takes pushes: open mode`
      : `${defaultBranch} is not protected: open mode, in which mistakes are told and not prevented`;
    return [advice('protection', found, 'See docs/modes.md for what protected mode needs.')];
  }
  const check = isChecked
    ? ok('protection', `${defaultBranch} takes pull requests whose check "${REQUIRED_CHECK}" has passed`)
    : problem(
        'protection',
        `${defaultBranch} takes pull requests only, but does not ask for the check "${REQUIRED_CHECK}"`,
        'Add it to the ruleset: Require status checks to pass (docs/modes.md, 3).',
      );
  return [check, ...diagnoseApp(app, letsAppPass)];
}

/** Where pushes are refused the automation needs an App that may pass. */
function diagnoseApp(app: Known<AppSettings>, letsAppPass: Known<boolean>): readonly Diagnosis[] {
  const diagnoses: Diagnosis[] = [];
  if (app === 'unknown') diagnoses.push(unknown('app', 'Whether an App is set up cannot be read'));
  else if (!app.value.hasClientId) {
    return [
      problem(
        'app',
        `The automation has no App (no variable ${APP_VARIABLE}): what changes on issues and their numbers do not reach the files`,
        'Set one up (docs/modes.md, 1 and 2).',
      ),
    ];
  } else if (app.value.hasPrivateKey === 'unknown') {
    diagnoses.push(
      unknown('app', `Whether the environment ${APP_ENVIRONMENT} has the App's key cannot be read`),
    );
  } else if (!app.value.hasPrivateKey.value) {
    const fix = `Settings → Environments → ${APP_ENVIRONMENT}: add the secret ${APP_SECRET} (docs/modes.md, 2).`;
    diagnoses.push(problem('app', `The App's key is missing in the environment ${APP_ENVIRONMENT}`, fix));
  } else diagnoses.push(ok('app', 'The automation has an App and its key'));
  if (letsAppPass === 'unknown') {
    diagnoses.push(unknown('bypass', 'Who may pass the rules cannot be read'));
  } else if (letsAppPass.value) diagnoses.push(ok('bypass', 'An App may pass the rules'));
  else {
    const fix = 'Add it to the bypass list of the ruleset (docs/modes.md, 3).';
    diagnoses.push(problem('bypass', 'No App may pass the rules', fix));
  }
  return diagnoses;
}

function diagnosePages({ pages, isPublic }: RepositoryHealth): Diagnosis {
  if (pages === 'unknown') return unknown('pages', 'Whether Pages is set up cannot be read');
  const note = isPublic ? '' : ' (the pages of a private repository are public on most plans)';
  switch (pages.value) {
    case 'workflow':
      return ok('pages', `Pages takes what the workflow publishes${note}`);
    case 'branch':
      return problem(
        'pages',
        'Pages is built from a branch, so what the workflow publishes is not taken',
        'Settings → Pages → Source: GitHub Actions.',
      );
    case 'none':
      return problem(
        'pages',
        'Pages is off, so there is no site',
        'Settings → Pages → Source: GitHub Actions.',
      );
  }
}

function diagnoseWorkflow(
  path: string,
  { workflows }: RepositoryHealth,
  local: LocalFacts,
): readonly Diagnosis[] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const id = `workflow-${file.slice(0, file.indexOf('.'))}`;
  const own = local.workflows.get(path);
  const shipped = local.shipped.get(path);
  if (own === undefined || shipped === undefined) {
    return [problem(id, `${path} is not there`, 'Take it from the template again.')];
  }
  if (own === null)
    return [problem(id, `${path} cannot be read`, 'Mend its YAML, or take it from the template again.')];
  const state = workflows === 'unknown' ? null : workflows.value.get(path);
  const diagnoses: Diagnosis[] = [];
  if (state !== undefined && state !== null && state !== 'active') {
    const why =
      state === 'disabled_inactivity'
        ? 'GitHub has switched it off, since nothing happened for 60 days'
        : `it is ${state}`;
    diagnoses.push(problem(id, `${file} does not run: ${why}`, `Actions → ${file} → Enable workflow.`));
  }
  const differences = compareParts(own, shipped);
  if (differences.length > 0) {
    const fix = 'Compare it with the template; keep what you meant, and take over newer pins.';
    diagnoses.push(advice(id, `${file} differs from the shipped one: ${differences.join('; ')}`, fix));
  }
  return diagnoses.length > 0 ? diagnoses : [ok(id, `${file} is the shipped one, and on`)];
}

/** GitHub stops the schedules of a public repository in which nothing happens. */
function diagnoseSchedules({ isPublic, pushedAt }: RepositoryHealth, now: number): readonly Diagnosis[] {
  const pushed = pushedAt === null ? null : parseInstant(pushedAt);
  if (!isPublic || pushed === null) return [];
  const left = Math.ceil((pushed + IDLE_DAYS * DAY - now) / DAY);
  if (left > WARN_DAYS) return [ok('schedules', 'Schedules run')];
  const found =
    left > 0
      ? `Schedules stop in ${left} ${left === 1 ? 'day' : 'days'}, when nothing has been pushed for ${IDLE_DAYS} days`
      : `Nothing has been pushed for ${IDLE_DAYS} days or more: GitHub stops the schedules of a public repository then`;
  return [advice('schedules', found, 'Push a commit; any will do.')];
}

function ok(id: string, found: string): Diagnosis {
  return { id, level: 'ok', found, fix: null };
}

function advice(id: string, found: string, fix: string): Diagnosis {
  return { id, level: 'advice', found, fix };
}

function problem(id: string, found: string, fix: string): Diagnosis {
  return { id, level: 'problem', found, fix };
}

function unknown(id: string, found: string): Diagnosis {
  return { id, level: 'unknown', found, fix: NEEDS_ADMIN };
}
