import { expect } from 'vitest';

/** `toBeCloseTo` of every entry, as one expectation: thousands of them take longer than what they test. */
export function expectNear(
  own: ArrayLike<number>,
  wanted: ArrayLike<number>,
  digits: number
): void {
  expect(own.length).toBe(wanted.length);
  const isOff = (at: number) => !(Math.abs(own[at] - wanted[at]) < 10 ** -digits / 2);
  const off = Array.from({ length: own.length }, (_, at) => at).filter(isOff);
  expect(off.map((at) => ({ at, own: own[at], wanted: wanted[at] }))).toEqual([]);
}
