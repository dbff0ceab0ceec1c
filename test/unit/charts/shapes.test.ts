import { describe, expect, it } from 'vitest';
import { daysBetween, moveEnd, moveWindow } from '../../../src/charts/brush/brush-window.ts';
import { heatStep, seriesColour } from '../../../src/charts/colours.ts';
import { fitLabel, labelWidth, wrapLabel } from '../../../src/charts/labels.ts';
import {
  bandPath,
  barBox,
  bridgeBars,
  bridgeScope,
  columnExtremes,
  linePath
} from '../../../src/charts/shapes.ts';

describe('linePath', () => {
  it('is empty without points and breaks at a gap', () => {
    expect(linePath([])).toBe('');
    const gap = linePath([
      { x: 0, y: 1 },
      { x: 1, y: NaN },
      { x: 2, y: 1 }
    ]);
    expect(gap.match(/M/g)).toHaveLength(2);
    expect(gap).not.toContain('NaN');
  });

  it('goes straight from count to count: a curve would show amounts that never were', () => {
    const counts = [0, 5, 5, 1].map((y, x) => ({ x, y }));
    expect(linePath(counts)).toBe('M0,0L1,5L2,5L3,1');
    expect(bandPath(counts.map(({ x, y }) => ({ x, low: 0, high: y })))).not.toMatch(/[CQ]/);
  });

  it('holds a value until the next point where it is stepped', () => {
    const points = [
      { x: 0, y: 1 },
      { x: 2, y: 5 }
    ];
    expect(linePath(points, true)).toBe('M0,1L2,1L2,5');
    const band = bandPath(
      [
        { x: 0, low: 2, high: 1 },
        { x: 2, low: 6, high: 5 }
      ],
      true
    );
    expect(band).toContain('2,1L2,5');
  });
});

it('draws a bar either way with a size that is not negative', () => {
  expect(barBox(50, 20)).toEqual({ at: 20, size: 30 });
  expect(barBox(50, 80)).toEqual({ at: 50, size: 30 });
});

describe('bridgeBars', () => {
  it('carries the level from step to step', () => {
    const bars = bridgeBars([
      { label: 'Gross', value: 10, kind: 'total' },
      { label: 'Returns', value: 3, kind: 'minus' },
      { label: 'Fees back', value: NaN, kind: 'plus' },
      { label: 'Extra', value: 1, kind: 'plus' },
      { label: 'Left out', value: -2, kind: 'minus' },
      { label: 'Net', value: 6, kind: 'total' }
    ]);
    expect(bars.map((bar) => [bar.from, bar.to])).toEqual([
      [0, 10],
      [10, 7],
      [7, 7],
      [7, 8],
      [8, 6],
      [0, 6]
    ]);
  });
});

describe('bridgeScope', () => {
  const bars = (before: number, step: number) =>
    bridgeBars([
      { label: 'Before', value: before, kind: 'total' },
      { label: 'Customers', value: step, kind: step < 0 ? 'minus' : 'plus' },
      { label: 'Now', value: before + step, kind: 'total' }
    ]);

  it('keeps the foot of tall bars where steps can be seen beside them', () => {
    expect(bridgeScope(bars(100, -60))).toEqual({
      values: [0, 100, 100, 40, 0, 40],
      isClose: false
    });
    expect(bridgeScope(bars(100, -100)).isClose).toBe(false);
    expect(bridgeScope(bars(0, 0)).isClose).toBe(false);
    expect(bridgeScope(bars(-100, 5)).isClose).toBe(false);
  });

  it('begins shortly below steps that would be hairlines, and holds them all', () => {
    const { values, isClose } = bridgeScope(bars(1000, 3));
    expect(isClose).toBe(true);
    expect(values).toEqual([999, 1004]);
  });
});

describe('columnExtremes', () => {
  it('loses no peak and invents no column', () => {
    const values = new Float64Array(1000);
    values[777] = 9;
    values[3] = -4;
    const columns = columnExtremes(values, 100);
    expect(columns).toHaveLength(100);
    expect(Math.max(...columns.map((column) => column.high))).toBe(9);
    expect(Math.min(...columns.map((column) => column.low))).toBe(-4);
    expect(columnExtremes([1, 2], 100)).toHaveLength(2);
    expect(columnExtremes([], 100)).toEqual([]);
    expect(columnExtremes([NaN], 1)).toEqual([{ low: 0, high: 0 }]);
  });
});

describe('brush window', () => {
  const bounds: [number, number] = [0, 100];

  it('accepts days in either order', () => {
    expect(daysBetween(9, 3)).toEqual([3, 9]);
  });

  it('moves as far as there is room and keeps its length', () => {
    expect(moveWindow([10, 20], -50, bounds)).toEqual([0, 10]);
    expect(moveWindow([10, 20], 500, bounds)).toEqual([90, 100]);
  });

  it('stops an end at the other one and at the bounds', () => {
    expect(moveEnd([10, 20], 'from', 30, bounds)).toEqual([20, 20]);
    expect(moveEnd([10, 20], 'to', -5, bounds)).toEqual([10, 10]);
    expect(moveEnd([10, 20], 'to', 900, bounds)).toEqual([10, 100]);
  });
});

describe('colours', () => {
  it('tells eight series apart, and gives grey to the ninth', () => {
    const colours = Array.from({ length: 9 }, (_, at) => seriesColour(at));
    expect(new Set(colours).size).toBe(9);
    expect(colours[8]).toBe('var(--mark-context)');
  });

  it('shades amounts in equal steps, nothing and less than nothing apart', () => {
    expect([0, 1, 50, 100, -5, NaN].map((value) => heatStep(value, 100))).toEqual([
      0, 1, 4, 6, -1, 0
    ]);
    expect(heatStep(0, 0)).toBe(0);
  });
});

describe('labels', () => {
  it('cuts a label to its room with an ellipsis', () => {
    expect(fitLabel('Germany', 200)).toBe('Germany');
    const cut = fitLabel('Channel Islands and the Isle of Man', 100);
    expect(cut.endsWith('…')).toBe(true);
    expect(labelWidth(cut)).toBeLessThanOrEqual(100);
    expect(fitLabel('Germany', 0)).toBe('G…');
  });

  it('never splits a character beyond the basic plane', () => {
    expect(fitLabel('😀😀😀', 14)).toBe('😀…');
  });

  it('wraps between words, and Chinese anywhere', () => {
    expect(wrapLabel('Neither sale nor return', 80)).toEqual(['Neither sale', 'nor return']);
    expect(wrapLabel('既非销售也非退货', 60)).toEqual(['既非销售也', '非退货']);
  });
});
