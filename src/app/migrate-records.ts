import type { MigratedRecord, MigrationPlan, StuckRecord } from '../domain/plan/migration-plan.ts';
import type { RecordFile } from '../domain/record.ts';
import { RECORD_KINDS, type RecordKind } from '../domain/record-kind.ts';
import { editRecord } from '../records/edit-record.ts';
import { MIGRATIONS, type Migration } from '../records/migrations.ts';
import { readRecord } from '../records/read-record.ts';
import { newestSchema } from '../records/schema-field.ts';

/** What migrations there are, and what the newest version of each kind is; tests have their own. */
export interface Versions {
  readonly migrations: readonly Migration[];
  newest(kind: RecordKind): number;
}

const VERSIONS: Versions = { migrations: MIGRATIONS, newest: newestSchema };

/** What carrying all records to the newest shape of their kind changes. */
export function planMigration(records: readonly RecordFile[], versions: Versions = VERSIONS): MigrationPlan {
  const migrated: MigratedRecord[] = [];
  const stuck: StuckRecord[] = [];
  let current = 0;
  let unknown = 0;
  for (const record of records) {
    const found = record.data['schema'];
    if (typeof found !== 'number' || !Number.isInteger(found)) unknown += 1;
    else if (found === versions.newest(record.kind)) current += 1;
    else {
      const result = migrate(record, found, versions);
      if ('reason' in result) stuck.push(result);
      else migrated.push(result);
    }
  }
  return { migrated, stuck, current, unknown };
}

function migrate(record: RecordFile, found: number, versions: Versions): MigratedRecord | StuckRecord {
  const { path, kind } = record;
  const newest = versions.newest(kind);
  const isStuck = (reason: string): StuckRecord => ({ path, found, newest, reason });
  if (found > newest) {
    return isStuck(
      'It was written by a newer version of this tool: update the tool, or correct "schema" if it is a mistake.',
    );
  }
  let at = record;
  const summaries: string[] = [];
  for (let version = found; version < newest; ) {
    const step = versions.migrations.find((one) => one.kind === kind && one.from === version);
    if (step === undefined || step.to > newest) {
      return isStuck(`There is no migration from version ${version}: correct "schema" if it is a mistake.`);
    }
    const edits = [...step.edits(at.data), { path: ['schema'], value: step.to }];
    const edited = editRecord(at.text, edits, RECORD_KINDS[kind].format);
    if (edited.text === null)
      return isStuck(`It cannot be edited (${edited.refusal}): mend it by hand and run this again.`);
    at = readRecord(path, kind, new TextEncoder().encode(edited.text));
    summaries.push(step.summary);
    version = step.to;
  }
  return { path, from: found, to: newest, before: record.text, text: at.text, summaries };
}

/** Writes what a plan changes, one record after the other; cut off, the next run does the rest. */
export function applyMigration(
  plan: MigrationPlan,
  folder: { writeText(path: string, text: string): void },
): void {
  for (const { path, text } of plan.migrated) folder.writeText(path, text);
}
