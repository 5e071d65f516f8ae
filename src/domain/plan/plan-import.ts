/** Plans an import: which records are added for incidents of another system, and what of them could not be carried. */
import { compareText } from '../finding.ts';
import type { ImportNote, SourceIncident } from '../imported-incident.ts';
import { nextIncidentId } from '../incident-id.ts';
import { formatInstant, parseInstant } from '../instant.ts';
import { quote } from '../quote.ts';
import type { Incident, Policy, RecordFile, Service, Timeline } from '../record.ts';
import { folderOf, idOfPath } from '../record-path.ts';
import { slugOf } from '../slug.ts';
import { type ImportRules, type PlannedIncident, planImportedIncident } from './plan-imported-incident.ts';

export interface ImportPlan {
  /** In the order of their ids. */
  readonly incidents: readonly NewIncident[];
  /** Those that have no record yet, by id. */
  readonly services: readonly Service[];
  /** By line. */
  readonly refused: readonly LineNote[];
  /** How many lines are records already. */
  readonly known: number;
}

export interface NewIncident {
  readonly line: number;
  readonly incident: Incident;
  readonly timeline: Timeline;
  /** What the source sums up afterwards, else its first or its last words; null when it says nothing. */
  readonly prose: string | null;
  readonly notes: readonly ImportNote[];
  /** Whether times are not those of updates, but the source's word from afterwards. */
  readonly isStartTold: boolean;
  readonly isMitigationTold: boolean;
}

export interface LineNote extends ImportNote {
  /** From 1. */
  readonly line: number;
}

/** The tree the records are added to. */
export interface ImportSurroundings {
  readonly records: readonly RecordFile[];
  hasPath(path: string): boolean;
}

/**
 * What is there already stays as it is, whatever has become of it: it is known by `imported_from`. The others get the
 * next free ids of the year they started in (UTC), in the order of their start, then of their id in the source.
 */
export function planImport(
  sources: readonly SourceIncident[],
  around: ImportSurroundings,
  rules: ImportRules,
  policy: Policy,
): ImportPlan {
  const refused: LineNote[] = [];
  const imported = findImported(around.records, rules.system);
  const once = dropRepeated(sources, refused);
  const fresh = once.filter(({ incident }) => !imported.has(incident.id));
  const planned = fresh.flatMap((source) => planSource(source, rules, policy, refused));
  const takeId = allocateIds(around);
  const incidents = planned.toSorted(compareStarts).flatMap(({ source, plan, start, notes }) => {
    const id = takeId(formatInstant(start).slice(0, 4));
    if (id === null) {
      refused.push({ line: source.line, field: 'updates', why: 'the ids of its year are used up' });
      return [];
    }
    return [finish(source, plan, notes, id)];
  });
  return {
    incidents,
    services: findMissingServices(fresh, incidents, around.records),
    refused: refused.toSorted((a, b) => a.line - b.line),
    known: once.length - fresh.length,
  };
}

interface PlannedSource {
  readonly source: SourceIncident;
  readonly plan: PlannedIncident;
  /** Milliseconds since 1970 in UTC. */
  readonly start: number;
  readonly notes: readonly ImportNote[];
}

function planSource(
  source: SourceIncident,
  rules: ImportRules,
  policy: Policy,
  refused: LineNote[],
): readonly PlannedSource[] {
  const { line, incident } = source;
  const severity = rules.severities.find(({ impact }) => impact === incident.impact)?.severity;
  if (severity === undefined) {
    const impacts = rules.severities.map(({ impact }) => impact).join(', ');
    const why = `found ${quote(incident.impact)}, expected one that the policy knows (imports): ${impacts}`;
    refused.push({ line, field: 'impact', why });
    return [];
  }
  const nameless = incident.components
    .filter((name) => slugOf(name) === null)
    .map((name) => ({
      field: 'components',
      why: `no short name can be made of ${quote(name)}: left out`,
    }));
  const plan = planImportedIncident(incident, servicesOf(incident.components), severity, rules, policy);
  const start = parseInstant(plan.incident.times.started) ?? 0;
  return [{ source, plan, start, notes: [...source.notes, ...nameless, ...plan.notes] }];
}

