import { expect, it } from 'vitest';
import { renderQuestion } from '../../../src/render/question.ts';

const PLAIN = {
  strong: (text: string) => text,
  soft: (text: string) => text,
  wrong: (text: string) => `! ${text}`,
};
const field = { key: 'times.started', flags: '--started <when>', help: 'when users began to be affected' };

it('what is asked for, what there is, what was wrong', () => {
  const asked = { field, description: 'D', expected: 'an instant', choices: [], complaint: null };
  expect(renderQuestion(asked, PLAIN)).toBe('Started  when users began to be affected\n  an instant\n> ');
  expect(renderQuestion({ ...asked, choices: ['a', 'b'], complaint: 'No\u001b[2J' }, PLAIN)).toBe(
    '! No\\u001b[2J\nStarted  when users began to be affected\n  a, b\n> ',
  );
});

it('long hints are left for the complaint, many choices are cut, a field without help has its description', () => {
  const choices = Array.from({ length: 40 }, (_, index) => `c${index}`);
  const asked = {
    field: { ...field, key: '@by', help: '' },
    description: 'Who.',
    expected: 'x'.repeat(200),
    choices: [],
    complaint: null,
  };
  expect(renderQuestion(asked, PLAIN)).toBe('By  Who.\n> ');
  expect(renderQuestion({ ...asked, choices }, PLAIN)).toMatch(/c29 and 10 more\n> $/);
});
