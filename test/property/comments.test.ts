/** Whatever a comment holds: nothing breaks, nobody is mentioned who was not meant, what is written reads back the same. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkLazily } from '../../src/app/checked-records.ts';
import { type Asked, planAnswers } from '../../src/app/plan-answers.ts';
import { COMMANDS } from '../../src/domain/commands/registry.ts';
import { isSound } from '../../src/domain/record.ts';
import { recordKindOf } from '../../src/domain/record-path.ts';
import { DEFAULT_POLICY } from '../../src/generated/default-policy.ts';
import type { IssueSnapshot } from '../../src/records/observed-issue.ts';
import { readRecord } from '../../src/records/read-record.ts';
import { readSlashCommands } from '../../src/records/slash-commands.ts';
import { renderAnswersMessage } from '../../src/render/answers-message.ts';
import { renderReply } from '../../src/render/command-reply.ts';
import { renderDeclaration } from '../../src/render/declaration.ts';
import { anIncident } from '../acceptance/records.ts';
import { showOnGitHub } from '../unit/render/github-markdown.ts';

const [PATH, TEXT] = anIncident(1);
const ID = 'INC-2026-0001';
const template = (name: string) => readFileSync(`templates/${name}`, 'utf8');
const PLACE = { incident: ID, issue: null, template };
const URL = 'https://github.com/acme/incidents';

const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...COMMANDS.flatMap(({ name, synonyms }) => [name, ...synonyms]).map((name) => `\n/${name} `),
    ),
  },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      '> ',
      '- ',
      '1. ',
      '    ',
      '\t',
      '`',
      '```\n',
      '~~~\n',
      '<!--',
      '-->',
      '<!-- incident-as-code:v1 answer x {"seen":{}} -->',
      '|',
      '\n|-|-|\n',
      '@everyone ',
      '@acme/all ',
      '#12 ',
      '&#64;maya ',
      'http://a.example ',
      '::error::x\n',
      '##[error]x',
      '::set-output name=a::b',
      '$' + '{{ github.token }}',
      '---\n',
      '===\n',
      '“',
      '”',
      'it’s',
      'critical ',
      'high ',
      'commander ',
      '@maya ',
      'users=12 ',
      'at:10m ',
      'next:30m ',
      'public ',
      '2 ',
      '!!js x',
      '&a *a',
      ': ',
      '# ',
      '\u0000',
      '\u2028',
      '\ud800',
      '<script>',
      '[a](javascript:x)',
      '![a](http://x)',
      '\\',
    ),
  },
);

const comment = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

const read = (path: string, text: string) =>
  readRecord(path, recordKindOf(path) ?? 'incident', new TextEncoder().encode(text));

it('any comment', async () => {
  const records = checkLazily([read(PATH, TEXT)], (path) => PATH.startsWith(path));
  let done = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(comment, async (body) => {
      const commands = readSlashCommands(body);
      if (commands === null) return;
      // A command begins its line, as its author wrote it.
      const lines = body.split(/\r\n|\r|\n/);
      for (const { line, written } of commands) expect(lines[line - 1]).toContain(written);
      const asked: Asked = {
        comment: {
          id: 5,
          author: { login: 'maya', id: 1, isBot: false },
          url: `${URL}/issues/7#issuecomment-5`,
          body,
          createdAt: '2026-03-02T12:00:00Z',
          editedAt: null,
          editedBy: null,
        },
        commands,
        state: 'new',
        person: { login: 'maya', role: 'admin' },
      };
      const plan = await planAnswers(records, PLACE, [asked]);
      for (const { path, text } of plan.files) expect(isSound(read(path, text))).toBe(true);
      const results = plan.answered.flatMap(({ said }) => said.map(({ result }) => result));
      const entries = results.flatMap((result) => (result.outcome === 'done' ? [result.entry] : []));
      done += entries.length;
      refused += results.length - entries.length;
      for (const { path } of plan.files) {
        expect(path).toMatch(
          /^incidents\/2026\/INC-2026-0001\/(?:incident\.md|timeline\.yml|actions\/[a-z0-9-]+\.md)$/,
        );
      }
      const log = plan.files.find(({ path }) => path.endsWith('timeline.yml'));
      if (log !== undefined) {
        expect((read(log.path, log.text).data as { readonly entries: unknown }).entries).toEqual(entries);
      }
      const message = renderAnswersMessage(ID, entries);
      expect(message.length).toBeLessThanOrEqual(72);
      expect(message).not.toMatch(/[\n\r]/);
      const sections = plan.answered.map(({ why, said }) => ({
        login: 'maya',
        url: asked.comment.url,
        at: asked.comment.createdAt,
        commit: null,
        why,
        lines: said.map(({ command: { written, line }, result }) => ({ written, line, result })),
      }));
      const facts = {
        incident: plan.incident,
        deadline: null,
        policy: DEFAULT_POLICY,
        repositoryUrl: URL,
        commands: COMMANDS,
      };
      const reply = renderReply(sections, facts, ID, { seen: {} });
      // Nobody but whom the policy names for a level, no issue, no address but our own.
      expect(reply.length).toBeLessThan(65_536);
      const shown = showOnGitHub(reply);
      expect(shown.mentions.filter((name) => name !== 'maya-lindqvist')).toEqual([]);
      expect(shown.references).toEqual([]);
      expect(shown.links.filter((link) => !link.startsWith(URL))).toEqual([]);
      expect([...shown.tags].filter((tag) => ['script', 'img', 'input'].includes(tag))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  // Else nothing of the above has been looked at.
  expect(done).toBeGreaterThan(300);
  expect(refused).toBeGreaterThan(300);
});

const declaring = fc
  .tuple(fc.constantFrom('/incident ', '/accept ', '/declare high availability service=ai-search '), comment)
  .map((parts) => parts.join(''));

it('any comment on any issue that is no incident', async () => {
  const records = checkLazily([], () => false);
  let made = 0;
  let mistaken = 0;
  await fc.assert(
    fc.asyncProperty(
      declaring,
      fc.oneof(comment, fc.constant('Search fails')),
      comment,
      async (said, title, body) => {
        const commands = readSlashCommands(said);
        if (commands === null) return;
        const [by, at] = [{ login: 'maya', id: 1, isBot: false }, '2026-03-02T12:00:00Z'];
        const asked: Asked = {
          comment: {
            ...{ id: 5, author: by, url: `${URL}/issues/7#issuecomment-5`, body: said },
            createdAt: at,
            editedAt: null,
            editedBy: null,
          },
          ...{ commands, state: 'new', person: { login: 'maya', role: 'admin' } },
        };
        const issue: IssueSnapshot = {
          ...{ number: 7, title, body, labels: [], assignees: [] },
          state: 'open',
          stateReason: null,
        };
        const place = {
          incident: null,
          issue: { issue, opened: { by, at }, questions: [], isPublic: true },
          template,
        };
        const plan = await planAnswers(records, place, [asked]);
        expect(plan.files.length > 0).toBe(plan.incident !== null);
        for (const { path, text } of plan.files) {
          expect(path).toMatch(/^incidents\/2026\/INC-2026-0001\//);
          expect(isSound(read(path, text))).toBe(true);
        }
        const results = plan.answered.flatMap(({ said: lines }) => lines.map(({ result }) => result));
        mistaken += results.filter(({ outcome }) => outcome === 'mistaken').length;
        const facts = {
          incident: null,
          deadline: null,
          policy: DEFAULT_POLICY,
          repositoryUrl: URL,
          commands: [],
        };
        const lines = plan.answered.flatMap(({ said: all }) =>
          all.map(({ command: { written, line }, result }) => ({ written, line, result })),
        );
        const section = { login: 'maya', url: asked.comment.url, at, commit: null, why: null, lines };
        const texts = [renderReply([section], facts, 'issue-7', { seen: {} })];
        if (plan.declared !== null) {
          made += 1;
          expect(plan.incident).toMatchObject({
            tracking_issue: 7,
            visibility: expect.stringMatching(/^(?:public|internal)$/),
          });
          texts.push(renderDeclaration(plan.declared, 7, URL));
        }
        for (const text of texts) {
          const shown = showOnGitHub(text);
          expect(shown.mentions.filter((name) => name !== 'maya-lindqvist')).toEqual([]);
          expect(shown.references).toEqual([]);
          expect(shown.links.filter((link) => !link.startsWith(URL))).toEqual([]);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(made).toBeGreaterThan(30);
  expect(mistaken).toBeGreaterThan(30);
});
