import { Argument, type Command, Option } from 'commander';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { readRoot } from './conventions.ts';

export const LIST_FORMATS = ['human', 'json', 'csv'] as const;

export interface ListOptions {
  readonly status?: readonly string[];
  readonly open?: true;
  readonly severity?: readonly string[];
  readonly type?: readonly string[];
  readonly service?: readonly string[];
  readonly kind?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly person?: string;
  readonly owner?: string;
  readonly incident?: string;
  readonly limit?: number;
  readonly sort?: 'started' | 'severity';
  readonly format: (typeof LIST_FORMATS)[number];
}

/** `incident list` */
export function addList(program: Command): void {
  program
    .command('list')
    .description('list incidents, newest first, or action items, due soonest first')
    .addArgument(
      new Argument('[what]', 'what to list').choices(['incidents', 'actions']).default('incidents'),
    )
    .option(
      '--status <names>',
      'only with one of these statuses: declared,investigating',
      namesOf('--status'),
    )
    .option('--open', 'only what is not closed, canceled or a duplicate; of action items what is not done')
    .option('--severity <names>', 'only of these severities of the policy', namesOf('--severity'))
    .option('--type <names>', 'only of these types of the policy', namesOf('--type'))
    .option('--service <names>', 'only what affects one of these services', namesOf('--service'))
    .option('--kind <names>', 'only of these kinds: incident,drill,maintenance', namesOf('--kind'))
    .option('--since <day>', 'only what began on this day or later, in UTC')
    .option('--until <day>', 'only what began on this day or earlier, in UTC')
    .option('--person <login>', 'only incidents in which this person has a role')
    .option('--owner <login>', 'only action items of this person; of incidents the same as --person')
    .option('--incident <id>', 'only action items of this incident')
    .option('--limit <n>', 'at most so many', parseLimit)
    .addOption(new Option('--sort <by>', 'the order of incidents (started)').choices(['started', 'severity']))
    .addOption(new Option('--format <format>', 'how to print').choices(LIST_FORMATS).default('human'))
    .addHelpText(
      'after',
      '\nExamples:\n  incident list --open --severity critical,high\n  incident list actions --open --owner maya-lindqvist\n',
    )
    .action(async (what: 'incidents' | 'actions', options: ListOptions) => {
      const root = readRoot(program);
      const { listIncidents, listActionItems } = await import('./list-records.ts');
      if (what === 'actions') listActionItems(root, options);
      else listIncidents(root, options);
    });
}

/** Reads names with commas between them; the option may be repeated. */
function namesOf(option: string): (text: string, before?: readonly string[]) => readonly string[] {
  return (text, before = []) => {
    const names = text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (names.length === 0)
      throw new UsageError(`${option}: found "${text}", expected a name, or several with commas`);
    return [...before, ...names];
  };
}

function parseLimit(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) {
    throw new UsageError(`--limit: found "${text}", expected a whole number such as 20`);
  }
  return Number(text);
}
