/** What in a comment is a command, and what only looks like one. */
import { describe, expect, it, test } from 'vitest';
import { readSlashCommands } from '../../../src/records/slash-commands.ts';

/** As `name|said`. */
const read = (comment: string) => readSlashCommands(comment)?.map(({ name, said }) => `${name}|${said}`);

describe('is one', () => {
  test.each<[string, readonly string[]]>([
    ['/ack', ['ack|']],
    ['/ack Looking', ['ack|Looking']],
    ['  /ack  Looking  ', ['ack|Looking']],
    // As phones write.
    ['/Ack. Looking', ['ack|Looking']],
    ['/ack, please', ['ack|please']],
    ['/note it’s down — “really”', ['note|it’s down — “really”']],
    ['/ack\u00a0Looking', ['ack|Looking']],
    ['/ack\r\n/note a\r\n', ['ack|', 'note|a']],
    ['/ack\r/note a', ['ack|', 'note|a']],
    ['/ack Looking\n---\nSent from my phone', ['ack|Looking']],
    ['/ack Looking\n=====', ['ack|Looking']],
    // In the middle of prose, many at once, in a list.
    ['Hello\n/ack\nthanks', ['ack|thanks']],
    ['/ack\n/sev high Half\n\nText.\n\n/note a', ['ack|', 'sev|high Half', 'note|a']],
    ['- /ack\n- /note a\n  b', ['ack|', 'note|a\nb']],
    ['1. /ack\n2. /note a', ['ack|', 'note|a']],
    // What follows belongs to it, to the end of the paragraph.
    ['/note a\nb\n\nc', ['note|a\nb']],
    ['/note `SELECT 1` is *slow*', ['note|`SELECT 1` is *slow*']],
    ['/note a <!-- b\n/resolve --> c', ['note|a  c']],
    ['<details>\n\n/note in\n</details>', ['note|in']],
    // Whether there is such a command is asked elsewhere.
    ['/tmp is full', ['tmp|is full']],
    ['/note a | b', ['note|a | b']],
  ])('%j', (comment, commands) => {
    expect(read(comment)).toEqual(commands);
  });
});

describe('is none', () => {
  test.each([
    '',
    'ack',
    'Please /ack this',
    '> /ack',
    '> quoted\n/ack',
    '> - /ack',
    '- > /ack',
    '```\n/ack\n```',
    '~~~\n/ack',
    '    /ack',
    '\t/ack',
    '`/ack`',
    'a `b\n/ack` c',
    '<!-- /ack -->',
    '<!--\n/ack\n-->',
    'a <!--\n/ack\n--> b',
    '<div>\n/ack\n</div>',
    '|a|b|\n|-|-|\n|/ack|x|',
    '/ack | b\n--- | ---\n/note | c',
    '/ack | b\n \t--- \t| \t--- \t\n/note | c',
    'text\n/ack | b\n:-- | :-:\n/note | c',
    '# /ack',
    '\\/ack',
    '**/ack**',
    '/ ack',
    '//ack',
    '/etc/hosts is broken',
    '/1st',
    '/ack!important/x',
    '[a]: /ack',
    '[^1]: /ack',
  ])('%j', (comment) => {
    expect(read(comment)).toEqual([]);
  });
});

it('says on which line it was written, and how', () => {
  expect(readSlashCommands('Hi\r\n\r\n> a\r\n\r\n- b\r\n  /Sev high')).toEqual([
    { name: 'sev', said: 'high', line: 6, written: '/Sev high' },
  ]);
});

describe('what is too much', () => {
  it('a hundred are read, more are not', () => {
    expect(readSlashCommands('/ack\n'.repeat(100))).toHaveLength(100);
    expect(readSlashCommands('/ack\n'.repeat(101))).toBe(null);
  });

  it.each([
    ['deep', '>'.repeat(1000)],
    ['many', 'a\n\n'.repeat(5000)],
    ['looking for their ends', 'a <!-- '.repeat(5000)],
    ['on from an item, at the margin', `- a\n${'b\n'.repeat(2000)}`],
    ['on from a quotation, at the margin', `> a\n${'b\n'.repeat(1500)}> c\n`],
    ['a heading of many words', `# ${'a '.repeat(20_000)}`],
    ['rules in one line', '---- '.repeat(12_000)],
    ['marks that open and close nothing', '_* '.repeat(900)],
    ['control characters', '\0'.repeat(40_000)],
  ])('%s', (_, text) => {
    expect(readSlashCommands(`${text}\n\n/ack`)).toBe(null);
    // What stands behind cannot change what it is.
    expect(read(`/ack\n\n${text}`)).toEqual(['ack|']);
    expect(read(text)).toEqual([]);
  });

  it('a log of 64 KB is not', () => {
    const log = '2026-03-02T10:00:00Z ERROR pool exhausted, 40 of 40 connections in use\n'.repeat(880);
    expect(read(`\`\`\`\n${log}\`\`\`\n\n/note See above`)).toEqual(['note|See above']);
  });
});
