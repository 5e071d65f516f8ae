/** What moment.ts takes, for people: apart from it, since it is loaded on demand and these are not. */

/** What {@link parseMoment} takes, for people. */
export const MOMENT_FORMS =
  'an instant with its zone such as 2026-03-02T09:14:00Z, now, or 10m ago (m, h, d)';

/** What {@link parseDay} takes, for people. */
export const DAY_FORMS = 'a day such as 2026-03-16, today, or in 14d';
