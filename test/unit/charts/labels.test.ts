import { describe, expect, it } from 'vitest';
import { placeKeys, placeNames } from '../../../src/charts/labels.ts';

const HEIGHT = 200;
const name = (label: string, x: number, y: number) => ({ label, x, y, width: 60 });
const heights = (placed: { label: string; y: number }[]) =>
  Object.fromEntries(placed.map(({ label, y }) => [label, y]));
const line = (...points: [number, number][]) => points.map(([x, y]) => ({ x, y }));

describe('names at the ends of curves', () => {
  it('are pushed apart in their order, and up again from the axis', () => {
    const placed = placeNames([name('b', 300, 100), name('a', 300, 98)], [], HEIGHT);
    expect(heights(placed)).toEqual({ a: 98, b: 113 });
    const low = placeNames([name('a', 300, 198), name('b', 300, 199)], [], HEIGHT);
    expect(heights(low)).toEqual({ a: 185, b: 200 });
  });

  it('leave a curve that goes on where theirs ends', () => {
    const above = line([0, 200], [200, 95], [300, 90]);
    const own = line([0, 200], [200, 100]);
    const [placed] = placeNames([name('short', 208, 100)], [own, above], HEIGHT);
    // Between 94.6 and 91.6 the other passes: below it there is room at once.
    expect(placed.y).toBeGreaterThan(94.6 + 7);
    expect(placed.y).toBeLessThan(115);
  });

  it('leave an upright line, but not onto another name', () => {
    const upright = line([230, 80], [230, 130]);
    const names = [name('own', 208, 100), name('taken', 208, 70)];
    const placed = heights(placeNames(names, [upright], HEIGHT));
    expect(placed.taken).toBe(70);
    expect(placed.own).toBeGreaterThanOrEqual(138);
  });

  it('stay where no height is free, and where none crosses them', () => {
    const wall = line([230, -20], [230, 220]);
    expect(placeNames([name('own', 208, 100)], [wall], HEIGHT)[0].y).toBe(100);
    const before = line([0, 100], [200, 100]);
    expect(placeNames([name('own', 208, 100)], [before], HEIGHT)[0].y).toBe(100);
  });
});

describe('a legend', () => {
  const names = { mean: 'Expected', range: '80% range', gap: 'Sold out, closed or not recorded' };
  const shown = ['mean', 'range', 'gap'] as const;

  it('stands in one row where there is room', () => {
    const keys = placeKeys(names, shown, 900);
    expect(keys.map(({ name, row }) => [name, row])).toEqual([
      ['mean', 0],
      ['range', 0],
      ['gap', 0]
    ]);
    expect(keys[0].x).toBe(0);
    expect(keys[2].x).toBeGreaterThan(keys[1].x + 60);
  });

  it('goes on in the next row on a phone, and leaves no name out', () => {
    expect(placeKeys(names, shown, 320).map(({ x, row }) => [x > 0, row])).toEqual([
      [false, 0],
      [true, 0],
      [false, 1]
    ]);
    expect(placeKeys(names, shown, 40).map(({ row }) => row)).toEqual([0, 1, 2]);
  });
});
