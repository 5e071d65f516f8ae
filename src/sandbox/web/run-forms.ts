/** Starts workflows by hand, cancels runs and runs them again. */
import { isRefusal, readReply } from './api-problems.ts';
import { apiPath, ask } from './ask-api.ts';
import { DISPATCH, inputName } from './dispatch-form.tsx';
import { encodeSegment, repositoryPath, runPath } from './links.ts';
import { type FormRoute, type Outcome, refusedBy, type Sent } from './outcome.ts';
import { listWorkflows } from './workflow-files.ts';

/** Only the inputs the workflow has; what is left empty takes its default. */
async function dispatch(sent: Sent): Promise<Outcome | null> {
  const { context, repository, rest, values } = sent;
  const [kind, file = '', ...surplus] = rest;
  if (kind !== 'workflows' || surplus.length > 0) return null;
  const workflow = (await listWorkflows(context.host, repository)).find((each) => each.file === file);
  const inputs = (workflow?.dispatch ?? []).flatMap(({ name }) => {
    const value = values.get(inputName(name)) ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  const reply = await ask(sent, {
    method: 'POST',
    path: apiPath(repository, `/actions/workflows/${encodeSegment(file)}/dispatches`),
    body: { ref: values.get('ref') ?? repository.defaultBranch, inputs: Object.fromEntries(inputs) },
  });
  if (!isRefusal(reply)) {
    return {
      kind: 'done',
      location: `${repositoryPath(repository)}/actions/workflows/${encodeSegment(file)}`,
    };
  }
  // The API names no field: the input it names in its sentence is the one.
  const message = readReply(reply, 'message') ?? '';
  const named = workflow?.dispatch?.find(({ name }) => message.includes(`'${name}'`));
  if (named === undefined) return refusedBy(reply);
  return { kind: 'refused', status: reply.status, problems: [{ field: inputName(named.name), message }] };
}

/** What the two buttons of a run's page ask of the API; their forms have the names of its routes. */
async function rerunOrCancel(sent: Sent): Promise<Outcome | null> {
  const [kind, id, ...surplus] = sent.rest;
  const run = sent.repository.runs.find((each) => String(each.id) === id);
  if (kind !== 'runs' || run === undefined || surplus.length > 0) return null;
  const path = apiPath(sent.repository, `/actions/runs/${run.id}/${sent.form}`);
  const reply = await ask(sent, { method: 'POST', path, body: {} });
  return isRefusal(reply) ? refusedBy(reply) : { kind: 'done', location: runPath(run) };
}

export const RUN_FORMS: readonly FormRoute[] = [
  { section: 'actions', form: new RegExp(`^${DISPATCH}$`), handle: dispatch },
  { section: 'actions', form: /^(?:rerun|cancel)$/, handle: rerunOrCancel },
];
