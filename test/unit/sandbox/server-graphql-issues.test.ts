/** Issues and their comments, read through GraphQL. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Permissions, Repository } from '../../../src/sandbox/model.ts';
import { type Answer, call, clone, commit, git, startJob, startWorld, type World } from './server-fixture.ts';

let world: World;
/** The number of an issue of the test's own. */
let number: number;
beforeAll(async () => {
  world = await startWorld({ 'README.md': 'one\n' });
});
beforeEach(async () => {
  const issue = { title: 'A leak', body: 'Drip.' };
  number = (await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/issues', issue)).body.number;
});
afterAll(() => world.close());

function ask(fields: string, token = world.tokens.eve, name = 'ops', of = number): Promise<Answer> {
  const query = `{ repository(owner: "ada", name: "${name}") { issue(number: ${of}) { ${fields} } } }`;
  return call(world, token, 'POST', 'graphql', { query });
}

/** What was asked of the issue, without an error. */
// biome-ignore lint/suspicious/noExplicitAny: JSON of the API, whose fields the tests assert.
async function read(fields: string, token = world.tokens.eve): Promise<any> {
  const { body } = await ask(fields, token);
  expect(body.errors).toBeUndefined();
  return body.data.repository.issue;
}

/** A comment by somebody. @returns as REST has it */
async function say(body: string, token = world.tokens.ada): Promise<Answer['body']> {
  return (await call(world, token, 'POST', `/repos/ada/ops/issues/${number}/comments`, { body })).body;
}

function edit(id: number, body: string, token: string): Promise<Answer> {
  return call(world, token, 'PATCH', `/repos/ada/ops/issues/comments/${id}`, { body });
}

describe('an issue', () => {
  test('is what REST says it is', async () => {
    const rest = (await call(world, null, 'GET', `/repos/ada/ops/issues/${number}`)).body;
    const fields = 'id number title body state url comments { totalCount }';
    const issue = {
      id: rest.node_id,
      number,
      title: 'A leak',
      body: 'Drip.',
      state: 'OPEN',
      url: rest.html_url,
      comments: { totalCount: 0 },
    };
    expect(await read(fields)).toEqual(issue);
    const change = { state: 'closed', body: null };
    await call(world, world.tokens.ada, 'PATCH', `/repos/ada/ops/issues/${number}`, change);
    expect(await read(fields)).toEqual({ ...issue, state: 'CLOSED', body: '' });
  });

  test('that is not there, or is a pull request, is not found', async () => {
    const work = await clone(world, 'ada', 'work');
    await commit(work, { 'a.md': 'a\n' }, 'A');
    await git(work, 'push', '-q', 'origin', 'HEAD:topic');
    const pull = { title: 'A', head: 'topic', base: 'main' };
    const made = await call(world, world.tokens.ada, 'POST', '/repos/ada/ops/pulls', pull);
    expect(made.status).toBe(201);
    for (const none of [made.body.number, made.body.number + 1, 0, -1]) {
      const { status, body } = await ask('id', world.tokens.ada, 'ops', none);
      expect([status, body.data]).toEqual([200, { repository: { issue: null } }]);
      expect(body.errors).toEqual([
        {
          type: 'NOT_FOUND',
          path: ['repository', 'issue'],
          locations: [{ line: 1, column: 43 }],
          message: `Could not resolve to an Issue with the number of ${none}.`,
        },
      ]);
    }
  });

  test.each(['labels(first: 1) { totalCount }', 'comments(first: 1) { edges { cursor } }', 'titleHTML'])(
    'has no %s here',
    async (fields) => expect((await ask(fields)).status).toBe(501),
  );
});

describe('a comment', () => {
  const FIELDS = `comments(last: 1) { nodes {
    id databaseId url body createdAt updatedAt lastEditedAt includesCreatedEdit viewerDidAuthor
    author { login } editor { login }
  } }`;

  test('is what REST says it is, and its own to its author', async () => {
    const rest = await say('Found it.', world.tokens.wim);
    const [comment] = (await read(FIELDS)).comments.nodes;
    expect(comment).toEqual({
      id: rest.node_id,
      databaseId: rest.id,
      url: `${world.sandbox.url}/ada/ops/issues/${number}#issuecomment-${rest.id}`,
      body: 'Found it.',
      createdAt: rest.created_at,
      updatedAt: rest.created_at,
      lastEditedAt: null,
      includesCreatedEdit: false,
      viewerDidAuthor: false,
      author: { login: 'wim' },
      editor: null,
    });
    expect(comment.url).toBe(rest.html_url);
    expect((await read(FIELDS, world.tokens.wim)).comments.nodes).toEqual([
      { ...comment, viewerDidAuthor: true },
    ]);
  });

  /** Who made it what, and the number of the edit that counts. */
  test.each<[string, readonly ['wim' | 'ada', string][], number]>([
    ['by its author', [['wim', 'Two']], 0],
    ['by somebody else', [['ada', 'Two']], 0],
    [
      'by both, and the last one counts',
      [
        ['ada', 'Two'],
        ['wim', 'One'],
      ],
      1,
    ],
    [
      'and later sent as it was, which does not count',
      [
        ['wim', 'Two'],
        ['ada', 'Two'],
      ],
      0,
    ],
  ])('is edited %s', async (_, edits, last) => {
    const { id, created_at } = await say('One', world.tokens.wim);
    const times: string[] = [];
    for (const [who, text] of edits) {
      world.tick(60);
      times.push(world.host.now());
      expect((await edit(id, text, world.tokens[who])).status).toBe(200);
    }
    expect((await read(FIELDS)).comments.nodes).toMatchObject([
      {
        body: edits[last]?.[1],
        createdAt: created_at,
        lastEditedAt: times[last],
        includesCreatedEdit: true,
        author: { login: 'wim' },
        editor: { login: edits[last]?.[0] },
      },
    ]);
  });

  test('that was sent again as it was, or that could not be edited, is not edited', async () => {
    const { id } = await say('One', world.tokens.wim);
    expect((await edit(id, 'One', world.tokens.ada)).status).toBe(200);
    expect((await edit(id, 'Mine', world.tokens.eve)).status).toBe(403);
    expect((await edit(id, ' ', world.tokens.wim)).status).toBe(422);
    expect((await read(FIELDS)).comments.nodes).toMatchObject([
      { body: 'One', editor: null, lastEditedAt: null, includesCreatedEdit: false },
    ]);
  });
});

describe('whoever wrote it', () => {
  const ACTOR = `__typename login url resourcePath
    ... on User { id databaseId } ... on Bot { id databaseId }`;
  const FIELDS = `comments(last: 1) { nodes { viewerDidAuthor author { ${ACTOR} } editor { ${ACTOR} } } }`;

  function appToken(): string {
    const app = world.sandbox.createApp({ slug: 'keeper', name: 'Keeper', permissions: { issues: 'write' } });
    world.sandbox.installApp(app, world.repository);
    return world.sandbox.appToken(app, world.repository);
  }

  test.each([
    ['a person', () => world.tokens.wim, 'User', 'wim', 'wim', '/wim'],
    [
      'a job',
      () => startJob(world, { issues: 'write' }).token,
      'Bot',
      'github-actions[bot]',
      'github-actions',
      '/apps/github-actions',
    ],
    ['an App', appToken, 'Bot', 'keeper[bot]', 'keeper', '/apps/keeper'],
  ])('is %s', async (_, token, type, inRest, login, path) => {
    const mine = token();
    const { user } = await say('One', mine);
    expect(user).toMatchObject({ login: inRest, type });
    const actor = {
      __typename: type,
      id: user.node_id,
      databaseId: user.id,
      login,
      resourcePath: path,
      url: world.sandbox.url + path,
    };
    expect((await read(FIELDS, mine)).comments.nodes).toEqual([
      { viewerDidAuthor: true, author: actor, editor: null },
    ]);
    const other = await say('Two', world.tokens.ada);
    await edit(other.id, 'Three', mine);
    expect((await read(FIELDS, mine)).comments.nodes).toMatchObject([
      { viewerDidAuthor: false, author: { __typename: 'User', login: 'ada' }, editor: actor },
    ]);
  });
});

describe('pages of comments', () => {
  const PAGE = 'totalCount pageInfo { endCursor hasNextPage hasPreviousPage startCursor } nodes { body }';

  /** What is on a page, one word a comment, with `<` and `>` where it says that there are more. */
  function shown({ nodes, pageInfo }: Answer['body']): string {
    const words = nodes.map(({ body }: { readonly body: string }) => body);
    return [
      ...(pageInfo.hasPreviousPage ? ['<'] : []),
      ...words,
      ...(pageInfo.hasNextPage ? ['>'] : []),
    ].join(' ');
  }

  async function page(args: string): Promise<Answer['body']> {
    return (await read(`comments(${args}) { ${PAGE} }`)).comments;
  }

  /** Every page from one end, at most ten. */
  async function walk(size: 'first: 2' | 'last: 2'): Promise<readonly string[]> {
    const isForward = size === 'first: 2';
    const seen: string[] = [];
    for (let args: string = size; seen.length < 10; ) {
      const found = await page(args);
      expect(found.totalCount).toBe(5);
      seen.push(shown(found));
      const { pageInfo } = found;
      if (!(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
      args = isForward
        ? `${size}, after: "${pageInfo.endCursor}"`
        : `${size}, before: "${pageInfo.startCursor}"`;
    }
    return seen;
  }

  test('lead from one end to the other, both ways', async () => {
    for (const word of ['a', 'b', 'c', 'd', 'e']) await say(word);
    expect(await walk('first: 2')).toEqual(['a b >', '< c d >', '< e']);
    expect(await walk('last: 2')).toEqual(['< d e', '< b c >', 'a >']);
    expect(shown(await page('first: 5'))).toBe('a b c d e');
    expect(shown(await page('last: 100'))).toBe('a b c d e');
  });

  test('are empty behind the last and before the first, without cursors', async () => {
    const none = await page('first: 2');
    expect(none).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { endCursor: null, startCursor: null, hasNextPage: false, hasPreviousPage: false },
    });
    for (const word of ['a', 'b']) await say(word);
    const all = await page('first: 2');
    expect(shown(await page(`first: 2, after: "${all.pageInfo.endCursor}"`))).toBe('<');
    expect(shown(await page(`last: 2, before: "${all.pageInfo.startCursor}"`))).toBe('>');
  });

  test('keep their place when a comment is made or deleted', async () => {
    await say('a');
    const second = await say('b');
    await say('c');
    const { pageInfo } = await page('first: 2');
    await call(world, world.tokens.ada, 'DELETE', `/repos/ada/ops/issues/comments/${second.id}`);
    await say('d');
    expect(shown(await page(`first: 2, after: "${pageInfo.endCursor}"`))).toBe('< c d');
    expect(shown(await page(`last: 2, before: "${pageInfo.endCursor}"`))).toBe('a >');
  });

  test('count what is above a hundred', async () => {
    const { id } = await say('0');
    const comments = world.repository.issues.get(number)?.comments ?? [];
    // Put there by hand, since to ask for a hundred takes its time.
    const more = comments.flatMap((one) =>
      Array.from({ length: 100 }, (_, at) => ({ ...one, id: id + 1 + at, body: String(at + 1) })),
    );
    comments.push(...more);
    const found = await page('last: 100');
    expect(found).toMatchObject({ totalCount: 101, pageInfo: { hasPreviousPage: true, hasNextPage: false } });
    expect([found.nodes.length, found.nodes[0].body]).toEqual([100, '1']);
  });

  test.each([
    [
      '',
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the `comments` connection.',
    ],
    [
      '(after: "x")',
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the `comments` connection.',
    ],
    [
      '(first: 101)',
      'EXCESSIVE_PAGINATION',
      'Requesting 101 records on the `comments` connection exceeds the `first` limit of 100 records.',
    ],
    [
      '(last: 250)',
      'EXCESSIVE_PAGINATION',
      'Requesting 250 records on the `comments` connection exceeds the `last` limit of 100 records.',
    ],
    [
      '(first: 1, after: "Y3Vyc29yOjE=")',
      'INVALID_CURSOR_ARGUMENTS',
      '`Y3Vyc29yOjE=` does not appear to be a valid cursor.',
    ],
    ['(last: 1, before: "7")', 'INVALID_CURSOR_ARGUMENTS', '`7` does not appear to be a valid cursor.'],
  ])('asked for with %s are refused: %s', async (args, type, message) => {
    for (const fields of ['nodes { id }', '...on IssueCommentConnection { nodes { id } }']) {
      const { status, body } = await ask(`mine: comments${args} { totalCount ${fields} }`);
      expect([status, body.data]).toEqual([200, { repository: { issue: null } }]);
      expect(body.errors).toMatchObject([{ type, path: ['repository', 'issue', 'mine'], message }]);
    }
  });

  test('need no size to be counted', async () => {
    await say('a');
    expect((await read('comments { __typename ... { totalCount } }')).comments.totalCount).toBe(1);
    const { body } = await ask('comments(first: 101) { totalCount }');
    expect(body.errors).toMatchObject([{ type: 'EXCESSIVE_PAGINATION' }]);
  });

  test.each([
    '(first: 1, last: 1)',
    '(first: -1)',
    '(first: 1, before: "Y3Vyc29yOnYyOjE=")',
    '(last: 1, after: "Y3Vyc29yOnYyOjE=")',
    '(first: 1, after: "")',
    '(first: 1, orderBy: {field: UPDATED_AT, direction: DESC})',
  ])('asked for with %s are not modelled', async (args) => {
    expect((await ask(`comments${args} { nodes { id } }`)).status).toBe(501);
  });
});

describe('in a private repository', () => {
  let secret: Repository;
  beforeAll(async () => {
    secret = await world.sandbox.createRepository({ owner: 'ada', name: 'secret', private: true });
    const issue = { title: 'Hidden' };
    expect((await call(world, world.tokens.ada, 'POST', '/repos/ada/secret/issues', issue)).status).toBe(201);
  });

  const SEEN = { data: { repository: { issue: { title: 'Hidden' } } } };
  const FORBIDDEN = {
    data: { repository: { issue: null } },
    errors: [
      {
        type: 'FORBIDDEN',
        path: ['repository', 'issue'],
        message: 'Resource not accessible by integration',
      },
    ],
  };
  const UNSEEN = { data: { repository: null }, errors: [{ type: 'NOT_FOUND', path: ['repository'] }] };

  test.each<[Partial<Permissions>, object]>([
    [{ contents: 'read', issues: 'read' }, SEEN],
    [{ contents: 'write', issues: 'write' }, SEEN],
    [{ contents: 'write', 'pull-requests': 'write' }, FORBIDDEN],
    [{ issues: 'write' }, UNSEEN],
  ])('a job with %o reads it or not', async (permissions, answer) => {
    const { token } = startJob(world, permissions, secret);
    const { status, body } = await ask('title', token, 'secret', 1);
    expect(status).toBe(200);
    expect(body).toMatchObject(answer);
    // Whether there is such an issue is nobody's business who may not read it.
    const none = await ask('title', token, 'secret', 9);
    const type = answer === FORBIDDEN ? 'FORBIDDEN' : 'NOT_FOUND';
    expect(none.body.errors).toMatchObject([{ type }]);
  });

  test.each<['ada' | 'wim', object]>([
    ['ada', SEEN],
    ['wim', UNSEEN],
  ])('a person, %s, reads it or not', async (who, answer) => {
    expect((await ask('title', world.tokens[who], 'secret', 1)).body).toMatchObject(answer);
  });

  test('an App reads it with its permission; anybody reads what is public without', async () => {
    for (const [slug, issues, answer] of [
      ['reader', 'read', SEEN],
      ['builder', 'none', FORBIDDEN],
    ] as const) {
      const app = world.sandbox.createApp({ slug, name: slug, permissions: { contents: 'read', issues } });
      world.sandbox.installApp(app, secret);
      const { body } = await ask('title', world.sandbox.appToken(app, secret), 'secret', 1);
      expect(body).toMatchObject(answer);
    }
    expect((await ask('title', startJob(world, {}).token)).body.data.repository.issue.title).toBe('A leak');
  });
});
