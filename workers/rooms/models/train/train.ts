import { breathing, partOf, reportingBy } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import type { CheckpointShelf } from '../../../learning/checkpoints.ts';
import { bestOf, judging } from '../../../learning/honest-test.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import type { TrainQuestion } from '../contract.ts';
import type { SeenColumn, Tested } from '../deploy/contract.ts';
import { describeSeen } from '../deploy/drift.ts';
import type { ToldRows } from '../evaluate/contract.ts';
import { sampleRows } from '../explain/dependence.ts';
import type { SampledRows } from '../explain/dependence.ts';
import { applyingRecipe } from '../preprocess/apply-recipe.ts';
import type { Recipe } from '../preprocess/contract.ts';
import { cutFreeTexts } from '../preprocess/free-text.ts';
import { fittingRecipe, READING } from '../preprocess/fit-recipe.ts';
import type { Problem } from '../questions/problem.ts';
import { asBefore } from './as-before.ts';
import { BASELINES } from './contract.ts';
import type { ModelId, Prediction, TrainAnswer } from './contract.ts';
import { coefficientsOf, importanceOf } from './explain-fitted.ts';
import { fitMethod, settingsUsed } from './fit-method.ts';
import type { FittedModel } from './fit-method.ts';
import { judgeModel, rankedFigures } from './judge-model.ts';
import type { Judged } from './judge-model.ts';
import { predictRows } from './predict-rows.ts';
import { meansOf } from './reasons.ts';
import { alarmsOf, prepare } from './prepare.ts';
import { suspect } from './suspect.ts';

/** A trained answer, and the model behind it. */
export interface Trained {
  answer: TrainAnswer;
  recipe: Recipe;
  model: FittedModel;
  /** Means of the features over the training rows. */
  means: Float64Array;
  /** Distributions of the columns in these rows. */
  seen: SeenColumn[];
  tested: Tested;
  /** Test predictions of the best method; null for numbers and for more than two classes. */
  toldRows: ToldRows | null;
  /** Test rows for partial dependence. */
  sampled: SampledRows;
}

type Wish = Pick<TrainQuestion, 'methods' | 'settings' | 'columns' | 'seed'>;

/**
 * Fits methods on the training rows, compares them with baselines on the test rows, explains the
 * best one and predicts the rows with unknown outcome.
 *
 * @param sitting checkpoints, if the training can be resumed; and a clock in ms
 * @throws Failed `too_few_rows`, `one_class`, `no_features`
 */
export async function train(
  problem: Problem,
  wish: Wish,
  job: Job,
  { shelf, clock = () => 0 }: { shelf?: CheckpointShelf; clock?: () => number } = {}
): Promise<Trained> {
  const { answers, test } = problem;
  await cutFreeTexts(problem.table, problem.train, () => job.breathe());
  const prepared = await breathing(prepare(problem, wish.columns), job);
  const naive = answers.kind === 'class' ? 'majority' : 'mean';
  const methods = [naive, ...wish.methods.filter((id) => id !== naive)] as Wish['methods'];
  const judged: Judged[] = [];
  const before = asBefore(problem);
  const judgeAs = (id: ModelId, told: Float64Array) =>
    breathing(judgeModel(id, told, problem, wish.seed), job);
  if (before) judged.push(await judgeAs('as_before', before));
  const fitted = new Map<string, FittedModel>();
  const fits: TrainAnswer['fits'] = [];
  for (const [at, id] of methods.entries()) {
    const own = trainingPart(job, at, methods.length + 2);
    const context = { seed: wish.seed, settings: wish.settings[id] };
    const kept = shelf && { shelf, part: id };
    const began = clock();
    const model = await fitMethod(id, prepared.train, problem.train, answers, context, own, kept);
    fitted.set(id, model);
    const seconds = (clock() - began) / 1000;
    const settings = settingsUsed(id, answers.kind, wish.settings[id]);
    if (id !== naive) fits.push({ method: id, settings, seconds });
    await job.breathe();
    judged.push(await judgeAs(id, await model.predict(prepared.test, own)));
  }
  const verdict = await decide(judged, wish.seed, job);
  const best = judged.find(({ model }) => model === verdict.method)!;
  const model = fitted.get(verdict.method) ?? fitted.get(naive)!;
  const late = trainingPart(job, methods.length, methods.length + 2);
  const importance = await importanceOf(model, prepared, problem, wish.seed, late);
  const last = trainingPart(job, methods.length + 1, methods.length + 2);
  const told = await tell(problem, prepared.recipe, model, verdict.method, wish, last, shelf);
  const metrics = judged.flatMap((own) => own.metrics);
  const learned = [...new Set(prepared.recipe.features.map(({ column }) => column))];
  const alarms = await breathing(alarmsOf({ ...problem, columns: learned }), job);
  const classes = answers.kind === 'class' ? answers.classes : [];
  const facts = { kind: answers.kind, classes, metrics, importance, ...verdict };
  const answer: TrainAnswer = {
    suspicion: suspect(facts, alarms, learned),
    ...facts,
    trainRows: problem.train.length,
    testRows: test.length,
    ...rankedFigures(problem, best.told),
    calibration: best.calibration,
    coefficients: coefficientsOf(fitted, prepared.recipe, answers),
    predictions: told.predictions,
    features: prepared.recipe.features.length,
    fits
  };
  const { predictions: _, ...teller } = told;
  return {
    answer,
    ...teller,
    tested: testedOf(problem, best),
    toldRows: toldRowsOf(problem, best),
    sampled: sampleRows(told.recipe, problem.table, test)
  };
}

