import { describe, expect, it } from 'vitest';
import { quietJob, type Job } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { buildCustomerTable } from '../../../../../workers/rooms/models/questions/customer-table.ts';
import {
  problemOfCustomers,
  problemOfTable
} from '../../../../../workers/rooms/models/questions/problem.ts';
import type { Table, TableColumn } from '../../../../../workers/rooms/models/tables/contract.ts';
import { codeWords } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { train } from '../../../../../workers/rooms/models/train/train.ts';
import { readRetailLines } from '../../../../kit/retail.ts';
import { SHARED } from '../../../../kit/shared.ts';

const SEED = 7;

/** Rows of a signal, noise and a word; `told` by the signal as far as `strength` says. */
function made(rows: number, strength: number, seed = 1): Table {
  const random = createRandom(seed);
  const [signal, noise] = [0, 1].map(() => Float64Array.from({ length: rows }, random.normal));
  const told = signal.map((own) => strength * own + random.normal());
  const numbers = (name: string, values: Float64Array): TableColumn => ({
    name,
    kind: 'number',
    values
  });
  const words = Array.from({ length: rows }, () => random.pick(['red', 'blue', '']));
  const yes = Array.from(told, (own) => (own > 0 ? 'yes' : 'no'));
  return {
    rows,
    columns: [
      numbers('signal', signal),
      numbers('noise', noise),
      codeWords('colour', words),
      codeWords('answer', yes),
      numbers('amount', told)
    ]
  };
}

const withOut = (table: Table, name: string): Table => ({
  ...table,
  columns: table.columns.filter((own) => own.name !== name)
});
const classes = (rows: number, strength: number, seed?: number) =>
  problemOfTable(withOut(made(rows, strength, seed), 'amount'), 'answer', { seed: SEED });
const wish = { settings: {}, seed: SEED };

describe('training', () => {
  it('finds a planted signal, and explains by it', async () => {
    const methods = ['logistic_regression', 'gradient_boosting'] as const;
    const { answer } = await train(classes(600, 2), { ...wish, methods: [...methods] }, quietJob());
    expect(answer).toMatchObject({ kind: 'class', classes: ['no', 'yes'], beats: true });
    expect([answer.trainRows, answer.testRows]).toEqual([450, 150]);
    expect(answer.importance[0].column).toBe('signal');
    expect(answer.predictions[0].reasons[0].column).toBe('signal');
    expect(answer.predictions[0].reasons[0].share).toBeGreaterThan(0);
    expect(answer.top!.rows).toBe(30);
    expect(answer.top!.found).toBeGreaterThan(answer.top!.expected * 1.5);
    expect(answer.lift[0]).toEqual({ rows: 0, found: 0 });
    expect(answer.lift[answer.lift.length - 1]).toEqual({ rows: 1, found: 1 });
    const models = new Set(answer.metrics.map(({ model }) => model));
    expect([...models]).toEqual(['majority', ...methods]);
  });

  it('says of noise that nothing was learned', async () => {
    const beats = [];
    for (let seed = 1; seed <= 8; seed++) {
      const methods = ['logistic_regression' as const];
      beats.push(
        (await train(classes(300, 0, seed), { ...wish, methods }, quietJob())).answer.beats
      );
    }
    expect(beats.filter(Boolean).length).toBeLessThanOrEqual(1);
  });

  it('tells a number, and rows whose number is not known', async () => {
    const table = withOut(made(400, 3), 'answer');
    const amount = table.columns.find(({ name }) => name === 'amount')!;
    if (amount.kind !== 'text') amount.values.fill(NaN, 390);
    const problem = problemOfTable(table, 'amount', { seed: SEED });
    const methods = ['linear_regression' as const];
    const { answer } = await train(problem, { ...wish, methods }, quietJob());
    expect(answer).toMatchObject({ kind: 'number', beats: true, method: 'linear_regression' });
    expect(answer.predictions.map(({ row }) => Number(row)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 10 }, (_, at) => 391 + at)
    );
    const slope = answer.coefficients.find(({ feature }) => feature === 'signal')!;
    expect(slope.value).toBeGreaterThan(2.5);
  });

  it('learns the same twice, and writes a model that can be read', async () => {
    const question = { ...wish, shopId: 1, about: 'table' as const, target: 'answer' };
    const own = {
      ...question,
      methods: ['decision_tree' as const, 'logistic_regression' as const]
    };
    const [one, two] = [
      await train(classes(200, 2), own, quietJob()),
      await train(classes(200, 2), own, quietJob())
    ];
    expect(two.answer).toEqual(one.answer);
  });

  it('tells how far it is, always forward, and stops when cancelled', async () => {
    const seen: number[] = [];
    const job: Job = { ...quietJob(), report: ({ done, total }) => seen.push(done / total) };
    const methods = ['gradient_boosting' as const, 'random_forest' as const];
    await train(classes(200, 1), { ...wish, methods }, job);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const cancelled: Job = { ...quietJob(), breathe: () => Promise.reject(new Error('cancelled')) };
    await expect(train(classes(200, 1), { ...wish, methods }, cancelled)).rejects.toThrow(
      'cancelled'
    );
  });
});

describe('wrong choices are explained', () => {
  const methods = ['logistic_regression' as const];
  const code = async (table: Table, target: string, as?: 'class' | 'number') => {
    try {
      await train(
        problemOfTable(table, target, { as, seed: SEED }),
        { ...wish, methods },
        quietJob()
      );
      return 'none';
    } catch (thrown) {
      return (thrown as { code?: string }).code;
    }
  };
  it.each([
    ['eight rows', 'too_few_rows', made(8, 1), 'answer', undefined],
    ['a number as a class', 'too_many_classes', made(10_000, 1), 'amount', 'class'],
    ['no such column', 'target_missing', made(50, 1), 'elsewhere', undefined],
    ['no column', 'target_missing', made(50, 1), '', undefined]
  ] as const)('%s', async (_, expected, table, target, as) => {
    expect(await code(table, target, as)).toBe(expected);
  });

  it('one class, constant columns, and names', async () => {
    const table = made(60, 1);
    const same = codeWords(
      'answer',
      Array.from({ length: 60 }, () => 'yes')
    );
    expect(await code({ rows: 60, columns: [table.columns[0], same] }, 'answer')).toBe('one_class');
    const constant: TableColumn = { name: 'c', kind: 'number', values: new Float64Array(60) };
    const names = codeWords(
      'n',
      Array.from({ length: 60 }, (_, at) => `name ${at}`)
    );
    const columns = [constant, names, table.columns[3]];
    expect(await code({ rows: 60, columns }, 'answer')).toBe('no_features');
  });
});

describe.skipIf(!SHARED)('customers of a real shop', () => {
  it('who buys again is told better than by going on as before', async () => {
    const built = await buildCustomerTable(readRetailLines(SHARED!), quietJob());
    const problem = problemOfCustomers(built, 'buy_again');
    const methods = ['logistic_regression' as const];
    const { answer } = await train(problem, { ...wish, methods }, quietJob());
    expect(answer).toMatchObject({ beats: true, baseline: 'as_before' });
    const auc = answer.metrics.find(
      ({ model, metric }) => metric === 'auc' && model === methods[0]
    );
    expect(auc!.value).toBeGreaterThan(0.7);
    expect(answer.top!.found).toBeGreaterThan(90);
    expect(answer.predictions.length).toBe(problem.wanted.length);
  });
});
