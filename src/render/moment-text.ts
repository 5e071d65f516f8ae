import { formatInstant, parseInstant } from '../domain/instant.ts';

/** `2026-03-02 09:14` in UTC; what is no instant stays as written. */
export function momentText(instant: string): string {
  const milliseconds = parseInstant(instant);
  return milliseconds === null ? instant : formatInstant(milliseconds).slice(0, 16).replace('T', ' ');
}