/** How reliable a prediction is, from the test rows. */
function testedOf({ answers, test }: Problem, { told, calibration }: Judged): Tested {
  if (answers.kind === 'class') return { kind: 'class', groups: calibration };
  const misses = sortedCopy(told.map((own, at) => Math.abs(own - answers.y[test[at]])));
  const hasNegatives = answers.y.some((own) => own < 0);
  return { kind: 'number', miss80: quantile(misses, 0.8), hasNegatives };
}

function toldRowsOf({ answers, test }: Problem, { told }: Judged): ToldRows | null {
  if (answers.kind !== 'class' || answers.classes.length !== 2) return null;
  const label = Uint8Array.from(test, (row) => answers.label[row]);
  return { chance: told.slice(test.length), label };
}

/** The best trained method, and whether its lead over the strongest baseline is significant. */
async function decide(
  judged: readonly Judged[],
  seed: number,
  job: Job
): Promise<Pick<TrainAnswer, 'method' | 'baseline' | 'beats'>> {
  const contenders = (own: readonly Judged[]) =>
    own.map(({ model, values }) => ({ id: model, values }));
  const strongest = (own: readonly Judged[]) => bestOf(contenders(own)).id;
  const naive = judged.filter(({ model }) => BASELINES.includes(model));
  const learned = judged.filter(({ model }) => !BASELINES.includes(model));
  const baseline = strongest(naive);
  if (learned.length === 0) return { method: baseline, baseline, beats: false };
  const method = strongest(learned);
  const pair = [baseline, method].map((id) => judged.find(({ model }) => model === id)!);
  const { beats } = await breathing(judging(contenders(pair), seed), job);
  return { method, baseline, beats };
}

/**
 * Predicts the wanted rows; if they are in the future, the model is refitted with the test rows.
 */
async function tell(
  problem: Problem,
  fittedRecipe: Recipe,
  fittedModel: FittedModel,
  method: TrainAnswer['method'],
  wish: Wish,
  job: Job,
  shelf?: CheckpointShelf
): Promise<
  Omit<Trained, 'answer' | 'tested' | 'toldRows' | 'sampled'> & { predictions: Prediction[] }
> {
  let [recipe, model] = [fittedRecipe, fittedModel];
  const id = wish.methods.find((own) => own === method);
  const rows = problem.refits
    ? Uint32Array.from([...problem.train, ...problem.test])
    : problem.train;
  const columns = [...new Set(recipe.features.map(({ column }) => column))];
  if (problem.refits) {
    recipe = await breathing(fittingRecipe(problem.table, rows, columns, READING), job);
  }
  const known = await breathing(applyingRecipe(recipe, problem.table, rows), job);
  if (problem.refits && id) {
    const context = { seed: wish.seed, settings: wish.settings[id] };
    const kept = shelf && { shelf, part: `${id}:all rows` };
    model = await fitMethod(id, known, rows, problem.answers, context, job, kept);
  }
  const means = meansOf(known);
  const { table, answers, wanted, nameOf } = problem;
  const classes = answers.kind === 'class' ? answers.classes : [];
  const told = { table, rows: wanted, nameOf, classes };
  const predictions = await predictRows(told, { recipe, model, means }, job);
  // Training rows are customers on several days; those of today come after them.
  const after = problem.refits ? wanted : rows;
  return {
    predictions,
    recipe,
    model,
    means,
    seen: await breathing(describeSeen(recipe, table, after, problem.test), job)
  };
}

/**
 * Progress of a part of a training: methods name their steps, but only the whole reports how far it
 * is.
 */
function trainingPart(job: Job, part: number, parts: number): Job {
  const own = partOf(job, part, parts);
  const tell = (done: number, total: number) =>
    own.report({ step: 'training', done, total: total || 1 });
  tell(0, 1);
  return reportingBy(own, ({ done, total }) => tell(done, total));
}
