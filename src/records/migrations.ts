/**
 * How records of an older shape become records of the next one. The shape of a kind is its schema's `schema` constant;
 * whoever raises it writes the migration from the version before here, so that `incident migrate` can carry everybody's
 * records along. Records are changed by {@link editRecord}: what a migration does not speak of stays to the byte.
 */
import type { RecordKind } from '../domain/record-kind.ts';
import type { Edit } from './edit-record.ts';

export interface Migration {
  readonly kind: RecordKind;
  readonly from: number;
  /** Greater than `from`. */
  readonly to: number;
  /** What it does, for people: `renames "sev" to "severity"`. */
  readonly summary: string;
  /**
   * The edits that carry a record over; setting `schema` is not one of them, it is done for every migration.
   *
   * @param data the record as it is; of the shape `from` says, as far as people kept to it
   */
  edits(data: Readonly<Record<string, unknown>>): readonly Edit[];
}

/** Every migration there is. All kinds are of version 1 today, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];
