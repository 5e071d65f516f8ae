/** Every form of the pages: where it stands, and what sending it does. */
import { ISSUE_FORMS } from './issue-forms.ts';
import type { FormRoute } from './outcome.ts';

export type { Outcome } from './outcome.ts';

export const FORMS: readonly FormRoute[] = [...ISSUE_FORMS];
