import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPushCommands } from '../../../src/sandbox/git/push-commands.ts';
import { nameRuleViolations } from '../../../src/sandbox/git/report-status.ts';

const [A, B, ZERO] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];

const line = (text: string): string => (text.length + 4).toString(16).padStart(4, '0') + text;

test.each(['', 'gzip'])('the commands of a push are read, not the pack behind them (%j)', (encoding) => {
  const body = Buffer.from(
    `${line(`shallow ${A}`)}${line(`${A} ${B} refs/heads/main\0 report-status side-band-64k`)}${line(`${B} ${ZERO} refs/heads/old`)}0000${line(`${A} ${B} refs/heads/in-pack`)}`,
  );
  expect(readPushCommands(encoding === 'gzip' ? gzipSync(body) : body, encoding)).toEqual([
    { ref: 'refs/heads/main', before: A, after: B },
    { ref: 'refs/heads/old', before: B, after: null },
  ]);
});

test.each(['', '0000', 'PACK', '00zz', '9999short'])('%j holds no command', (text) => {
  expect(readPushCommands(Buffer.from(text), '')).toEqual([]);
});

test('the reason of one ref is named in the report, all else stays as it was', () => {
  const answer = (reason: string): string =>
    `${line('\u0002error: GH013\nng refs/heads/main hook declined\n')}${line(
      `\u0001${line('unpack ok\n')}${line(`ng refs/heads/main ${reason}\n`)}${line('ng refs/heads/x hook declined\n')}0000`,
    )}0000`;
  const named = nameRuleViolations(Buffer.from(answer('hook declined')), 'refs/heads/main');
  expect(named.toString()).toBe(answer('push declined due to repository rule violations'));
  expect(nameRuleViolations(Buffer.from('no pkt-lines'), 'refs/heads/main').toString()).toBe('no pkt-lines');
});
