import { describe, expect, it } from 'vitest';
import { Failed } from '../../../../../workers/contract/failure.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { tryNetworks } from '../../../../../workers/rooms/forecast/choose/try-networks.ts';
import {
  learningWindows,
  planWindows
} from '../../../../../workers/rooms/forecast/methods/networks/windows.ts';
import { monthEnds, placesOf, products, seriesOf } from './shop-series.ts';

const never = {
  tell: () => Promise.reject(new Error('asked')),
  clock: () => 0
};

describe('networks over all series', () => {
  it('are not trained where too little is known, and it is said why', async () => {
    const parts = products(70, 8, monthEnds);
    const tried = placesOf(parts);
    const ask = (own: typeof parts, from = tried) => tryNetworks(from, own, never, quietJob());
    expect(await ask(parts.slice(0, 3))).toBe('fewSeries');
    const seldom = parts.map((own) => own.map((value, at) => (at % 4 === 0 ? value : 0)));
    expect(await ask(seldom)).toBe('fewSeries');
    const young = parts.map((own) => own.slice(0, 24));
    expect(await ask(young, placesOf(young))).toBe('shortPast');
    expect(await ask(parts, { ...tried, cuts: tried.cuts.slice(0, 3) })).toBe('shortPast');
    await expect(ask(parts)).rejects.toThrow('asked');
  });

  it('are left out where their training runs out of the numbers', async () => {
    const parts = products(70, 8, monthEnds);
    const tell = () => Promise.reject(new Failed('training_diverged', { epoch: 1 }));
    const found = await tryNetworks(placesOf(parts), parts, { ...never, tell }, quietJob());
    expect(found).toBe('outOfNumbers');
  });
});

describe('windows to learn from', () => {
  const parts = products(60, 7, monthEnds);
  const { values, dates } = seriesOf(parts);
  const past = { all: [values, ...parts], dates };
  const plan = planWindows(past, 8);
  const [learnt, held] = learningWindows(past, plan);
  const level = (at: number) =>
    values.subarray(at - plan.look, at).reduce((sum, own) => sum + own, 0) / plan.look;

  it('show shares of their own level and what came after, the whole first', () => {
    const at = plan.look + 5;
    const row = 5;
    const share = (step: number) => values[step] / level(at) - 1;
    expect(learnt.past[row * plan.look]).toBeCloseTo(share(at - plan.look), 5);
    expect(learnt.came[row * plan.ahead + 7]).toBeCloseTo(share(at + 7), 5);
    expect(learnt.weight[row * plan.ahead]).toBe(1);
    const lastPart = learnt.weight[(learnt.count - 1) * plan.ahead];
    expect(lastPart).toBeGreaterThan(0);
    expect(lastPart).toBeLessThan(0.5);
  });

  it('never learn from the newest steps, by which training is stopped', () => {
    const steps = values.length;
    const spoilt = {
      ...past,
      all: past.all.map((own) => own.map((value, at) => (at < steps - 8 ? value : 999)))
    };
    const [again, heldAgain] = learningWindows(spoilt, plan);
    expect(Buffer.from(again.past.buffer).equals(Buffer.from(learnt.past.buffer))).toBe(true);
    expect(Buffer.from(again.came.buffer).equals(Buffer.from(learnt.came.buffer))).toBe(true);
    expect(Buffer.from(heldAgain.came.buffer).equals(Buffer.from(held.came.buffer))).toBe(false);
    // Of the whole, each of the eight newest steps is judged from every window that reaches it.
    const judged = held.weight.subarray(0, 15 * plan.ahead).filter((own) => own > 0).length;
    expect(judged).toBe(15 * 8 - 2 * 28);
  });
});
