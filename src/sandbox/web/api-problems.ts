/** Refusals of the API as sentences that stand beside the field they are about. */
import type { ApiReply } from '../ports.ts';
import type { Problem } from './page-context.ts';

/** docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
const CODES: Readonly<Record<string, string>> = {
  missing: 'There is no such thing.',
  missing_field: 'This cannot be blank.',
  invalid: 'This is not valid.',
  already_exists: 'This exists already.',
};

function textIn(value: unknown, key: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const text = (value as Readonly<Record<string, unknown>>)[key];
  return typeof text === 'string' && text !== '' ? text : null;
}

function listIn(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const list = (value as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(list) ? list : [];
}

/** A text of the JSON, e.g. `html_url` of what was made. */
export function readReply(reply: ApiReply, key: string): string | null {
  return textIn(reply.body, key);
}

/** GraphQL answers 200 and says in `errors` what went wrong (docs.github.com/graphql/guides/forming-calls-with-graphql). */
export function isRefusal(reply: ApiReply): boolean {
  return reply.status >= 400 || listIn(reply.body, 'errors').length > 0;
}

/**
 * @param fields the fields of the form by the names the API gives them; a problem with any other is the form's
 */
export function problemsIn(
  reply: ApiReply,
  fields: Readonly<Record<string, string>> = {},
): readonly Problem[] {
  const message = textIn(reply.body, 'message') ?? `The API answered ${reply.status}.`;
  const problems = listIn(reply.body, 'errors').map((error): Problem => {
    if (typeof error === 'string') return { field: null, message: error };
    const name = textIn(error, 'field');
    const known = CODES[textIn(error, 'code') ?? ''];
    const sentence = textIn(error, 'message') ?? known ?? message;
    const field = name === null ? null : (fields[name] ?? null);
    return { field, message: field === null && name !== null ? `${name}: ${sentence}` : sentence };
  });
  return problems.length > 0 ? problems : [{ field: null, message }];
}
