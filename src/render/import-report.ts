/** What an import did, or would do, as lines for people. */
import type { ImportPlan, LineNote } from '../domain/plan/plan-import.ts';
import { escapeControls, quote } from '../domain/quote.ts';
import { folderOf } from '../domain/record-path.ts';

/** What would be added, a line each. */
export function renderImportPlan({ services, incidents }: ImportPlan): readonly string[] {
  return [
    ...services.map(({ id, title }) => `would add knowledge/services/${id}.md ${quote(title)}`),
    ...incidents.map(({ incident: { id, kind, severity, times, title } }) => {
      const what = kind === 'incident' ? severity : kind;
      return `would add ${folderOf(id)}/ ${times.started} ${what} ${quote(title)}`;
    }),
  ];
}

/**
 * What could not be carried, line by line of the file as `file:line: field: why`; then what was assumed, and the sums.
 *
 * @param file the name of the file that was imported
 * @param isDone whether the plan was carried out
 */
export function renderImportReport(plan: ImportPlan, file: string, isDone: boolean): readonly string[] {
  const name = escapeControls(file);
  const show = ({ line, field, why }: LineNote, what: string) => `${name}:${line}: ${what}${field}: ${why}`;
  const notes = plan.incidents.flatMap(({ line, notes: all }) => all.map((note) => ({ ...note, line })));
  const lines = [
    ...notes.map((note) => ({ line: note.line, text: show(note, '') })),
    ...plan.refused.map((note) => ({ line: note.line, text: show(note, 'refused: ') })),
  ].toSorted((a, b) => a.line - b.line);
  return [...lines.map(({ text }) => text), ...renderAssumptions(plan), renderSums(plan, isDone)];
}

function renderAssumptions({ incidents }: ImportPlan): readonly string[] {
  if (incidents.length === 0) return [];
  const started = incidents.filter(({ isStartTold }) => isStartTold).length;
  const told = incidents.filter(({ isMitigationTold }) => isMitigationTold).length;
  const mitigated = incidents.filter(({ incident }) => incident.times.mitigated !== undefined).length;
  return [
    'Assumed:',
    '  declared   at the first update; maintenance when it began',
    '  detected   when it was declared, as nobody says when before',
    `  started    as the source says afterwards in ${started}, when it was declared in ${incidents.length - started}`,
    `  mitigated  as the source says afterwards in ${told}, when it was monitored in ${mitigated - told}, unknown in ${incidents.length - mitigated}`,
    '  resolved   when an update says so for good; closed when nothing more was said',
  ];
}

function renderSums({ incidents, services, known, refused }: ImportPlan, isDone: boolean): string {
  const maintenance = incidents.filter(({ incident }) => incident.kind === 'maintenance').length;
  const kinds = maintenance === 0 ? '' : ` (${maintenance} of them maintenance)`;
  return [
    `${count(incidents.length, 'incident')} ${isDone ? 'imported' : 'to import'}${kinds}`,
    `${known} there already`,
    `${count(services.length, 'service')} ${isDone ? 'added' : 'to add'}`,
    `${count(refused.length, 'line')} refused.`,
  ].join(', ');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
