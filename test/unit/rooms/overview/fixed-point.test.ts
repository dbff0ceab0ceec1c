import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../workers/maths/random.ts';
import { exactScale, toSteps } from '../../../../workers/rooms/overview/fixed-point.ts';

describe('exact sums', () => {
  it('are the decimal sums, whatever the order', () => {
    const random = createRandom(1);
    const prices = Float64Array.from({ length: 5000 }, () => random.integer(100_000) / 1000);
    const scale = exactScale(prices);
    const wanted = prices.reduce((sum, price) => sum + Math.round(price * 1000), 0) / 1000;
    const sum = (values: Float64Array) =>
      values.reduce((steps, value) => steps + toSteps(value, scale), 0) / scale;
    expect(sum(prices)).toBe(wanted);
    expect(sum(random.shuffle(prices))).toBe(wanted);
  });

  it('stay inside the exact range of doubles in a very large shop', () => {
    const totals = new Float64Array(1000).fill(3e12);
    const scale = exactScale(totals);
    expect(Number.isSafeInteger(3e15 * scale)).toBe(true);
    expect(3e15 * scale * 10).toBeGreaterThan(Number.MAX_SAFE_INTEGER / 2);
  });

  it('count nothing for what is no number', () => {
    expect(exactScale(Float64Array.of(NaN, Infinity, 1))).toBe(1_000_000);
    expect([NaN, Infinity, -Infinity].map((value) => toSteps(value, 100))).toEqual([0, 0, 0]);
    expect(toSteps(-2.35, 100)).toBe(-235);
  });
});
