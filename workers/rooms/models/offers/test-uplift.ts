import type { Job } from '../../../contract/job.ts';
import { inverseNormal } from '../../../maths/statistics/normal.ts';
import { Z95 } from '../../../maths/statistics/proportion.ts';
import { median, quantile } from '../../../maths/statistics/quantiles.ts';
import { takeRows } from '../../../maths/matrices/matrix.ts';
import { UPLIFT_METHODS } from './contract.ts';
import type { UpliftAnswer, UpliftDecile } from './contract.ts';
import type { OfferLog } from './offer-log.ts';
import { measureQini } from './qini.ts';
import { rankUplift } from './rank-uplift.ts';
import type { TwoOffers } from './rank-uplift.ts';

const RESAMPLES = 300;
const TAIL = 0.025;
/**
 * A ranking counts as effective from this far above 0: three are tested, and their halves share
 * rows with the training data, which made 95 % intervals exclude 0 in more than 5 of 100 tables of
 * random offers.
 */
const BELIEVED = inverseNormal(1 - 0.0017);
const DECILES = 10;

/**
 * Whom the offer influences, compared with another offer, a random ranking and a response model.
 */
export async function testUplift(
  log: OfferLog,
  treated: string,
  control: string,
  seed: number,
  job: Job
): Promise<UpliftAnswer> {
  const two = pickTwo(log, treated, control);
  const orders = await rankUplift(two, seed, job);
  const measured = [];
  for (const method of UPLIFT_METHODS) {
    job.report({ step: 'simulating', done: measured.length, total: UPLIFT_METHODS.length });
    await job.breathe();
    const found = await measureQini({ ...two, order: orders[method] }, RESAMPLES, seed, job);
    const qini = within(found.own.qini, found.qini);
    const isReal = method !== 'response' && found.own.qini > BELIEVED * deviationOf(found.qini);
    const curve = Array.from(found.own.curve, (gain, at) => ({ share: at / 100, gain }));
    measured.push({ method, qini, isReal, curve, first: within(found.own.first, found.first) });
  }
  const best = measured
    .filter(({ method }) => method !== 'response')
    .reduce((one, other) => (other.qini.value > one.qini.value ? other : one));
  const pairs = (log.names.length * (log.names.length - 1)) / 2;
  const average = uplift(two, orders.response, inverseNormal(1 - 0.025 / pairs));
  return {
    treated,
    control,
    rows: two.reward.length,
    average: { value: average.uplift, low95: average.low95, high95: average.high95 },
    helps: average.low95 > 0,
    rankings: measured.map(({ method, qini, isReal, curve }) => ({ method, qini, isReal, curve })),
    method: best.method,
    deciles: decilesOf(two, orders[best.method]),
    first: best.first
  };
}

function pickTwo({ arm, names, reward, x }: OfferLog, treated: string, control: string): TwoOffers {
  const [yes, no] = [names.indexOf(treated), names.indexOf(control)];
  const rows = Uint32Array.from(arm.keys()).filter((row) => arm[row] === yes || arm[row] === no);
  const own = Float64Array.from(rows, (row) => reward[row]);
  const middle = own.every((value) => value === 0 || value === 1) ? 0.5 : median(own);
  return {
    x: takeRows(x, rows),
    isTreated: Uint8Array.from(rows, (row) => Number(arm[row] === yes)),
    reward: own,
    label: Uint32Array.from(own, (value) => Number(value > middle))
  };
}

function within(value: number, sorted: Float64Array) {
  return { value, low95: quantile(sorted, TAIL), high95: quantile(sorted, 1 - TAIL) };
}

function deviationOf(values: Float64Array): number {
  const mean = values.reduce((sum, own) => sum + own, 0) / values.length;
  const squares = values.reduce((sum, own) => sum + (own - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

function decilesOf(two: TwoOffers, order: Uint32Array): UpliftDecile[] {
  return Array.from({ length: DECILES }, (_, decile) => {
    const cut = (at: number) => Math.floor((at * order.length) / DECILES);
    const rows = order.subarray(cut(decile), cut(decile + 1));
    return { decile: decile + 1, rows: rows.length, ...uplift(two, rows, Z95) };
  });
}

function uplift({ isTreated, reward }: TwoOffers, rows: Uint32Array, z: number) {
  const [yes, no] = [1, 0].map((own) => {
    const values = Float64Array.from(
      rows.filter((row) => isTreated[row] === own),
      (row) => reward[row]
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, variance: squares / (values.length - 1) / values.length };
  });
  const value = yes.mean - no.mean;
  const half = z * Math.sqrt(yes.variance + no.variance);
  return {
    treated: yes.mean,
    control: no.mean,
    uplift: value,
    low95: value - half,
    high95: value + half
  };
}
