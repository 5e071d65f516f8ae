import { readFormTemplate } from '../records/issue-form.ts';
import type { Surroundings } from './carry-out-commands.ts';
import type { DeclarableIssue } from './declare-on-issue.ts';

/** What an incident can be made of; null when the issue is gone. */
export async function readDeclarable({
  issue: number,
  opened,
  isPublic,
  readForm,
  ports,
}: Pick<
  Surroundings,
  'issue' | 'opened' | 'isPublic' | 'readForm' | 'ports'
>): Promise<DeclarableIssue | null> {
  const issue = await ports.issues.getIssue(number);
  if (issue === null) return null;
  return { issue, opened, isPublic, questions: readFormTemplate((await readForm()) ?? '') ?? [] };
}
