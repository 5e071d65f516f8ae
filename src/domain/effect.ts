/**
 * What should be done to GitHub, as data. A plan is a list of effects; only `app/apply-effects.ts` carries them out.
 * A dry run is printing them.
 */
import type { TimelineEntry } from './lifecycle.ts';

/** Every issue the automation keeps carries this label; setting it takes triage rights, so outsiders cannot forge one. */
export const ACTION_ITEM_LABEL = 'action-item';

export interface CreateIssue {
  readonly kind: 'create-issue';
  readonly key: string;
  readonly title: string;
  readonly body: string;
  /** The first is the one that it is found again by. */
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export interface UpdateIssue {
  readonly kind: 'update-issue';
  readonly key: string;
  readonly number: number;
  readonly changes: IssueChanges;
  /** The issue that the changes were made for: when it is another by now, somebody is working on it. */
  readonly seen: SeenIssue;
  /** Why, for people: `due changed in the file`. */
  readonly reason: string;
}

export interface SeenIssue {
  readonly title: string;
  /** Its lines end with line feeds. */
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export interface IssueChanges {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly stateReason?: 'completed' | 'not_planned' | 'reopened';
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
}

/** One comment on an issue or pull request, known again by its key and replaced in place. */
export interface WriteComment {
  readonly kind: 'write-comment';
  readonly key: string;
  readonly issue: number;
  /** The comment to replace; null to write a new one. */
  readonly comment: number | null;
  readonly body: string;
}

/** Changes of records, in one commit. The text is computed at the head it is applied to. */
export interface EditRecords {
  readonly kind: 'edit-records';
  readonly message: string;
  readonly edits: readonly RecordEdit[];
}

export interface RecordEdit {
  readonly path: string;
  /** The id the record must still have: a file that has become another record is left alone. */
  readonly id: string;
  /** Values of the front matter; null takes a key away. */
  readonly set: Readonly<Record<string, string | number | boolean | null>>;
  /** The Markdown below the front matter, when that changes. */
  readonly body?: string;
  /** Entries to put behind those of a timeline; one whose key is there already is left out. */
  readonly append?: readonly TimelineEntry[];
  /** The record the edit was made for: where a later one has changed what is set here, the edit is left out. */
  readonly seen?: SeenRecord;
}

export interface SeenRecord {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Whole files in one commit, worked out from a head and written upon that head or not at all. */
export interface CommitFiles {
  readonly kind: 'commit-files';
  readonly branch: string;
  readonly head: string;
  readonly message: string;
  /** What follows the first line. */
  readonly details: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Pages of a branch of their own: whole files in one commit upon a head, or the commit that begins the branch. */
export interface WritePages {
  readonly kind: 'write-pages';
  readonly branch: string;
  /** Null where the branch is not there yet. */
  readonly head: string | null;
  readonly message: string;
  /** What follows the first line. */
  readonly details: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Files to take away. */
  readonly deletions: readonly string[];
}

/** A sign on a comment; there is one of each, however often it is made. */
export interface AddReaction {
  readonly kind: 'add-reaction';
  readonly comment: number;
  readonly content: 'eyes' | 'rocket' | 'confused';
}

export interface DispatchWorkflow {
  readonly kind: 'dispatch-workflow';
  /** The file name below `.github/workflows/`. */
  readonly workflow: string;
  readonly reason: string;
  /** The branch to start it on, where nothing else can have started it; else it is looked whether it runs already. */
  readonly branch?: string;
}

/** What keeps issues and records alike. */
export type SyncEffect = CreateIssue | UpdateIssue | WriteComment | EditRecords | DispatchWorkflow;

export type Effect = SyncEffect | AddReaction | CommitFiles | WritePages;

/** One line for people: `open an issue "Alert on …" for INC-2026-0042-01, assigned to devon-okafor`. */
export function describeEffect(effect: Effect): string {
  switch (effect.kind) {
    case 'create-issue': {
      const assigned = effect.assignees.length > 0 ? `, assigned to ${effect.assignees.join(', ')}` : '';
      return `open an issue for ${effect.key} "${effect.title}"${assigned}`;
    }
    case 'update-issue':
      return `update issue #${effect.number} of ${effect.key}: ${effect.reason}`;
    case 'write-comment':
      return effect.comment === null
        ? `comment on #${effect.issue} (${effect.key})`
        : `update the comment on #${effect.issue} (${effect.key})`;
    case 'edit-records':
      return `commit "${effect.message}" (${effect.edits.map((edit) => edit.path).join(', ')})`;
    case 'commit-files':
      return `commit "${effect.message}" (${effect.files.map(({ path }) => path).join(', ')})`;
    case 'write-pages':
      return `${effect.head === null ? 'begin' : 'write to'} the branch ${effect.branch}: "${effect.message}"`;
    case 'add-reaction':
      return `react with ${effect.content} to comment ${effect.comment}`;
    case 'dispatch-workflow':
      return `start the workflow ${effect.workflow}: ${effect.reason}`;
  }
}
