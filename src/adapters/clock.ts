import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../app/ports.ts';

/** The machine's own clock and dice. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await delay(milliseconds);
  },
  random: () => Math.random(),
};
