/** What `incident list` does. */
import { systemClock } from '../../src/adapters/clock.ts';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { explainChoice } from '../../src/domain/choice.ts';
import { knownNames, mentionedPeople, mentionedServices } from '../../src/domain/known-names.ts';
import { selectActionItems, selectIncidents } from '../../src/domain/list-incidents.ts';
import { dayOf, parseDay } from '../../src/domain/moment.ts';
import { DAY_FORMS } from '../../src/domain/moment-forms.ts';
import { policyInForce } from '../../src/domain/policy-in-force.ts';
import { quote } from '../../src/domain/quote.ts';
import { isSound, type RecordFile, recordsOf } from '../../src/domain/record.ts';
import { fieldOf } from '../../src/records/schema-field.ts';
import {
  type Listed,
  type ListStyle,
  renderActionItemCsv,
  renderActionItemList,
  renderIncidentCsv,
  renderIncidentList,
  renderListJson,
  renderUnreadable,
} from '../../src/render/incident-list.ts';
import { colorsFor } from './conventions.ts';
import type { ListOptions } from './list.ts';
import { requireIncident } from './show-incident.ts';
import { terminalWidth } from './terminal-width.ts';

/** @throws UsageError for a value of a filter that nothing has */
export function listIncidents(root: string, options: ListOptions): void {
  refuse(options, ['incident'], 'incidents');
  const records = openWorkingTree(root).readRecords();
  const policy = policyInForce(records);
  const known = knownNames(records, policy);
  checkNames('--status', options.status, fieldOf('incident', ['status'])?.choices ?? []);
  checkNames('--kind', options.kind, fieldOf('incident', ['kind'])?.choices ?? []);
  checkNames('--severity', options.severity, known.severities);
  checkNames('--type', options.type, known.types);
  checkNames('--service', options.service, mentionedServices(records, known));
  const person = options.person ?? options.owner;
  const filter = {
    ...options,
    isOpen: options.open === true,
    ...(person === undefined ? {} : { person: checkLogin('--person', person, records) }),
    ...readDays(options),
  };
  const all = recordsOf(records, 'incident');
  const matching = selectIncidents(all, filter, options.sort ?? 'started', policy);
  const listed = {
    shown: matching.slice(0, options.limit),
    matching: matching.length,
    total: all.length,
    unreadable: countUnreadable(records, 'incident'),
  };
  switch (options.format) {
    case 'human':
      print(renderIncidentList(listed, known.severities[0] ?? '', style()), listed);
      break;
    case 'json':
      console.log(renderListJson('incidents', listed));
      break;
    case 'csv':
      print(renderIncidentCsv(listed), listed);
      break;
  }
}

/** @throws UsageError for a value of a filter that nothing has, or a filter of incidents */
export function listActionItems(root: string, options: ListOptions): void {
  refuse(options, ['severity', 'type', 'service', 'kind', 'since', 'until', 'person', 'sort'], 'actions');
  const records = openWorkingTree(root).readRecords();
  checkNames('--status', options.status, fieldOf('action-item', ['status'])?.choices ?? []);
  const filter = {
    ...(options.status === undefined ? {} : { status: options.status }),
    isOpen: options.open === true,
    ...(options.owner === undefined ? {} : { owner: checkLogin('--owner', options.owner, records) }),
    ...(options.incident === undefined ? {} : { incident: requireIncident(records, options.incident) }),
  };
  const all = recordsOf(records, 'action-item');
  const matching = selectActionItems(all, filter);
  const listed = {
    shown: matching.slice(0, options.limit),
    matching: matching.length,
    total: all.length,
    unreadable: countUnreadable(records, 'action-item'),
  };
  switch (options.format) {
    case 'human':
      print(renderActionItemList(listed, dayOf(systemClock.now()), style()), listed);
      break;
    case 'json':
      console.log(renderListJson('action_items', listed));
      break;
    case 'csv':
      print(renderActionItemCsv(listed), listed);
      break;
  }
}

/** A filter that means nothing for what is listed would be silently no filter. */
function refuse(options: ListOptions, keys: readonly (keyof ListOptions)[], what: string): void {
  for (const key of keys) {
    if (options[key] !== undefined)
      throw new UsageError(`--${key} does not apply to "incident list ${what}"`);
  }
}

function checkNames(option: string, names: readonly string[] | undefined, known: readonly string[]): void {
  for (const name of names ?? []) {
    const problem = explainChoice(option, name, known);
    if (problem !== null) throw new UsageError(problem);
  }
}

function checkLogin(option: string, login: string, records: readonly RecordFile[]): string {
  const people = mentionedPeople(records, knownNames(records, policyInForce(records)));
  const same = people.find((one) => one.toLowerCase() === login.toLowerCase());
  checkNames(option, [same ?? login], people);
  return login;
}

function readDays(options: ListOptions): { readonly since?: string; readonly until?: string } {
  const read = (option: 'since' | 'until') => {
    const text = options[option];
    if (text === undefined) return {};
    const day = parseDay(text, systemClock.now());
    if (day === null) throw new UsageError(`--${option}: found ${quote(text)}, expected ${DAY_FORMS}`);
    return { [option]: day };
  };
  return { ...read('since'), ...read('until') };
}

function countUnreadable(records: readonly RecordFile[], kind: RecordFile['kind']): number {
  return records.filter((record) => record.kind === kind && !isSound(record)).length;
}

function style(): ListStyle {
  const { bold, dim, red } = colorsFor(process.stdout);
  return { header: bold, soft: dim, grave: red, ...terminalWidth(process.stdout) };
}

/** What is missing is said beside the list, so that a program that reads the list does not read it. */
function print(text: string, { unreadable }: Listed<unknown>): void {
  console.log(text);
  const note = renderUnreadable(unreadable);
  if (note !== null) console.error(`${colorsFor(process.stderr).yellow('warning')} ${note}`);
}
