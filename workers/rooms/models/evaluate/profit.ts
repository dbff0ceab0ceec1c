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
 * Profit of contacting the top of a list on rows the model has not seen, by the number contacted;
 * the best cut-off with its range in bootstrap samples (Efron and Tibshirani, 1993), and whether
 * choosing one is better than contacting everybody or nobody. The advantage is measured by
 * five-fold cross-validation of the cut-off: the best of many cut-offs looks good on its own rows
 * even if the list is random.
 *
 * @param told probability of the positive class and outcome, of at least five rows
 * @param profit in any currency: value of a hit, cost of a contact
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

/** From nobody to everybody, one point per distinct probability. */
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

/** Per row, the advantage of the cut-off chosen on the other folds over the simple rule. */
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

/** The best share in bootstrap samples of the rows, ascending. */
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
      // Rows with the same probability are contacted together.
      if (at + 1 < rows && chance[order[at + 1]] === chance[row]) continue;
      if (profit > most) [most, shares[resample]] = [profit, contacted / rows];
    }
  }
  return shares.sort();
}
