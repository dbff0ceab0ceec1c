import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { normalDraw } from '../../../../../workers/maths/statistics/distributions.ts';
import { fitLine } from '../../../../../workers/rooms/market/trend/line.ts';

const SERIES = Float64Array.from({ length: 60 }, (_, t) => {
  const wave = 8 * Math.sin((2 * Math.PI * t) / 12) + 3 * Math.cos((2 * Math.PI * t) / 6);
  return 50 + 0.5 * t + wave + (((t * 7919) % 13) - 6) * 0.7 + (t === 30 ? 40 : 0);
});

/** A line of slope `slope` with noise whose neighbours are so alike. */
function made(seed: number, slope: number, alike: number): Float64Array {
  const random = createRandom(seed);
  const normal = normalDraw(() => random.next());
  let last = 0;
  return Float64Array.from({ length: 100 }, (_, t) => {
    last = alike * last + normal();
    return slope * t + last;
  });
}
const shareHeld = (alike: number, range: 'plain95' | 'robust95') => {
  let held = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const [low, high] = fitLine(made(seed, 0.05, alike))![range];
    if (low <= 0.05 && high >= 0.05) held++;
  }
  return held / 300;
};

describe('a line through a series', () => {
  it('equals statsmodels: coefficients, ranges, Ljung–Box', () => {
    const line = fitLine(SERIES)!;
    expect(line.level).toBeCloseTo(51.878730372376864, 9);
    expect(line.slope).toBeCloseTo(0.45693569359174585, 9);
    expect(line.plain95[0]).toBeCloseTo(0.3276839434061947, 8);
    expect(line.plain95[1]).toBeCloseTo(0.5861874437772969, 8);
    expect(line.robust95[0]).toBeCloseTo(0.32199944527040536, 8);
    expect(line.robust95[1]).toBeCloseTo(0.5918719419130863, 8);
    expect(line.chanceOfCorrelation).toBeCloseTo(0.000747, 6);
    expect(line.isCorrelated).toBe(true);
  });

  it('says when its range is too narrow, and has a better one', () => {
    expect(shareHeld(0, 'plain95')).toBeGreaterThan(0.92);
    const [plain, robust] = [shareHeld(0.6, 'plain95'), shareHeld(0.6, 'robust95')];
    expect(plain).toBeLessThan(0.8);
    expect(robust).toBeGreaterThan(plain + 0.05);
  });

  it('says nothing of fewer than eight points, and survives a flat line', () => {
    expect(fitLine(new Float64Array(7))).toBeNull();
    const flat = fitLine(new Float64Array(20).fill(3))!;
    expect(flat.slope).toBe(0);
    expect(flat.isCorrelated).toBe(false);
  });
});

it('takes the slope from within phases of a season, which then moves nothing', () => {
  const season = [5, -3, 10, 0, 0, -12, 0];
  const values = made(4, 0.3, 0);
  const line = fitLine(values, 7)!;
  const moved = fitLine(
    values.map((own, t) => own + season[t % 7]),
    7
  )!;
  expect(moved.slope).toBeCloseTo(line.slope, 9);
  expect(moved.plain95[0]).toBeCloseTo(line.plain95[0], 9);
  expect(line.slope).toBeCloseTo(fitLine(values)!.slope, 1);
  expect(fitLine(values.slice(0, 13), 7)).toBeNull();
});
