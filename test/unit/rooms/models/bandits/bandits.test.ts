import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { BANDIT_POLICIES } from '../../../../../workers/rooms/models/bandits/policies.ts';
import type { Policy } from '../../../../../workers/rooms/models/bandits/policies.ts';
import {
  replayOffers,
  simulateRegret
} from '../../../../../workers/rooms/models/bandits/replay.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { MODEL_PRINTED } from '../../../../kit/tolerances.ts';
import { readReference, readTable } from '../reference.ts';

const job = quietJob();
const SETTINGS = { epsilon: 0.1, width: 0.5, features: 2 };
const ROUNDS = 4000;
const policies = Object.entries(BANDIT_POLICIES);
const chances = [0.1, 0.3, 0.2];

function customers(seed: number): Float64Array[] {
  const random = createRandom(seed);
  return Array.from({ length: ROUNDS }, () => Float64Array.of(random.normal(), random.normal()));
}

const byChance: Policy = { choose: (_, random) => random.integer(3), learn: () => {} };
const always = (arm: number): Policy => ({ choose: () => arm, learn: () => {} });

async function meanLoss(
  make: () => Policy,
  chanceOf: (arm: number, own: Float64Array) => number
): Promise<Float64Array> {
  const mean = new Float64Array(ROUNDS);
  for (let seed = 1; seed <= 5; seed++) {
    const lost = await simulateRegret(
      make(),
      3,
      customers(seed),
      chanceOf,
      createRandom(seed),
      job
    );
    lost.forEach((own, at) => (mean[at] += own / 5));
  }
  return mean;
}

describe.each(policies)('%s', (_, make) => {
  it('loses less than half of what chance loses, and ever less', async () => {
    const chanceOf = (arm: number) => chances[arm];
    const lost = await meanLoss(() => make(3, SETTINGS), chanceOf);
    // By chance a tenth of a reward is lost a customer.
    expect(lost[ROUNDS - 1]).toBeLessThan(0.5 * 0.1 * ROUNDS);
    expect(lost[ROUNDS - 1] - lost[ROUNDS / 2]).toBeLessThan(lost[ROUNDS / 2]);
  });

  it('is the same again with the same seed', async () => {
    const run = () =>
      simulateRegret(
        make(3, SETTINGS),
        3,
        customers(1),
        (arm) => chances[arm],
        createRandom(2),
        job
      );
    expect(await run()).toEqual(await run());
  });
});

it('LinUCB learns who wants what, which the others cannot', async () => {
  const chanceOf = (arm: number, own: Float64Array) =>
    arm === 2 ? 0.3 : 0.3 + 0.25 * Math.tanh(arm === 0 ? own[0] : -own[0]);
  const last = async (name: keyof typeof BANDIT_POLICIES) =>
    (await meanLoss(() => BANDIT_POLICIES[name](3, SETTINGS), chanceOf))[ROUNDS - 1];
  const lost = await last('lin_ucb');
  for (const other of ['epsilon_greedy', 'ucb1', 'thompson'] as const) {
    expect(lost).toBeLessThan(0.5 * (await last(other)));
  }
});

it('stops when cancelled', async () => {
  const cancelled = { ...job, breathe: () => Promise.reject(new Error('cancelled')) };
  const log = {
    arm: Uint32Array.of(0),
    reward: Float64Array.of(1),
    features: new Float64Array(0),
    width: 0
  };
  await expect(replayOffers(byChance, log, createRandom(1), cancelled)).rejects.toThrow(
    'cancelled'
  );
});

describe.skipIf(!SHARED)('replayed on a campaign with three arms', () => {
  // Read once: the file has 64,000 rows.
  const { rows, columns } = SHARED
    ? readTable('hillstrom-email/hillstrom.csv.gz')
    : { rows: 0, columns: [] };

  function openLog(goal: string) {
    const segment = columns.find(({ name }) => name === 'segment')!;
    const reward = columns.find(({ name }) => name === goal)!;
    if (segment.kind !== 'text' || reward.kind !== 'number') throw new Error('other columns');
    const log = {
      arm: segment.code,
      reward: reward.values,
      features: new Float64Array(0),
      width: 0
    };
    return { log, words: segment.words };
  }

  it('one offer for all brings back its own mean', async () => {
    const told = readReference<{
      arms: Record<string, { n: number; visit: number; conversion: number; spend: number }>;
    }>('hillstrom_campaign_test.json').arms;
    for (const goal of ['visit', 'conversion', 'spend'] as const) {
      const { log, words } = openLog(goal);
      for (const [arm, word] of words.entries()) {
        const { matched, mean } = await replayOffers(always(arm), log, createRandom(1), job);
        expect(matched).toBe(told[word].n);
        expect(mean).toBeCloseTo(told[word][goal], MODEL_PRINTED);
      }
    }
  });

  it('chance matches a third; Thompson sampling finds the best arm', async () => {
    const { log, words } = openLog('visit');
    const guessed = await replayOffers(byChance, log, createRandom(1), job);
    expect(Math.abs(guessed.matched / rows - 1 / 3)).toBeLessThan(0.01);
    const thompson = BANDIT_POLICIES.thompson(words.length, SETTINGS);
    const { mean } = await replayOffers(thompson, log, createRandom(1), job);
    // Men’s e-mail .183, chance .147.
    expect(mean).toBeGreaterThan(0.172);
    expect(mean).toBeGreaterThan(guessed.mean);
  });
});
