/** docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
import { invalidRequest, validationFailed } from '../http/api-error.ts';
import type { Reply } from '../http/reply.ts';
import { fireRepositoryDispatch } from '../issue-events.ts';
import { actorOf, type RestRequest, type Route, readRequiredText } from './route.ts';

const LONGEST_TYPE = 100;
const MOST_PROPERTIES = 10;
/** docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#repository_dispatch */
const LONGEST_PAYLOAD = 65_535;

function tooLong(field: string, longest: number) {
  const message = `${field} is too long (maximum is ${longest} characters)`;
  return validationFailed({ resource: 'RepositoryDispatchEvent', field, code: 'custom', message });
}

function readPayload({ body }: RestRequest): Readonly<Record<string, unknown>> {
  const payload = body['client_payload'] ?? {};
  if (typeof payload !== 'object' || Array.isArray(payload)) {
    throw invalidRequest(`For 'properties/client_payload', ${JSON.stringify(payload)} is not an object.`);
  }
  const count = Object.keys(payload).length;
  if (count > MOST_PROPERTIES) {
    throw invalidRequest(`No more than ${MOST_PROPERTIES} properties are allowed; ${count} were supplied.`);
  }
  if (JSON.stringify(payload).length > LONGEST_PAYLOAD) throw tooLong('client_payload', LONGEST_PAYLOAD);
  return payload as Readonly<Record<string, unknown>>;
}

/** A job may do this too, the exception to the rule that its events start nothing. */
async function dispatch(request: RestRequest): Promise<Reply> {
  const { host, repository, identity, body } = request;
  const eventType = readRequiredText(body, 'event_type');
  if (eventType.length > LONGEST_TYPE) throw tooLong('event_type', LONGEST_TYPE);
  const order = { repository, eventType, clientPayload: readPayload(request) };
  await fireRepositoryDispatch(host, order, actorOf(identity));
  return { status: 204 };
}

export const DISPATCH_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/dispatches',
    needs: { access: 'write', scopes: ['contents'], role: 'write' },
    body: ['event_type', 'client_payload'],
    handle: dispatch,
  },
];
