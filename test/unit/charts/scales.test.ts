import { describe, expect, it } from 'vitest';
import {
  bands,
  robustDomain,
  valueDomain,
  valueScale,
  withModest
} from '../../../src/charts/scales.ts';

describe('valueDomain', () => {
  it.each([
    ['no values', [], [0, 1]],
    ['only zeros', [0, 0], [0, 1]],
    ['nothing finite', [NaN, Infinity, -Infinity], [0, 1]],
    ['one value', [5], [0, 5]],
    ['negative values', [-3, -1], [-3, 0]],
    ['both signs and a gap', [-2, NaN, 4], [-2, 4]]
  ])('%s', (_, values, domain) => {
    expect(valueDomain(values)).toEqual(domain);
  });

  it('gives a lone value room when zero need not be shown', () => {
    expect(valueDomain([10], false)).toEqual([9, 11]);
    expect(valueDomain([-10], false)).toEqual([-11, -9]);
    expect(valueDomain([0], false)).toEqual([0, 1]);
  });
});

describe('valueScale', () => {
  it('ends on round ticks and turns upwards', () => {
    const scale = valueScale([0, 97], [100, 0]);
    expect(scale.ticks).toEqual([0, 20, 40, 60, 80, 100]);
    expect(scale.at(100)).toBe(0);
    expect(scale.zero).toBe(100);
  });

  it('puts a value that is not a number on the zero line', () => {
    const scale = valueScale([-50, 50], [100, 0]);
    expect(scale.at(NaN)).toBe(50);
    expect(scale.zero).toBe(50);
  });

  it('keeps every pixel finite for awkward data', () => {
    for (const values of [[], [0], [NaN], [1e308, -1e308], [5e-324]]) {
      const scale = valueScale(values, [100, 0]);
      for (const value of [...values, 0]) expect(Number.isFinite(scale.at(value))).toBe(true);
      expect(scale.ticks.length).toBeGreaterThan(0);
    }
  });
});

describe('bands', () => {
  it('shares the width, with the slot under each pixel', () => {
    const slots = bands(4, 100);
    expect(slots.step).toBe(25);
    expect(slots.centre(0)).toBe(12.5);
    expect([-5, 0, 30, 99, 500].map(slots.under)).toEqual([0, 0, 1, 3, 3]);
  });

  it('has no slot to point at when there are none', () => {
    expect(bands(0, 100).under(10)).toBe(-1);
  });

  it('never draws a bar wider than asked or thinner than half a pixel', () => {
    expect(bands(1, 1000).width).toBe(56);
    expect(bands(10_000, 100).width).toBe(0.5);
  });
});

describe('withModest', () => {
  it('holds what stands beside the matter unless that would flatten it', () => {
    expect(withModest([27, 76], [20, 86])).toEqual([27, 76, 20, 86]);
    expect(withModest([27, 76], [-9, 860])).toEqual([27, 76]);
    expect(withModest([27, 76], [NaN])).toContain(76);
    expect(withModest([], [])).toEqual([]);
  });
});

describe('robustDomain', () => {
  const usual = Array.from({ length: 200 }, (_, at) => (at % 20) + 1);

  it('leaves one odd value out of the plot and names its place, on either side', () => {
    expect(robustDomain([...usual, 9000])).toEqual({ domain: [1, 20], outside: [200] });
    expect(robustDomain([-9000, ...usual])).toEqual({ domain: [1, 20], outside: [0] });
  });

  it('leaves out the one that lies far beyond a season of far values', () => {
    const festival = [30, 190, 200, 210, 180];
    const weeks = [...usual.slice(0, 60), ...festival];
    expect(robustDomain(weeks).outside).toEqual([]);
    expect(robustDomain([...weeks, 9000])).toEqual({ domain: [1, 210], outside: [65] });
  });

  it('holds all where far values are many, where there are few, and where all are alike', () => {
    const heavy = [...usual, ...Array<number>(40).fill(9000)];
    expect(robustDomain(heavy)).toEqual({ domain: [1, 9000], outside: [] });
    expect(robustDomain([1, 2, 9000])).toEqual({ domain: [1, 9000], outside: [] });
    expect(robustDomain(Array<number>(30).fill(5)).outside).toEqual([]);
    expect(robustDomain([NaN, Infinity])).toEqual({ domain: [0, 1], outside: [] });
  });
});
