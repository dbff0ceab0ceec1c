import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import type { Random } from '../../../maths/random.ts';
import { inverseNormal } from '../../../maths/statistics/normal.ts';
import { wilson, Z95 } from '../../../maths/statistics/proportion.ts';
import { BANDIT_POLICIES } from '../bandits/policies.ts';
import type { Policy } from '../bandits/policies.ts';
import { replayOffers } from '../bandits/replay.ts';
import { POLICIES } from './contract.ts';
import type { LossCurve, OffersAnswer, PolicyId, PolicyRow } from './contract.ts';
import type { OfferLog } from './offer-log.ts';

/** Maximum of features: LinUCB solves a system of this size at every decision. */
const MOST_FEATURES = 40;
const MOST_REPLAYED = 60_000;
const CURVE_POINTS = 60;

interface Measured {
  mean: number;
  /** Standard error of the mean. */
  error: number;
  rows: number;
}

type Compared = Pick<
  OffersAnswer,
  'policies' | 'curves' | 'best' | 'second' | 'lead' | 'winner' | 'isShare'
>;

/**
 * Reward of each offer, and of bandit policies, replayed on a log thinned to equally many rows per
 * offer, because replay requires equal probabilities (Li et al., WSDM 2011).
 */
export async function comparePolicies(log: OfferLog, seed: number, job: Job): Promise<Compared> {
  const isShare = log.reward.every((own) => own === 0 || own === 1);
  const arms = log.names.map((name, arm) => ({
    name,
    ...measure(log.reward.filter((_, row) => log.arm[row] === arm))
  }));
  const [best, second] = arms.toSorted((a, b) => b.mean - a.mean);
  await job.breathe();
  const replayed = await replayAll(log, best.mean, seed, job);
  const z = inverseNormal(1 - 0.025 / replayed.length);
  const leads = replayed.map(({ id, own }) => ({
    policy: id,
    lead: difference(own, best, z)
  }));
  const winner = leads.reduce((a, b) => (b.lead.low95 > a.lead.low95 ? b : a));
  const pairs = (arms.length * (arms.length - 1)) / 2;
  return {
    isShare,
    best: best.name,
    second: second.name,
    lead: difference(best, second, inverseNormal(1 - 0.025 / pairs)),
    winner: winner.lead.low95 > 0 ? winner : null,
    policies: [
      ...arms.map((own) => rowOf('always', own, isShare, own.name)),
      rowOf('split', evenly(arms), false),
      ...replayed.map(({ id, own }) => rowOf(id, own, isShare))
    ],
    curves: replayed.map(({ id, points }) => ({ policy: id, points }))
  };
}

async function replayAll(log: OfferLog, best: number, seed: number, job: Job) {
  const rows = equalRows(log, createRandom(seed));
  const [low, high] = [leastOf(log.reward), -leastOf(log.reward.map((own) => -own))];
  const { columns: width, values, rows: all } = log.x;
  const features = new Float64Array(rows.length * width);
  for (let at = 0; at < rows.length; at++) {
    for (let own = 0; own < width; own++) features[at * width + own] = values[own * all + rows[at]];
  }
  const arm = Uint32Array.from(rows, (row) => log.arm[row]);
  // Policies expect rewards in 0 … 1.
  const reward = Float64Array.from(rows, (row) => (log.reward[row] - low) / (high - low));
  const ids = POLICIES.filter((id) => id !== 'lin_ucb' || (width > 0 && width <= MOST_FEATURES));
  const found: { id: PolicyId; own: Measured; points: LossCurve['points'] }[] = [];
  for (const id of ids) {
    job.report({ step: 'simulating', done: found.length, total: ids.length });
    await job.breathe();
    const settings = { epsilon: 0.1, width: 0.5, features: width };
    const { policy, brought } = recorded(BANDIT_POLICIES[id](log.names.length, settings));
    await replayOffers(policy, { arm, reward, features, width }, createRandom(seed + 1), job);
    const own = Float64Array.from(brought, (share) => low + share * (high - low));
    found.push({ id, own: measure(own), points: lossOf(own, best) });
  }
  return found;
}

/** The same policy, recording its updates. */
function recorded(inner: Policy): { policy: Policy; brought: number[] } {
  const brought: number[] = [];
  const learn: Policy['learn'] = (arm, reward, features) => {
    brought.push(reward);
    inner.learn(arm, reward, features);
  };
  return { policy: { choose: inner.choose, learn }, brought };
}

/** As many rows of each offer as the rarest has, in random order. */
function equalRows({ arm, names }: OfferLog, random: Random): Uint32Array {
  const order = random.shuffle(Uint32Array.from(arm.keys()));
  const count = new Uint32Array(names.length);
  for (const own of arm) count[own]++;
  const each = Math.min(leastOf(count), Math.floor(MOST_REPLAYED / names.length));
  const taken = new Uint32Array(names.length);
  return order.filter((row) => taken[arm[row]]++ < each);
}

function lossOf(brought: Float64Array, best: number): LossCurve['points'] {
  const every = Math.max(1, Math.ceil(brought.length / CURVE_POINTS));
  const points = [{ decisions: 0, lost: 0 }];
  let lost = 0;
  brought.forEach((own, at) => {
    lost += best - own;
    const decisions = at + 1;
    if (decisions % every === 0 || decisions === brought.length) points.push({ decisions, lost });
  });
  return points;
}

function measure(values: Float64Array): Measured {
  const rows = values.length;
  const mean = values.reduce((sum, own) => sum + own, 0) / rows;
  const squares = values.reduce((sum, own) => sum + (own - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (rows - 1) / rows), rows };
}

function evenly(arms: readonly Measured[]): Measured {
  const sum = (valueOf: (own: Measured) => number) =>
    arms.reduce((all, own) => all + valueOf(own), 0);
  return {
    mean: sum(({ mean }) => mean) / arms.length,
    error: Math.sqrt(sum(({ error }) => error ** 2)) / arms.length,
    rows: sum(({ rows }) => rows)
  };
}

/**
 * Treated as independent samples: if they share rows, the interval is too wide rather than too
 * narrow.
 */
function difference(a: Measured, b: Measured, z: number) {
  const value = a.mean - b.mean;
  const half = z * Math.hypot(a.error, b.error);
  return { value, low95: value - half, high95: value + half };
}

function rowOf(
  policy: PolicyRow['policy'],
  { mean, error, rows }: Measured,
  isShare: boolean,
  offer = ''
): PolicyRow {
  const [low95, high95] = isShare ? wilsonOf(mean, rows) : [mean - Z95 * error, mean + Z95 * error];
  return { policy, offer, reward: mean, low95, high95, decisions: rows };
}

function wilsonOf(mean: number, rows: number): [number, number] {
  const { low, high } = wilson(Math.round(mean * rows), rows);
  return [low, high];
}

function leastOf(values: Uint32Array | Float64Array): number {
  return (values as Float64Array).reduce((least, own) => Math.min(least, own), Infinity);
}
