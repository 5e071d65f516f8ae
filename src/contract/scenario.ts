/**
 * What is asked of a GitHub to learn how it behaves: parts, each a row of requests that build one upon the other. They
 * are played against the sandbox by `test/contract`, and against a real repository by `incident doctor --live`.
 *
 * A part needs a repository it may write to whose branch `main` has a `README.md`, and makes everything else itself,
 * under names that carry the scene's mark, so that it can be played again. What GitHub lets nobody delete (issues, what
 * was merged) stays.
 */

/** Who asks: the owner of the token, somebody without one, somebody with one that is none. */
export type Asker = 'owner' | 'nobody' | 'stranger';

export interface Call {
  /** Values of the operation's placeholders; `owner` and `repo` are known, and may be set to others. */
  readonly in?: Readonly<Record<string, string | number | undefined>>;
  /** With its question mark; `{owner}/{repo}` in it is filled in. */
  readonly query?: string;
  readonly body?: unknown;
  /** The owner unless told. */
  readonly as?: Asker;
  /** The status that must come of it, of a repository that is public. */
  readonly to: number;
  /** Of a request that GitHub's description forbids: what is wrong with it. */
  readonly wrong?: RegExp;
}

/**
 * Makes one request.
 *
 * @param operation method and path as GitHub's description has them, `GET /repos/{owner}/{repo}`, or {@link GRAPHQL}
 * @returns the JSON of the answer; undefined when there is none
 * @throws when a placeholder has no value, since an earlier answer was not what it should be
 */
// biome-ignore lint/suspicious/noExplicitAny: JSON of the API, of which ids are taken.
export type Ask = (operation: string, call: Call) => Promise<any>;

export interface Scene {
  /** A word for this time of playing, of letters and digits. */
  readonly mark: string;
}

export interface Part {
  readonly name: string;
  play(ask: Ask, scene: Scene): Promise<void>;
}

export const REPO = '/repos/{owner}/{repo}';
/** The operation of a GraphQL query. */
export const GRAPHQL = 'POST /graphql';
/** A commit that is none. */
export const NOWHERE = '0'.repeat(40);
