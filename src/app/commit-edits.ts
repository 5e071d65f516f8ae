import type { EditRecords } from '../domain/effect.ts';
import { applyRecordEdit } from '../records/apply-record-edit.ts';
import type { Clock, Log, RepositoryPort } from './ports.ts';

/** How long a commit is tried against a moving branch (design §6). */
const PATIENCE_MILLISECONDS = 90_000;

export interface Committed {
  /** The new head; null when nothing was left to change. */
  readonly head: string | null;
  /** The paths of the edits that were left out. */
  readonly dropped: ReadonlySet<string>;
}

/**
 * Commits record edits on the head of the default branch. The texts are computed from that head, never from an older
 * one; when somebody else commits in between, everything is read again and the edits are made on what stands there
 * now. An edit whose record is gone, has become another, cannot be read or was changed in the same place meanwhile is
 * left out with a warning.
 *
 * @throws Error when the branch kept moving for 90 s
 */
export async function commitEdits(
  effect: EditRecords,
  repository: RepositoryPort,
  clock: Clock,
  log: Log,
): Promise<Committed> {
  const start = clock.now();
  for (let attempt = 0; ; attempt++) {
    const { defaultBranch, head } = await repository.describe();
    const texts = await repository.readFiles(
      head,
      effect.edits.map((edit) => edit.path),
    );
    const files = new Map<string, string>();
    const dropped = new Set<string>();
    for (const edit of effect.edits) {
      const text = texts.get(edit.path) ?? null;
      const edited = applyRecordEdit(edit, text);
      if (edited.dropped !== null) {
        dropped.add(edit.path);
        log.warn(`${edit.path} ${edited.dropped} at the head of ${defaultBranch}; it is left alone`);
      } else if (edited.text !== text) files.set(edit.path, edited.text);
    }
    if (files.size === 0) return { head: null, dropped };
    const result = await repository.commit({
      branch: defaultBranch,
      expectedHead: head,
      headline: effect.message,
      files,
    });
    if (result !== 'conflict') return { head: result.oid, dropped };
    if (clock.now() - start > PATIENCE_MILLISECONDS) {
      throw new Error(
        `${defaultBranch} kept moving for 90 s; nothing was committed. Run again: only what is missing is done.`,
      );
    }
    log.info(`${defaultBranch} moved while "${effect.message}" was prepared; reading again`);
    // The first retry is immediate: most conflicts are a single commit that slipped in.
    if (attempt > 0) await clock.sleep(Math.min(8000, 250 * 2 ** attempt) * (0.5 + clock.random()));
  }
}
