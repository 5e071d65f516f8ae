import type { PublicActionItem, PublicRecord, PublicTime } from '../../domain/public-record.ts';

/** Words for people, one table each. */

/** A name of the policy as people read it: `service-outage` → `Service outage`. */
export function wordsOf(name: string): string {
  const words = name.replaceAll(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const STATUS_WORDS: Readonly<Record<PublicRecord['status'], string>> = {
  declared: 'Declared',
  acknowledged: 'Acknowledged',
  investigating: 'Investigating',
  identified: 'Identified',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
  closed: 'Closed',
  canceled: 'Canceled',
  duplicate: 'Duplicate',
};

export const TIME_WORDS: Readonly<Record<PublicTime, string>> = {
  started: 'Started',
  detected: 'Detected',
  declared: 'Declared',
  acknowledged: 'Acknowledged',
  responded: 'Work began',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};

export const ITEM_STATUS_WORDS: Readonly<Record<PublicActionItem['status'], string>> = {
  open: 'Open',
  'in-progress': 'In progress',
  done: 'Done',
  canceled: 'Canceled',
};

/** The statuses in which users may still be affected or the cause still open. */
export function isOngoing(record: PublicRecord): boolean {
  return !['resolved', 'closed', 'canceled', 'duplicate'].includes(record.status);
}

/** `1 h 12 min`, `2 d 3 h`, `−5 min`: at most two units, held together by no-break spaces. */
export function formatMinutes(minutes: number): string {
  if (minutes < 0) return `\u2212${formatMinutes(-minutes)}`;
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  const units: readonly (readonly [number, string])[] =
    days > 0
      ? [
          [days, 'd'],
          [hours, 'h'],
        ]
      : hours > 0
        ? [
            [hours, 'h'],
            [rest, 'min'],
          ]
        : [[rest, 'min']];
  return units
    .filter(([count], index) => index === 0 || count > 0)
    .map(([count, unit]) => `${count}\u00a0${unit}`)
    .join('\u00a0');
}

/** `3 200`: thousands apart by a narrow no-break space. */
export function formatNumber(value: number): string {
  return value.toString().replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
