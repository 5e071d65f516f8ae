import { areAlike, wordsOf } from './alike.ts';
import { compareText } from './finding.ts';
import type { Incident, Runbook } from './record.ts';
import { type FindBaseline, type MatchedSymptom, matchSymptoms, metricsOf } from './symptoms.ts';

export interface ProposedRunbook {
  readonly runbook: Runbook;
  /** The symptoms that were found in what people said, as they say it: `error-rate 7`, `Users say that it is slow`. */
  readonly because: readonly string[];
}

/**
 * The runbooks for an incident (procedures, "Specific Incident Procedures": the symptoms of each): first those whose
 * symptoms are in what people said, as a figure (`error-rate=7`) or in words of the same stems; then those of its type.
 *
 * @param text what was said when it was declared
 */
export function proposeRunbooks(
  { title, type, services }: Pick<Incident, 'title' | 'type' | 'services'>,
  text: string,
  runbooks: readonly Runbook[],
  findBaseline: FindBaseline,
): readonly ProposedRunbook[] {
  const readings = readReadings(`${title} ${text}`, metricsOf(runbooks));
  const said = `${title}\n${text}`.split(/[\n.!?;]+/).map(wordsOf);
  const scored = runbooks.map((runbook) => {
    const because = matchSymptoms(runbook, readings, findBaseline).flatMap((one) => sayIfSeen(one, said));
    const isOfType = runbook.types.includes(type);
    const isOfService = runbook.services?.some((service) => services.includes(service)) === true;
    const score = because.length * 4 + Number(isOfType) * 2 + Number(isOfType && isOfService);
    return { runbook, because, score };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.runbook.id, b.runbook.id))
    .map(({ runbook, because }) => ({ runbook, because }));
}

function sayIfSeen(matched: MatchedSymptom, said: readonly ReadonlySet<string>[]): readonly string[] {
  const { symptom } = matched;
  if (matched.state === 'holds') return [`${symptom.metric} ${matched.reading}`];
  const { observe } = symptom;
  if (matched.state !== 'to-tick' || observe === undefined) return [];
  const words = wordsOf(observe);
  return said.some((sentence) => areAlike(words, sentence)) ? [observe] : [];
}

/** `error-rate=7`, `error rate: 7 %`: by the metric, however its words are joined. */
function readReadings(text: string, metrics: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const metric of metrics) {
    const name = metric.split(/[^a-z0-9]+/i).join('[ _-]?');
    const [, value] =
      new RegExp(`\\b${name}\\s{0,3}(?:[:=]|is|at)?\\s{0,3}(\\d{1,9}(?:\\.\\d{1,6})?)`, 'i').exec(text) ?? [];
    if (value !== undefined) found.set(metric, Number(value));
  }
  return found;
}
