/** "Fixes #12": closes the issues that commits and merged pull requests say they settle. */
import { logOf } from '../git/reader.ts';
import type { SandboxHost } from '../host.ts';
import type { Issue, Repository } from '../model.ts';
import { setState } from './set-state.ts';

const KEYWORD =
  /(?<![\w-])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]+(?:([\w.-]+\/[\w.-]+))?#(\d{1,9})\b/gi;
/** As many commits as one push tells of. */
const MOST_COMMITS = 2048;

function closeNamed(host: SandboxHost, repository: Repository, text: string): readonly Issue[] {
  const closed: Issue[] = [];
  for (const [, elsewhere, number] of text.matchAll(KEYWORD)) {
    if (elsewhere !== undefined && elsewhere.toLowerCase() !== repository.fullName.toLowerCase()) continue;
    const issue = repository.issues.get(Number(number));
    if (issue?.pullRequest !== null || issue.state !== 'open') continue;
    setState(host, issue, 'closed', 'completed');
    closed.push(issue);
  }
  return closed;
}

/**
 * Closes what the messages of the commits that came to the default branch name, and what `description` names, the
 * text of the pull request that brought them. Keywords count on the default branch only
 * (docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue). Issues of
 * other repositories stay as they are.
 *
 * @param before null for a branch that is new, which closes nothing
 * @returns the issues that were open; their events are the caller's to fire
 */
export async function closeByKeywords(
  host: SandboxHost,
  repository: Repository,
  before: string | null,
  after: string,
  description: string,
): Promise<readonly Issue[]> {
  const commits = before === null ? [] : await logOf(repository.gitDir, `${before}..${after}`, MOST_COMMITS);
  const texts = [...commits].reverse().map(({ subject, body }) => `${subject}\n${body}`);
  return [...texts, description].flatMap((text) => closeNamed(host, repository, text));
}
