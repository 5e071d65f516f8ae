/** Holds what a job finds at `GITHUB_EVENT_PATH` to GitHub's description of webhooks (github-webhooks.json). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TriggerName } from '../../src/sandbox/model.ts';
import { type Check, createSchemaChecks, type Description, type Json } from './schema-check.ts';

interface WebhookDescription extends Description {
  readonly webhooks: { readonly [name: string]: { readonly payload: Json } };
}

/** How the description names the payload of an event. Null: it does not describe the event, and the reason is told. */
type Naming = (activity: string | null) => string | null;

const withActivity =
  (event: string): Naming =>
  (activity) =>
    `${event}-${(activity ?? 'none').replaceAll('_', '-')}`;

/** Every event that may start a workflow here, those included that are only coming. */
export const EVENTS = {
  push: () => 'push',
  pull_request: withActivity('pull-request'),
  workflow_dispatch: () => 'workflow-dispatch',
  issues: withActivity('issues'),
  issue_comment: withActivity('issue-comment'),
  merge_group: withActivity('merge-group'),
  // The activity is what the sender of the event made up.
  repository_dispatch: () => 'repository-dispatch-sample.collected',
  // No webhook: workflows only, whose payload GitHub shows nowhere but in examples.
  schedule: () => null,
} as const satisfies Readonly<Record<string, Naming>>;

/** A trigger that is not in the table is a mistake the compiler finds. */
const KNOWN: Readonly<Record<TriggerName, Naming>> = EVENTS;

export type PayloadCheck = (event: string, activity: string | null, payload: unknown) => readonly string[];

/**
 * The webhook `repository_dispatch` is for GitHub Apps alone, which are told their installation
 * (docs.github.com/webhooks/webhook-events-and-payloads#repository_dispatch); a workflow is no App.
 */
function isForApps(name: string, line: string): boolean {
  return name.startsWith('repository-dispatch') && line === 'the whole lacks installation';
}

let checker: PayloadCheck | undefined;

/** The checker of payloads, one for all; an event or an activity that is not described is a fault, told by its name. */
export function payloadCheck(): PayloadCheck {
  checker ??= makeCheck();
  return checker;
}

function makeCheck(): PayloadCheck {
  const text = readFileSync(join(import.meta.dirname, 'github-webhooks.json'), 'utf8');
  const description = JSON.parse(text) as WebhookDescription;
  const make = createSchemaChecks(description);
  const checks = new Map<string, Check>();
  return (event, activity, payload) => {
    const naming = Object.entries(KNOWN).find(([name]) => name === event)?.[1];
    if (naming === undefined)
      return [`${event}: the event is not in EVENTS of test/contract/check-payload.ts`];
    const name = naming(activity);
    if (name === null) return [];
    const schema = description.webhooks[name]?.payload;
    if (schema === undefined) {
      return [
        `${name}: github-webhooks.json lacks it: add it to scripts/contract/trim-openapi.ts and run that`,
      ];
    }
    const check = checks.get(name) ?? make(schema);
    checks.set(name, check);
    return check(payload)
      .filter((line) => !isForApps(name, line))
      .map((line) => `${name}: ${line}`);
  };
}
