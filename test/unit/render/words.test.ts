import { describe, expect, it } from 'vitest';
import { formatMinutes, formatNumber } from '../../../src/render/site/words.ts';

describe('formatMinutes', () => {
  it.each([
    [0, '0 min'],
    [1, '1 min'],
    [59, '59 min'],
    [60, '1 h'],
    [61, '1 h 1 min'],
    [185, '3 h 5 min'],
    [1439, '23 h 59 min'],
    [1440, '1 d'],
    [1441, '1 d'],
    [1500, '1 d 1 h'],
    [10_000, '6 d 22 h'],
    [-5, '−5 min'],
    [-61, '−1 h 1 min'],
  ])('%d minutes are %s', (minutes, expected) => {
    expect(formatMinutes(minutes)).toBe(expected.replaceAll(' ', '\u00a0'));
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1 000'],
    [1234567, '1 234 567'],
  ])('%d is %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected.replaceAll(' ', '\u202f'));
  });
});
