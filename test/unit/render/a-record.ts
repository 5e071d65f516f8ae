/** Records for the tests of the renderers: read from text, so that only what the schema allows gets through. */
import { stringify } from 'yaml';
import { type PublicRecord, publicRecords } from '../../../src/domain/public-record.ts';
import { isSound, type RecordFile } from '../../../src/domain/record.ts';
import { readRecord } from '../../../src/records/read-record.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A public incident of 2 March 2026 with its prose; a field set to undefined is left out. */
export function anIncident(id: string, changes: Fields = {}, body = 'It was slow.'): RecordFile {
  const fields = {
    schema: 1,
    id,
    title: `Search is slow (${id})`,
    kind: 'incident',
    type: 'performance',
    severity: 'high',
    status: 'resolved',
    visibility: 'public',
    services: ['ai-search'],
    times: {
      started: '2026-03-02T09:02:00Z',
      detected: '2026-03-02T09:06:00Z',
      declared: '2026-03-02T09:09:00Z',
    },
    ...changes,
  };
  return read(`incidents/${id.slice(4, 8)}/${id}/incident.md`, 'incident', fields, body);
}

/** The `number`th action item of an incident. */
export function anItem(incident: string, number: number, changes: Fields = {}, body = 'Do it.'): RecordFile {
  const two = String(number).padStart(2, '0');
  const fields = {
    schema: 1,
    id: `${incident}-${two}`,
    title: `Fix part ${number}`,
    owner: 'devon-okafor',
    due: '2026-03-16',
    horizon: 'immediate',
    priority: 'high',
    status: 'open',
    ...changes,
  };
  return read(
    `incidents/${incident.slice(4, 8)}/${incident}/actions/${two}-fix.md`,
    'action-item',
    fields,
    body,
  );
}

/** A service by its title. */
export function aService(id: string, title: string): RecordFile {
  return read(`knowledge/services/${id}.md`, 'service', { schema: 1, id, title }, 'What it is.');
}

/** The timeline of an incident. */
export function aTimeline(incident: string, ...entries: readonly Fields[]): RecordFile {
  const path = `incidents/${incident.slice(4, 8)}/${incident}/timeline.yml`;
  return sound(path, 'timeline', stringify({ schema: 1, incident, entries }));
}

/** The postmortem of an incident, a draft unless told otherwise. */
export function aPostmortem(incident: string, changes: Fields = {}, body = 'It was reviewed.'): RecordFile {
  const path = `incidents/${incident.slice(4, 8)}/${incident}/postmortem.md`;
  const fields = { schema: 1, incident, status: 'draft', owner: 'maya-lindqvist', ...changes };
  return read(path, 'postmortem', fields, body);
}

/** What of some records may be published. */
export function published(...records: readonly RecordFile[]): readonly PublicRecord[] {
  return publicRecords(records);
}

function read(path: string, kind: RecordFile['kind'], fields: Fields, body: string): RecordFile {
  return sound(path, kind, `---\n${stringify(fields)}---\n${body}\n`);
}

function sound(path: string, kind: RecordFile['kind'], text: string): RecordFile {
  const record = readRecord(path, kind, new TextEncoder().encode(text));
  if (!isSound(record)) throw new Error(`${path}: ${JSON.stringify([record.problems, record.violations])}`);
  return record;
}
