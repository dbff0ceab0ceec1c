import { describe, expect, it } from 'vitest';
import type { Pieces } from '../../../../workers/contract/job.ts';
import { fittingKMeans } from '../../../../workers/maths/clustering/k-means.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import { chooseColumns } from '../../../../workers/rooms/models/offers/choose-columns.ts';
import { judgeCategories } from '../../../../workers/rooms/models/photos/judge-categories.ts';
import { problemOfTable } from '../../../../workers/rooms/models/questions/problem.ts';
import { sharesOf } from '../../../../workers/rooms/models/reviews/factorise.ts';
import { judgeMoods } from '../../../../workers/rooms/models/reviews/judge-moods.ts';
import { weighTerms } from '../../../../workers/rooms/models/reviews/terms.ts';
import { tellingColumns } from '../../../../workers/rooms/models/table-groups/telling-columns.ts';
import type { Table, TableColumn } from '../../../../workers/rooms/models/tables/contract.ts';
import { tune } from '../../../../workers/rooms/models/tune/tune.ts';
import { measuredJob } from '../../processor-time.ts';

const random = createRandom(1);

function numbers(
  name: string,
  rows: number,
  valueOf: (row: number) => number = () => random.normal()
): TableColumn {
  const values = Float64Array.from({ length: rows }, (_, row) => valueOf(row));
  return { name, kind: 'number', values };
}

/** How often others are let in; of so many the rest is left undone. */
function countBreaths(work: Pieces<unknown>, most = Infinity): number {
  let breaths = 0;
  while (breaths < most && !work.next().done) breaths++;
  return breaths;
}

// A worker that is silent for fifteen seconds is taken for lost, and some machines are slow.
describe('work lets others in', () => {
  it('between the figures of moods, and within each', () => {
    const rows = 4_000;
    const chance = Float64Array.from({ length: rows }, () => random.next());
    const label = Uint8Array.from(chance, () => random.integer(2));
    // Four figures of 300 resamples of four thousand reviews: half a million draws a piece.
    const work = judgeMoods('majority', chance, label, 1);
    expect(countBreaths(work)).toBeGreaterThanOrEqual(4 * 2);
  });

  it('between the columns that may say who was offered what', () => {
    const columns = Array.from({ length: 9 }, (_, at) => numbers(`column ${at}`, 30));
    expect(countBreaths(chooseColumns({ rows: 30, columns }, {}))).toBeGreaterThanOrEqual(9 + 8);
  });

  it('between the rounds of columns that set groups apart', () => {
    const x = { rows: 40, columns: 3, values: new Float64Array(120).map(() => random.normal()) };
    expect(countBreaths(tellingColumns(x, 2, 'alike', 1))).toBeGreaterThanOrEqual(6);
  });

  it('between the rounds of k-means over many points', () => {
    const [n, d, k] = [50_000, 9, 9];
    const at = Float64Array.from({ length: d * n }, () => random.next());
    // For each centre that is drawn, then round by round.
    expect(countBreaths(fittingKMeans({ n, d, at }, k, 1, random), k + 3)).toBe(k + 3);
  });

  it('between texts that are weighed, and that topics are looked for in', () => {
    const rows = Uint32Array.from({ length: 6_001 }, (_, row) => row);
    const terms = {
      words: ['tea'],
      start: Uint32Array.from({ length: 6_002 }, (_, row) => row),
      term: new Uint32Array(6_001),
      value: new Float64Array(6_001).fill(1),
      texts: Uint32Array.of(6_001)
    };
    expect(countBreaths(weighTerms(terms, 6_001))).toBeGreaterThanOrEqual(4);
    const topics = { count: 1, words: 1, weight: Float64Array.of(1) };
    expect(countBreaths(sharesOf(terms, rows, topics))).toBeGreaterThanOrEqual(8 * 4);
  });

  it('between the figures of categories by photos', () => {
    const category = Uint8Array.from({ length: 4_000 }, () => random.integer(2));
    const chance = Float64Array.from({ length: 8_000 }, () => random.next());
    const told = [
      { model: 'majority' as const, chance },
      { model: 'nearest_photos' as const, chance }
    ];
    expect(countBreaths(judgeCategories(told, category, 2, 1))).toBeGreaterThanOrEqual(5 * 2);
  });

  it('while settings are held against the defaults on many rows', async () => {
    const rows = 5_000;
    const part = { name: 'part', kind: 'text' as const, words: ['train', 'test'] };
    const code = Uint32Array.from({ length: rows }, (_, row) => Number(row >= 150));
    const columns: TableColumn[] = Array.from({ length: 30 }, (_, at) => numbers(`${at}`, rows));
    const table: Table = {
      rows,
      columns: [...columns, { ...part, code }, numbers('told', rows)]
    };
    const split = { kind: 'column' as const, column: 'part', test: 'test' };
    const problem = problemOfTable(table, 'told', { as: 'number', seed: 1, split });
    const { job, told } = measuredJob();
    const wish = { methods: ['ridge' as const], seed: 1, seconds: 60, split };
    const { methods } = await tune(problem, wish, () => 0, job);
    expect(methods[0].found.value).toBeGreaterThan(0);
    const { longest, all } = told();
    expect(longest / all).toBeLessThan(0.2);
  });
});
