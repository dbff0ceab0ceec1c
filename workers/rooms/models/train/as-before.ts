import type { Problem } from '../questions/problem.ts';

/**
 * Persistence baseline for the test rows: customers repeat the previous 90 days. For a number the
 * same value; for two classes the share among training rows with the same past, with half a
 * positive and half a negative row added so that no probability is 0 or 1. null if there is no past
 * value.
 */
export function asBefore({ table, before, answers, train, test }: Problem): Float64Array | null {
  const column = table.columns.find(({ name }) => name === before);
  if (!column || column.kind === 'text') return null;
  if (answers.kind === 'number') return Float64Array.from(test, (row) => column.values[row]);
  if (answers.classes.length !== 2) return null;
  const [yes, all] = [
    [0.5, 0.5],
    [1, 1]
  ];
  const did = (row: number) => Number(column.values[row] > 0);
  for (const row of train) {
    yes[did(row)] += answers.label[row];
    all[did(row)]++;
  }
  const chance = Float64Array.from(test, (row) => yes[did(row)] / all[did(row)]);
  const both = new Float64Array(2 * test.length);
  both.set(chance.map((own) => 1 - own));
  both.set(chance, test.length);
  return both;
}
