import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { columnOf } from '../../../../../workers/maths/matrices/matrix.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import {
  followColumn,
  sampleRows
} from '../../../../../workers/rooms/models/explain/dependence.ts';
import { decisionTreeRegressor } from '../../../../../workers/rooms/models/methods/decision-tree.ts';
import type { Predict } from '../../../../../workers/rooms/models/methods/family.ts';
import { linearRegression } from '../../../../../workers/rooms/models/methods/linear-regression.ts';
import { fitRecipe } from '../../../../../workers/rooms/models/preprocess/fit-recipe.ts';
import type { Table, TableColumn } from '../../../../../workers/rooms/models/tables/contract.ts';
import { codeWords } from '../../../../../workers/rooms/models/tables/read-column.ts';

const job = quietJob();
const upTo = (rows: number) => Uint32Array.from({ length: rows }, (_, row) => row);
const numbers = (name: string, values: ArrayLike<number>): TableColumn => ({
  name,
  kind: 'number',
  values: Float64Array.from(values)
});
const tableOf = (...columns: TableColumn[]): Table => {
  const [first] = columns;
  return { rows: first.kind === 'text' ? first.code.length : first.values.length, columns };
};
function opened(table: Table, scale = false) {
  const names = table.columns.map(({ name }) => name);
  const recipe = fitRecipe(table, upTo(table.rows), names, {
    rareShare: 0.1,
    scale,
    mostTerms: 0
  });
  return { recipe, sampled: sampleRows(recipe, table, upTo(table.rows)) };
}
const follow = (table: Table, predict: Predict, column: string) => {
  const { recipe, sampled } = opened(table);
  return followColumn(predict, recipe, sampled, column, job);
};

describe('by hand', () => {
  const table = tableOf(
    numbers('a', [0, 1, 2, 4, 4]),
    numbers('b', [10, 0, 20, 40, 30]),
    numbers('same', [7, 7, 7, 7, 7]),
    codeWords('plan', ['x', 'y', 'x', 'x', ''])
  );
  const line: Predict = async (x) =>
    columnOf(x, 0).map((a, row) => 1 + 2 * a + columnOf(x, 1)[row] / 10);

  it('is the line itself, the single rows beside it', async () => {
    const found = (await follow(table, line, 'a'))!;
    // b / 10 is 0, 1, 2, 3 and 4: mean 2, tenths 0.4 and 3.6.
    expect(found.points.map(({ at }) => at)).toEqual([0, 1, 2, 4]);
    found.points.forEach(({ at, answers: [own] }) => {
      expect(own.mean).toBeCloseTo(3 + 2 * Number(at), 12);
      expect(own.low10).toBeCloseTo(1.4 + 2 * Number(at), 12);
      expect(own.high90).toBeCloseTo(4.6 + 2 * Number(at), 12);
    });
    expect(found).toMatchObject({ kind: 'number', rows: 5, together: { column: 'b' } });
  });

  it('is one point of a column that is the same everywhere', async () => {
    const found = (await follow(table, line, 'same'))!;
    expect(found.points).toHaveLength(1);
    expect(found.points[0].at).toBe(7);
    expect(found.points[0].answers[0].mean).toBeCloseTo(1 + 2 * 2.2 + 2, 12);
    expect(found.together).toBeNull();
  });

  it('sets all features of a category, the commonest first', async () => {
    const { recipe, sampled } = opened(table);
    const at = (category: string) =>
      recipe.features.findIndex(({ name }) => name === `plan=${category}`);
    const byPlan: Predict = async (x) =>
      columnOf(x, at('x')).map((own, row) => 5 * own + 9 * columnOf(x, at('y'))[row]);
    const found = (await followColumn(byPlan, recipe, sampled, 'plan', job))!;
    expect(found.kind).toBe('category');
    const told = found.points.map((point) => [point.at, point.answers[0].mean]);
    expect(told).toEqual([
      ['x', 5],
      ['', 0],
      ['y', 9]
    ]);
  });

  it('tells each class by itself, and nothing of a column the model does not read', async () => {
    const chances: Predict = async (x) => {
      const yes = columnOf(x, 0).map((a) => a / 4);
      return Float64Array.from([...yes.map((own) => 1 - own), ...yes]);
    };
    const found = (await follow(table, chances, 'a'))!;
    expect(found.points[3].answers.map(({ mean }) => mean)).toEqual([0, 1]);
    expect(await follow(table, chances, 'absent')).toBeNull();
  });
});

describe('fitted models', () => {
  const random = createRandom(3);
  const a = Float64Array.from({ length: 900 }, () => random.normal());
  const b = Float64Array.from({ length: 900 }, () => random.normal());
  a[5] = NaN;
  const table = tableOf(numbers('a', a), numbers('b', b));
  const { recipe, sampled } = opened(table, true);

  it('stays within 300 rows and 20 values that rows have, empty cells left out', async () => {
    const data = { x: sampled.x, y: Float64Array.from(sampled.rows, (row) => 4 - 3 * b[row]) };
    const predict = linearRegression.score(
      await linearRegression.fit(data, { seed: 1 }, job),
      data
    );
    const { points, rows } = (await followColumn(predict, recipe, sampled, 'b', job))!;
    expect([rows, points.length]).toEqual([300, 20]);
    for (const { at, answers } of points) {
      expect(b).toContain(at);
      expect(answers[0].mean).toBeCloseTo(4 - 3 * Number(at), 6);
    }
    const filled = (await followColumn(predict, recipe, sampled, 'a', job))!.points;
    expect(filled.every(({ at }) => Number.isFinite(at))).toBe(true);
  });

  it('is a step where a tree has one', async () => {
    const y = Float64Array.from(sampled.rows, (row) => (b[row] > 0.5 ? 8 : 2));
    const data = { x: sampled.x, y };
    const model = await decisionTreeRegressor.fit(data, { seed: 1 }, job);
    const predict = decisionTreeRegressor.score(model, data);
    const { points } = (await followColumn(predict, recipe, sampled, 'b', job))!;
    for (const { at, answers } of points) {
      const told = Number(at) > 0.5 ? 8 : 2;
      for (const own of Object.values(answers[0])) expect(own).toBeCloseTo(told, 12);
    }
  });
});
