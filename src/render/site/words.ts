import type { PublicActionItem, PublicRecord, PublicTime } from '../../domain/public-record.ts';

/** Words for people, one table each. */

export const SEVERITY_WORDS: Readonly<Record<PublicRecord['severity'], string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

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

export const TYPE_WORDS: Readonly<Record<PublicRecord['type'], string>> = {
  performance: 'Performance',
  availability: 'Availability',
  data: 'Data',
  security: 'Security',
  cost: 'Cost',
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

/** `1 h 12 min`, `2 d 3 h`: at most two units. */
export function formatMinutes(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  if (hours > 0) return rest > 0 ? `${hours} h ${rest} min` : `${hours} h`;
  return `${rest} min`;
}
