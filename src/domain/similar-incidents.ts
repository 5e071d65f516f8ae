import { isOpen } from './incident-status.ts';
import type { Incident } from './record.ts';

/** Words that say nothing of what an incident is about. */
const COMMON = new Set('the a an of for in on to and or is are not with most some all'.split(' '));

/**
 * Open incidents that may be about the same as one that is declared: of a service of its own, or with half of the
 * words of the shorter title in common; those with both first, then by id.
 */
export function findSimilar(
  declared: Pick<Incident, 'title' | 'services'>,
  incidents: readonly Incident[],
): readonly Incident[] {
  const words = wordsOf(declared.title);
  const scored = incidents
    .filter(({ status }) => isOpen(status))
    .map((incident) => {
      const others = wordsOf(incident.title);
      const shared = [...words].filter((word) => others.has(word)).length;
      const isAlike = shared > 0 && shared * 2 >= Math.min(words.size, others.size);
      const isNear = incident.services.some((service) => declared.services.includes(service));
      return { incident, score: Number(isAlike) + Number(isNear) };
    });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.incident.id < b.incident.id ? -1 : 1))
    .map(({ incident }) => incident);
}

function wordsOf(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}
