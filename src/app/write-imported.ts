/** The files of an import, as texts. */
import type { ImportPlan } from '../domain/plan/plan-import.ts';
import type { RecordKind } from '../domain/record.ts';
import { folderOf } from '../domain/record-path.ts';
import { writeRecord } from '../records/write-record.ts';
import { renderImportedBody, renderImportedService } from '../render/imported-prose.ts';

/** What is made in one step. */
export interface NewUnit {
  readonly files: readonly NewRecord[];
  /** The lines of the source it is made for. */
  readonly lines: readonly number[];
}

export interface NewRecord {
  readonly path: string;
  readonly kind: RecordKind;
  /** What the text has to read back as. */
  readonly data: object;
  readonly text: string;
}

/** Services, then incidents, each with its timeline. */
export function writeImported({ incidents, services }: ImportPlan, system: string): readonly NewUnit[] {
  const prose = renderImportedService(system);
  return [
    ...services.map((service) => ({
      files: [toRecord('service', `knowledge/services/${service.id}.md`, service, prose)],
      lines: incidents.flatMap(({ line, incident }) =>
        incident.services.includes(service.id) ? [line] : [],
      ),
    })),
    ...incidents.map(({ line, incident, timeline, prose: said }) => ({
      files: [
        toRecord(
          'incident',
          `${folderOf(incident.id)}/incident.md`,
          incident,
          renderImportedBody(incident, said),
        ),
        toRecord('timeline', `${folderOf(incident.id)}/timeline.yml`, timeline, null),
      ],
      lines: [line],
    })),
  ];
}

/** What cannot be written becomes an empty file, which reads back as something else. */
function toRecord(kind: RecordKind, path: string, data: object, body: string | null): NewRecord {
  return { path, kind, data, text: writeRecord(data, body) ?? '' };
}
