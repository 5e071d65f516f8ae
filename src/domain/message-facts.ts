/**
 * What a message about an incident may say (procedures, "Communication Templates"). The public ones take what is on
 * one list and nothing else, as pages do (design §4).
 */
import { parseInstant } from './instant.ts';
import { MESSAGES, type MessageKind } from './message-kind.ts';
import type { Incident, Policy, Service } from './record.ts';

/**
 * One thing a message can say: a word of ours, a text somebody wrote, of one or more paragraphs, an instant, a list of
 * such texts with at least one item, whether something is so; or the key of the record that does not say it yet.
 */
export type MessageFact =
  | { readonly word: string }
  | { readonly text: string }
  | { readonly instant: string }
  | { readonly list: readonly string[] }
  | { readonly is: boolean }
  | { readonly missing: string };

/** By the name that templates use, which is the key of the record wherever there is one. */
export type MessageFacts = ReadonlyMap<string, MessageFact>;

/** What surrounds an incident that messages speak of. */
export interface MessageSurroundings {
  readonly policy: Policy;
  /** The service with an id; null when it is not described. */
  findService(id: string): Service | null;
}

/** The facts for a message; for one that must not be sent the reason, as a whole sentence. */
export function messageFacts(
  incident: Incident,
  around: MessageSurroundings,
  kind: MessageKind,
): { readonly facts: MessageFacts } | { readonly refusal: string } {
  if (MESSAGES[kind] === 'internal') return { facts: internalFacts(incident, around) };
  if (incident.visibility === 'restricted') {
    return { refusal: `${incident.id} is restricted: nothing about it is told to the public.` };
  }
  if (incident.kind === 'drill') {
    return { refusal: `${incident.id} is a drill: users are not told of what did not happen.` };
  }
  return { facts: publicFacts(incident, around) };
}

function internalFacts(incident: Incident, { policy, findService }: MessageSurroundings): MessageFacts {
  const titles = incident.services.map((id) => findService(id)?.title ?? id);
  return new Map<string, MessageFact>([
    ['id', { word: incident.id }],
    ['title', { text: incident.title }],
    ['severity', { word: incident.severity.toUpperCase() }],
    ['status', { word: incident.status }],
    ['services', listOr(titles, 'services')],
    ['times.started', instantOr(incident.times.started, 'times.started')],
    ['impact.description', textOr(incident.impact?.description, 'impact.description')],
    ['next_update_due', instantOr(incident.next_update_due, 'next_update_due')],
    ['checklist', listOr(policy.checklists['internal-alert']?.items ?? [], 'checklists.internal-alert')],
    ['is_drill', { is: incident.kind === 'drill' }],
    ['is_restricted', { is: incident.visibility === 'restricted' }],
  ]);
}

function publicFacts(incident: Incident, { findService }: MessageSurroundings): MessageFacts {
  const told = incident.communication ?? {};
  const services = incident.services.map(findService);
  // An id is a name among us; without the title of every service the public cannot be told which ones.
  const unnamed = incident.services[services.indexOf(null)];
  const titles = services.flatMap((service) => (service === null ? [] : [service.title]));
  const features = services.flatMap((service) => service?.features ?? []);
  const { mitigated, resolved } = incident.times;
  const isRestored = mitigated !== undefined || resolved !== undefined;
  return new Map<string, MessageFact>([
    [
      'services',
      unnamed === undefined
        ? listOr(titles, 'services')
        : { missing: `title in knowledge/services/${unnamed}.md` },
    ],
    ['times.started', instantOr(incident.times.started, 'times.started')],
    // Users are no longer affected; without it nothing may claim so.
    ['is_restored', isRestored ? { is: true } : { missing: 'times.mitigated' }],
    [
      'communication.affected_features',
      listOr(told.affected_features ?? [...new Set(features)], 'communication.affected_features'),
    ],
    [
      'communication.unaffected_features',
      listOr(told.unaffected_features ?? [], 'communication.unaffected_features'),
    ],
    [
      'communication.estimated_resolution',
      instantOr(told.estimated_resolution, 'communication.estimated_resolution'),
    ],
    ['communication.what_happened', textOr(told.what_happened, 'communication.what_happened')],
    ['communication.what_was_done', textOr(told.what_was_done, 'communication.what_was_done')],
    ['communication.prevention', textOr(told.prevention, 'communication.prevention')],
    ['communication.user_instructions', textOr(told.user_instructions, 'communication.user_instructions')],
  ]);
}

function textOr(text: string | undefined, missing: string): MessageFact {
  return text === undefined ? { missing } : { text };
}

/** An instant that is in no calendar is as good as none. */
function instantOr(instant: string | undefined, missing: string): MessageFact {
  return instant === undefined || parseInstant(instant) === null ? { missing } : { instant };
}

function listOr(list: readonly string[], missing: string): MessageFact {
  return list.length === 0 ? { missing } : { list };
}
