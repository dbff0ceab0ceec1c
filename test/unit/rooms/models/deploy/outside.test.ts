import { expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import type { TrainQuestion } from '../../../../../workers/rooms/models/contract.ts';
import { writeModelFile } from '../../../../../workers/rooms/models/deploy/model-file.ts';
import { openStandalone } from '../../../../../workers/rooms/models/deploy/standalone.ts';
import { problemOfTable } from '../../../../../workers/rooms/models/questions/problem.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';
import { codeWords } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { train } from '../../../../../workers/rooms/models/train/train.ts';

const ROWS = 120;
const FIRST_DAY = Date.parse('2024-01-01') / 86_400_000;

/** Spending by visits from 1 to 40, a day, and a town. */
function made(): Table {
  const visits = Float64Array.from({ length: ROWS }, (_, row) => 1 + (row % 40));
  const days = Float64Array.from({ length: ROWS }, (_, row) => FIRST_DAY + (row % 60));
  return {
    rows: ROWS,
    columns: [
      { name: 'visits', kind: 'number', values: visits },
      { name: 'joined', kind: 'date', values: days },
      codeWords(
        'town',
        Array.from({ length: ROWS }, (_, row) => ['Rome', 'Oslo', 'Rome'][row % 3])
      ),
      { name: 'spent', kind: 'number', values: visits.map((own, row) => 3 * own + (row % 7)) }
    ]
  };
}

async function opened(change = (json: string) => json) {
  const question = {
    shopId: 1,
    lens: {},
    about: 'table',
    target: 'spent',
    seed: 3,
    methods: ['ridge'],
    settings: {},
    columns: ['visits', 'joined', 'town']
  } as unknown as TrainQuestion;
  const whole = problemOfTable(made(), 'spent', { seed: 3 });
  // The ends of the ranges are in the training part.
  const all = Uint32Array.from({ length: ROWS }, (_, row) => row);
  const problem = { ...whole, train: all, test: all.subarray(0, 30) };
  const json = writeModelFile(question, await train(problem, question, quietJob()));
  return openStandalone(change(json));
}

it('a value beyond those it learned from is named with their range', async () => {
  const model = await opened();
  const inside = { visits: '40', joined: '2024-01-01', town: 'Rome' };
  expect((await model.tell(inside)).outside).toEqual([]);
  const beyond = await model.tell({ ...inside, visits: '4000', joined: '2031-05-01' });
  expect(beyond.outside).toEqual([
    { column: 'visits', kind: 'number', low: 1, high: 40 },
    { column: 'joined', kind: 'date', low: FIRST_DAY, high: FIRST_DAY + 59 }
  ]);
  const below = await model.tell({ ...inside, visits: '0.99' });
  expect(below.outside.map(({ column }) => column)).toEqual(['visits']);
});

it('a category it never learned is named; nothing entered is not', async () => {
  const model = await opened();
  const other = await model.tell({ visits: '7', joined: '', town: '\u2026' });
  expect(other.outside).toEqual([{ column: 'town', kind: 'category' }]);
  expect((await model.tell({ visits: '', joined: '', town: '' })).outside).toEqual([]);
});

it('the form starts inside the range, however a middle value is rounded', async () => {
  const table = made();
  const [, ...others] = table.columns;
  const values = Float64Array.from({ length: ROWS }, (_, row) => (row % 9 ? 123_456 : 123_400));
  const columns: Table['columns'] = [{ name: 'visits', kind: 'number', values }, ...others];
  const question = {
    shopId: 1,
    lens: {},
    about: 'table',
    target: 'spent',
    seed: 3,
    methods: ['ridge'],
    settings: {}
  } as unknown as TrainQuestion;
  const problem = problemOfTable({ ...table, columns }, 'spent', { seed: 3 });
  const found = await train(problem, question, quietJob());
  const model = await openStandalone(writeModelFile(question, found));
  const field = model.fields.find(({ column }) => column === 'visits');
  expect(field).toEqual({ column: 'visits', kind: 'number', median: 123_456 });
});

it('a file from before the ranges were kept is silent about them', async () => {
  const model = await opened((json) => json.replaceAll(/,"low":[-\d.e]+,"high":[-\d.e]+/g, ''));
  expect((await model.tell({ visits: '4000' })).outside).toEqual([]);
});

it('the form starts with the most frequent category, or with none in a file without counts', async () => {
  const townOf = ({ fields }: Awaited<ReturnType<typeof opened>>) =>
    fields.find(({ column }) => column === 'town');
  const categories = ['Oslo', 'Rome'];
  const usual = { column: 'town', kind: 'category', categories, usual: 'Rome' };
  expect(townOf(await opened())).toEqual(usual);
  const without = await opened((json) => json.replace('"kind":"category","categories":', '"k":'));
  expect(townOf(without)).toEqual({ ...usual, usual: '' });
});
