import { breathing } from '../../../contract/job.ts';
import type { Job, Pieces } from '../../../contract/job.ts';
import { bootstrappingMean } from '../../../learning/honest-test.ts';
import { createRandom } from '../../../maths/random.ts';
import { quantile } from '../../../maths/statistics/quantiles.ts';
import { bestCutOff } from './class-figures.ts';
import type { Profit, ProfitAnswer, ToldRows } from './contract.ts';
import { rank } from './ranking.ts';
import { crossValidate } from './split.ts';

const RESAMPLES = 200;
const RESAMPLES_PER_BREATH = 10;
const FOLDS = 5;
const MOST_POINTS = 200;

/**
 * What contacting the first of a list would have earned on rows a model had not seen, by how many are
 * contacted; the best cut-off with the range it takes in resamples of the rows (Efron and Tibshirani,
 * 1993), and whether choosing one earns more than contacting everybody or nobody. The lead is
 * measured on rows the cut-off was not chosen on, five parts in turn: the best of many cut-offs
 * looks good on its own rows even where the list is drawn by chance.
 *
 * @param told chance of a yes and what happened, of at least five rows
 * @param profit in any currency: what a yes brings when contacted, what a contact costs
 */
export async function weighProfit(
  told: ToldRows,
  profit: Profit,
  seed: number,
  job: Job
): Promise<ProfitAnswer> {
  const rows = told.label.length;
  const curve = curveOf(told, profit);
  const everybody = curve[curve.length - 1].profit;
  const best = bestCutOff(told.chance, told.label, profit);
  const against = everybody > 0 ? 'everybody' : 'nobody';
  const leads = await breathing(leadOf(told, profit, against, seed), job);
  const lead = await breathing(bootstrappingMean(leads, seed), job);
  const shares = await resampleShares(told, profit, seed, job);
  return {
    rows,
    curve: thinned(curve),
    best: { ...best, share: best.told / rows },
    share95: [quantile(shares, 0.025), quantile(shares, 0.975)],
    everybody,
    against,
    lead: { value: rows * lead.value, low95: rows * lead.low95, high95: rows * lead.high95 },
    beats: lead.low95 > 0
  };
}

/** From nobody to everybody, a point for every chance that was told. */
function curveOf({ chance, label }: ToldRows, { gain, cost }: Profit): ProfitAnswer['curve'] {
  const { score, yes, no } = rank(chance, label);
  const points = Array.from(score, (own, at) => {
    const contacted = yes[at] + no[at];
    const earned = gain * yes[at] - cost * contacted;
    return { share: contacted / label.length, chance: own, profit: earned };
  });
  return [{ share: 0, chance: NaN, profit: 0 }, ...points];
}

function thinned(curve: ProfitAnswer['curve']): ProfitAnswer['curve'] {
  const step = Math.ceil(curve.length / MOST_POINTS);
  return curve.filter((_, at) => at % step === 0 || at === curve.length - 1);
}

/** Of each row, what the cut-off chosen on the other parts earned more than the plain rule. */
function* leadOf(
  { chance, label }: ToldRows,
  profit: Profit,
  against: ProfitAnswer['against'],
  seed: number
): Pieces<Float64Array> {
  const lead = new Float64Array(label.length);
  for (const { train, test } of crossValidate(Uint32Array.from(label.keys()), FOLDS, seed, label)) {
    yield;
    const pick = (values: ArrayLike<number>) => Float64Array.from(train, (row) => values[row]);
    const cut = bestCutOff(pick(chance), pick(label), profit).chance;
    for (const row of test) {
      const earned = profit.gain * label[row] - profit.cost;
      lead[row] = (chance[row] >= cut ? earned : 0) - (against === 'everybody' ? earned : 0);
    }
  }
  return lead;
}

/** The best share in resamples of the rows, ascending. */
async function resampleShares(
  { chance, label }: ToldRows,
  { gain, cost }: Profit,
  seed: number,
  job: Job
): Promise<Float64Array> {
  const random = createRandom(seed);
  const rows = label.length;
  const order = Uint32Array.from(label.keys()).sort((a, b) => chance[b] - chance[a]);
  const shares = new Float64Array(RESAMPLES);
  const drawn = new Uint32Array(rows);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    if (resample % RESAMPLES_PER_BREATH === 0) await job.breathe();
    drawn.fill(0);
    for (let draw = 0; draw < rows; draw++) drawn[random.integer(rows)]++;
    let [profit, most, contacted] = [0, 0, 0];
    for (let at = 0; at < rows; at++) {
      const row = order[at];
      profit += drawn[row] * (gain * label[row] - cost);
      contacted += drawn[row];
      // Rows of one chance are contacted together.
      if (at + 1 < rows && chance[order[at + 1]] === chance[row]) continue;
      if (profit > most) [most, shares[resample]] = [profit, contacted / rows];
    }
  }
  return shares.sort();
}
