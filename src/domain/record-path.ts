/**
 * Where records live (design §3): the policy, `incidents/<year>/<id>/incident.md` and
 * `incidents/<year>/<id>/actions/<nn>-<slug>.md`.
 */
import type { RecordKind } from './record.ts';

/** The folder below which every record of an incident stands. */
export const INCIDENTS_FOLDER = 'incidents';

/** The policy of the repository. */
export const POLICY_PATH = '.github/incident-policy.yml';

/** The folders and files below which every record stands. */
export const RECORD_ROOTS: readonly string[] = [POLICY_PATH, INCIDENTS_FOLDER];

const INCIDENT_NAME = /^(?:incidents?|inc-[\d-]*)\.(?:md|markdown|mdx|txt)$/i;
const ACTIONS_FOLDER = /^actions?(?:[-_ ]?items?)?$/i;

/**
 * The kind of record a path is meant to hold, also when its name or folder is a little off (a rule says so then: a
 * record that nobody sees is worse than one in the wrong place); null for everything else: attachments, READMEs.
 */
export function recordKindOf(path: string): RecordKind | null {
  if (path === POLICY_PATH) return 'policy';
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  if (parts[0] !== INCIDENTS_FOLDER || parts.length < 2) return null;
  if (INCIDENT_NAME.test(file)) return 'incident';
  const isAction = ACTIONS_FOLDER.test(parts.at(-2) ?? '') && /\.(?:md|markdown)$/i.test(file);
  return isAction && file !== 'README.md' ? 'action-item' : null;
}

/** The id a record has by the place it stands at; null when it stands at no place for its kind. */
export function idOfPath(path: string): string | null {
  const [root, year, directory = '', folder, file, ...rest] = path.split('/');
  const idYear = /^INC-(\d{4})-\d{4,6}$/.exec(directory)?.[1];
  if (root !== INCIDENTS_FOLDER || idYear === undefined || year !== idYear || rest.length > 0) return null;
  if (file === undefined) return folder === 'incident.md' ? directory : null;
  const number = /^(\d{2,3})-[a-z0-9][a-z0-9-]*\.md$/.exec(file)?.[1];
  return folder === 'actions' && number !== undefined ? `${directory}-${number}` : null;
}

/** The id of the incident an action item belongs to: `INC-2026-0042-01` → `INC-2026-0042`. */
export function incidentIdOf(actionItemId: string): string {
  return actionItemId.slice(0, actionItemId.lastIndexOf('-'));
}
