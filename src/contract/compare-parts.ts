/** What GitHub answered otherwise than the sandbox did, part by part. */
import type { Exchange, Played } from './play-part.ts';
import { shapeDifferences } from './shape-differences.ts';

export interface Difference {
  /**
   * `problem`: what passes in the sandbox may fail on GitHub. `note`: GitHub says more, or a value is null on one of
   * the two, or an error is told in other words.
   */
  readonly level: 'problem' | 'note';
  readonly part: string;
  /** `POST /repos/{owner}/{repo}/issues`; null when it is about the part as a whole. */
  readonly operation: string | null;
  /** A sentence without its full stop. */
  readonly text: string;
}

export interface Comparison {
  /** `acme/throwaway` */
  readonly repository: string;
  /** `https://api.github.com` */
  readonly api: string;
  /** The parts with the number of requests that GitHub answered. */
  readonly parts: readonly { readonly name: string; readonly requests: number }[];
  readonly differences: readonly Difference[];
}

/** Every difference once, in the order of the requests. */
export function compareParts(part: string, sandbox: Played, github: Played): readonly Difference[] {
  const found: Difference[] = github.exchanges.flatMap((theirs, at) => {
    const ours = sandbox.exchanges[at];
    return ours === undefined ? [] : compareExchanges(part, ours, theirs);
  });
  for (const [name, { stopped }] of [
    ['GitHub', github],
    ['the sandbox', sandbox],
  ] as const) {
    if (stopped === null) continue;
    found.push({
      level: 'problem',
      part,
      operation: null,
      text: `the rest was not played on ${name}: ${stopped}`,
    });
  }
  const seen = new Map(found.map((difference) => [`${difference.operation} ${difference.text}`, difference]));
  return [...seen.values()];
}

function compareExchanges(part: string, sandbox: Exchange, github: Exchange): readonly Difference[] {
  const { operation } = github;
  const tell = (level: Difference['level'], text: string): Difference => ({ level, part, operation, text });
  if (github.status !== sandbox.status) {
    const said = github.status >= 400 ? ` (${JSON.stringify(messageOf(github.body))})` : '';
    return [tell('problem', `GitHub answers ${github.status}${said}, the sandbox ${sandbox.status}`)];
  }
  if (github.status >= 400) return compareErrors(sandbox, github).map((text) => tell('note', text));
  const headers = (['link', 'location'] as const)
    .filter((name) => (github[name] === null) !== (sandbox[name] === null))
    .map((name) =>
      tell(
        name === 'link' ? 'note' : 'problem',
        `only ${github[name] === null ? 'the sandbox' : 'GitHub'} sends the header ${name}`,
      ),
    );
  const [theirs, ours] = [firstEntries(github.body), firstEntries(sandbox.body)];
  return [
    ...headers,
    ...shapeDifferences(theirs, ours).map((line) =>
      tell(isOfLess(line) ? 'note' : 'problem', `the sandbox: ${line}`),
    ),
    ...shapeDifferences(ours, theirs)
      .filter((line) => / lacks \w+$/.test(line))
      .map((line) => tell('problem', `GitHub: ${line}`)),
  ];
}

/** What an answer of the sandbox has less, or a null of either: no program of ours may go by what is not always there. */
function isOfLess(line: string): boolean {
  return / lacks \w+$| is null, not \w+$|, not null$| entries, not \d+$/.test(line);
}

/** How many there are depends on what the repository has seen; what one is like does not. */
function firstEntries(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(firstEntries);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, firstEntries(each)]));
}

/** The words of an error, by which programs sometimes have to go, since there is nothing else. */
function compareErrors(sandbox: Exchange, github: Exchange): readonly string[] {
  const [theirs, ours] = [messageOf(github.body), messageOf(sandbox.body)];
  return theirs === ours
    ? []
    : [`GitHub says ${JSON.stringify(theirs)}, the sandbox ${JSON.stringify(ours)}`];
}

function messageOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'message' in body ? body.message : null;
}
