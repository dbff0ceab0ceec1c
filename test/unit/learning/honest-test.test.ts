import { describe, expect, it } from 'vitest';
import {
  bootstrapMean,
  bootstrapMeans,
  dayAfterShare,
  drawSome,
  judge
} from '../../../workers/learning/honest-test.ts';
import { createRandom } from '../../../workers/maths/random.ts';

const random = createRandom(4);
const normal = (mean: number, length = 400) =>
  Float64Array.from({ length }, () => mean + random.normal());

describe('the bootstrap of a mean', () => {
  it('comes near the interval of the normal distribution, and again to the same one', () => {
    const values = normal(2);
    const { value, low95, high95 } = bootstrapMean(values, 1);
    expect(value).toBeCloseTo(2, 0);
    expect(high95 - low95).toBeGreaterThan(0.15);
    expect(high95 - low95).toBeLessThan(0.25);
    expect(bootstrapMean(values, 1)).toEqual({ value, low95, high95 });
  });

  it('is the same for one of many values of the same units', () => {
    const within = bootstrapMeans(400, 7);
    for (const values of [normal(2), normal(-1)]) {
      expect(within(values)).toEqual(bootstrapMean(values, 7));
    }
  });

  it('has no width where all units are alike', () => {
    const even = new Float64Array(30).fill(0.5);
    expect(bootstrapMean(even, 1)).toEqual({ value: 0.5, low95: 0.5, high95: 0.5 });
  });
});

describe('the verdict', () => {
  const baseline = normal(0);
  const contenders = (lead: number) => [
    { id: 'naive', values: baseline },
    { id: 'other', values: baseline.map((own) => own + lead + 0.5 * random.normal()) }
  ];

  it('is for the best whose lead is more than chance', () => {
    expect(judge(contenders(0.4), 1)).toMatchObject({ best: 'other', beats: true });
    const { value, baseline: naive } = judge(contenders(0.4), 1);
    // Four standard errors.
    expect(Math.abs(value - naive - 0.4)).toBeLessThan(0.1);
  });

  it('is for the baseline where the lead may be chance, or there is none', () => {
    expect(judge(contenders(0.001), 1).beats).toBe(false);
    expect(judge(contenders(-0.4), 1)).toMatchObject({ best: 'naive', beats: false });
    expect(judge(contenders(0).slice(0, 1), 1)).toMatchObject({ best: 'naive', beats: false });
  });
});

it('a split by time keeps the share of days before it', () => {
  const days = Int32Array.from({ length: 100 }, (_, at) => (at * 37) % 100);
  expect(dayAfterShare(days, 0.8)).toBe(80);
});

it('draws some of many by the seed, and all of few in their order', () => {
  const all = () => Array.from({ length: 50 }, (_, at) => at);
  expect(drawSome(all(), 50, 1)).toEqual(all());
  const some = drawSome(all(), 10, 1);
  expect(new Set(some).size).toBe(10);
  expect(drawSome(all(), 10, 1)).toEqual(some);
});
