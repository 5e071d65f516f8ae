import { expect, test } from 'vitest';
import { parseCodeOwners, ruleFor } from '../../../src/sandbox/codeowners/parse-codeowners.ts';

/** The owners of a path by a file; null when no line of it matches. */
function ownersOf(text: string, path: string): readonly string[] | null {
  return ruleFor(parseCodeOwners(text), path)?.owners.map(({ name }) => name) ?? null;
}

/** The example of GitHub's documentation, "Example of a CODEOWNERS file". */
const EXAMPLE = `# This is a comment.
*       @global-owner1 @global-owner2

*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/*  docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`;

test.each<[string, readonly string[]]>([
  ['README.md', ['@global-owner1', '@global-owner2']],
  ['src/a.js', ['@js-owner']],
  ['a.go', ['docs@example.com']],
  ['deep/down/b.txt', ['@octo-org/octocats']],
  // A later line has it: `**/logs`.
  ['build/logs/a/b.log', ['@octocat']],
  ['build/log', ['@global-owner1', '@global-owner2']],
  ['docs/getting-started.md', ['@doctocat']],
  ['docs/build-app/troubleshooting.md', ['@doctocat']],
  ['lib/apps/x', ['@octocat']],
  ['scripts/run.sh', ['@doctocat', '@octocat']],
  ['apps/web/x.js', ['@octocat']],
  ['apps/github/x', []],
  ['apps/github-more/x', ['@octocat']],
])('%s belongs to %j', (path, owners) => {
  expect(ownersOf(EXAMPLE, path)).toEqual(owners);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['*', ['a', 'b/c'], []],
  ['/*', ['a'], ['b/c']],
  ['docs/*', ['docs/a'], ['docs/b/c', 'x/docs/a', 'docs']],
  ['docs/*/', ['docs/b/c'], ['docs/a']],
  ['docs/', ['docs/a', 'x/docs/b/c'], ['docs', 'docs.md']],
  ['docs', ['docs', 'docs/a', 'x/docs/b'], ['docs.md', 'mydocs']],
  ['/docs', ['docs', 'docs/a/b'], ['x/docs']],
  ['a/b', ['a/b', 'a/b/c'], ['x/a/b', 'a/bc']],
  ['**/b', ['b', 'a/b', 'a/b/c'], ['ab']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'x/a/b']],
  ['a/**/b', ['a/b', 'a/x/y/b'], ['a/xb']],
  ['*.md', ['a.md', 'x/a.md'], ['a.mdx', 'amd']],
  ['a?c', ['abc', 'x/abc'], ['a/c', 'ac']],
  ['a**c', ['abbc'], ['ab/c']],
  ['a.c', ['a.c'], ['abc']],
  ['a\\ b', ['a b'], ['a\\ b', 'a']],
  ['a+(b)', ['a+(b)'], ['aab']],
  ['README', ['README'], ['readme']],
])('the pattern %s takes %j and not %j', (pattern, inside, outside) => {
  const text = `${pattern} @ada\n`;
  expect(parseCodeOwners(text).faults).toEqual([]);
  for (const path of inside) expect(ownersOf(text, path), path).toEqual(['@ada']);
  for (const path of outside) expect(ownersOf(text, path), path).toBeNull();
});

test.each([
  ['!a @ada', 1, 'Invalid pattern', null],
  ['a[bc] @ada', 1, 'Invalid pattern', null],
  ['\\#a @ada', 1, 'Invalid pattern', null],
  ['  / @ada', 3, 'Invalid pattern', 'The pattern `/` will never match anything, did you mean `*` instead?'],
  ['* user', 3, 'Invalid owner', null],
  ['* @ada @-x', 8, 'Invalid owner', null],
  ['* @ada @a/b/c', 8, 'Invalid owner', null],
])('the line %j is skipped, and what is wrong with it told', (source, column, kind, suggestion) => {
  const { rules, faults } = parseCodeOwners(`# one\n${source}\r\n* @wim\n`);
  expect(faults).toEqual([{ line: 2, column, source, kind, suggestion }]);
  expect(rules.map(({ line }) => line)).toEqual([3]);
});

test('comments, empty lines and lines of blanks are nothing', () => {
  expect(parseCodeOwners('\n# a @b\n   \n\t# c\n')).toEqual({ rules: [], faults: [] });
});
