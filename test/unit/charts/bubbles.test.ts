import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARGIN, placeBubbles, type Bubble } from '../../../src/charts/bubbles/place-bubbles.ts';
import { labelWidth } from '../../../src/charts/labels.ts';

const [WIDTH, HEIGHT] = [360, 320];
const anyRows = fc
  .array(
    fc.record({
      label: fc.constantFrom('Tea', 'Cups and saucers of porcelain', '茶叶', 'Garden'),
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: -1, max: 5, noNaN: true }),
      size: fc.integer({ min: -3, max: 9000 })
    }),
    { maxLength: 40 }
  )
  .map((rows) => rows.map((row, at): Bubble => ({ ...row, key: String(at), colour: 'red' })));
const boxOf = (name: { text: string; left: number; top: number; anchor: string }) => {
  const wide = labelWidth(name.text, 13);
  const from = name.left - { start: 0, middle: wide / 2, end: wide }[name.anchor]!;
  return { left: from, right: from + wide, top: name.top - 11.5, bottom: name.top + 3.5 };
};

describe('a map of bubbles', () => {
  it('keeps names apart and inside, whatever the rows', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { bubbles } = placeBubbles(rows, WIDTH, HEIGHT);
        expect(bubbles).toHaveLength(rows.length);
        for (const { left, top, radius } of bubbles) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(WIDTH);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top).toBeLessThanOrEqual(HEIGHT);
          expect(radius).toBeGreaterThan(0);
        }
        const boxes = bubbles.flatMap(({ name }) => (name ? [boxOf(name)] : []));
        boxes.forEach((own, at) => {
          expect(own.left).toBeGreaterThanOrEqual(MARGIN.left);
          expect(own.right).toBeLessThanOrEqual(WIDTH + 1e-9);
          for (const other of boxes.slice(at + 1)) {
            const apart =
              own.right <= other.left ||
              other.right <= own.left ||
              own.bottom <= other.top ||
              other.bottom <= own.top;
            expect(apart).toBe(true);
          }
        });
      })
    );
  });

  it('holds an odd one at the edge, named, so that the others keep their room', () => {
    const rows = Array.from({ length: 12 }, (_, at) => ({
      key: String(at),
      label: `Row ${at}`,
      colour: 'red',
      size: 10 + at,
      x: at / 100,
      y: at === 5 ? 80 : (at % 4) / 10
    }));
    const { bubbles, up } = placeBubbles(rows, 800, HEIGHT);
    const odd = bubbles.filter(({ isOutside }) => isOutside);
    expect(odd.map(({ key }) => key)).toEqual(['5']);
    expect(odd[0].name?.text).toBe('Row 5');
    expect(odd[0].top).toBeLessThanOrEqual(Math.min(...bubbles.map(({ top }) => top)));
    expect(Math.max(...up.map(({ value }) => value))).toBeLessThan(1);
  });

  it('keeps large ones off the amounts below and beside them', () => {
    const rows = [0, 1, 2].map((at) => ({
      key: String(at),
      label: '',
      colour: 'red',
      size: 9,
      x: at,
      y: 2 - at
    }));
    const { bubbles, left } = placeBubbles(rows, 600, HEIGHT);
    for (const own of bubbles) {
      expect(own.top + own.radius).toBeLessThan(HEIGHT - MARGIN.bottom + 6);
      expect(own.left - own.radius).toBeGreaterThan(left - 6);
    }
  });

  it('leaves the amounts beside it as much room as they are wide', () => {
    const rows = [0, 1, 2, 20].map((y, at) => ({
      key: String(at),
      label: '',
      colour: 'red',
      size: 1,
      x: at,
      y
    }));
    const inWords = (value: number) => `+${value.toFixed(0)} thousand per cent`;
    const { left, bubbles, up } = placeBubbles(rows, 500, HEIGHT, inWords);
    expect(left).toBeGreaterThan(Math.max(...up.map(({ value }) => labelWidth(inWords(value)))));
    expect(Math.min(...bubbles.map((own) => own.left))).toBeGreaterThanOrEqual(left);
    expect(placeBubbles(rows, 500, HEIGHT).left).toBe(MARGIN.left);
  });

  it('draws areas, not radii, and the larger ones behind', () => {
    const rows = [4, 16, 64].map((size, at) => ({
      key: String(at),
      label: '',
      colour: 'red',
      size,
      x: at,
      y: at
    }));
    const { bubbles } = placeBubbles(rows, 800, HEIGHT);
    expect(bubbles.map(({ key }) => key)).toEqual(['2', '1', '0']);
    expect(bubbles[0].radius / bubbles[1].radius).toBeCloseTo(2, 9);
    expect(placeBubbles([], 800, HEIGHT).bubbles).toEqual([]);
  });

  it('draws growth in doublings where some grew many times over, never below all lost', () => {
    const grown = (most: number) =>
      Array.from({ length: 12 }, (_, at) => ({
        key: String(at),
        label: `Row ${at}`,
        colour: 'red',
        size: 10,
        x: at / 100,
        y: at > 8 ? most : (at % 4) / 4 - 0.5
      }));
    const steep = placeBubbles(grown(20), 800, HEIGHT, String, true);
    expect(steep.isDoubling).toBe(true);
    expect(steep.up.map(({ value }) => value)).toEqual([-0.5, 0, 1, 3, 7, 15]);
    const topOf = (key: string) => steep.bubbles.find((own) => own.key === key)!.top;
    expect(topOf('0') - topOf('3')).toBeGreaterThan(HEIGHT / 20);
    const gentle = placeBubbles(grown(0.9), 800, HEIGHT, String, true);
    expect(gentle.isDoubling).toBe(false);
    const lost = grown(20).map((row, at) => (at === 2 ? { ...row, y: -1 } : row));
    const { bubbles, up } = placeBubbles(lost, 800, HEIGHT, String, true);
    expect(bubbles.every(({ top }) => Number.isFinite(top))).toBe(true);
    expect(up.every(({ value }) => value >= -1)).toBe(true);
  });
});
