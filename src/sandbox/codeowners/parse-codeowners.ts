/**
 * Reads the text of a CODEOWNERS file
 * (docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax).
 */
import { compilePattern } from './match-pattern.ts';

/** A name with its place in its line, counted from 1. */
export interface NamedOwner {
  /** As it is written: `@octocat`, `@octo-org/octocats`, `docs@example.com`. */
  readonly name: string;
  readonly column: number;
}

export interface OwnerRule {
  readonly line: number;
  readonly source: string;
  readonly matches: (path: string) => boolean;
  /** Empty for what nobody shall own. */
  readonly owners: readonly NamedOwner[];
}

/** What is wrong with a line, as `GET /repos/{owner}/{repo}/codeowners/errors` tells it. */
export interface OwnersFault {
  readonly line: number;
  readonly column: number;
  readonly source: string;
  readonly kind: 'Invalid pattern' | 'Invalid owner' | 'Unknown owner';
  readonly suggestion: string | null;
}

export interface CodeOwners {
  /** In the order of the file; a line with a fault is left out. */
  readonly rules: readonly OwnerRule[];
  readonly faults: readonly OwnersFault[];
}

const USER = /^@[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/;
const TEAM = /^@[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}\/[A-Za-z0-9._-]+$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whether a name as it is written means a team. */
export function isTeam(name: string): boolean {
  return TEAM.test(name);
}

export function parseCodeOwners(text: string): CodeOwners {
  const rules: OwnerRule[] = [];
  const faults: OwnersFault[] = [];
  for (const [index, source] of text.split(/\r?\n/).entries()) {
    const [pattern, ...names] = wordsOf(source);
    if (pattern === undefined) continue;
    const line = index + 1;
    const compiled = compilePattern(pattern.name);
    const wrong = compiled.kind === 'invalid' ? pattern : names.find(({ name }) => !isOwner(name));
    if (compiled.kind === 'invalid' || wrong !== undefined) {
      const isPattern = compiled.kind === 'invalid';
      faults.push({
        line,
        column: wrong?.column ?? 1,
        source,
        kind: isPattern ? 'Invalid pattern' : 'Invalid owner',
        suggestion: isPattern ? compiled.suggestion : null,
      });
      continue;
    }
    rules.push({ line, source, matches: compiled.matches, owners: names });
  }
  return { rules, faults };
}

/** The rule for a path: the last that matches; null when none does. */
export function ruleFor({ rules }: Pick<CodeOwners, 'rules'>, path: string): OwnerRule | null {
  return rules.findLast((rule) => rule.matches(path)) ?? null;
}

function isOwner(name: string): boolean {
  return USER.test(name) || TEAM.test(name) || EMAIL.test(name);
}

/** What stands between blanks, up to a comment; a blank after a backslash belongs to the word. */
function wordsOf(line: string): readonly NamedOwner[] {
  const words = [...line.matchAll(/(?:\\.|[^\s\\])+|\\$/g)].map((match) => ({
    name: match[0],
    column: match.index + 1,
  }));
  const comment = words.findIndex(({ name }) => name.startsWith('#'));
  return comment < 0 ? words : words.slice(0, comment);
}
