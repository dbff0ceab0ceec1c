import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import {
  gainOf,
  growUpliftTree,
  upliftOf
} from '../../../../../workers/rooms/models/offers/uplift-tree.ts';

const job = quietJob();

/** Two columns by chance; the offer moves those of a first column above ½ by so much. */
function made(rows: number, seed: number, moved: number) {
  const random = createRandom(seed);
  const values = Float64Array.from({ length: 2 * rows }, () => random.next());
  const isTreated = Uint8Array.from({ length: rows }, () => random.integer(2));
  const label = Uint32Array.from({ length: rows }, (_, row) => {
    const chance = 0.3 + (isTreated[row] && values[row] > 0.5 ? moved : 0);
    return Number(random.next() < chance);
  });
  const reward = Float64Array.from(label);
  return { x: { rows, columns: 2, values }, isTreated, label, reward };
}

const everyOther = (rows: number, first: number) =>
  Uint32Array.from({ length: rows / 2 }, (_, at) => 2 * at + first);

describe('an uplift tree', () => {
  it('weighs a cut as by hand', () => {
    // Of 200 of each offer half lie below; there 90 of 100 answer with it and 30 without.
    const whole = { rows: [200, 200], yes: [60, 120] } as Parameters<typeof gainOf>[0];
    const below = { rows: [100, 100], yes: [30, 90] } as Parameters<typeof gainOf>[0];
    // Drawn to .3 and .6 by 50 rows: .3 and (90 + 30) / 150 = .8 below, (30 + 30) / 150 = .4 above.
    const gain = (2 * 0.5 ** 2) / 2 + (2 * 0.1 ** 2) / 2 - 2 * 0.3 ** 2;
    // Evenly parted: no cost of that, and a half of each offer has Gini ½.
    expect(gainOf(whole, below, 10)).toBeCloseTo(gain / (0.25 + 0.25 + 0.5), 12);
    expect(gainOf(whole, below, 101)).toBe(-Infinity);
    // The same shares on both sides tell nothing.
    const same = { rows: [50, 150], yes: [15, 90] } as typeof below;
    expect(gainOf(whole, same, 10)).toBeCloseTo(0, 12);
  });

  it('cuts where the offer moves customers, and says by how much', async () => {
    const two = made(8000, 1, 0.3);
    const tree = await growUpliftTree(two, everyOther(8000, 0), everyOther(8000, 1), job);
    expect(tree.cut?.feature).toBe(0);
    expect(Math.abs(tree.cut!.value - 0.5)).toBeLessThan(0.04);
    expect(Math.abs(upliftOf(tree, (own) => [0.8, 0.5][own]) - 0.3)).toBeLessThan(0.08);
    expect(Math.abs(upliftOf(tree, (own) => [0.2, 0.5][own]))).toBeLessThan(0.08);
  });

  it('is honest: of an offer that moves nobody its leaves say 0 on average', async () => {
    let [sum, leaves] = [0, 0];
    for (let seed = 0; seed < 30; seed++) {
      const two = made(800, seed, 0);
      const tree = await growUpliftTree(two, everyOther(800, 0), everyOther(800, 1), job);
      // The best of the cuts would look moved on the rows that chose it.
      const told = [0.1, 0.3, 0.5, 0.7, 0.9].map((own) => upliftOf(tree, () => own));
      sum += Math.max(...told) + Math.min(...told);
      leaves++;
    }
    expect(Math.abs(sum / leaves)).toBeLessThan(0.04);
  });

  it('of too few rows is one leaf', async () => {
    const two = made(40, 1, 0.3);
    const tree = await growUpliftTree(two, everyOther(40, 0), everyOther(40, 1), job);
    expect(tree.cut).toBeNull();
    expect(Number.isFinite(tree.uplift)).toBe(true);
  });
});
