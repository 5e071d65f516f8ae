/** What a page function answers with, before it becomes bytes on the wire. */
import type { VNode } from 'preact';
import type { Issue, Repository } from '../model.ts';

/** The `id` of `<main>`; rendered Markdown may not use it. */
export const MAIN_ID = 'page-main';

/** The entries of a repository's navigation. */
export type Tab = 'code' | 'issues' | 'pulls' | 'actions';

export type Answer =
  | {
      readonly kind: 'page';
      readonly status: number;
      /** The `<title>`, without the repository and the product. */
      readonly title: string;
      readonly repository: Repository | null;
      readonly tab: Tab | null;
      /** The content of `<main>`, with the page's one `<h1>`. */
      readonly body: VNode;
      /** The issue or pull request that is read by opening the page. */
      readonly subject?: Issue;
      /** An open page does not follow what happens: what is typed in it belongs to what it was made from. */
      readonly holdsStill?: boolean;
    }
  | {
      readonly kind: 'redirect';
      readonly location: string;
      /** A `Set-Cookie` to go with it. */
      readonly cookie?: string;
    }
  | {
      readonly kind: 'bytes';
      readonly contentType: string;
      readonly bytes: Buffer;
      /** The Content-Security-Policy of these bytes. */
      readonly policy: string;
    };

export type PageAnswer = Answer & { readonly kind: 'page' };

/** A page of a repository with status 200. */
export function repositoryPage(repository: Repository, tab: Tab, title: string, body: VNode): PageAnswer {
  return { kind: 'page', status: 200, title, repository, tab, body };
}
