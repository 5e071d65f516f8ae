/** Parts of people's texts that must not be shown, whoever wrote them into prose. */
import { findPrivateMail, findTelephoneNumbers } from './plain-contact.ts';

/** The id of an incident, also as a part of an action item's. */
const ID = /INC-\d{4}-\d{4,6}(?!\d)/gi;
/** Stands for the id of an incident that is not shown. It has no blank, so that an address stays one word. */
const WITHHELD_ID = 'INC-not-shown';

/**
 * A text without telephone numbers and private mail addresses, and without ids of incidents other than those that may
 * be known.
 *
 * @param shown the ids that may stay
 */
export function withhold(text: string, shown: ReadonlySet<string>): string {
  const named = text.replaceAll(ID, (id) => (shown.has(id.toUpperCase()) ? id : WITHHELD_ID));
  const contacts = [...findTelephoneNumbers(named), ...findPrivateMail(named)].sort(
    (a, b) => a.start - b.start,
  );
  let done = '';
  let at = 0;
  for (const { sort, start, end } of contacts) {
    if (start < at) continue;
    done += `${named.slice(at, start)}(${sort} not shown)`;
    at = end;
  }
  return done + named.slice(at);
}
