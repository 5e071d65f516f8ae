import { expect, it } from 'vitest';
import type { ImportPlan } from '../../../src/domain/plan/plan-import.ts';
import { renderImportPlan, renderImportReport } from '../../../src/render/import-report.ts';

const INCIDENT = {
  line: 2,
  incident: {
    schema: 1,
    id: 'INC-2024-0001',
    title: 'Pages are\u001b slow',
    kind: 'incident',
    type: 'availability',
    severity: 'high',
    status: 'closed',
    visibility: 'public',
    services: [],
    times: {
      started: '2024-05-01T10:00:00Z',
      detected: '2024-05-01T10:00:00Z',
      declared: '2024-05-01T10:00:00Z',
    },
  },
  timeline: { schema: 1, incident: 'INC-2024-0001', entries: [] },
  prose: null,
  notes: [{ field: 'url', why: 'left out' }],
  isStartTold: true,
  isMitigationTold: false,
} as const;
const PLAN: ImportPlan = {
  incidents: [
    {
      ...INCIDENT,
      incident: { ...INCIDENT.incident, services: [] },
      timeline: { ...INCIDENT.timeline, entries: [] },
    },
  ],
  services: [{ schema: 1, id: 'pages', title: 'Pages' }],
  refused: [{ line: 1, field: 'id', why: 'missing' }],
  known: 3,
};
const NOTHING: ImportPlan = { incidents: [], services: [], refused: [], known: 5 };

it('says what would be added, without control characters', () => {
  expect(renderImportPlan(PLAN)).toEqual([
    'would add knowledge/services/pages.md "Pages"',
    'would add incidents/2024/INC-2024-0001/ 2024-05-01T10:00:00Z high "Pages are\\u001b slow"',
  ]);
});

it('says line by line what was not carried, then the sums', () => {
  expect(renderImportReport(PLAN, 'a\nb.jsonl', true)).toEqual([
    'a\\u000ab.jsonl:1: refused: id: missing',
    'a\\u000ab.jsonl:2: url: left out',
    'Assumed:',
    '  declared   at the first update; maintenance when it began',
    '  detected   when it was declared, as nobody says when before',
    '  started    as the source says afterwards in 1, when it was declared in 0',
    '  mitigated  as the source says afterwards in 0, when it was monitored in 0, unknown in 1',
    '  resolved   when an update says so for good; closed when nothing more was said',
    '1 incident imported, 3 there already, 1 service added, 1 line refused.',
  ]);
});

it('has little to say when there was nothing to do', () => {
  expect(renderImportReport(NOTHING, 'x', false)).toEqual([
    '0 incidents to import, 5 there already, 0 services to add, 0 lines refused.',
  ]);
});
