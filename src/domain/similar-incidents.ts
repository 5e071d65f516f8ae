import { areAlike, wordsOf } from './alike.ts';
import { isOpen } from './incident-status.ts';
import type { Incident } from './record.ts';

/**
 * Open incidents that may be about the same as one that is declared: of a service of its own, or with a title that is
 * alike; those with both first, then by id.
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
      const isAlike = areAlike(words, others);
      const isNear = incident.services.some((service) => declared.services.includes(service));
      return { incident, score: Number(isAlike) + Number(isNear) };
    });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.incident.id < b.incident.id ? -1 : 1))
    .map(({ incident }) => incident);
}
