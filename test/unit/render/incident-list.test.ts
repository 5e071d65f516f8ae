import { describe, expect, it } from 'vitest';
import { type Incident, recordsOf } from '../../../src/domain/record.ts';
import {
  type Listed,
  renderActionItemCsv,
  renderActionItemList,
  renderIncidentCsv,
  renderIncidentList,
  renderListJson,
  renderUnreadable,
} from '../../../src/render/incident-list.ts';
import { anIncident, anItem } from './a-record.ts';

const STYLE = {
  header: (text: string) => text,
  grave: (text: string) => `!${text}!`,
  soft: (text: string) => text,
};
const listed = <Data>(shown: Listed<Data>['shown'], more: Partial<Listed<Data>> = {}): Listed<Data> => ({
  shown,
  matching: shown.length,
  total: shown.length,
  unreadable: 0,
  ...more,
});

describe('incidents', () => {
  const incidents = recordsOf(
    [
      anIncident('INC-2026-0001', {
        title: 'A',
        severity: 'critical',
        status: 'declared',
        visibility: 'restricted',
      }),
      anIncident('INC-2026-0002', { title: '=1,2', kind: 'drill', status: 'closed', services: ['a', 'b'] }),
      anIncident('INC-2026-0003', { title: 'C', severity: 'critical', status: 'canceled', type: 'cost' }),
    ],
    'incident',
  );
  it('aligned, marked and counted', () => {
    expect(renderIncidentList(listed(incidents), 'critical', STYLE)).toBe(
      `ID             SEVERITY  STATUS    STARTED (UTC)     TYPE         SERVICES   TITLE
INC-2026-0001  !critical!  declared  2026-03-02 09:02  performance  ai-search  [restricted] A
INC-2026-0002  high      closed    2026-03-02 09:02  performance  a, b       [drill] =1,2
INC-2026-0003  critical  canceled  2026-03-02 09:02  cost         ai-search  C
3 incidents (1 open).`,
    );
  });
  it.each([
    [listed(incidents.slice(0, 1)), '1 incident (1 open).'],
    [listed(incidents.slice(0, 1), { total: 9 }), '1 incident (1 open, of 9).'],
    [
      listed(incidents.slice(0, 2), { matching: 3, total: 9 }),
      '2 incidents (1 open, the first of 3; --limit shows more).',
    ],
    [listed<Incident>([], { total: 9 }), '0 incidents (of 9).'],
    [listed<Incident>([]), '0 incidents.'],
  ])('says how many there are', (some, count) => {
    expect(renderIncidentList(some, 'critical', STYLE).split('\n').at(-1)).toBe(count);
  });
  it('for programs', () => {
    expect(
      JSON.parse(renderListJson('incidents', listed(incidents.slice(0, 1), { total: 3, unreadable: 2 }))),
    ).toMatchObject({
      version: 1,
      matching: 1,
      total: 3,
      unreadable: 2,
      incidents: [
        { path: 'incidents/2026/INC-2026-0001/incident.md', id: 'INC-2026-0001', visibility: 'restricted' },
      ],
    });
  });
  it('for spreadsheets', () => {
    expect(renderIncidentCsv(listed(incidents.slice(1, 2)))).toBe(
      'id,kind,type,severity,status,visibility,started,resolved,services,title\r\n' +
        'INC-2026-0002,drill,performance,high,closed,public,2026-03-02T09:02:00Z,,a b,"\'=1,2"',
    );
  });
});

describe('action items', () => {
  const items = recordsOf(
    [
      anItem('INC-2026-0001', 1, { issue: 17 }),
      anItem('INC-2026-0001', 2, { owner: undefined, due: undefined, status: 'done' }),
    ],
    'action-item',
  );
  it('aligned, with what is overdue', () => {
    expect(renderActionItemList(listed(items), '2026-03-17', STYLE)).toBe(
      `ID                STATUS  PRIORITY  DUE                 OWNER         TITLE
INC-2026-0001-01  open    high      !2026-03-16 overdue!  devon-okafor  Fix part 1
INC-2026-0001-02  done    high      –                   –             Fix part 2
2 action items (1 open).`,
    );
  });
  it('for spreadsheets', () => {
    expect(renderActionItemCsv(listed(items)).split('\r\n')).toEqual([
      'id,status,priority,horizon,due,owner,issue,title',
      'INC-2026-0001-01,open,high,immediate,2026-03-16,devon-okafor,17,Fix part 1',
      'INC-2026-0001-02,done,high,immediate,,,,Fix part 2',
    ]);
  });
});

it('what is missing is counted', () => {
  expect(renderUnreadable(0)).toBeNull();
  expect(renderUnreadable(1)).toBe('One record cannot be read and is not listed: run incident validate');
  expect(renderUnreadable(2)).toBe('2 records cannot be read and are not listed: run incident validate');
});
