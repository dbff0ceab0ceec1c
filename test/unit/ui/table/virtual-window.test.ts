import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIGHEST, scrollToRow, virtualWindow } from '../../../../src/ui/table/virtual-window.ts';

const list = { viewport: 400, rowHeight: 36, overscan: 6 };

describe('virtualWindow', () => {
  it('draws nothing of nothing', () => {
    expect(virtualWindow({ ...list, scrollTop: 0, rows: 0 })).toEqual({
      first: 0,
      end: 0,
      before: 0,
      after: 0
    });
  });

  it('draws a short list whole', () => {
    const window = virtualWindow({ ...list, scrollTop: 0, rows: 5 });
    expect(window).toEqual({ first: 0, end: 5, before: 0, after: 0 });
  });

  it('covers what is seen at any place of any list, in a box of one height', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, at) => {
          const full = Math.min(HIGHEST, rows * 36);
          const scrollTop = Math.max(0, full - 400) * at;
          const { first, end, before, after } = virtualWindow({ ...list, scrollTop, rows });
          const drawn = (end - first) * 36;
          expect(end - first).toBeLessThanOrEqual(25);
          expect(before).toBeLessThanOrEqual(scrollTop + 1e-6);
          expect(before + drawn).toBeGreaterThanOrEqual(Math.min(full, scrollTop + 400) - 1e-6);
          expect(before + drawn + after).toBeCloseTo(full, 3);
        }
      )
    );
  });

  it('reaches the last row of a list higher than a box can be', () => {
    const rows = 2_000_000;
    const { end } = virtualWindow({ ...list, scrollTop: HIGHEST - 400, rows });
    expect(end).toBe(rows);
  });

  it('clamps a place beyond the end', () => {
    expect(virtualWindow({ ...list, scrollTop: 1e9, rows: 100 }).end).toBe(100);
  });
});

describe('scrollToRow', () => {
  const question = { ...list, rows: 1000, scrollTop: 3600 };

  it('stays when the row is in sight', () => {
    expect(scrollToRow(question, 105)).toBe(3600);
  });

  it('moves no further than needed, either way', () => {
    expect(scrollToRow(question, 90)).toBe(90 * 36);
    expect(scrollToRow(question, 120)).toBe(121 * 36 - 400);
  });

  it('brings any row of a very long list into sight', () => {
    const rows = 1_500_000;
    for (const row of [0, 700_123, rows - 1]) {
      const scrollTop = scrollToRow({ ...list, rows, scrollTop: 5_000_000 }, row);
      const window = virtualWindow({ ...list, rows, scrollTop });
      const top = window.before + (row - window.first) * 36;
      expect(top).toBeGreaterThanOrEqual(scrollTop - 1e-6);
      expect(top + 36).toBeLessThanOrEqual(scrollTop + 400 + 1e-6);
    }
  });
});
