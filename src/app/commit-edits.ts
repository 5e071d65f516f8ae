import type { EditRecords } from '../domain/effect.ts';
import { applyRecordEdit } from '../records/apply-record-edit.ts';
import { MOVED, onMovingBranch } from './on-moving-branch.ts';
import type { Clock, Log, RepositoryPort } from './ports.ts';

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
  const attempt = async (): Promise<Committed | typeof MOVED> => {
    const { defaultBranch, head } = await repository.describe();
    const paths = effect.edits.map((edit) => edit.path);
    const texts = await repository.readFiles(head, paths);
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
    return result === 'conflict' ? MOVED : { head: result.oid, dropped };
  };
  // Every attempt reads the head by itself.
  return onMovingBranch(null, attempt, async () => null, `"${effect.message}"`, { clock, log });
}
