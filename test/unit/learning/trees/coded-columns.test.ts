import { expect, it } from 'vitest';
import { atOnce } from '../../../../workers/contract/job.ts';
import { codeColumns } from '../../../../workers/learning/trees/coded-columns.ts';
import { createRandom } from '../../../../workers/maths/random.ts';

const ROWS = 6_000;
const random = createRandom(4);
const column = (own: () => number) => Float64Array.from({ length: ROWS }, own);

/** More distinct values than are looked for by halves alone, evenly spread and not. */
const COLUMNS: [string, Float64Array][] = [
  ['spread evenly', column(() => random.next())],
  ['heavy to one side', column(() => Math.exp(8 * random.normal()))],
  ['the next numbers to each other', column(() => 1 + random.integer(ROWS) * Number.EPSILON)],
  ['with the largest numbers', column(() => (random.next() - 0.5) * Number.MAX_VALUE * 2)],
  ['with one that has no end', column(() => random.normal()).fill(Infinity, 7, 8)],
  ['of few values', column(() => random.integer(5))]
];

it.each(COLUMNS)('every value has its place among the distinct ones: %s', (_, own) => {
  const coded = atOnce(codeColumns({ rows: ROWS, columns: 1, values: own }));
  const distinct = [...new Set(own)].sort((a, b) => a - b);
  expect([...coded.values[0]]).toEqual(distinct);
  const place = new Map(distinct.map((value, at) => [value, at]));
  expect([...coded.code[0]]).toEqual([...own].map((value) => place.get(value)));
});
