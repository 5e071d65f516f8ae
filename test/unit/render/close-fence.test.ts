import { expect, it } from 'vitest';
import { closeFence } from '../../../src/render/close-fence.ts';

it.each<[string, string, string]>([
  ['text', 'text', 'text'],
  ['a closed fence', '```\na\n```', '```\na\n```'],
  ['an open fence', '```sh\na', '```sh\na\n```'],
  ['a longer fence closes', '```\na\n`````', '```\na\n`````'],
  ['a shorter one does not', '````\na\n```', '````\na\n```\n````'],
  ['tildes and backticks are different', '~~~\n```', '~~~\n```\n~~~'],
  ['a closing fence has no words', '```\n``` x', '```\n``` x\n```'],
  ['a code span on one line opens nothing', '``` x ```', '``` x ```'],
  ['two in a row', '```\n```\n```', '```\n```\n```\n```'],
])('%s', (_, before, after) => expect(closeFence(before)).toBe(after));
