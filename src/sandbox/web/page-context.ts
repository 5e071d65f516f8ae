/** What a page is made from, besides its address: the sandbox, who looks, and what they have just sent in vain. */
import type { WebHost } from '../ports.ts';
import type { Visitor } from './visitor.ts';

/** What is wrong with something that was sent; `field` is null when it is no single field's fault. */
export interface Problem {
  readonly field: string | null;
  readonly message: string;
}

/** What was sent and not done: it stands in its form again. */
export interface Draft {
  /** The form's name, as in its field `do`. */
  readonly form: string;
  readonly values: URLSearchParams;
  readonly problems: readonly Problem[];
  /** The text was sent only to see how it will look. */
  readonly preview: boolean;
}

export interface PageContext {
  readonly host: WebHost;
  readonly visitor: Visitor;
  /** Path and query of the page. */
  readonly address: string;
  readonly draft: Draft | null;
}

/** The draft of a form of that name. */
export function draftOf(context: PageContext, form: string): Draft | null {
  return context.draft?.form === form ? context.draft : null;
}

/** What stands in a field: what was typed, or else `fallback`. */
export function enteredIn(context: PageContext, form: string, field: string, fallback: string): string {
  return draftOf(context, form)?.values.get(field) ?? fallback;
}

export function problemOf(context: PageContext, form: string, field: string | null): string | null {
  const found = draftOf(context, form)?.problems.filter((problem) => problem.field === field) ?? [];
  return found.length === 0 ? null : found.map(({ message }) => message).join(' ');
}
