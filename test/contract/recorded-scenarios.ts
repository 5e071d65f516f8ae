/** The scenarios that @octokit/fixtures recorded on GitHub: which are replayed here, in which state, and which are not. */
import type { Repository } from '../../src/sandbox/model.ts';
import { call, clone, commit, git, type World } from '../unit/sandbox/server-fixture.ts';

/** Texts of the recording → what they are here: SHAs, ids. */
type Substitutes = Readonly<Record<string, string>>;

interface Replayed {
  /** Brings the repository into the state it had before the recording. */
  readonly prepare: (world: World, repository: Repository) => Promise<Substitutes>;
  /** Differences that stay, each with its reason. */
  readonly differs?: Readonly<Record<string, string>>;
  /** Its requests that the sandbox answers 501, each with the reason; the others are replayed. */
  readonly waitsFor?: Readonly<Record<string, string>>;
}

const nothing = async (): Promise<Substitutes> => ({});

const FIRST = '0000000000000000000000000000000000000001';
const SECOND = '0000000000000000000000000000000000000002';

/** Two commits on `main`; the recording calls the head 1 and its parent 2. */
async function twoCommits(world: World, { fullName }: Repository): Promise<Substitutes> {
  const work = await clone(world, 'ada', 'two-commits', fullName);
  const parent = await commit(work, { 'README.md': '# hello-world' }, 'Initial commit');
  const head = await commit(work, { 'README.md': '# hello' }, 'Another');
  await git(work, 'push', '-q', 'origin', 'HEAD:main');
  return { [FIRST]: head, [SECOND]: parent };
}

async function oneFile(world: World, repository: Repository): Promise<Substitutes> {
  const work = await clone(world, 'ada', 'one-file', repository.fullName);
  await commit(work, { 'README.md': '# hello-world' }, 'Initial commit');
  await git(work, 'push', '-q', 'origin', 'HEAD:main');
  return {};
}

function issues(count: number): Replayed['prepare'] {
  return async (world, { fullName }) => {
    for (let at = 1; at <= count; at += 1) {
      const body = { title: `Test issue ${at}` };
      await call(world, world.tokens.ada, 'POST', `/repos/${fullName}/issues`, body);
    }
    return {};
  };
}

/** Two issues with the word, one in the title and one in the text. */
async function sesame(world: World, { fullName }: Repository): Promise<Substitutes> {
  const issues = [
    { title: 'The doors do not open', body: 'I tried "open sesame".' },
    { title: 'Sesame seeds split', body: 'There was no pop.' },
  ];
  for (const body of issues) await call(world, world.tokens.ada, 'POST', `/repos/${fullName}/issues`, body);
  return {};
}

/** GitHub gives every new repository nine labels; the sandbox gives none. */
async function defaultLabels(world: World, { labels }: Repository): Promise<Substitutes> {
  const names = [
    'bug',
    'documentation',
    'duplicate',
    'enhancement',
    'good first issue',
    'help wanted',
    'invalid',
    'question',
    'wontfix',
  ];
  for (const name of names)
    labels.set(name, { id: world.host.nextId(), name, color: 'd73a4a', description: name });
  return {};
}

export const REPLAYED: Readonly<Record<string, Replayed>> = {
  'add-labels-to-issue': {
    prepare: nothing,
    differs: {
      'post /repos/octokit-fixture-org/add-labels-to-issue/issues: the whole lacks closed_by':
        'the sandbox does not remember who closed an issue',
    },
  },
  'create-file': {
    prepare: nothing,
  },
  'create-status': {
    prepare: twoCommits,
  },
  errors: { prepare: nothing },
  'get-content': { prepare: oneFile },
  'get-repository': {
    prepare: nothing,
    differs: {
      'get /repos/octokit-fixture-org/hello-world: /topics has 0 entries, not 3':
        'repositories have no topics',
      'get /repos/octokit-fixture-org/hello-world: the whole lacks organization': 'owners are people',
    },
  },
  'git-refs': {
    prepare: twoCommits,
    waitsFor: {
      'get /repos/octokit-fixture-org/git-refs/git/refs/':
        'GitHub no longer describes this list of all refs, but git/matching-refs',
    },
  },
  labels: {
    prepare: defaultLabels,
  },
  'lock-issue': {
    prepare: issues(1),
  },
  'paginate-issues': { prepare: issues(13) },
  'search-issues': {
    prepare: sesame,
  },
};

/** With the reason why the sandbox is not asked. */
export const NOT_REPLAYED: Readonly<Record<string, string>> = {
  'add-and-remove-repository-collaborator': 'people are given roles by the test, not by invitations',
  'branch-protection': 'the older way; the sandbox knows rulesets',
  'get-archive': 'nobody here fetches archives',
  'get-organization': 'owners are people; nothing here asks for an organisation',
  'get-root': 'the list of addresses; nothing here asks for it',
  'mark-notifications-as-read': 'there are no notifications',
  markdown: 'Markdown is rendered by the sandbox’s pages, not by the API',
  'project-cards': 'GitHub took classic projects away',
  'release-assets': 'there are no releases',
  'release-assets-conflict': 'there are no releases',
  'rename-repository':
    'repositories keep their names; what remains of it, the address by id, is in paginate-issues',
};
