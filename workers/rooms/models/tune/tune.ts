import { breathing, quietly } from '../../../contract/job.ts';
import type { Job, Pieces } from '../../../contract/job.ts';
import { bootstrappingMean, judging } from '../../../learning/honest-test.ts';
import { findMethod } from '../../../learning/method-set.ts';
import type { Within } from '../evaluate/contract.ts';
import { CLASSIFIER_METHODS, REGRESSOR_METHODS } from '../methods/all.ts';
import type { Setting } from '../methods/contract.ts';
import type { Problem } from '../questions/problem.ts';
import type { MethodId, TuneQuestion } from '../contract.ts';
import { asBefore } from '../train/as-before.ts';
import type { ModelId } from '../train/contract.ts';
import { fitMethod } from '../train/fit-method.ts';
import { prepare, type Prepared } from '../train/prepare.ts';
import type { TriedRow, TuneAnswer, TunedMethod, TuneVerdict } from './contract.ts';
import { drawSettings } from './draw-settings.ts';
import { halve, type Candidate } from './halving.ts';
import { innerFolds } from './inner-folds.ts';
import { missesOf, readyFold, scoreSettings, type ReadyFold } from './score-settings.ts';

const DRAWN = 27;
const SHARES = [1 / 9, 1 / 3, 1];
/** Minimum number of rows. */
const LEAST_ROWS = 20;
/** The rest of the time is for the test. */
const SEARCH_SHARE = 0.8;

type Wish = Pick<TuneQuestion, 'methods' | 'columns' | 'split' | 'seed' | 'seconds'>;

/** What all methods are compared with: the baselines and their losses on the test rows. */
interface Tuning {
  problem: Problem;
  prepared: Prepared;
  folds: ReadyFold[];
  baseline: { id: ModelId; misses: Float64Array };
  seed: number;
}

/**
 * Searches for settings better than a method's defaults, by successive halving inside the training
 * rows and within a time budget; then compares the best with the defaults on the test rows, once.
 * This detects winners by chance: a lead counts only if it is significant on rows that no setting
 * was chosen by, and if the method beats the baseline.
 *
 * @param clock milliseconds; with the same clock and seed the answer is the same
 * @throws Failed `too_few_rows`, `one_class`, `no_features`
 */
export async function tune(
  problem: Problem,
  { methods, columns, split, seed, seconds }: Wish,
  clock: () => number,
  job: Job
): Promise<TuneAnswer> {
  const began = clock();
  const budget = 1000 * seconds;
  const tell = teller(job, clock, began, budget);
  tell(0);
  const prepared = await breathing(prepare(problem, columns), job);
  const used = [...new Set(prepared.recipe.features.map(({ column }) => column))];
  const { heldBack, folds } = innerFolds(problem, split, seed);
  const ready: ReadyFold[] = [];
  for (const fold of folds) {
    ready.push(await breathing(readyFold(problem, fold, used, seed), job));
  }
  const baseline = await naiveOf(problem, prepared, seed, job);
  const tuning: Tuning = { problem, prepared, folds: ready, baseline, seed };
  const found: TunedMethod[] = [];
  const tried: TriedRow[] = [];
  const asked = methods.filter((id) => formOf(id, problem).length > 0);
  for (const [at, id] of asked.entries()) {
    const now = clock();
    const own = (budget - (now - began)) / (asked.length - at);
    const time = { clock, until: now + SEARCH_SHARE * own };
    const onScored = (done: number) => tell((at + SEARCH_SHARE * done) / asked.length);
    const { method, rows } = await tuneMethod(id, tuning, time, onScored, job);
    found.push(method);
    tried.push(...rows);
    await job.breathe();
  }
  return {
    metric: problem.answers.kind === 'class' ? 'log_loss' : 'rmse',
    baseline: baseline.id,
    testRows: problem.test.length,
    heldBack,
    heldRows: ready.reduce((sum, { held }) => sum + held.length, 0),
    seconds: (clock() - began) / 1000,
    methods: found,
    tried
  };
}

async function tuneMethod(
  id: MethodId,
  tuning: Tuning,
  time: { clock: () => number; until: number },
  onScored: (done: number) => void,
  job: Job
): Promise<{ method: TunedMethod; rows: TriedRow[] }> {
  const { folds, problem, seed } = tuning;
  const { answers } = problem;
  const drawn = drawSettings(formOf(id, problem), DRAWN, seed);
  const fewest = Math.min(...folds.map(({ rows }) => rows.length));
  const shares = SHARES.filter((share) => share === 1 || share * fewest >= LEAST_ROWS);
  const { candidates, best } = await halve(
    { count: drawn.length, shares, ...time },
    (at, share, own) => scoreSettings(id, drawn[at], { folds, answers, share, seed }, own),
    onScored,
    job
  );
  const settings = drawn[best?.at ?? 0];
  const compared =
    best && best.at > 0
      ? await compareOnTest(id, settings, tuning, job)
      : { verdict: best ? 'defaults' : 'no_time', defaults: NONE, found: NONE };
  const method = { method: id, settings, ...compared, tried: drawn.length } as TunedMethod;
  return { method, rows: rowsOf(id, drawn, candidates, best, answers.kind === 'number') };
}

