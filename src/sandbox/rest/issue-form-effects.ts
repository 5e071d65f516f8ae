/**
 * Labels and people that an issue form puts on the issue it opens: the form has them from the repository, so the
 * person who fills it in needs no right to them
 * (docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms).
 */
import type { SandboxHost } from '../host.ts';
import type { Identity, Label, Repository, User } from '../model.ts';
import { findUser, isCollaborator } from '../state.ts';

interface Effects {
  readonly labels: readonly Label[];
  readonly assignees: readonly User[];
}

/** Nothing without a form. A label that is not there, and who cannot be assigned, is left out without a word. */
export function issueFormEffects(host: SandboxHost, repository: Repository, identity: Identity): Effects {
  const form = identity.kind === 'user' ? identity.issueForm : undefined;
  if (form === undefined) return { labels: [], assignees: [] };
  const people = form.assignees.flatMap((login) => findUser(host.state, login) ?? []);
  return {
    labels: form.labels.flatMap((name) => repository.labels.get(name.toLowerCase()) ?? []),
    assignees: people.filter((user) => isCollaborator(repository, user)),
  };
}
