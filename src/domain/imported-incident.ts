/**
 * An incident as another system tells it, in our words: what a reader of that system's export
 * (records/statuspage.ts) hands to plan/plan-import.ts. Every text in it is one that records may hold.
 */

export interface ImportedIncident {
  /** Its identifier there. */
  readonly id: string;
  readonly title: string;
  /** Its page there; null when it has none. */
  readonly url: string | null;
  /** How bad it was, in the other system's word; the policy says which severity that is. */
  readonly impact: string;
  readonly kind: 'incident' | 'maintenance';
  /** In order of time; at least one, and the last that takes a step is `resolved`. */
  readonly updates: readonly ImportedUpdate[];
  /** From when to when users were affected, as the source says afterwards. */
  readonly window: ImpactWindow | null;
  /** What happened, as the source sums it up afterwards. */
  readonly summary: string | null;
  /** The names of what was affected, each once. */
  readonly components: readonly string[];
}

export interface ImportedUpdate {
  /** An instant with its zone. */
  readonly at: string;
  readonly step: ImportedStep;
  /** Null when nothing was said. */
  readonly text: string | null;
}

/**
 * What an update says about where the incident is; `announced` and `begun` are of maintenance, `update` says nothing
 * about it.
 */
export type ImportedStep =
  | 'announced'
  | 'begun'
  | 'investigating'
  | 'identified'
  | 'mitigated'
  | 'resolved'
  | 'update';

export interface ImpactWindow {
  /** Instants with their zone; the start is not after the end. */
  readonly start: string;
  readonly end: string;
}

/** Something that was not carried over as it was, or not at all: `field: why`. Outside text in it is quoted. */
export interface ImportNote {
  readonly field: string;
  readonly why: string;
}

/** One incident of the source, the line it stands on, and what its reader had to say about it. */
export interface SourceIncident {
  /** From 1. */
  readonly line: number;
  readonly incident: ImportedIncident;
  readonly notes: readonly ImportNote[];
}
