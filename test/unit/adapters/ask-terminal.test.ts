import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { isInteractive, openTerminal, StoppedError } from '../../../src/adapters/ask-terminal.ts';

function aTerminal() {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  output.on('data', (data) => {
    shown += data;
  });
  return { input, terminal: openTerminal(input, output), shown: () => shown };
}

it('shows each question and gives back each line', async () => {
  const { input, terminal, shown } = aTerminal();
  const first = terminal.ask('Title\n> ');
  input.write('Search fails\r');
  expect(await first).toBe('Search fails');
  const second = terminal.ask('Severity\n> ');
  input.write('high\r');
  expect(await second).toBe('high');
  expect(shown()).toMatch(/Title[\s\S]*Search fails[\s\S]*Severity[\s\S]*high/);
  terminal.close();
});

it.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
])('%s stops, and every question after it, too', async (_, key) => {
  const { input, terminal } = aTerminal();
  const question = terminal.ask('Title\n> ');
  input.write(`half a word${key === '\u0004' ? '\r' : ''}`);
  if (key === '\u0004') await question;
  const last = key === '\u0004' ? terminal.ask('Severity\n> ') : question;
  input.write(key);
  await expect(last).rejects.toThrow(StoppedError);
  await expect(terminal.ask('More\n> ')).rejects.toThrow('nothing was written');
  terminal.close();
});

it('a terminal that goes away stops', async () => {
  const { input, terminal } = aTerminal();
  const question = terminal.ask('Title\n> ');
  input.end();
  await expect(question).rejects.toThrow(StoppedError);
});

it('nothing is taken over before the first question', () => {
  const { input, terminal, shown } = aTerminal();
  expect(input.listenerCount('keypress')).toBe(0);
  terminal.close();
  expect(shown()).toBe('');
});

it('somebody is asked only where both ends are a terminal', () => {
  expect(isInteractive({ isTTY: true }, { isTTY: true })).toBe(true);
  expect(isInteractive({ isTTY: true }, {})).toBe(false);
  expect(isInteractive({}, { isTTY: true })).toBe(false);
});
