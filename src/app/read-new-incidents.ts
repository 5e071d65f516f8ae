import { folderOf, INCIDENTS_FOLDER } from '../domain/record-path.ts';
import type { Workspace } from './carry-out-commands.ts';
import { withFiles } from './checked-records.ts';
import type { RepositoryPort } from './ports.ts';

/**
 * The records with the incidents of a year that have come to the head since the checkout, each with its timeline; the
 * other records stay as they were.
 *
 * @param year `2026`
 */
export async function readNewIncidents(
  { records }: Workspace,
  year: string,
  repository: RepositoryPort,
): Promise<Workspace> {
  const { names } = await repository.listHead(`${INCIDENTS_FOLDER}/${year}`);
  const missing = names
    .filter((name) => /^INC-\d{4}-\d{4,6}$/.test(name))
    .map(folderOf)
    .filter((folder) => !records.hasPath(`${folder}/incident.md`))
    .flatMap((folder) => [`${folder}/incident.md`, `${folder}/timeline.yml`]);
  const { branch, head, texts } = await repository.readHead(missing);
  const files = missing.map((path) => ({ path, text: texts.get(path) ?? null }));
  return { branch, head, records: withFiles(records, files) };
}
