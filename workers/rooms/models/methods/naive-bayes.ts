import { floatsOf, integersOf } from '../../../learning/model-bytes.ts';
import { columnOf } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { classWeights, defaultsOf, settingsOf, weightsOf } from './family.ts';
import type { Classifier, LabelledRows } from './family.ts';
import { softmaxInPlace } from './link.ts';

const FORM = [{ id: 'smoothing', min: 0.01, max: 100, step: 0, default: 1 }] as const;

/** Parameters per class and column. */
interface NaiveBayes {
  classes: number;
  /** Columns of categories: log frequencies. 0 for numbers. */
  often: Float64Array;
  mean: Float64Array;
  variance: Float64Array;
  prior: Float64Array;
  /** Per column the category group it belongs to; 0: a number. */
  group: Uint32Array;
}

/**
 * Naive Bayes: columns are independent given the class, numbers Gaussian, categories by frequency.
 */
export const naiveBayes: Classifier<NaiveBayes> = {
  id: 'naive_bayes',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  fit: (data, context) => fitNaiveBayes(data, settingsOf(FORM, context).smoothing),
  pack: ({ classes, ...arrays }) => ({ arrays, facts: { classes } }),
  open: (packed) => ({
    classes: packed.facts.classes,
    often: floatsOf(packed, 'often'),
    mean: floatsOf(packed, 'mean'),
    variance: floatsOf(packed, 'variance'),
    prior: floatsOf(packed, 'prior'),
    group: integersOf(packed, 'group')
  }),
  score: (model) => async (x) => softmaxInPlace(logLikelihood(model, x), x.rows, model.classes)
};

/**
 * Added to every variance: this share of the largest column variance over all rows, as scikit-learn
 * does.
 */
const LEAST_VARIANCE = 1e-9;

/**
 * Naive Bayes (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 6.6.3);
 * counts of categories are increased by `smoothing`. Terms of a text are multinomial as in McCallum
 * and Nigam (AAAI workshop on learning for text categorization, 1998): shares of a class's total
 * weight.
 */
function fitNaiveBayes(data: LabelledRows, smoothing: number): NaiveBayes {
  const { x, label, classes } = data;
  const weight = weightsOf(data);
  const sums = classWeights(data);
  const total = sums.reduce((sum, own) => sum + own, 0);
  const group = x.group ?? new Uint32Array(x.columns);
  const model: NaiveBayes = {
    classes,
    often: new Float64Array(classes * x.columns),
    mean: new Float64Array(classes * x.columns),
    variance: new Float64Array(classes * x.columns),
    // A class without rows gets half a row, so that it stays possible.
    prior: sums.map((own) => Math.log((own + 0.5) / (total + 0.5 * classes))),
    group
  };
  const [widths, masses] = [new Map<number, number>(), new Map<number, Float64Array>()];
  group.forEach((own, column) => {
    if (own === 0) return;
    const [first] = momentsOf(columnOf(x, column), label, weight, classes);
    const before = masses.get(own);
    widths.set(own, (widths.get(own) ?? 0) + 1);
    masses.set(own, before ? before.map((sum, at) => sum + first[at]) : first);
  });
  for (let column = 0; column < x.columns; column++) {
    const values = columnOf(x, column);
    const [first, second] = momentsOf(values, label, weight, classes);
    for (let own = 0; own < classes; own++) {
      const at = own * x.columns + column;
      if (group[column] > 0) {
        const width = widths.get(group[column])!;
        const mass = masses.get(group[column])![own];
        model.often[at] = Math.log((first[own] + smoothing) / (mass + smoothing * width));
      } else if (sums[own] > 0) {
        model.mean[at] = first[own] / sums[own];
        model.variance[at] = Math.max(0, second[own] / sums[own] - model.mean[at] ** 2);
      }
    }
  }
  const widest = widestOf(x, group) || 1;
  model.variance = model.variance.map((own) => own + LEAST_VARIANCE * widest);
  return model;
}

/** The largest variance of a numeric column, over all classes. */
function widestOf(x: Matrix, group: Uint32Array): number {
  let widest = 0;
  for (let column = 0; column < x.columns; column++) {
    if (group[column] > 0) continue;
    const values = columnOf(x, column);
    const mean = values.reduce((sum, own) => sum + own, 0) / x.rows;
    const squares = values.reduce((sum, own) => sum + (own - mean) ** 2, 0);
    widest = Math.max(widest, squares / x.rows);
  }
  return widest;
}

function momentsOf(
  values: Float64Array,
  label: Uint32Array,
  weight: Float64Array,
  classes: number
): [Float64Array, Float64Array] {
  const [first, second] = [new Float64Array(classes), new Float64Array(classes)];
  for (let row = 0; row < values.length; row++) {
    first[label[row]] += weight[row] * values[row];
    second[label[row]] += weight[row] * values[row] ** 2;
  }
  return [first, second];
}

function logLikelihood({ classes, ...model }: NaiveBayes, x: Matrix): Float64Array {
  const sums = new Float64Array(classes * x.rows);
  for (let own = 0; own < classes; own++) {
    const out = sums.subarray(own * x.rows, (own + 1) * x.rows).fill(model.prior[own]);
    for (let column = 0; column < x.columns; column++) {
      const values = columnOf(x, column);
      const at = own * x.columns + column;
      if (model.group[column] > 0) {
        for (let row = 0; row < x.rows; row++) out[row] += values[row] * model.often[at];
        continue;
      }
      const [mean, double] = [model.mean[at], 2 * model.variance[at]];
      const norm = 0.5 * Math.log(Math.PI * double);
      for (let row = 0; row < x.rows; row++) {
        out[row] -= (values[row] - mean) ** 2 / double + norm;
      }
    }
  }
  return sums;
}
