/** What `incident runbooks` does. */
import { UsageError } from '../../src/adapters/usage-error.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { explainChoice } from '../../src/domain/choice.ts';
import { isSound, recordsOf } from '../../src/domain/record.ts';
import { metricsOf, type Readings, rankRunbooks } from '../../src/domain/symptoms.ts';
import { renderRankedRunbooks } from '../../src/render/ranked-runbooks.ts';
import { colorsFor } from './conventions.ts';

/** @throws UsageError for a reading that no runbook asks for: a misspelt metric would match nothing and say nothing */
export function listRunbooks(root: string, readings: Readings): void {
  const records = openWorkingTree(root).readRecords();
  const runbooks = recordsOf(records, 'runbook').map(({ data }) => data);
  for (const metric of readings.keys()) {
    const problem = explainChoice('--reading', metric, metricsOf(runbooks));
    if (problem !== null) throw new UsageError(problem);
  }
  const baselines = new Map(recordsOf(records, 'baseline').map(({ data }) => [data.id, data]));
  const ranked = rankRunbooks(runbooks, readings, (id) => baselines.get(id) ?? null);
  const { bold, dim } = colorsFor(process.stdout);
  const pathOf = (id: string) => `knowledge/runbooks/${id}.md`;
  console.log(
    ranked.length === 0
      ? 'No runbooks: write them to knowledge/runbooks/.'
      : renderRankedRunbooks(ranked, pathOf, { strong: bold, soft: dim }),
  );
  const unreadable = records.filter((record) => record.kind === 'runbook' && !isSound(record));
  for (const { path } of unreadable) {
    console.error(
      `${colorsFor(process.stderr).yellow('warning')} ${path} is not in order: run incident validate`,
    );
  }
}
