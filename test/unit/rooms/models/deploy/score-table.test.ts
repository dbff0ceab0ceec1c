import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { scoreTable } from '../../../../../workers/rooms/models/deploy/score-table.ts';
import { problemOfTable } from '../../../../../workers/rooms/models/questions/problem.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';
import { codeWords } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { train } from '../../../../../workers/rooms/models/train/train.ts';

const ROWS = 200;

/** Who comes back, by visits and colour; the last rows do not say it yet. */
function made(): Table {
  const random = createRandom(3);
  const visits = Float64Array.from({ length: ROWS }, () => random.integer(10));
  const colour = Array.from({ length: ROWS }, () => random.pick(['red', 'blue', '2024']));
  const answer = Array.from(visits, (own, row) =>
    row >= ROWS - 40 ? '' : own + 2 * random.normal() > 5 ? 'yes' : 'no'
  );
  return {
    rows: ROWS,
    columns: [
      { name: 'visits', kind: 'number', values: visits },
      codeWords('colour', colour),
      codeWords('back', answer)
    ]
  };
}

const withColumns = (table: Table, columns: Table['columns']): Table => ({ ...table, columns });
const words = (table: Table) => {
  const own = table.columns[1];
  return own.kind === 'text' ? Array.from(own.code, (code) => own.words[code]) : [];
};

describe.each(['logistic_regression', 'gradient_boosting'] as const)('scoring by %s', (method) => {
  const trained = () =>
    train(
      problemOfTable(made(), 'back', { seed: 1 }),
      { methods: [method], settings: {}, seed: 1 },
      quietJob()
    );

  it('tells later rows as the training tells the same ones', async () => {
    const own = await trained();
    // Without the answer, in another order of columns.
    const table = made();
    const later = withColumns(table, [table.columns[1], table.columns[0]]);
    const { predictions, missing, unseen } = await scoreTable(
      own,
      own.answer.classes,
      later,
      quietJob()
    );
    expect([missing, unseen, predictions.length]).toEqual([[], [], ROWS]);
    const chance = new Map(predictions.map(({ row, probability }) => [row, probability]));
    expect(own.answer.predictions.length).toBe(40);
    for (const { row, probability } of own.answer.predictions) {
      expect(chance.get(row)).toBe(probability);
    }
  });

  it('counts words never met, and names columns that are not there', async () => {
    const own = await trained();
    const table = made();
    const odd = words(table).map((word, row) => (row < 7 ? 'mauve' : word));
    const strange = withColumns(table, [table.columns[0], codeWords('colour', odd)]);
    const { unseen } = await scoreTable(own, own.answer.classes, strange, quietJob());
    expect(unseen).toEqual([{ column: 'colour', rows: 7, words: ['mauve'] }]);
    const bare = await scoreTable(
      own,
      own.answer.classes,
      withColumns(table, [table.columns[0]]),
      quietJob()
    );
    expect(bare.missing).toEqual(['colour']);
    expect(bare.predictions.every(({ probability }) => Number.isFinite(probability))).toBe(true);
    const none = await scoreTable(
      own,
      own.answer.classes,
      withColumns(table, [table.columns[2]]),
      quietJob()
    );
    expect([none.missing.toSorted(), none.predictions]).toEqual([['colour', 'visits'], []]);
  });

  it('reads numbers among words, and words that look like numbers', async () => {
    const own = await trained();
    const table = made();
    const visits = table.columns[0].kind === 'number' ? table.columns[0].values : [];
    const said = Array.from(visits, (value, row) => (row === 0 ? 'n/a' : String(value)));
    const asWords = withColumns(table, [codeWords('visits', said), table.columns[1]]);
    expect((await scoreTable(own, own.answer.classes, asWords, quietJob())).missing).toEqual([]);
    const years = new Float64Array(ROWS).fill(2024);
    const asNumbers = withColumns(table, [
      table.columns[0],
      { name: 'colour', kind: 'number', values: years }
    ]);
    const { missing, unseen } = await scoreTable(own, own.answer.classes, asNumbers, quietJob());
    expect([missing, unseen]).toEqual([[], []]);
  });
});
