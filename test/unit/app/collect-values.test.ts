import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/app/collect-values.ts';
import { prepareRecord } from '../../../src/app/new-record.ts';
import type { RecordForm } from '../../../src/domain/new-record-form.ts';
import type { Question } from '../../../src/render/question.ts';
import { CATALOGUES, formOf, INCIDENT, make, NOW, shipped, textsOf } from './a-new-record.ts';
import { memoryFolder } from './memory-folder.ts';

describe('on a terminal', () => {
  const asking = (answers: readonly string[]) => {
    const asked: Question[] = [];
    const ask: Ask = async (question) => {
      asked.push(question);
      const answer = answers[asked.length - 1];
      if (answer === undefined) throw new Error(`no answer to ${question.field.key}`);
      return answer;
    };
    return { asked, ask };
  };

  it('asks for what is missing, with what there is, and again after a wrong answer', async () => {
    const { asked, ask } = asking([
      '',
      'Search fails',
      'hihg',
      'HIGH',
      'availability',
      'ai-search, mail',
      'ai-search',
      'maya-lindqvist',
    ]);
    const record = await make('incident', {}, { files: CATALOGUES, ask });
    expect(asked.map(({ field, choices, complaint }) => [field.key, choices.length, complaint])).toEqual([
      ['title', 0, null],
      ['title', 0, expect.stringContaining('--title: a value is needed')],
      ['severity', 4, null],
      [
        'severity',
        4,
        '--severity: found "hihg", expected one of critical, high, medium, low. Did you mean "high"?',
      ],
      ['type', 5, null],
      ['services', 1, null],
      ['services', 1, '--service: found "mail", expected one of ai-search'],
      ['@by', 0, null],
    ]);
    expect(Object.values(textsOf(record))[0]).toContain('\nseverity: high #');
  });

  it('a wrong option is no question: it ends there', async () => {
    const { asked, ask } = asking([]);
    expect((await make('incident', { kind: 'drll' }, { ask })).outcome).toBe('misused');
    expect(asked).toEqual([]);
  });

  it('whoever stops has written nothing', async () => {
    const ask: Ask = async () => {
      throw new Error('stopped');
    };
    await expect(make('incident', {}, { ask })).rejects.toThrow('stopped');
  });

  it('what a schema asks for and no option names is asked for, too', async () => {
    const form: RecordForm = {
      ...formOf('action'),
      fields: formOf('action').fields.filter(({ key }) => key !== 'priority'),
    };
    const files = textsOf(await make('incident', INCIDENT));
    const { asked, ask } = asking(['low']);
    const options = new Map([
      ['@incident', '1'],
      ['title', 'X'],
      ['owner', 'a'],
      ['due', 'today'],
    ]);
    const facts = { tree: memoryFolder(files).tree, now: NOW, template: shipped };
    const record = await prepareRecord(form, { options, settings: [] }, { ...facts, ask });
    expect(asked.map(({ field }) => field.flags)).toEqual(['--set priority=<value>']);
    expect(Object.values(textsOf(record))[0]).toContain('\npriority: low #');
    expect(await prepareRecord(form, { options, settings: [] }, { ...facts, ask: null })).toEqual({
      outcome: 'misused',
      problems: ['Missing: --set priority (high, medium, low)'],
    });
  });
});
