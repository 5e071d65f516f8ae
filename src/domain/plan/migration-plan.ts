/** What carrying records to the newest shape of their kind changes, as data. */

/** A record carried to the newest shape of its kind. */
export interface MigratedRecord {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly text: string;
  /** What was done, one phrase a migration. */
  readonly summaries: readonly string[];
}

/** A record that cannot be carried over. */
export interface StuckRecord {
  readonly path: string;
  readonly found: number;
  readonly newest: number;
  /** Why, as one sentence; what to do about it included. */
  readonly reason: string;
}

export interface MigrationPlan {
  readonly migrated: readonly MigratedRecord[];
  readonly stuck: readonly StuckRecord[];
  /** How many records have the newest shape already. */
  readonly current: number;
  /** How many say no version: unreadable, or without `schema`. The check tells them. */
  readonly unknown: number;
}
