import { describe, expect, it } from 'vitest';
import { parseEntries } from '../../../src/sandbox/runner/command-files.ts';
import { createMasks } from '../../../src/sandbox/runner/masks.ts';
import { parseCommand } from '../../../src/sandbox/runner/workflow-commands.ts';
import { jobOf, logOf, oneJob, runWorkflow } from './runner-fixture.ts';

describe('parseCommand', () => {
  it.each([
    [
      '::error file=a.md,line=1::bad%0Anews%2C 100%25',
      'error',
      { file: 'a.md', line: '1' },
      'bad\nnews%2C 100%',
    ],
    ['  ::notice title=a%3Ab%2Cc%25::', 'notice', { title: 'a:b,c%' }, ''],
    ['::WARNING::%250A is text', 'warning', {}, '%0A is text'],
    ['text ##[error title=x%3By;]over%5D', 'error', { title: 'x;y' }, 'over]'],
  ])('reads %s', (line, name, properties, message) => {
    const command = parseCommand(line, null);
    expect(command).toMatchObject({ name, message });
    expect(Object.fromEntries(command?.properties ?? [])).toEqual(properties);
  });

  it.each([
    'text ::error::late',
    '::error no end',
    '::unknown::x',
    ':: error::x',
    '##[unknown]x',
    'Foo::bar::baz',
  ])('takes %s as plain text', (line) => expect(parseCommand(line, null)).toBeNull());
});

describe('parseEntries', () => {
  it('reads both forms, and an equals sign in a value', () => {
    const text = 'a=1=2\nb<<EOF\nx=y\n\nEOF!\nEOF\nc=<<no\r\nd<<E=F\nv\nE=F\n';
    expect([...parseEntries(text, 'env')]).toEqual([
      ['a', '1=2'],
      ['b', 'x=y\n\nEOF!'],
      ['c', '<<no'],
      ['d', 'v'],
    ]);
  });

  it.each(['=x', 'a<<', '<<E\nE', 'a<<E\nx', 'plain'])('refuses %j', (text) => {
    expect(() => parseEntries(text, 'env')).toThrow("Unable to process file command 'env' successfully.");
  });
});

describe('createMasks', () => {
  it('hides the longest secret first and every line of a secret', () => {
    const masks = createMasks();
    for (const secret of ['abc', 'abcdef', 'one\ntwo', '  ', '']) masks.add(secret);
    expect(masks.hide('abcdef abc one; two; three')).toBe('*** *** ***; ***; three');
  });
});

