import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { weighProfit } from '../../../../../workers/rooms/models/evaluate/profit.ts';

const job = quietJob();
const told = (chance: number[], label: number[]) => ({
  chance: Float64Array.from(chance),
  label: Uint8Array.from(label)
});

/** Rows of a chance that is true, or that says nothing. */
function made(rows: number, seed: number, isTrue: boolean) {
  const random = createRandom(seed);
  const chance = Array.from({ length: rows }, () => random.next());
  const label = chance.map((own) => Number(random.next() < (isTrue ? own : 0.5)));
  return told(chance, label);
}

describe('profit of a cut-off', () => {
  it('is as counted by hand, rows of one chance together', async () => {
    const rows = told([0.9, 0.8, 0.8, 0.4, 0.1], [1, 1, 0, 1, 0]);
    const answer = await weighProfit(rows, { gain: 10, cost: 4 }, 1, job);
    expect(answer.curve.map(({ share, profit }) => [share, profit])).toEqual([
      [0, 0],
      [0.2, 6],
      [0.6, 8],
      [0.8, 14],
      [1, 10]
    ]);
    expect(answer.best).toEqual({ chance: 0.4, profit: 14, told: 4, share: 0.8 });
    expect([answer.everybody, answer.against]).toEqual([10, 'everybody']);
  });

  it('of true chances is best near cost over gain, and beats both plain rules', async () => {
    const answer = await weighProfit(made(2000, 2, true), { gain: 10, cost: 4 }, 1, job);
    expect(Math.abs(answer.best.chance - 0.4)).toBeLessThan(0.1);
    expect(answer.share95[0]).toBeLessThanOrEqual(0.6);
    expect(answer.share95[1]).toBeGreaterThanOrEqual(0.6);
    expect([answer.against, answer.beats]).toEqual(['everybody', true]);
    const dear = await weighProfit(made(2000, 2, true), { gain: 10, cost: 6 }, 1, job);
    expect([dear.against, dear.beats]).toEqual(['nobody', true]);
  });

  it('claims no lead where the list is drawn by chance', async () => {
    let claims = 0;
    for (let seed = 0; seed < 100; seed++) {
      const { beats } = await weighProfit(made(120, seed, false), { gain: 10, cost: 5 }, seed, job);
      claims += Number(beats);
    }
    expect(claims).toBeLessThanOrEqual(5);
  });

  it('contacts nobody when no hit pays, everybody when a contact is free', async () => {
    const dear = await weighProfit(made(100, 3, true), { gain: 1, cost: 2 }, 1, job);
    expect(dear.best).toMatchObject({ chance: Infinity, profit: 0, told: 0 });
    expect([dear.against, dear.beats, dear.share95]).toEqual(['nobody', false, [0, 0]]);
    const free = await weighProfit(made(100, 3, true), { gain: 1, cost: 0 }, 1, job);
    expect([free.best.profit, free.beats]).toEqual([free.everybody, false]);
  });
});
