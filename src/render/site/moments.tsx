/** Instants and days for people and machines, always in UTC. */
import { formatInstant, parseInstant } from '../../domain/instant.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An instant taken apart in UTC. */
export interface UtcParts {
  /** `2026-03-02T09:14:00Z` */
  readonly utc: string;
  /** `2026-03` */
  readonly month: string;
  /** `2026-03-02` */
  readonly day: string;
  /** `09:14` */
  readonly clock: string;
}

/** Null for text that is no instant (30 February) or of a year nobody lives in. */
export function utcParts(at: string): UtcParts | null {
  const milliseconds = parseInstant(at);
  if (milliseconds === null) return null;
  const utc = formatInstant(milliseconds);
  if (!/^\d{4}-/.test(utc)) return null;
  return { utc, month: utc.slice(0, 7), day: utc.slice(0, 10), clock: utc.slice(11, 16) };
}

/** `2 Mar 2026, 09:14 UTC`; text that is no instant stands as it is. */
export function Moment({ at }: { readonly at: string }) {
  const parts = utcParts(at);
  if (parts === null) return <span>{at}</span>;
  return (
    <time dateTime={parts.utc}>
      {shortDay(parts.day)}, {parts.clock} UTC
    </time>
  );
}

/** `9 Mar 2026` for `2026-03-09`; a day that does not exist stands as it is. */
export function Day({ day }: { readonly day: string }) {
  if (utcParts(`${day}T00:00:00Z`) === null) return <span>{day}</span>;
  return <time dateTime={day}>{shortDay(day)}</time>;
}

/** `2 March 2026` for `2026-03-02` */
export function longDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthName(day)} ${day.slice(0, 4)}`;
}

/** `March 2026` for `2026-03` */
export function longMonth(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`;
}

/** No-break spaces: a date is one word. */
function shortDay(day: string): string {
  return `${Number(day.slice(8, 10))}\u00a0${monthName(day).slice(0, 3)}\u00a0${day.slice(0, 4)}`;
}

function monthName(text: string): string {
  return MONTHS[Number(text.slice(5, 7)) - 1] ?? '';
}