describe('commands of a step', () => {
  it('become annotations, ten of each level, while the log keeps all', async () => {
    const { run } = await runWorkflow(
      oneJob(`
      - run: |
          for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
            echo "::error file=docs/a.md,line=3,endLine=3,col=2,endColumn=5,title=T::e$i"
            echo "::warning file=$GITHUB_WORKSPACE/x/y.md,line=4,endLine=6,col=2::w$i" >&2
            echo "::notice::n$i"
          done
          echo "::debug::hidden"
          echo "::group::A group"
      - run: |
          printf 'progress\\r::endgroup::\\rlast without a break'
      - run: |
          echo "::error::$(printf 'x%.0s' $(seq 5000))"
`),
    );
    const job = jobOf(run);
    const messages = (level: string) =>
      job.annotations.filter((each) => each.level === level).map((each) => each.message);
    expect(job.conclusion).toBe('success');
    expect(messages('failure').slice(0, 10)).toEqual(
      Array.from({ length: 10 }, (_, index) => `e${index + 1}`),
    );
    expect(messages('failure')).toHaveLength(11);
    expect(messages('failure')[10]).toHaveLength(4096);
    expect(messages('warning')).toHaveLength(10);
    expect(messages('notice')).toHaveLength(10);
    expect(job.annotations.find(({ message }) => message === 'e1')).toEqual({
      level: 'failure',
      path: 'docs/a.md',
      startLine: 3,
      endLine: 3,
      startColumn: 2,
      endColumn: 5,
      title: 'T',
      message: 'e1',
    });
    expect(job.annotations.find(({ message }) => message === 'w1')).toMatchObject({
      path: 'x/y.md',
      startLine: 4,
      endLine: 6,
      startColumn: null,
    });
    const log = logOf(job);
    expect(log).toContain('##[error]e12');
    expect(log).toContain('##[group]A group');
    expect(log).toContain('progress\n##[endgroup]\nlast without a break');
    expect(log).not.toMatch(/^(::debug::)?hidden$/m);
  });

  it('are not obeyed between stop-commands and its token', async () => {
    const { run } = await runWorkflow(
      oneJob(`
      - run: |
          echo "::stop-commands::pause-7"
          echo "::error::from outside"
          echo "##[error]also outside"
          echo "::pause-7::"
          echo "::warning::ours"
`),
    );
    expect(jobOf(run).annotations.map(({ message }) => message)).toEqual(['ours']);
    expect(logOf(jobOf(run))).toContain('::error::from outside');
  });

  it('hide masked values and the token everywhere, and outputs that hold them', async () => {
    const { run, fixture } = await runWorkflow(
      oneJob(
        `
      - id: leak
        run: |
          echo "::add-mask::hunter2"
          echo "password hunter2, token $TOKEN"
          echo "::error title=hunter2::hunter2"
          echo "hunter2" >> "$GITHUB_STEP_SUMMARY"
          echo "secret=is hunter2" >> "$GITHUB_OUTPUT"
          echo "::add-mask::"
        env:
          TOKEN: \${{ github.token }}\${{ secrets.GITHUB_TOKEN }}
`,
        `    outputs:\n      secret: \${{ steps.leak.outputs.secret }}\n`,
      ),
    );
    const job = jobOf(run);
    const token = 'ghs_secret1';
    expect(fixture.identities).toHaveLength(1);
    expect(logOf(job)).toContain('password ***, token ******');
    expect(JSON.stringify([job.annotations, job.steps.map(({ summary }) => summary)])).not.toContain(
      'hunter2',
    );
    expect(logOf(job)).not.toContain(token);
    expect(job.outputs.size).toBe(0);
    expect(job.annotations.map(({ message }) => message)).toEqual([
      '***',
      "Can't add secret mask for empty string in ##[add-mask] command.",
      "Skip output 'secret' since it may contain secret.",
    ]);
  });

  it('of old still work as on GitHub: outputs are set with a warning, environment is refused', async () => {
    const { run } = await runWorkflow(
      oneJob(`
      - id: old
        run: |
          echo "::set-output name=word::injected"
      - run: echo "was \${{ steps.old.outputs.word }}"
      - run: echo "::set-env name=X::y"
      - if: always()
        run: echo "::add-matcher::x.json"
        continue-on-error: true
`),
    );
    const job = jobOf(run);
    expect(logOf(job)).toContain('was injected');
    expect(job.annotations.map(({ level, message }) => [level, message.slice(0, 40)])).toEqual([
      ['warning', 'The `set-output` command is deprecated a'],
      ['failure', 'The `set-env` command is disabled. Pleas'],
      ['failure', 'sandbox: 501 not modelled: the workflow '],
    ]);
    expect(job.steps.slice(1, -1).map(({ conclusion }) => conclusion)).toEqual([
      'success',
      'success',
      'failure',
      'failure',
    ]);
  });

  it('keep a summary of up to 1 MiB and drop a larger one with an error, the step staying green', async () => {
    const { run } = await runWorkflow(
      oneJob(`
      - run: head -c 1048576 /dev/zero | tr '\\0' x >> "$GITHUB_STEP_SUMMARY"
      - run: head -c 1048577 /dev/zero | tr '\\0' x >> "$GITHUB_STEP_SUMMARY"
`),
    );
    const job = jobOf(run);
    expect(job.steps.map(({ summary }) => summary.length)).toEqual([0, 1_048_576, 0, 0]);
    expect(job.annotations).toMatchObject([
      { level: 'failure', message: expect.stringContaining('up to a size of 1024k') },
    ]);
    expect(job.conclusion).toBe('success');
  });
});
