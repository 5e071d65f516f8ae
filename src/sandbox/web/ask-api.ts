/** Asks the sandbox's API in the name of the person who sent a form. */
import type { Repository } from '../model.ts';
import type { ApiCall, ApiReply } from '../ports.ts';
import { encodeSegment } from './links.ts';
import type { Sent } from './outcome.ts';

/** The address of a part of a repository in the API; `tail` begins with a slash. */
export function apiPath(repository: Repository, tail: string): string {
  return `/api/v3/repos/${encodeSegment(repository.owner.login)}/${encodeSegment(repository.name)}${tail}`;
}

export function ask({ context, person }: Sent, call: ApiCall): Promise<ApiReply> {
  return context.host.callApi(person, call);
}
