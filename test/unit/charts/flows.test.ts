import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandBetween, layFlows } from '../../../src/charts/flows/layout.ts';

const anyFlows = fc
  .uniqueArray(
    fc.record({ from: fc.nat(6), to: fc.nat(6), value: fc.integer({ min: 1, max: 900 }) }),
    { selector: ({ from, to }) => `${from} ${to}`, minLength: 1, maxLength: 20 }
  )
  .map((rows) => rows.map(({ from, to, value }) => ({ from: `a${from}`, to: `b${to}`, value })));

describe('a Sankey of two columns', () => {
  it('gives names their room, and bands fill both of their ends without meeting', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const { left, right, bands, height } = layFlows(flows, 240, 24);
        for (const nodes of [left, right]) {
          nodes.forEach(({ y, size }, at) => {
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y + size).toBeLessThanOrEqual(height);
            if (at === 0) return;
            const before = nodes[at - 1];
            const middles = y + size / 2 - before.y - before.size / 2;
            expect(middles).toBeGreaterThanOrEqual(24 - 1e-9);
          });
        }
        expect(bands.reduce((sum, { size }) => sum + size, 0)).toBeCloseTo(240, 6);
        for (const [nodes, side, edge] of [
          [left, 'from', 'fromY'],
          [right, 'to', 'toY']
        ] as const) {
          for (const node of nodes) {
            const own = bands.filter((band) => band[side] === node.key);
            own.sort((a, b) => a[edge] - b[edge]);
            let y = node.y;
            for (const band of own) {
              expect(band[edge]).toBeCloseTo(y, 6);
              y += band.size;
            }
            expect(y).toBeCloseTo(node.y + node.size, 6);
          }
        }
      })
    );
  });

  it('puts the largest first on the left, and the right side beside where it comes from', () => {
    const { left, right } = layFlows(
      [
        { from: 'small', to: 'x', value: 2 },
        { from: 'large', to: 'y', value: 9 }
      ],
      100,
      20
    );
    expect(left.map(({ key }) => key)).toEqual(['large', 'small']);
    expect(right.map(({ key }) => key)).toEqual(['y', 'x']);
  });

  it('draws closed bands, and nothing of nothing', () => {
    const { bands } = layFlows([{ from: 'a', to: 'b', value: 1 }], 10, 20);
    expect(bandBetween(bands[0], 0, 50)).toMatch(/^M0,.+Z$/);
    expect(layFlows([], 240, 24)).toEqual({ left: [], right: [], bands: [], height: 0 });
  });
});
