/**
 * `#12`, `owner/name#12` and `@user` as links
 * (docs.github.com/get-started/writing-on-github, "Autolinked references and URLs").
 */
import type { Repository } from '../model.ts';
import { AFTER_NAME, BEFORE_NAME, NAME, VERBATIM } from '../notifications/mentions.ts';
import type { WebHost } from '../ports.ts';
import { issuePath, userPath } from './links.ts';
import { element, type HtmlElement, type HtmlNode, type HtmlRoot, text } from './markdown-tree.ts';

export interface ReferenceTargets {
  /** The page of an issue or pull request, of `fullName` or of the text's own repository; null when there is none. */
  issue(fullName: string | null, number: number): string | null;
  user(login: string): string | null;
}

/** What a text in `repository` refers to. */
export function referencesIn(host: WebHost, repository: Repository): ReferenceTargets {
  return {
    issue(fullName, number) {
      const [owner = '', name = ''] = fullName?.split('/') ?? [];
      const home = fullName === null ? repository : host.findRepository(owner, name);
      const issue = home?.issues.get(number);
      return issue === undefined ? null : issuePath(issue);
    },
    user(login) {
      const user = host.findUser(login);
      return user === null ? null : userPath(user.login);
    },
  };
}

const REFERENCE = new RegExp(`${BEFORE_NAME}(?:${NAME}|([\\w-]+/[\\w.-]+)?#(\\d{1,9}))${AFTER_NAME}`, 'g');

export function linkReferences(targets: ReferenceTargets): (root: HtmlRoot) => void {
  return (root) => linkBelow(root, targets);
}

function linkBelow(parent: HtmlRoot | HtmlElement, targets: ReferenceTargets): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child?.type === 'element' && !VERBATIM.has(child.tagName)) linkBelow(child, targets);
    if (child?.type !== 'text') continue;
    const parts = linkText(child.value, targets);
    parent.children.splice(index, 1, ...parts);
    index += parts.length - 1;
  }
}

function linkText(value: string, targets: ReferenceTargets): HtmlNode[] {
  const parts: HtmlNode[] = [];
  let done = 0;
  for (const match of value.matchAll(REFERENCE)) {
    const [whole, login, fullName, number] = match;
    const href = login === undefined ? targets.issue(fullName ?? null, Number(number)) : targets.user(login);
    if (href === null) continue;
    parts.push(text(value.slice(done, match.index)));
    const className = [login === undefined ? 'issue-link' : 'user-mention'];
    parts.push(element('a', { href, className }, [text(whole)]));
    done = match.index + whole.length;
  }
  parts.push(text(value.slice(done)));
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}
