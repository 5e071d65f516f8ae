/**
 * Where records live (design §3): `incidents/<year>/<id>/incident.md` and
 * `incidents/<year>/<id>/actions/<nn>-<slug>.md`.
 */
import type { RecordKind } from './record.ts';

/** The folder below which every record of an incident stands. */
export const INCIDENTS_FOLDER = 'incidents';

/** The policy of the repository. */
export const POLICY_PATH = '.github/incident-policy.yml';

/** The folders and files below which every record stands. */
export const RECORD_ROOTS: readonly string[] = [POLICY_PATH, INCIDENTS_FOLDER];

/**
 * The kind of record a path is meant to hold, also when it stands in the wrong folder (a rule says so then);
 * null for everything else below `incidents/`: attachments, READMEs.
 */
export function recordKindOf(path: string): RecordKind | null {
  if (path === POLICY_PATH) return 'policy';
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  if (parts[0] !== INCIDENTS_FOLDER || parts.length < 2) return null;
  if (file === 'incident.md') return 'incident';
  if (parts.at(-2) === 'actions' && file.endsWith('.md') && file !== 'README.md') return 'action-item';
  return null;
}

/** The id of the incident an action item belongs to: `INC-2026-0042-01` → `INC-2026-0042`. */
export function incidentIdOf(actionItemId: string): string {
  return actionItemId.slice(0, actionItemId.lastIndexOf('-'));
}
