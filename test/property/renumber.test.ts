/** Renumbering on random small trees: nothing but ids changes, nothing gets worse, and being killed does no harm. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyRenumber, prepareRenumber } from '../../src/app/renumber-incident.ts';
import { folderOf } from '../../src/domain/record-path.ts';
import { checkRecords } from '../../src/domain/rules/registry.ts';
import { Killed, type MemoryFolder, memoryFolder } from '../unit/app/memory-folder.ts';

const IDS = ['INC-2026-0001', 'INC-2026-0042', 'INC-2026-0043', 'INC-2025-0042', 'INC-2026-10042'];
const anyId = fc.constantFrom(...IDS, 'INC-2026-0050');
const words = fc.oneof(
  fc.constantFrom(
    'It was slow.',
    'naïve 日本 🔥',
    '- item',
    '',
    '# Heading',
    'INC-',
    '0042',
    '`INC-2026-0042-x`',
  ),
  fc.string({ maxLength: 20 }).map((text) => text.replaceAll(/[\r\n]/g, ' ')),
);
const mention = fc
  .tuple(anyId, fc.nat(9))
  .map(
    ([id, form]) =>
      [
        id,
        `see ${id}.`,
        `${id}-01 is open`,
        `[${id}](../${id}/incident.md)`,
        `[x](../../${id.slice(4, 8)}/${id}/postmortem.md "title")`,
        `[x](/incidents/${id.slice(4, 8)}/${id}/)`,
        `https://other.example/${id}`,
        `![](attachments/${id}-graph.png)`,
        `_${id}_ <!-- ${id} -->`,
        `[ref]: ../${id}/timeline.yml`,
      ][form] ?? '',
  );
const body = fc.array(fc.oneof(words, mention), { maxLength: 5 }).map((lines) => lines.join('\n'));
const text = fc
  .array(fc.oneof(words, mention), { minLength: 1, maxLength: 2 })
  .map((parts) => `x ${parts.join(' ')}`);
const lineEnd = fc.constantFrom('\n', '\n', '\r\n');

interface Shape {
  readonly related: readonly string[];
  readonly duplicate: string | null;
  readonly imported: boolean;
  readonly texts: readonly string[];
  readonly of: string | null;
  readonly hasPostmortem: boolean;
  readonly items: readonly string[];
  readonly body: string;
  readonly comment: string;
  readonly lineEnd: string;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  related: fc.uniqueArray(anyId, { maxLength: 3 }),
  duplicate: fc.option(anyId),
  imported: fc.boolean(),
  texts: fc.array(text, { maxLength: 3 }),
  of: fc.option(anyId),
  hasPostmortem: fc.boolean(),
  items: fc.array(body, { maxLength: 2 }),
  body,
  comment: fc.oneof(
    fc.constant(''),
    anyId.map((id) => `# related: [${id}]`),
  ),
  lineEnd,
});

function filesOf(id: string, one: Shape): readonly (readonly [string, string])[] {
  const folder = folderOf(id);
  const lines = [
    '---',
    'schema: 1',
    `id: ${id} # ${id}`,
    'title: "Search fails"',
    'kind: incident',
    'type: availability',
    'severity: high',
    `status: ${one.duplicate === null ? 'declared' : 'duplicate'}`,
    'visibility: internal',
    'services: [ai-search]',
    'times: {started: 2026-03-02T09:02:00Z, detected: 2026-03-02T09:06:00Z, declared: 2026-03-02T09:09:00Z}',
    ...(one.related.length === 0 ? [] : [`related: [${one.related.join(', ')}]`]),
    ...(one.duplicate === null ? [] : [`duplicate_of: '${one.duplicate}'`]),
    ...(one.imported ? ['origin: imported', `imported_from: {system: pager, id: ${id}}`] : []),
    ...(one.comment === '' ? [] : [one.comment]),
    '---',
    one.body,
  ];
  const entries = [
    ...one.texts.map(
      (said) => `  - {at: 2026-03-02T09:10:00Z, by: maya, kind: note, text: ${JSON.stringify(said)}}`,
    ),
    ...(one.of === null
      ? []
      : [`  - at: 2026-03-02T09:20:00Z\n    by: maya\n    kind: duplicate\n    of: ${one.of}`]),
  ];
  const timeline = entries.length === 0 ? [] : ['schema: 1', `incident: ${id}`, 'entries:', ...entries, ''];
  const join = (parts: readonly string[]) => parts.join('\n').replaceAll('\n', one.lineEnd);
  return [
    [`${folder}/incident.md`, join(lines)],
    [`${folder}/attachments/${id}-graph.png`, `\u0001 ${id}`],
    ...(timeline.length === 0 ? [] : [[`${folder}/timeline.yml`, join(timeline)] as const]),
    ...(one.hasPostmortem
      ? [
          [
            `${folder}/postmortem.md`,
            join(['---', 'schema: 1', `incident: ${id}`, 'status: draft', 'owner: maya', '---', one.body]),
          ] as const,
        ]
      : []),
    ...one.items.map((said, index): readonly [string, string] => [
      `${folder}/actions/0${index + 1}-fix.md`,
      join([
        '---',
        'schema: 1',
        `id: ${id}-0${index + 1}`,
        'title: Fix it',
        'owner: maya',
        'due: 2026-03-16',
        'horizon: immediate',
        'priority: high',
        'status: open',
        '---',
        said,
      ]),
    ]),
  ];
}

const tree = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 4 }),
    fc.array(shape, { minLength: 4, maxLength: 4 }),
    fc.option(anyId),
  )
  .map(([ids, shapes, drill]) => {
    const files = ids.flatMap((id, index) => {
      const one = shapes[index];
      return one === undefined ? [] : filesOf(id, one);
    });
    const person = `---\nschema: 1\nid: maya\nname: Maya\ntime_zone: UTC\n${drill === null ? '' : `training: [{activity: Incident response drills, completed: 2026-03-02, drill: ${drill}}]\n`}---\n`;
    return { from: ids[0] ?? '', files: Object.fromEntries([...files, ['oncall/people/maya.md', person]]) };
  });

function renumber(folder: MemoryFolder, from: string): string {
  const plan = prepareRenumber(folder.tree, folder, from, undefined);
  if ('refusal' in plan) throw new Error(plan.refusal);
  applyRenumber(plan, folder);
  return plan.to;
}

function countFindings(folder: MemoryFolder): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of checkRecords(folder.tree.readRecords(), { hasPath: folder.hasPath })) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

it('no text but ids changes, no rule finds more, no field means the old id any more', () => {
  fc.assert(
    fc.property(tree, ({ from, files }) => {
      const folder = memoryFolder(files);
      const before = countFindings(folder);
      const to = renumber(folder, from);
      const after = countFindings(folder);
      for (const [rule, count] of after)
        expect(`${rule} ${count <= (before.get(rule) ?? 0)}`).toBe(`${rule} true`);

      const back = (said: string) => said.replaceAll(to, from);
      const moved = [...folder.files].map(([path, said]) => [
        path.replace(folderOf(to), folderOf(from)),
        back(said),
      ]);
      expect(Object.fromEntries(moved)).toEqual(
        Object.fromEntries(Object.entries(files).map(([path, said]) => [path, back(said)])),
      );
      for (const record of folder.tree.readRecords()) {
        const { related = [], duplicate_of: original, id, incident } = record.data as Record<string, unknown>;
        expect([related, original, id, incident].flat()).not.toContain(from);
      }
    }),
    { numRuns: 60 },
  );
});

it('killed before any step and run again, it ends the same', () => {
  fc.assert(
    fc.property(tree, fc.nat(40), ({ from, files }, step) => {
      const whole = memoryFolder(files);
      const to = renumber(whole, from);
      const folder = memoryFolder(files);
      folder.killedAt = step;
      try {
        renumber(folder, from);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        folder.killedAt = null;
        // Killed while the last note went, everything is done and there is nothing left to renumber.
        if (folder.hasPath(folderOf(from)) || folder.hasPath('.incident-renumber')) {
          expect(renumber(folder, from)).toBe(to);
        }
      }
      expect(folder.files).toEqual(whole.files);
    }),
    { numRuns: 60 },
  );
});

it('there and back gives the same bytes', () => {
  fc.assert(
    fc.property(tree, ({ from, files }) => {
      const folder = memoryFolder(files);
      const to = renumber(folder, from);
      const plan = prepareRenumber(folder.tree, folder, to, from);
      // What named the new id before it was given would come back as the old one.
      fc.pre(!('refusal' in plan) && !Object.values(files).some((said) => said.includes(to)));
      if (!('refusal' in plan)) applyRenumber(plan, folder);
      expect(Object.fromEntries(folder.files)).toEqual(files);
    }),
    { numRuns: 40 },
  );
});
