/** What a form is to the server, and what can come of sending it. */
import type { Repository, User } from '../model.ts';
import type { ApiReply } from '../ports.ts';
import { problemsIn } from './api-problems.ts';
import type { PageContext, Problem } from './page-context.ts';

export interface Sent {
  readonly context: PageContext;
  readonly person: User;
  readonly repository: Repository;
  /** The third segment of the address: `issues`, `pull`. */
  readonly section: string;
  /** The segments of the address after the section: `7` of `/ada/ops/issues/7`. */
  readonly rest: readonly string[];
  readonly values: URLSearchParams;
  /** The form's name. */
  readonly form: string;
}

export type Outcome =
  | { readonly kind: 'done'; readonly location: string }
  | { readonly kind: 'preview' }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly problems: readonly Problem[];
      /** What is left to send when a part was done; all of it unless told. */
      readonly rest?: URLSearchParams;
    };

export interface FormRoute {
  /** The third segment of the addresses it stands on. */
  readonly section: string;
  /** Matches the field `do`. */
  readonly form: RegExp;
  /** Null when the address is none that has this form. */
  readonly handle: (sent: Sent) => Promise<Outcome | null>;
}

/** @param fields the fields of the form by the names the API gives them */
export function refusedBy(reply: ApiReply, fields?: Readonly<Record<string, string>>): Outcome {
  // GraphQL refuses with 200.
  const status = reply.status >= 400 ? reply.status : 422;
  return { kind: 'refused', status, problems: problemsIn(reply, fields) };
}

export function refuse(field: string | null, message: string): Outcome {
  return { kind: 'refused', status: 422, problems: [{ field, message }] };
}
