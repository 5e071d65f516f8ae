/** What a path says about the record that stands there: its kind and its id. The places are in record-kind.ts. */
import { isLogin } from './login.ts';
import { FOLDERS, RECORD_KINDS, type RecordKind } from './record-kind.ts';

/** The folder below which every record of an incident stands. */
export const INCIDENTS_FOLDER = 'incidents';

/** The policy of the repository. */
export const POLICY_PATH = RECORD_KINDS.policy.place;

/** The folders and files below which every record stands. */
export const RECORD_ROOTS: readonly string[] = [
  POLICY_PATH,
  INCIDENTS_FOLDER,
  ...new Set(Object.keys(FOLDERS).map((folder) => folder.slice(0, folder.indexOf('/')))),
];

/** Names of files beside an incident that are meant as a record, also when they are a little off. */
const BESIDE_INCIDENT: readonly (readonly [RegExp, RecordKind])[] = [
  [/^(?:incidents?|inc-[\d-]*)\.(?:md|markdown|mdx|txt)$/i, 'incident'],
  [/^time-?lines?\.(?:ya?ml|md|json)$/i, 'timeline'],
  [/^post-?mortems?\.(?:md|markdown|mdx|txt)$/i, 'postmortem'],
];
const ACTIONS_FOLDER = /^actions?(?:[-_ ]?items?)?$/i;
const MARKDOWN = /\.(?:md|markdown)$/i;
const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/**
 * The kind of record a path is meant to hold, also when its name or folder is a little off (a rule says so then: a
 * record that nobody sees is worse than one in the wrong place); null for everything else: attachments, READMEs.
 */
export function recordKindOf(path: string): RecordKind | null {
  if (path === POLICY_PATH) return 'policy';
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  if (file === 'README.md' || parts.length < 2) return null;
  if (parts[0] !== INCIDENTS_FOLDER) {
    return MARKDOWN.test(file) ? (FOLDERS[`${parts[0]}/${parts[1]}`] ?? null) : null;
  }
  const beside = BESIDE_INCIDENT.find(([name]) => name.test(file));
  if (beside !== undefined) return beside[1];
  return ACTIONS_FOLDER.test(parts.at(-2) ?? '') && MARKDOWN.test(file) ? 'action-item' : null;
}

/**
 * The folder above a path that is called as a record is: `incidents/2026/INC-2026-0001/incident.md`, of a file in it.
 * Null when none is.
 */
export function folderCalledAsRecord(path: string): string | null {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const folder = path.slice(0, slash);
    if (recordKindOf(folder) !== null) return folder;
  }
  return null;
}

/**
 * The id a record has by the place it stands at (of a timeline and a postmortem the id of their incident); null when
 * it stands at no place for its kind.
 */
export function idOfPath(path: string): string | null {
  const [root = '', year, directory = '', folder, file, ...rest] = path.split('/');
  if (root !== INCIDENTS_FOLDER) return idInFolder(path);
  const idYear = /^INC-(\d{4})-\d{4,6}$/.exec(directory)?.[1];
  if (idYear === undefined || year !== idYear || rest.length > 0) return null;
  if (file === undefined) {
    return folder === 'incident.md' || folder === 'timeline.yml' || folder === 'postmortem.md'
      ? directory
      : null;
  }
  const number = /^(\d{2,3})-[a-z0-9][a-z0-9-]*\.md$/.exec(file)?.[1];
  return folder === 'actions' && number !== undefined ? `${directory}-${number}` : null;
}

function idInFolder(path: string): string | null {
  const slash = path.lastIndexOf('/');
  const kind = FOLDERS[path.slice(0, slash)];
  if (kind === undefined || !path.endsWith('.md')) return null;
  const id = path.slice(slash + 1, -'.md'.length);
  return (kind === 'person' ? isLogin(id) : SLUG.test(id)) ? id : null;
}

/** The folder of an incident: `INC-2026-0042` → `incidents/2026/INC-2026-0042`. */
export function folderOf(incidentId: string): string {
  return `${INCIDENTS_FOLDER}/${incidentId.slice(4, 8)}/${incidentId}`;
}

/** Where a runbook stands: `service-outage` → `knowledge/runbooks/service-outage.md`. */
export function runbookPath(name: string): string {
  return RECORD_KINDS.runbook.place.replace('<id>', name);
}

/** The id of the incident an action item belongs to: `INC-2026-0042-01` → `INC-2026-0042`. */
export function incidentIdOf(actionItemId: string): string {
  return actionItemId.slice(0, actionItemId.lastIndexOf('-'));
}
