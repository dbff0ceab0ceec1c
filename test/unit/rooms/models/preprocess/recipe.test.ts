import { describe, expect, it } from 'vitest';
import { applyRecipe } from '../../../../../workers/rooms/models/preprocess/apply-recipe.ts';
import { fitRecipe } from '../../../../../workers/rooms/models/preprocess/fit-recipe.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';
import { columnOf } from '../../../../../workers/maths/matrices/matrix.ts';
import { readColumn } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { MODEL_PRINTED } from '../../../../kit/tolerances.ts';
import { EXAMPLES, openExample } from '../reference.ts';

const upTo = (rows: number) => Uint32Array.from({ length: rows }, (_, row) => row);
const tableOf = (columns: Record<string, string[]>): Table => ({
  rows: Object.values(columns)[0].length,
  columns: Object.entries(columns).map(([name, cells]) => readColumn(name, cells))
});

describe('a column of words', () => {
  it.each([
    ['number', ['1', '', '-2.5e3', '.5']],
    ['date', ['2024-02-29', '', '2024-03-01T12:00']],
    ['text', ['1', 'two']],
    ['text', ['2024-02-31x', '2024-02-01']],
    ['text', ['2024-13-01', '2024-12-01']],
    ['text', ['', '']]
  ])('is a %s column by %j', (kind, cells) => {
    expect(readColumn('a', cells).kind).toBe(kind);
  });
});

describe.skipIf(!SHARED)('against scikit-learn', () => {
  it.each(EXAMPLES)('features of %s stand in order, with its means and deviations', (name) => {
    const { figures, recipe, train } = openExample(name);
    expect(recipe.features.map((feature) => feature.name)).toEqual(figures.columns);
    expect(train.rows).toBe(figures.train);
    const numbers = recipe.steps.filter((step) => step.kind === 'number');
    numbers.forEach((step, at) => {
      expect(step.mean / figures.numeric_mean[at]).toBeCloseTo(1, MODEL_PRINTED);
      expect(step.deviation / figures.numeric_std_ddof0[at]).toBeCloseTo(1, MODEL_PRINTED);
    });
  });
});

describe('a recipe', () => {
  const table = tableOf({
    spend: ['1', '', '3', '5', '1000'],
    plan: ['a', 'b', '', 'a', 'unseen'],
    day: ['2024-01-01', '2024-01-02', '', '2024-02-05', '2031-01-01'],
    same: ['7', '7', '7', '7', '8']
  });
  const names = ['spend', 'plan', 'day', 'same'];
  const recipe = fitRecipe(table, upTo(4), names);

  it('learns from the training rows alone', () => {
    const other = structuredClone(table);
    const [spend] = other.columns;
    if (spend.kind === 'number') spend.values[4] = -1e9;
    expect(fitRecipe(other, upTo(4), names)).toEqual(recipe);
  });

  it('gives a row the same features whichever stand beside it, after being stored too', () => {
    const kept = structuredClone(recipe);
    const all = applyRecipe(recipe, table, upTo(5));
    for (let row = 0; row < 5; row++) {
      const alone = applyRecipe(kept, table, [row]);
      expect([...alone.values]).toEqual(
        Array.from({ length: all.columns }, (_, column) => columnOf(all, column)[row])
      );
    }
  });

  it('fills what is empty by the median and says so', () => {
    const { values } = applyRecipe(recipe, table, upTo(5));
    expect(values.every(Number.isFinite)).toBe(true);
    const features = recipe.features.map(({ name }) => name);
    const matrix = applyRecipe(recipe, table, upTo(5));
    expect([...columnOf(matrix, features.indexOf('spend='))]).toEqual([0, 1, 0, 0, 0]);
    expect(columnOf(matrix, features.indexOf('spend'))[1]).toBeCloseTo(0, 12);
    expect([...columnOf(matrix, features.indexOf('plan='))]).toEqual([0, 0, 1, 0, 0]);
  });

  it('gives a category never seen no feature, or that of the rare ones', () => {
    const features = recipe.features.filter(({ column }) => column === 'plan').length;
    const matrix = applyRecipe(recipe, table, [4]);
    const first = recipe.features.findIndex(({ column }) => column === 'plan');
    expect([...matrix.values.slice(first, first + features)]).toEqual([0, 0, 0]);
    const rare = fitRecipe(table, upTo(4), ['plan'], { rareShare: 0.3, scale: true });
    expect(rare.features.map(({ name }) => name)).toEqual(['plan=a', 'plan=…']);
    expect([...applyRecipe(rare, table, [1, 2, 4]).values]).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('never divides by a deviation of nothing', () => {
    const at = recipe.features.findIndex(({ name }) => name === 'same');
    expect([...columnOf(applyRecipe(recipe, table, upTo(5)), at)]).toEqual([0, 0, 0, 0, 0]);
  });

  it('takes dates apart', () => {
    const plain = fitRecipe(table, upTo(4), ['day'], { rareShare: 0, scale: false });
    const matrix = applyRecipe(plain, table, [0, 3]);
    const part = (name: string) => [
      ...columnOf(
        matrix,
        plain.features.findIndex((own) => own.name === `day:${name}`)
      )
    ];
    expect(part('month')).toEqual([1, 2]);
    expect(part('weekday')).toEqual([0, 0]);
    expect(part('day')).toEqual([19723, 19758]);
  });

  it('refuses a table without its columns', () => {
    expect(() => applyRecipe(recipe, tableOf({ spend: ['x'] }), [0])).toThrow('spend');
  });
});
