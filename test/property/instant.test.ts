/** Our reading of instants is Temporal's, only faster. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/domain/instant.ts';

function byTemporal(text: string): number | null {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

const twoDigits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
/** Of the usual length, often with a month, day, hour that there is not. */
const written = fc
  .tuple(year, twoDigits, twoDigits, twoDigits, twoDigits, twoDigits)
  .map(([y, mo, d, h, mi, s]) => `${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
const there = fc
  .integer({ min: Date.UTC(0, 0, 1) - 1900 * 366 * 86_400_000, max: Date.UTC(9999, 11, 31) })
  .map((milliseconds) => new Date(Math.floor(milliseconds / 1000) * 1000))
  .filter((date) => date.getUTCFullYear() >= 0 && date.getUTCFullYear() <= 9999)
  .map((date) => date.toISOString().replace('.000Z', 'Z'));
/** One of its characters replaced, so that it is nearly right. */
const nearly = fc
  .tuple(there, fc.integer({ min: 0, max: 19 }), fc.constantFrom(...'0123456789-:TZtz +. /;?é'))
  .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1));

describe('parseInstant', () => {
  it('reads instants and what looks like them as Temporal does', () => {
    fc.assert(
      fc.property(fc.oneof(there, written, nearly, fc.string()), (text) => {
        expect(parseInstant(text)).toBe(byTemporal(text));
      }),
      { numRuns: 4000 },
    );
  });
  it('reads every day of four centuries', () => {
    const first = Date.UTC(1890, 0, 1);
    const wrong: string[] = [];
    for (let day = 0; day < 146_097; day++) {
      const milliseconds = first + day * 86_400_000;
      const text = new Date(milliseconds).toISOString().replace('.000Z', 'Z');
      if (parseInstant(text) !== milliseconds) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });
});
