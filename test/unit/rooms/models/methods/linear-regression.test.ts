import { describe, expect, it } from 'vitest';
import { atOnce, quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { fitLasso } from '../../../../../workers/rooms/models/methods/lasso.ts';
import {
  fitLine,
  halfWidth95
} from '../../../../../workers/rooms/models/methods/linear-regression.ts';
import { linesOf } from '../../../../../workers/rooms/models/methods/linear-model.ts';
import { fitRidge } from '../../../../../workers/rooms/models/methods/ridge.ts';
import type { MeasuredRows } from '../../../../../workers/rooms/models/methods/family.ts';
import { columnOf } from '../../../../../workers/maths/matrices/matrix.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { LINE_PRINTED } from '../../../../kit/tolerances.ts';
import { readReference, readTable } from '../reference.ts';

interface LineFigures {
  coef: number[];
  std_err: number[];
  std_err_HC1: number[];
  ci95: [number, number][];
  r2: number;
  sigma: number;
  terms: string[];
}
type Figures = Record<string, LineFigures> & {
  robyn_ridge_on_standardised_inputs_ddof0: Record<string, { coef: number[] }>;
};

function rowsOf(
  path: string,
  target: string,
  terms: string[],
  keep = (_row: number) => true
): MeasuredRows {
  const table = readTable(path);
  const find = (name: string): Float64Array => {
    const column = table.columns.find((own) => own.name === name);
    return column?.kind === 'number' ? column.values : new Float64Array(table.rows);
  };
  const pick = (values: Float64Array): Float64Array => values.filter((_, row) => keep(row));
  const columns = terms.map((term) => {
    const [first, second] = term.split('x').map(find);
    return pick(second ? first.map((own, row) => own * second[row]) : first);
  });
  const y = pick(find(target));
  const values = new Float64Array(y.length * terms.length);
  columns.forEach((own, at) => values.set(own, at * y.length));
  return { x: { rows: y.length, columns: terms.length, values }, y };
}

function expectLine(data: MeasuredRows, told: LineFigures): void {
  const line = fitLine(data);
  const coef = [line.terms.intercept[0], ...line.terms.weight];
  const near = (own: number, expected: number) =>
    expect(Math.abs(own / expected - 1)).toBeLessThan(LINE_PRINTED);
  told.coef.forEach((own, at) => near(coef[at], own));
  told.std_err.forEach((own, at) => near(line.error[at], own));
  told.std_err_HC1.forEach((own, at) => near(line.robustError[at], own));
  near(line.r2, told.r2);
  near(line.sigma, told.sigma);
  const half = halfWidth95(line.error, line.freedom);
  told.ci95.forEach(([low, high], at) => {
    near(coef[at] - half[at], low);
    near(coef[at] + half[at], high);
  });
}

describe.skipIf(!SHARED)('against statsmodels', () => {
  const figures = SHARED ? readReference<Figures>('linear_regression.json') : ({} as Figures);
  const advertising = 'marketing-mix/Advertising.csv.gz';
  const robyn = 'marketing-mix/robyn_dt_simulated_weekly.csv.gz';

  it.each([
    ['advertising_all', false],
    ['advertising_train_mod5', true],
    ['advertising_interaction', false]
  ] as const)('%s', (name, isSplit) => {
    const { terms } = figures[name];
    expectLine(
      rowsOf(advertising, 'sales', terms.slice(1), (row) => !isSplit || row % 5 > 0),
      figures[name]
    );
  });

  it('a shop’s weeks, and ridge on them', () => {
    const told = figures.robyn_weekly;
    const data = rowsOf(robyn, 'revenue', told.terms.slice(1));
    expectLine(data, told);
    for (let column = 0; column < data.x.columns; column++) {
      const own = columnOf(data.x, column);
      const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
      const square = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length;
      own.forEach((value, row) => (own[row] = (value - mean) / Math.sqrt(square)));
    }
    const paths = Object.entries(figures.robyn_ridge_on_standardised_inputs_ddof0);
    expect(paths.length).toBe(4);
    for (const [alpha, { coef }] of paths) {
      const { weight } = atOnce(fitRidge(data, Number(alpha)));
      coef.forEach((own, at) => expect(Math.abs(weight[at] / own - 1)).toBeLessThan(LINE_PRINTED));
    }
  });
});

const random = createRandom(8);
const noisy: MeasuredRows = {
  x: { rows: 200, columns: 6, values: Float64Array.from({ length: 1200 }, () => random.normal()) },
  y: new Float64Array(200)
};
noisy.y.forEach((_, row) => {
  noisy.y[row] = 3 * noisy.x.values[row] - 2 * noisy.x.values[200 + row] + random.normal();
});

describe('least squares', () => {
  it('leaves out a column that others say already', () => {
    const values = new Float64Array(1400);
    values.set(noisy.x.values);
    for (let row = 0; row < 200; row++) values[1200 + row] = values[row] - values[200 + row] + 1;
    const doubled = { x: { rows: 200, columns: 7, values }, y: noisy.y };
    const [line, plain] = [fitLine(doubled), fitLine(noisy)];
    expect(line.terms.weight[6]).toBe(0);
    expect(line.error[7]).toBeNaN();
    expect(line.terms.weight[0]).toBeCloseTo(plain.terms.weight[0], 10);
    expect(line.freedom).toBe(plain.freedom);
  });

  it('counts a row of weight two as two rows', () => {
    const weight = Float64Array.from({ length: 200 }, (_, row) => (row < 50 ? 2 : 1));
    const twice = Uint32Array.from({ length: 250 }, (_, row) => row % 200);
    const values = new Float64Array(1500);
    for (let column = 0; column < 6; column++) {
      twice.forEach((row, at) => (values[column * 250 + at] = noisy.x.values[column * 200 + row]));
    }
    const repeated = {
      x: { rows: 250, columns: 6, values },
      y: Float64Array.from(twice, (row) => noisy.y[row])
    };
    const [a, b] = [fitLine({ ...noisy, weight }).terms, fitLine(repeated).terms];
    a.weight.forEach((own, at) => expect(own).toBeCloseTo(b.weight[at], 10));
  });
});

describe('the lasso', () => {
  it('ends where no weight can win anything', async () => {
    const alpha = 0.3;
    const terms = await fitLasso(noisy, alpha, quietJob());
    const left = linesOf(terms, noisy.x).map((own, row) => noisy.y[row] - own);
    expect(terms.weight.filter((own) => own === 0).length).toBeGreaterThanOrEqual(3);
    terms.weight.forEach((own, column) => {
      const slope =
        columnOf(noisy.x, column).reduce((sum, value, row) => sum + value * left[row], 0) / 200;
      if (own !== 0) expect(slope).toBeCloseTo(alpha * Math.sign(own), 7);
      else expect(Math.abs(slope)).toBeLessThanOrEqual(alpha);
    });
  });

  it('is least squares without a penalty, and nothing with a large one', async () => {
    const free = await fitLasso(noisy, 0, quietJob());
    const line = fitLine(noisy).terms;
    free.weight.forEach((own, at) => expect(own).toBeCloseTo(line.weight[at], 6));
    const none = await fitLasso(noisy, 1e3, quietJob());
    expect([...none.weight]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
