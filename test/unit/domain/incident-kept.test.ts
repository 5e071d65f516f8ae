import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/domain/finding.ts';
import type { RecordFile } from '../../../src/domain/record.ts';
import { recordKindOf } from '../../../src/domain/record-path.ts';
import { EXAMPLE_INCIDENT, EXAMPLE_INCIDENT_PATH } from '../../../src/domain/rules/example-records.ts';
import { checkRecords } from '../../../src/domain/rules/registry.ts';
import { readRecord } from '../../../src/records/read-record.ts';

const TIMELINE = `schema: 1
incident: INC-2026-0042
entries:
  - {at: 2026-03-02T09:16:00Z, by: maya-lindqvist, kind: declared}
`;
const BEFORE = {
  [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT,
  'incidents/2026/INC-2026-0042/timeline.yml': TIMELINE,
};

function read(files: Readonly<Record<string, string>>): readonly RecordFile[] {
  return Object.entries(files).map(([path, text]) =>
    readRecord(path, recordKindOf(path) ?? 'incident', new TextEncoder().encode(text)),
  );
}

/** The same files with another number. */
function renumbered(files: Readonly<Record<string, string>>): Record<string, string> {
  return JSON.parse(JSON.stringify(files).replaceAll('0042', '0050')) as Record<string, string>;
}

function judge(after: Readonly<Record<string, string>>): readonly string[] {
  const paths = new Set([...Object.keys(BEFORE), ...Object.keys(after)]);
  return checkRecords(read(after), { change: { paths, before: read(BEFORE) } }).map(
    (finding) => `${finding.rule} ${finding.path}: ${messageOf(finding)}`,
  );
}

describe('an incident', () => {
  it('that is deleted is a finding where it stood', () => {
    expect(judge({})).toEqual([
      `incident-kept ${EXAMPLE_INCIDENT_PATH}: Unexpected incident "INC-2026-0042" taken away, expected the incident, or the same one at another place`,
    ]);
  });

  it('that is renumbered is kept', () => {
    expect(judge(renumbered(BEFORE))).toEqual([]);
  });

  it('that is renumbered and changed is judged as if it had stayed', () => {
    const after = renumbered({
      ...BEFORE,
      [EXAMPLE_INCIDENT_PATH]: EXAMPLE_INCIDENT.replace('severity: high', 'severity: low').replace(
        '09:18',
        '09:17',
      ),
    });
    expect(judge(after).map((line) => line.split(' ')[0])).toEqual(['severity-reason', 'time-kept']);
  });

  it('whose timeline is rewritten on the way is no better off', () => {
    const after = renumbered({
      ...BEFORE,
      'incidents/2026/INC-2026-0042/timeline.yml': TIMELINE.replace('maya-lindqvist', 'devon-okafor'),
    });
    expect(judge(after).map((line) => line.split(' ')[0])).toEqual(['timeline-append-only']);
  });
});
