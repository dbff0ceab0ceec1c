import type { Job } from '../../../contract/job.ts';
import type { Family, MethodOf } from '../../../learning/method.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import type { ClassifierId, RegressorId, Setting } from './contract.ts';
import type { TreeEnsemble } from '../../../learning/trees/tree-ensemble.ts';

/** Rows whose class is known. */
export interface LabelledRows {
  x: Matrix;
  /** 0 … classes − 1 a row. */
  label: Uint32Array;
  classes: number;
  /** How much a row counts, above 0; 1 when absent. */
  weight?: Float64Array;
}

/** Rows whose number is known. */
export interface MeasuredRows {
  x: Matrix;
  y: Float64Array;
  weight?: Float64Array;
}

export interface FitContext {
  seed: number;
  /** Other than the method's own defaults. */
  settings?: Readonly<Record<string, number>>;
}

/**
 * Answers for rows, of a classifier the chance of each class, class after class
 * (`chance[class * rows + row]`), of a regressor a number a row.
 */
export type Predict = (x: Matrix, job: Job) => Promise<Float64Array>;

interface ClassifierFamily extends Family {
  id: ClassifierId;
  data: LabelledRows;
  context: FitContext;
  goal: void;
  score: Predict;
}

interface RegressorFamily extends Family {
  id: RegressorId;
  data: MeasuredRows;
  context: FitContext;
  goal: void;
  score: Predict;
}

/** What a model shows of its inside. */
interface Explained<Model> {
  /** What a person may set. */
  readonly form: readonly Setting[];
  /** Sums of weights and values, on the scale where they add up (a classifier's: log-odds). */
  linear?(model: Model): LinearTerms;
  /** The trees whose values add up. */
  trees?(model: Model): TreeEnsemble;
}

/** answer of output k = intercept[k] + Σ weight[k * columns + column] · x. */
export interface LinearTerms {
  outputs: number;
  weight: Float64Array;
  intercept: Float64Array;
}

export interface Classifier<Model> extends MethodOf<ClassifierFamily, Model>, Explained<Model> {
  /** Fits anew what was fitted to nearly the same rows: the same model as by `fit`, in less time. */
  refit?(before: Model, data: LabelledRows, context: FitContext, job: Job): Promise<Model>;
}
export interface Regressor<Model> extends MethodOf<RegressorFamily, Model>, Explained<Model> {}

/** The settings a form begins with. */
export function defaultsOf<Id extends string>(
  form: readonly (Setting & { id: Id })[]
): Record<Id, number> {
  return Object.fromEntries(form.map((own) => [own.id, own.default])) as Record<Id, number>;
}

/** A form's numbers: the defaults, and what was set within its limits. */
export function settingsOf<Id extends string>(
  form: readonly (Setting & { id: Id })[],
  { settings = {} }: FitContext
): Record<Id, number> {
  const within = form.map(({ id, min, max, step, default: own }) => {
    const asked = settings[id] ?? own;
    const bounded = Math.min(max, Math.max(min, Number.isFinite(asked) ? asked : own));
    return [id, step === 1 ? Math.round(bounded) : bounded];
  });
  return Object.fromEntries(within) as Record<Id, number>;
}

/** Each row's weight; ones where there is none. */
export function weightsOf({ x, weight }: { x: Matrix; weight?: Float64Array }): Float64Array {
  return weight ?? new Float64Array(x.rows).fill(1);
}

/** Weight of the rows of each class. */
export function classWeights(data: LabelledRows): Float64Array {
  const sums = new Float64Array(data.classes);
  const weight = weightsOf(data);
  data.label.forEach((own, row) => (sums[own] += weight[row]));
  return sums;
}

/** Classes that some row is of. */
export function classesMet(data: LabelledRows): number[] {
  return Array.from(classWeights(data).entries()).flatMap(([own, sum]) => (sum > 0 ? [own] : []));
}
