import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { judging } from '../../../learning/honest-test.ts';
import { meanOf } from '../../../maths/statistics/sums.ts';
import { hasUnspaced, termsOf } from '../../../text/words.ts';
import type { MoodTest, ReviewPrediction, ToldMood } from './contract.ts';
import { judgeMoods } from './judge-moods.ts';
import type { JudgedMoods } from './judge-moods.ts';
import { logisticRegression } from './methods/logistic-regression.ts';
import { tellMoods } from './methods/method.ts';
import type { MoodLine, MoodMethod } from './methods/method.ts';
import { naiveBayes } from './methods/naive-bayes.ts';
import { BAD, GOOD, UNTOLD } from './moods.ts';
import type { Reviews } from './review-rows.ts';
import type { MoodSplit } from './split-reviews.ts';
import { quoteOf } from './quotes.ts';
import { countTerms, weighTerms } from './terms.ts';
import type { Terms } from './terms.ts';

const METHODS: readonly MoodMethod[] = [naiveBayes, logisticRegression];
const MOST_PREDICTIONS = 500;
export const MOOD_OF: readonly ToldMood[] = ['bad', 'good', 'middling', 'untold'];

export interface TestedMoods {
  test: MoodTest;
  predictions: ReviewPrediction[];
  /** Predictions of the chosen method for the test reviews. */
  chosen: JudgedMoods;
}

/**
 * How well words predict the mood of unseen reviews: naive Bayes and logistic regression compared
 * with the majority baseline.
 */
export async function testMoods(
  reviews: Reviews,
  split: MoodSplit,
  seed: number,
  job: Job
): Promise<TestedMoods> {
  const { train, test, from } = split;
  const { mood, text } = reviews;
  // There are many character bigrams, so those that occur once are dropped.
  const isUnspaced = text.filter(hasUnspaced).length > text.length / 2;
  const counts = await countTerms(text, train, termsOf, isUnspaced ? 2 : 1, job);
  const weights = await breathing(weighTerms(counts, train.length), job);
  const label = Uint8Array.from(test, (at) => mood[at]);
  const learnt = { rows: train, label: Uint8Array.from(train, (at) => mood[at]) };
  const good = learnt.label.reduce((sum, own) => sum + own, 0) / train.length;
  const always = new Float64Array(test.length).fill(good);
  const judged = [await breathing(judgeMoods('majority', always, label, seed), job)];
  const lines = new Map<string, { line: MoodLine; terms: Terms }>();
  for (const [at, method] of METHODS.entries()) {
    job.report({ step: 'training', done: at, total: METHODS.length });
    await job.breathe();
    const terms = method.on === 'counts' ? counts : weights;
    const line = await method.fit({ ...learnt, terms }, job);
    lines.set(method.id, { line, terms });
    const told = judgeMoods(method.id, tellMoods(line, terms, test), label, seed);
    judged.push(await breathing(told, job));
  }
  const verdict = await breathing(judging(judged, seed), job);
  // Even a method no better than the baseline shows which reviews are unexpected.
  const best = verdict.best === 'majority' ? 'logistic_regression' : verdict.best;
  const chosen = judged.find(({ id }) => id === best)!;
  const told = new Set(Array.from(train, (at) => text[at]));
  return {
    chosen,
    test: {
      method: best,
      beats: verdict.beats,
      accuracy: meanOf(chosen.values),
      baseline: verdict.baseline,
      trainRows: train.length,
      testRows: test.length,
      from,
      copied: test.filter((at) => told.has(text[at])).length,
      metrics: judged.flatMap(({ metrics }) => metrics)
    },
    predictions: predictionsOf(reviews, test, chosen.chance, lines.get(best)!)
  };
}

function predictionsOf(
  { mood, row, text }: Reviews,
  test: Uint32Array,
  chance: Float64Array,
  { line, terms }: { line: MoodLine; terms: Terms }
): ReviewPrediction[] {
  const describe = (at: number, probability: number): ReviewPrediction => ({
    row: row[at] + 1,
    text: quoteOf(text[at]),
    prediction: probability > 0.5 ? 'good' : 'bad',
    probability,
    said: MOOD_OF[mood[at]]
  });
  const untold = Uint32Array.from(row.keys()).filter((at) => mood[at] === UNTOLD);
  const chances = tellMoods(line, terms, untold);
  const first = Array.from(untold, (at, own) => describe(at, chances[own]));
  const surprise = ({ said, probability }: ReviewPrediction) =>
    Math.abs(probability - (said === MOOD_OF[GOOD] ? GOOD : BAD));
  const rest = Array.from(test, (at, own) => describe(at, chance[own]));
  return [
    ...first.sort((a, b) => a.probability - b.probability).slice(0, MOST_PREDICTIONS),
    ...rest.sort((a, b) => surprise(b) - surprise(a)).slice(0, MOST_PREDICTIONS)
  ];
}
