import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import type { MethodId, TrainQuestion } from '../../../../../workers/rooms/models/contract.ts';
import {
  openModelFile,
  writeModelFile
} from '../../../../../workers/rooms/models/deploy/model-file.ts';
import { openStandalone } from '../../../../../workers/rooms/models/deploy/standalone.ts';
import { scoreTable } from '../../../../../workers/rooms/models/deploy/score-table.ts';
import { CLASSIFIERS, REGRESSORS } from '../../../../../workers/rooms/models/methods/contract.ts';
import { problemOfTable } from '../../../../../workers/rooms/models/questions/problem.ts';
import type { Table, TableColumn } from '../../../../../workers/rooms/models/tables/contract.ts';
import { readColumn } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { train } from '../../../../../workers/rooms/models/train/train.ts';

const job = quietJob();

/** Age and colour say whether and how much; a cell in ten is empty. `older` moves the ages. */
function customers(rows: number, seed: number, older = 0): Table {
  const random = createRandom(seed);
  const cells = Array.from({ length: rows }, () => {
    const age = 20 + random.integer(50);
    const colour = random.pick(['red', 'blue', 'green']);
    const spends = age / 10 + (colour === 'red' ? 3 : 0) + random.normal();
    const told = random.next() < 0.1 ? '' : String(age + older);
    return { age: told, colour, yes: spends > 6 ? 'yes' : 'no', amount: spends.toFixed(3) };
  });
  const names = ['age', 'colour', 'yes', 'amount'] as const;
  return {
    rows,
    columns: names.map((name) =>
      readColumn(
        name,
        cells.map((own) => own[name])
      )
    )
  };
}

function cellOf(column: TableColumn, row: number): string | number {
  if (column.kind === 'text') return column.words[column.code[row]];
  return Number.isNaN(column.values[row]) ? '' : column.values[row];
}

async function trained(method: MethodId, target: 'yes' | 'amount') {
  const question = {
    shopId: 1,
    lens: {},
    about: 'table',
    target,
    seed: 3,
    methods: [method],
    settings: method === 'perceptron' ? { perceptron: { epochs: 5 } } : {}
  } as unknown as TrainQuestion;
  const columns = ['age', 'colour'];
  const problem = problemOfTable(customers(200, 1), target, { seed: 3 });
  return { question, found: await train(problem, { ...question, columns }, job) };
}

describe('a model file', () => {
  const all = [
    ...CLASSIFIERS.slice(1).map((method) => ({
      method: method as MethodId,
      target: 'yes' as const
    })),
    ...REGRESSORS.slice(1).map((method) => ({
      method: method as MethodId,
      target: 'amount' as const
    }))
  ];
  it.each(all)('of $method for $target tells later rows to the same bits', async (own) => {
    const { question, found } = await trained(own.method, own.target);
    const opened = await openModelFile(writeModelFile(question, found));
    expect(opened.facts).toMatchObject({ method: found.answer.method, target: own.target });
    const later = customers(60, 2);
    const { classes } = found.answer;
    const scored = await scoreTable(found, classes, later, job);
    expect(await scoreTable(opened, classes, later, job)).toEqual(scored);

    const alone = await openStandalone(writeModelFile(question, found));
    expect(alone.fields.map(({ column }) => column).sort()).toEqual(['age', 'colour']);
    const { row, name: _, ...one } = scored.predictions[0];
    const at = Number(row) - 1;
    const cells = Object.fromEntries(
      later.columns.map((column) => [column.name, String(cellOf(column, at))])
    );
    const told = await alone.tell(cells);
    expect(told).toMatchObject(one);
    if (own.target === 'amount') expect(told.low80).toBeLessThan(Number(told.prediction));
    else expect(told.alike!.rows).toBeGreaterThan(0);
  });

  it('keeps the currency it learned from, and takes none that is no currency', async () => {
    const { question, found } = await trained('ridge', 'amount');
    const kept = async (json: string) => (await openModelFile(json)).facts.currency;
    const whole = writeModelFile(question, found, 'USD');
    expect(await kept(whole)).toBe('USD');
    expect(await kept(writeModelFile(question, found))).toBe('');
    for (const other of ['dollars', 5, null, undefined]) {
      expect(await kept(JSON.stringify({ ...JSON.parse(whole), currency: other }))).toBeUndefined();
    }
  });

  it('that was changed, or is none, is refused', async () => {
    const { question, found } = await trained('gradient_boosting', 'yes');
    const whole = writeModelFile(question, found);
    const change = (own: (file: Record<string, never>) => void) => {
      const file = JSON.parse(whole);
      own(file);
      return JSON.stringify(file);
    };
    const broken = [
      ...['', '{}', 'null', '[]', whole.slice(0, -5)],
      change((file) => Object.assign(file, { version: 99 })),
      change((file) => Object.assign(file, { method: 'constructor' })),
      change((file) => Object.assign(file, { model: { facts: {}, arrays: {} } })),
      change((file) => Object.assign(file, { recipe: null })),
      change((file) => Object.assign(file, { classes: ['a', 'b', 'c'] }))
    ];
    for (const json of broken) {
      await expect(openModelFile(json), json.slice(0, 60)).rejects.toMatchObject({
        code: 'model_unreadable'
      });
    }
  });
});

describe('drift', () => {
  it('is silent on the same people, whoever they are, and named where they changed', async () => {
    const { found } = await trained('logistic_regression', 'yes');
    const { classes } = found.answer;
    for (let seed = 10; seed < 40; seed++) {
      const { drift } = await scoreTable(found, classes, customers(60, seed), job);
      expect(drift, `seed ${seed}`).toEqual([]);
    }
    const { drift } = await scoreTable(found, classes, customers(60, 5, 25), job);
    expect(drift.map(({ column }) => column)).toEqual(['age']);
    expect(drift[0].now - drift[0].before).toBeGreaterThan(15);
  });
});
