import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { findAlarms } from '../../../../../workers/rooms/models/preprocess/alarms.ts';
import type { TableColumn } from '../../../../../workers/rooms/models/tables/contract.ts';
import { codeWords } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { openExample, readTable } from '../reference.ts';

const ROWS = 400;
const random = createRandom(3);
const answer = Float64Array.from({ length: ROWS }, () => Number(random.next() < 0.3));
const rows = Uint32Array.from({ length: ROWS }, (_, row) => row);
const numbers = (name: string, of: (row: number) => number): TableColumn => ({
  name,
  kind: 'number',
  values: Float64Array.from(rows, of)
});

function reasonFor(column: TableColumn): string | undefined {
  const columns = [column, numbers('answer', (row) => answer[row])];
  return findAlarms({ rows: ROWS, columns }, 'answer', answer, rows)[0]?.reason;
}

describe('alarms', () => {
  it.each<[string, TableColumn]>([
    ['constant', numbers('a', () => 4)],
    ['constant', numbers('a', () => NaN)],
    ['identifier', numbers('a', (row) => 9000 - row)],
    [
      'identifier',
      codeWords(
        'a',
        Array.from(rows, (row) => `order ${row}`)
      )
    ],
    [
      'identifier',
      codeWords(
        'First Name (Billing)',
        Array.from(rows, (row) => ['Alex', 'Mary', 'Jade'][row % 3])
      )
    ],
    ['tells_target', numbers('a', (row) => 3 - answer[row])],
    [
      'tells_target',
      codeWords(
        'a',
        Array.from(rows, (row) => (answer[row] ? 'left' : 'here'))
      )
    ],
    // A date of leaving, or words on it, that only those have who left.
    ['tells_target', numbers('a', (row) => (answer[row] ? 20_000 + (row % 90) : NaN))],
    [
      'tells_target',
      codeWords(
        'a',
        Array.from(rows, (row) => (answer[row] ? `too dear, said caller ${row}` : ''))
      )
    ],
    ['tells_target', numbers('a', (row) => (answer[row] ? random.next() : 5 + 9 * random.next()))]
  ])('say %s', (reason, column) => {
    // The last lies in two heaps: its line is not straight, and its groups tell all but one apart.
    expect(reasonFor(column)).toBe(reason);
  });

  it.each<[string, TableColumn]>([
    ['noise', numbers('a', () => random.normal())],
    ['a strong hint', numbers('a', (row) => answer[row] + random.normal())],
    ['a few numbers', numbers('a', (row) => row % 7)],
    ['a number that is often empty', numbers('a', (row) => (row % 3 ? NaN : random.normal()))],
    [
      'words that are often empty',
      codeWords(
        'a',
        Array.from(rows, (row) => (row % 3 ? '' : `said ${row}`))
      )
    ],
    [
      'many names',
      codeWords(
        'a',
        Array.from(rows, (row) => `town ${row % 200}`)
      )
    ]
  ])('are silent on %s', (_, column) => {
    expect(reasonFor(column)).toBeUndefined();
  });

  it.each([20, 35, 50])('do not take %i numbers that are all different for a leak', (count) => {
    const few = rows.slice(0, count);
    const columns = Array.from({ length: 40 }, (_, at) => numbers(`n${at}`, () => random.normal()));
    for (const share of [0.1, 0.3, 0.5]) {
      const told = Float64Array.from({ length: ROWS }, (_, row) => Number(row % 10 < 10 * share));
      const amount = told.map(() => random.normal());
      const table = { rows: ROWS, columns };
      expect(findAlarms(table, 'answer', told, few)).toEqual([]);
      expect(findAlarms(table, 'answer', amount, few)).toEqual([]);
    }
    // A column that is the target in other words is still found.
    const leak = { rows: ROWS, columns: [numbers('leak', (row) => 7 - 2 * answer[row])] };
    expect(findAlarms(leak, 'answer', answer, few)).toEqual([
      { column: 'leak', reason: 'tells_target' }
    ]);
  });

  it.skipIf(!SHARED)('find the customer’s number of a real table and nothing else', () => {
    const { trainRows, trainLabel } = openExample('telco');
    const table = readTable('telco-churn/Telco-Customer-Churn.csv.gz');
    const label = new Float64Array(table.rows);
    trainRows.forEach((row, at) => (label[row] = trainLabel[at]));
    expect(findAlarms(table, 'Churn', label, trainRows)).toEqual([
      { column: 'customerID', reason: 'identifier' }
    ]);
  });
});
