/** Which names of a CODEOWNERS file stand for somebody whose review counts. */
import type { Repository, Role } from '../model.ts';
import type { NamedOwner } from './parse-codeowners.ts';

const WRITERS: readonly Role[] = ['write', 'maintain', 'admin'];

/**
 * The login that a name means; null when it is nobody who can write to the repository: such an owner is none
 * (docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners).
 * A team is nobody, there being no organisations here, and neither is an e-mail address, which nobody has added to
 * their account.
 */
export function knownOwner(repository: Repository, name: NamedOwner['name']): string | null {
  if (!name.startsWith('@')) return null;
  const wanted = name.slice(1).toLowerCase();
  const { owner, collaborators } = repository;
  const writers = [...collaborators].filter(([, role]) => WRITERS.includes(role)).map(([login]) => login);
  return [owner.login, ...writers].find((login) => login.toLowerCase() === wanted) ?? null;
}

/** The logins that some names mean, each once. */
export function knownOwners(repository: Repository, names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => knownOwner(repository, name) ?? []))];
}
