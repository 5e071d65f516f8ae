import { describeEffect, type Effect } from '../domain/effect.ts';
import { literalMarkdown } from './untrusted.ts';

interface Outcome {
  readonly done: readonly Effect[];
  readonly left: readonly Effect[];
  readonly refused: readonly Effect[];
}

/** What a run did, or would do, as Markdown for its page. */
export function renderSyncSummary(outcome: Outcome, isDryRun: boolean): string {
  if (outcome.done.length + outcome.left.length + outcome.refused.length === 0)
    return 'Issues and files agree; nothing to do.';
  const list = (lines: readonly Effect[]) =>
    lines.map((effect) => `- ${literalMarkdown(describeEffect(effect))}`);
  return [
    ...(outcome.done.length > 0 ? ['**Done**', '', ...list(outcome.done), ''] : []),
    ...(outcome.refused.length > 0
      ? ['**Refused by GitHub** (the log says why)', '', ...list(outcome.refused), '']
      : []),
    ...(outcome.left.length > 0
      ? [
          isDryRun
            ? '**Would be done** (dry run)'
            : '**Left for the next run** (the write budget is used up)',
          '',
          ...list(outcome.left),
        ]
      : []),
  ].join('\n');
}