function finish(
  { line, incident: source }: SourceIncident,
  { incident: { schema, id: _, ...rest }, entries, times }: PlannedIncident,
  notes: readonly ImportNote[],
  id: string,
): NewIncident {
  return {
    line,
    incident: { schema, id, ...rest },
    timeline: { schema, incident: id, entries: [...entries] },
    prose: source.summary ?? findProse(source),
    notes,
    isStartTold: times.started !== times.declared,
    isMitigationTold: times.mitigated !== null,
  };
}

/** Whatever is longer: the last words sum up what happened, or say no more than that it is over. */
function findProse({ updates }: SourceIncident['incident']): string | null {
  const texts = updates.flatMap(({ text }) => text ?? []);
  const [first, last] = [texts.at(0), texts.at(-1)];
  if (first === undefined || last === undefined) return null;
  return last.length > first.length ? last : first;
}

/** The ids in the other system of everything that was imported from it; readable or not does not matter here. */
function findImported(records: readonly RecordFile[], system: string): ReadonlySet<unknown> {
  const ids = new Set<unknown>();
  for (const { kind, data } of records) {
    const from = data['imported_from'];
    if (kind !== 'incident' || typeof from !== 'object' || from === null) continue;
    const { system: its, id } = from as { readonly system?: unknown; readonly id?: unknown };
    // YAML reads an id without quotation marks as a number.
    if (its === system) ids.add(typeof id === 'number' ? String(id) : id);
  }
  return ids;
}

function dropRepeated(sources: readonly SourceIncident[], refused: LineNote[]): readonly SourceIncident[] {
  const lines = new Map<string, number>();
  return sources.filter(({ line, incident: { id } }) => {
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    else refused.push({ line, field: 'id', why: `found ${quote(id)} again, it is on line ${first} already` });
    return first === undefined;
  });
}

/** Hands out the ids that are free, year by year; null when a year has none left. */
function allocateIds({ records, hasPath }: ImportSurroundings): (year: string) => string | null {
  const next = new Map<string, string | null>();
  return (year) => {
    let id = next.has(year) ? (next.get(year) ?? null) : nextIncidentId(records, year);
    // A folder that holds no record, attachments for one, is somebody's all the same.
    while (id !== null && hasPath(folderOf(id))) id = follow(id);
    next.set(year, id === null ? null : follow(id));
    return id;
  };
}

function follow(id: string): string | null {
  const [, year, number] = id.split('-');
  return Number(number) >= 999_999 ? null : `INC-${year}-${String(Number(number) + 1).padStart(4, '0')}`;
}

function compareStarts(a: PlannedSource, b: PlannedSource): number {
  return a.start - b.start || compareIds(a.source.incident.id, b.source.incident.id);
}

/** By their value when both are numbers: `9632825` is before `10035829`. */
function compareIds(a: string, b: string): number {
  const isNumeric = /^\d+$/.test(a) && /^\d+$/.test(b);
  return (isNumeric ? a.length - b.length : 0) || compareText(a, b);
}

function servicesOf(components: readonly string[]): readonly string[] {
  return [...new Set(components.flatMap((name) => slugOf(name) ?? []))];
}

/** Of several names with one short name the first one counts. */
function findMissingServices(
  sources: readonly SourceIncident[],
  incidents: readonly NewIncident[],
  records: readonly RecordFile[],
): readonly Service[] {
  const there = new Set(
    records.filter(({ kind }) => kind === 'service').flatMap(({ path }) => idOfPath(path) ?? []),
  );
  const used = new Set(incidents.flatMap(({ incident }) => incident.services));
  const missing = new Map<string, Service>();
  for (const name of sources.flatMap(({ incident }) => incident.components)) {
    const id = slugOf(name);
    if (id === null || !used.has(id) || there.has(id) || missing.has(id)) continue;
    missing.set(id, { schema: 1, id, title: name });
  }
  return [...missing.values()].toSorted((a, b) => compareText(a.id, b.id));
}
