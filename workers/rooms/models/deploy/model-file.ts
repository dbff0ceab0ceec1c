import { Failed } from '../../../contract/failure.ts';
import { quietJob } from '../../../contract/job.ts';
import type { ModelFacts } from '../../../contract/saved-model.ts';
import { typeOf } from '../../../learning/model-bytes.ts';
import type { ModelArray, PackedModel } from '../../../learning/model-bytes.ts';
import type { TrainQuestion } from '../contract.ts';
import type { Recipe } from '../preprocess/contract.ts';
import { nameFeatures } from '../preprocess/name-features.ts';
import type { MetricRow, ModelId, TrainAnswer } from '../train/contract.ts';
import { openMethod } from '../train/fit-method.ts';
import type { FittedModel } from '../train/fit-method.ts';
import type { Trained } from '../train/train.ts';
import type { SeenColumn, Tested } from './contract.ts';

const FORMAT = 'tillsight-model';
/** Version 2 had no free text. */
const VERSIONS = [2, 3];
const VERSION = 3;

/** A parsed model file, with all that scoring needs. */
export interface OpenModel {
  facts: ModelFacts;
  recipe: Recipe;
  means: Float64Array;
  seen: SeenColumn[];
  tested: Tested;
  model: FittedModel;
}

interface ModelFile extends ModelFacts {
  format: typeof FORMAT;
  version: number;
  settings: Record<string, number>;
  seed: number;
  metrics: MetricRow[];
  /** Version 2 also wrote the features, which follow from the steps. */
  recipe: Omit<Recipe, 'features'> & Partial<Recipe>;
  means: number[];
  seen: SeenColumn[];
  tested: Tested;
  model: { facts: Record<string, number>; arrays: Record<string, WrittenArray> };
}

interface WrittenArray {
  type: 'float64' | 'uint32';
  /** JSON cannot represent non-finite numbers. */
  values: (number | string)[];
}

/**
 * A trained model as JSON: its target, preprocessing, the distributions of its columns in training,
 * and the method's parameters. `openModelFile` parses it.
 *
 * @param currency of the amounts it learned from; '' if none
 */
export function writeModelFile(question: TrainQuestion, trained: Trained, currency = ''): string {
  const { answer, recipe, model, means, seen, tested } = trained;
  const { settings, seed } = question;
  const arrays = Object.entries(model.packed.arrays).map(([name, own]) => [name, written(own)]);
  const file: ModelFile = {
    format: FORMAT,
    version: VERSION,
    ...factsOf(question, answer, currency),
    settings: settings[answer.method as keyof typeof settings] ?? {},
    seed,
    metrics: answer.metrics.filter((own) => own.model === answer.method),
    recipe: { version: recipe.version, steps: recipe.steps },
    means: [...means],
    seen,
    tested,
    model: { facts: model.packed.facts, arrays: Object.fromEntries(arrays) }
  };
  return JSON.stringify(file);
}

export function factsOf(
  { about, target = '' }: Pick<TrainQuestion, 'about' | 'target'>,
  { method, baseline, kind, classes, trainRows, testRows, metrics, beats }: TrainAnswer,
  currency: string
): ModelFacts {
  const metric = kind === 'number' ? 'rmse' : classes.length === 2 ? 'auc' : 'accuracy';
  const of = (id: ModelId) =>
    metrics.find((own) => own.model === id && own.metric === metric)?.value ?? NaN;
  return {
    about,
    target: about === 'table' ? target : '',
    method,
    kind,
    classes,
    trainRows,
    testRows,
    metric,
    value: of(method),
    naive: of(baseline),
    beats,
    currency
  };
}

/** @throws Failed `model_unreadable` if it is no model file, or was modified */
export async function openModelFile(json: string): Promise<OpenModel> {
  try {
    return await opened(JSON.parse(json) as ModelFile);
  } catch (thrown) {
    if (thrown instanceof Failed) throw thrown;
    throw new Failed('model_unreadable');
  }
}

async function opened(file: ModelFile): Promise<OpenModel> {
  if (file.format !== FORMAT || !VERSIONS.includes(file.version))
    throw new Failed('model_unreadable');
  const { about, target, method, kind, classes, trainRows, testRows } = file;
  const { metric, value, naive, beats, seen, tested } = file;
  const arrays = Object.entries(file.model.arrays).map(([name, own]) => [name, read(own)]);
  const packed: PackedModel = { facts: file.model.facts, arrays: Object.fromEntries(arrays) };
  const recipe = readRecipe(file);
  const model = await openMethod(method as ModelId, kind, packed);
  await checkAnswers(model, recipe.features.length, classes.length);
  return {
    facts: {
      about,
      target,
      method,
      kind,
      classes,
      trainRows,
      testRows,
      // NaN is written as null.
      metric,
      value: value ?? NaN,
      naive: naive ?? NaN,
      beats,
      ...currencyIn(file)
    },
    recipe,
    seen,
    tested,
    means: Float64Array.from(file.means),
    model
  };
}

/** A missing unit is better than a wrong one. */
function currencyIn({ currency }: ModelFile): Pick<ModelFacts, 'currency'> {
  return currency === '' || /^[A-Z]{3}$/.test(String(currency)) ? { currency } : {};
}

/** Every term must have a weight, every feature a mean. */
function readRecipe({ recipe, means }: ModelFile): Recipe {
  const { version, steps } = recipe;
  const features = nameFeatures(steps);
  const fits = (recipe.features ?? features).length === means.length;
  const weighs = steps.every((step) => {
    if (step.kind !== 'text') return true;
    const { terms, idf } = step;
    const words = new Set(terms.filter((own) => typeof own === 'string'));
    return words.size === terms.length && idf.length === terms.length && idf.every(Number.isFinite);
  });
  if (!fits || !weighs || features.length !== means.length) throw new Failed('model_unreadable');
  return { version, steps, features };
}

/** Check: a row of means must give a prediction of the right size. */
async function checkAnswers(model: FittedModel, columns: number, classes: number): Promise<void> {
  const group = new Uint32Array(columns);
  const x = { rows: 1, columns, values: new Float64Array(columns), group };
  const told = await model.predict(x, quietJob());
  const fits = told.length === Math.max(1, classes) && told.every(Number.isFinite);
  if (!fits) throw new Failed('model_unreadable');
}

function written(array: ModelArray): WrittenArray {
  const values = Array.from(array, (own) => (Number.isFinite(own) ? own : String(own)));
  return { type: typeOf(array), values };
}

function read({ type, values }: WrittenArray): ModelArray {
  return (type === 'float64' ? Float64Array : Uint32Array).from(values.map(Number));
}
