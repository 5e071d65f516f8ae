import type { EditRecords, RecordEdit } from '../domain/effect.ts';
import { setFrontMatter } from '../records/edit-record.ts';
import { readRecord } from '../records/read-record.ts';
import type { Clock, Log, RepositoryPort } from './ports.ts';

/** How long a commit is tried against a moving branch (design §6). */
const PATIENCE_MILLISECONDS = 90_000;

/**
 * Commits record edits on the head of the default branch. The texts are computed from that head, never from an older
 * one; when somebody else commits in between, everything is read again and the edits are made on what stands there
 * now. An edit whose record is gone, has become another or cannot be read is dropped with a warning.
 *
 * @returns the new head, or null when nothing was left to change
 * @throws Error when the branch kept moving for 90 s
 */
export async function commitEdits(
  effect: EditRecords,
  repository: RepositoryPort,
  clock: Clock,
  log: Log,
): Promise<string | null> {
  const start = clock.now();
  for (let attempt = 0; ; attempt++) {
    const { defaultBranch, head } = await repository.describe();
    const texts = await repository.readFiles(
      head,
      effect.edits.map((edit) => edit.path),
    );
    const files = new Map<string, string>();
    for (const edit of effect.edits) {
      const text = texts.get(edit.path) ?? null;
      const edited = text === null ? null : applyEdit(edit, text);
      if (edited === null)
        log.warn(`${edit.path} is no longer ${edit.id} at the head of ${defaultBranch}; it is left alone`);
      else if (edited !== text) files.set(edit.path, edited);
    }
    if (files.size === 0) return null;
    const result = await repository.commit({
      branch: defaultBranch,
      expectedHead: head,
      headline: effect.message,
      files,
    });
    if (result !== 'conflict') return result.oid;
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

function applyEdit(edit: RecordEdit, text: string): string | null {
  const record = readRecord(edit.path, 'action-item', new TextEncoder().encode(text));
  return record.data['id'] === edit.id ? setFrontMatter(text, edit.set) : null;
}
