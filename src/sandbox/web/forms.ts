/** Every form of the pages: where it stands, and what sending it does. */
import { FILE_FORMS } from './file-forms.ts';
import { ISSUE_FORMS } from './issue-forms.ts';
import { FILLED_FORMS } from './open-by-form.ts';
import type { FormRoute } from './outcome.ts';
import { PULL_FORMS } from './pull-forms.ts';
import { RUN_FORMS } from './run-forms.ts';

export type { Outcome } from './outcome.ts';

export const FORMS: readonly FormRoute[] = [
  ...ISSUE_FORMS,
  ...FILLED_FORMS,
  ...PULL_FORMS,
  ...FILE_FORMS,
  ...RUN_FORMS,
];
