import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import {
  openModelFile,
  writeModelFile
} from '../../../../../workers/rooms/models/deploy/model-file.ts';
import { scoreTable } from '../../../../../workers/rooms/models/deploy/score-table.ts';
import { weighKept } from '../../../../../workers/rooms/models/deploy/weigh-kept.ts';
import { problemOfTable } from '../../../../../workers/rooms/models/questions/problem.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';
import { codeWords } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { train } from '../../../../../workers/rooms/models/train/train.ts';

const job = quietJob();
const PROFIT = { gain: 10, cost: 4 };

/** Who comes, by visits; of a share of the rows it is not known. */
function made(rows: number, seed: number, unknown = 0): Table {
  const random = createRandom(seed);
  const visits = Float64Array.from({ length: rows }, () => random.integer(10));
  const came = Array.from(visits, (own) =>
    random.next() < unknown ? '' : own + random.normal() > 6 ? 'yes' : 'no'
  );
  return {
    rows,
    columns: [{ name: 'visits', kind: 'number', values: visits }, codeWords('came', came)]
  };
}

async function kept() {
  const asked = {
    shopId: 1,
    about: 'table' as const,
    target: 'came',
    methods: ['logistic_regression' as const],
    settings: {},
    seed: 1
  };
  const trained = await train(problemOfTable(made(400, 1), 'came', asked), asked, job);
  return openModelFile(writeModelFile(asked, trained));
}

async function weigh(table: Table, other = {}) {
  const model = await kept();
  const { predictions } = await scoreTable(model, model.facts.classes, table, job);
  return weighKept({ ...model.facts, ...other }, { table, predictions }, PROFIT, 1, job);
}

describe('what a cut-off of a kept model’s list earns', () => {
  it('is counted on the rows of a later table whose answer is known', async () => {
    const table = made(600, 2, 0.3);
    const { profit, lacks } = await weigh(table);
    expect(lacks).toBeNull();
    const came = table.columns[1];
    const words = came.kind === 'text' ? Array.from(came.code, (own) => came.words[own]) : [];
    const known = words.filter((own) => own !== '');
    const yes = known.filter((own) => own === 'yes').length;
    expect(profit!.rows).toBe(known.length);
    expect(profit!.everybody).toBe(PROFIT.gain * yes - PROFIT.cost * known.length);
    // Those of 7 visits and more come: a list cut near their share earns most.
    expect(Math.abs(profit!.best.share - yes / known.length)).toBeLessThan(0.1);
    expect(profit!.best.profit).toBeGreaterThan(profit!.everybody);
    expect(profit!.beats).toBe(true);
  });

  it('is not told without answers, and why is said', async () => {
    const table = made(50, 3);
    const visits = table.columns.slice(0, 1);
    expect(await weigh({ rows: 50, columns: visits })).toEqual({ profit: null, lacks: 'column' });
    const other = (word: string) => ({
      rows: 50,
      columns: [...visits, codeWords('came', new Array<string>(50).fill(word))]
    });
    for (const word of ['', 'yes', 'perhaps']) {
      expect(await weigh(other(word))).toEqual({ profit: null, lacks: 'answers' });
    }
    expect(await weigh(table, { about: 'buy_again' })).toMatchObject({ lacks: 'ahead' });
    expect(await weigh(table, { classes: [] })).toMatchObject({ lacks: 'classes' });
  });
});
