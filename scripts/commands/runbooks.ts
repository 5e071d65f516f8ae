import type { Command } from 'commander';
import { UsageError } from '../../src/adapters/usage-error.ts';
import { quote } from '../../src/domain/quote.ts';
import { readRoot } from './conventions.ts';

/** `incident runbooks` */
export function addRunbooks(program: Command): void {
  program
    .command('runbooks')
    .description(
      'list the runbooks, those whose symptoms hold first: ✓ holds, ✗ does not, ? not measured, ☐ to tick',
    )
    .option(
      '--reading <metric=number>',
      'what is measured now, in the unit the runbooks name; may be repeated',
      parseReading,
      new Map<string, number>(),
    )
    .addHelpText(
      'after',
      '\nExample:\n  incident runbooks --reading response-time=3.4 --reading error-rate=0.5\n',
    )
    .action(async ({ reading }: { reading: ReadonlyMap<string, number> }) => {
      const root = readRoot(program);
      const { listRunbooks } = await import('./list-runbooks.ts');
      listRunbooks(root, reading);
    });
}

function parseReading(text: string, before: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const [, metric = '', number = ''] = /^([^=]+)=(-?\d+(?:\.\d+)?)$/.exec(text.trim()) ?? [];
  if (metric === '') {
    throw new UsageError(`--reading: found ${quote(text)}, expected a metric and a number: daily-cost=320`);
  }
  return new Map([...before, [metric.trim(), Number(number)]]);
}