const NONE: Within = { value: NaN, low95: NaN, high95: NaN };

/** Test of the settings found against the defaults, both trained on all training rows. */
async function compareOnTest(
  id: MethodId,
  settings: Record<string, number>,
  { problem, prepared, baseline, seed }: Tuning,
  job: Job
): Promise<{ verdict: TuneVerdict; defaults: Within; found: Within }> {
  const { answers, train, test } = problem;
  const missesWith = async (own: Record<string, number> | undefined) => {
    const context = { seed, settings: own };
    const model = await fitMethod(id, prepared.train, train, answers, context, quietly(job));
    return missesOf(await model.predict(prepared.test, job), test, answers);
  };
  const [before, after] = [await missesWith(undefined), await missesWith(settings)];
  const within = async (misses: Float64Array): Promise<Within> => {
    const mean = await breathing(bootstrappingMean(misses, seed), job);
    if (answers.kind === 'class') return mean;
    const [value, low95, high95] = [mean.value, mean.low95, mean.high95].map(Math.sqrt);
    return { value, low95, high95 };
  };
  const verdict = await breathing(judgeFound(before, after, baseline.misses, seed), job);
  return { verdict, defaults: await within(before), found: await within(after) };
}

/** From the losses of the defaults, of the settings found, and of the baseline. */
function* judgeFound(
  before: Float64Array,
  after: Float64Array,
  naive: Float64Array,
  seed: number
): Pieces<TuneVerdict> {
  if (yield* leads(after, before, seed)) {
    return (yield* leads(after, naive, seed)) ? 'better' : 'nothing';
  }
  return (yield* leads(before, after, seed)) ? 'worse' : 'unclear';
}

/** Whether one has a significantly lower loss than the other, paired by row. */
function* leads(one: Float64Array, other: Float64Array, seed: number): Pieces<boolean> {
  const [values, against] = [one, other].map((misses) => misses.map((own) => -own));
  const contenders = [
    { id: false, values: against },
    { id: true, values }
  ];
  const { best, beats } = yield* judging(contenders, seed);
  return best && beats;
}

/** The strongest baseline on the test. */
async function naiveOf(
  problem: Problem,
  { train, test }: Prepared,
  seed: number,
  job: Job
): Promise<Tuning['baseline']> {
  const { answers } = problem;
  const id = answers.kind === 'class' ? 'majority' : 'mean';
  const model = await fitMethod(id, train, problem.train, answers, { seed }, quietly(job));
  const usual = missesOf(await model.predict(test, job), problem.test, answers);
  const told = asBefore(problem);
  const before = told && missesOf(told, problem.test, answers);
  const sum = (misses: Float64Array) => misses.reduce((all, own) => all + own, 0);
  return before && sum(before) < sum(usual)
    ? { id: 'as_before', misses: before }
    : { id, misses: usual };
}

function rowsOf(
  method: MethodId,
  drawn: readonly Record<string, number>[],
  candidates: readonly Candidate[],
  best: Candidate | null,
  isNumber: boolean
): TriedRow[] {
  const order = candidates.toSorted(
    (a, b) => b.rounds - a.rounds || orLast(a.score) - orLast(b.score) || a.at - b.at
  );
  return order.map((own) => ({
    method,
    settings: drawn[own.at],
    isDefault: own.at === 0,
    rounds: own.rounds,
    share: own.share,
    score: isNumber ? Math.sqrt(own.score) : own.score,
    seconds: own.milliseconds / 1000,
    fate: own === best ? 'found' : own.isStopped || own.rounds === 0 ? 'stopped' : 'behind'
  }));
}

function orLast(score: number): number {
  return Number.isNaN(score) ? Infinity : score;
}

function formOf(id: MethodId, { answers }: Problem): readonly Setting[] {
  const methods = answers.kind === 'class' ? CLASSIFIER_METHODS : REGRESSOR_METHODS;
  return findMethod(methods as readonly { id: MethodId; form: readonly Setting[] }[], id).form;
}

/** Reports progress, by work done or time elapsed, never backwards. */
function teller(job: Job, clock: () => number, began: number, budget: number) {
  const TOTAL = 1000;
  let most = 0;
  return (done: number) => {
    most = Math.max(most, done, Math.min(1, (clock() - began) / budget));
    job.report({ step: 'tuning', done: Math.floor(TOTAL * most), total: TOTAL });
  };
}
