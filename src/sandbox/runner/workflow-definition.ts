/**
 * A workflow file as plain data, after GitHub's own parser and the sandbox's allow-list have accepted it.
 * A `Template` is text that may hold `${{ }}` expressions; it is evaluated when its turn comes.
 */
import type { Access, PermissionScope } from '../model.ts';
import type { CronLine } from '../ports.ts';

export type Template = string;
export type TemplateMap = Readonly<Record<string, Template>>;

export type PermissionGrant = 'read-all' | 'write-all' | Readonly<Partial<Record<PermissionScope, Access>>>;

export interface ConcurrencyDefinition {
  readonly group: Template;
  readonly cancelInProgress: Template;
  /** How many may wait for their turn: one, the newest, or up to a hundred. */
  readonly queue: 'single' | 'max';
}

export interface DispatchInput {
  readonly type: 'string' | 'boolean' | 'choice';
  readonly required: boolean;
  readonly fallback: string | boolean | null;
  readonly options: readonly string[];
}

/** The activity types that start a workflow; null when it is every type. */
export interface ActivityFilter {
  readonly types: readonly string[] | null;
}

/** Patterns of a filter and its opposite, of which an event has one at most; null is no filter. */
export interface PatternFilter {
  readonly only: readonly string[] | null;
  readonly ignore: readonly string[] | null;
}

/** An event of `on:` is null when the workflow does not have it. */
export interface WorkflowEvents {
  readonly push: {
    readonly branches: PatternFilter;
    readonly tags: PatternFilter;
    readonly paths: PatternFilter;
  } | null;
  readonly pullRequest: {
    readonly types: readonly string[];
    /** Of the base. */
    readonly branches: PatternFilter;
    readonly paths: PatternFilter;
  } | null;
  readonly mergeGroup:
    | (ActivityFilter & {
        /** Of the branch that the group will be merged into. */
        readonly branches: PatternFilter;
      })
    | null;
  readonly schedule: readonly CronLine[] | null;
  readonly issues: ActivityFilter | null;
  readonly issueComment: ActivityFilter | null;
  readonly repositoryDispatch: ActivityFilter | null;
  readonly workflowDispatch: { readonly inputs: Readonly<Record<string, DispatchInput>> } | null;
}

export interface CallInput {
  readonly type: 'string' | 'boolean' | 'number';
  readonly required: boolean;
  readonly fallback: string | boolean | number | null;
}

export interface StrategyDefinition {
  /** As it is written, expressions and all; null without one. */
  readonly matrix: unknown;
  readonly failFast: Template;
  readonly maxParallel: Template | null;
}

export interface WorkflowDefinition {
  readonly path: string;
  /** `name:`, or the path, as GitHub shows a workflow without a name. */
  readonly name: string;
  /** `run-name:`, which stands instead of the title that the event gives. */
  readonly runName: Template | null;
  readonly events: WorkflowEvents;
  /** Null when no other workflow may call it. */
  readonly call: {
    readonly inputs: Readonly<Record<string, CallInput>>;
    readonly outputs: TemplateMap;
  } | null;
  readonly permissions: PermissionGrant | null;
  readonly env: TemplateMap;
  readonly concurrency: ConcurrencyDefinition | null;
  readonly jobs: readonly JobDefinition[];
}

export interface JobDefinition {
  readonly key: string;
  readonly name: Template;
  readonly needs: readonly string[];
  /** An expression without `${{ }}` that contains a status function. */
  readonly condition: string;
  readonly permissions: PermissionGrant | null;
  readonly env: TemplateMap;
  readonly outputs: TemplateMap;
  readonly concurrency: ConcurrencyDefinition | null;
  readonly environment: { readonly name: Template; readonly url: Template | null } | null;
  readonly timeoutMinutes: Template;
  readonly continueOnError: Template;
  readonly strategy: StrategyDefinition | null;
  /** The workflow of the repository that this job calls; it has no steps then. */
  readonly call: {
    readonly path: string;
    readonly inputs: TemplateMap;
    /** `secrets: inherit`; without it the called workflow has none but GITHUB_TOKEN. */
    readonly inheritsSecrets: boolean;
  } | null;
  readonly steps: readonly StepDefinition[];
}

export interface StepDefinition {
  /** The step's own `id`, or the one GitHub makes up: `__run`, `__run_2`, `__self`, `__actions_checkout`. */
  readonly id: string;
  readonly name: Template | null;
  readonly condition: string;
  readonly env: TemplateMap;
  readonly continueOnError: Template;
  /** Null for no limit of its own. */
  readonly timeoutMinutes: Template | null;
  readonly work: StepWork;
}

export type StepWork =
  | {
      readonly kind: 'script';
      readonly script: Template;
      readonly shell: 'bash' | null;
      readonly workingDirectory: Template | null;
    }
  | { readonly kind: 'local-action'; readonly path: string; readonly inputs: TemplateMap }
  | {
      readonly kind: 'remote-action';
      readonly action: string;
      readonly reference: string;
      readonly inputs: TemplateMap;
    };
