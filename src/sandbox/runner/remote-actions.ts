import { checkout } from './checkout.ts';
import { createAppToken } from './create-app-token.ts';
import { deployPages } from './deploy-pages.ts';
import { NotModelled } from './errors.ts';
import { interpolateMap } from './expression.ts';
import type { StepRuntime } from './job-runtime.ts';
import { uploadPagesArtifact } from './upload-pages-artifact.ts';
import type { StepWork } from './workflow-definition.ts';

/** An imitated action: reads its inputs, throws `StepFailed`, sets outputs on the step's console. */
type RemoteAction = (step: StepRuntime, inputs: Readonly<Record<string, string>>) => Promise<void>;

const ACTIONS: ReadonlyMap<string, RemoteAction> = new Map([
  ['actions/checkout', checkout],
  ['actions/upload-pages-artifact', uploadPagesArtifact],
  ['actions/deploy-pages', deployPages],
  ['actions/create-github-app-token', createAppToken],
  [
    'actions/setup-node',
    async ({ console }: StepRuntime) => {
      console.log('The sandbox runs its own node; actions/setup-node changes nothing.');
    },
  ],
]);

/** Runs the sandbox's imitation of one of GitHub's own actions; `workflow-shape.ts` has checked its inputs. */
export async function runRemoteAction(
  step: StepRuntime,
  work: StepWork & { readonly kind: 'remote-action' },
): Promise<void> {
  const action = ACTIONS.get(work.action);
  if (action === undefined) throw new NotModelled(`uses: ${work.action}@${work.reference}`);
  const inputs = interpolateMap(work.inputs, step.scope);
  step.console.log(`##[group]Run ${work.action}@${work.reference}`);
  for (const [name, value] of Object.entries(inputs)) step.console.log(`with ${name}: ${value}`);
  step.console.log('##[endgroup]');
  await action(step, inputs);
}
