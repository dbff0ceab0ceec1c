import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietJob, type Job } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import type { MethodId } from '../../../../../workers/rooms/models/contract.ts';
import type { SplitRule } from '../../../../../workers/rooms/models/evaluate/contract.ts';
import {
  CLASSIFIER_METHODS,
  REGRESSOR_METHODS
} from '../../../../../workers/rooms/models/methods/all.ts';
import {
  problemOfTable,
  type Problem
} from '../../../../../workers/rooms/models/questions/problem.ts';
import type { Table, TableColumn } from '../../../../../workers/rooms/models/tables/contract.ts';
import { codeWords } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { drawSettings } from '../../../../../workers/rooms/models/tune/draw-settings.ts';
import { halve } from '../../../../../workers/rooms/models/tune/halving.ts';
import { innerFolds } from '../../../../../workers/rooms/models/tune/inner-folds.ts';
import { tune } from '../../../../../workers/rooms/models/tune/tune.ts';
import { times } from '../../../../kit/long.ts';

const SEED = 7;
const HALF: SplitRule = { kind: 'random', testShare: 0.5 };

const numbers = (name: string, values: Float64Array): TableColumn => ({
  name,
  kind: 'number',
  values
});
const drawn = (rows: number, draw: () => number) => Float64Array.from({ length: rows }, draw);

/** Three thin rings around one another: too many neighbours reach over into the next. */
function rings(rows: number): Problem {
  const random = createRandom(1);
  const ring = Array.from({ length: rows }, () => random.integer(3));
  const angle = drawn(rows, () => 2 * Math.PI * random.next());
  const radius = ring.map((own) => own + 1 + 0.08 * random.normal());
  const x = angle.map((own, row) => radius[row] * Math.cos(own));
  const y = angle.map((own, row) => radius[row] * Math.sin(own));
  const answer = codeWords(
    'ring',
    ring.map((own) => (own === 1 ? 'middle' : 'other'))
  );
  const table = { rows, columns: [numbers('x', x), numbers('y', y), answer] };
  return problemOfTable(table, 'ring', { seed: SEED, split: HALF });
}

/** A weak signal spread over columns nearly as many as rows to learn from. */
function wide(rows: number, signal: number, seed = 1): Problem {
  const random = createRandom(seed);
  const columns = Array.from({ length: 30 }, (_, at) =>
    numbers(`x${at}`, drawn(rows, random.normal))
  );
  const sum = (row: number) =>
    columns.reduce((all, own) => all + (own.kind === 'text' ? 0 : own.values[row]), 0);
  const told = Float64Array.from({ length: rows }, (_, row) => signal * sum(row) + random.normal());
  const table: Table = { rows, columns: [...columns, numbers('amount', told)] };
  const split: SplitRule = { kind: 'random', testShare: 0.75 };
  return problemOfTable(table, 'amount', { as: 'number', seed: SEED, split });
}

/** A clock on which every look is so many milliseconds later. */
function ticking(milliseconds: number): () => number {
  let now = 0;
  return () => (now += milliseconds);
}

const wish = (...methods: MethodId[]) => ({ methods, seed: SEED, seconds: 60, split: HALF });

describe('settings are drawn', () => {
  const all = [...CLASSIFIER_METHODS, ...REGRESSOR_METHODS].filter(({ form }) => form.length > 0);
  it.each(all.map((own) => [own.id, own.form] as const))(
    'within the ranges of %s, the defaults first, none twice, the same twice',
    (_, form) => {
      fc.assert(
        fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), (seed, count) => {
          const settings = drawSettings(form, count, seed);
          expect(settings.length).toBeLessThanOrEqual(count);
          expect(settings[0]).toEqual(Object.fromEntries(form.map((own) => [own.id, own.default])));
          expect(new Set(settings.map((own) => JSON.stringify(own))).size).toBe(settings.length);
          for (const { id, min, max, step } of form) {
            for (const own of settings) {
              expect(own[id]).toBeGreaterThanOrEqual(min);
              expect(own[id]).toBeLessThanOrEqual(max);
              if (step === 1) expect(Number.isInteger(own[id])).toBe(true);
            }
          }
          expect(drawSettings(form, count, seed)).toEqual(settings);
        }),
        { numRuns: 20 }
      );
    }
  );

  it('over the whole of a wide range, by its logarithm', () => {
    const form = [{ id: 'alpha', min: 1e-6, max: 1e6, step: 0, default: 1 }];
    const decades = drawSettings(form, 27, SEED).map(({ alpha }) => Math.floor(Math.log10(alpha)));
    expect(new Set(decades).size).toBe(12);
  });
});

describe('halving', () => {
  const shares = [1 / 9, 1 / 3, 1];
  const worth = (at: number) => Math.abs(at - 13);

  it('finds the best of 27 by 27, 9 and 3 scorings; the first stays in all rounds', async () => {
    const asked: [number, number][] = [];
    const scoreOf = async (at: number, share: number) => {
      asked.push([at, share]);
      return worth(at);
    };
    const time = { clock: ticking(1), until: 1e6 };
    const { best } = await halve({ count: 27, shares, ...time }, scoreOf, () => {}, quietJob());
    expect(best!.at).toBe(13);
    const rows = shares.map((share) => asked.filter(([, own]) => own === share).map(([at]) => at));
    expect(rows.map(({ length }) => length)).toEqual([27, 10, 4]);
    expect(rows.every((own) => own[0] === 0)).toBe(true);
  });

  it('stops by the clock, and one that would take all of it for the others', async () => {
    let now = 0;
    const scoreOf = async (at: number, _: number, job: Job) => {
      for (let pass = 0; pass < (at === 13 ? 1e9 : 10); pass++) {
        now++;
        await job.breathe();
      }
      return worth(at);
    };
    const time = { clock: () => now, until: 3000 };
    const { best, candidates } = await halve(
      { count: 27, shares, ...time },
      scoreOf,
      () => {},
      quietJob()
    );
    expect(now).toBeLessThanOrEqual(3000);
    expect(candidates[13]).toMatchObject({ isStopped: true, rounds: 0 });
    expect([12, 14]).toContain(best!.at);
  });

  it('says nothing where the first was never scored, and ends when cancelled', async () => {
    const never = async (_at: number, _share: number, job: Job) => {
      for (;;) await job.breathe();
    };
    const rounds = { count: 5, shares, clock: ticking(1), until: 300 };
    expect((await halve(rounds, never, () => {}, quietJob())).best).toBeNull();
    const cancelled: Job = { ...quietJob(), breathe: () => Promise.reject(new Error('cancelled')) };
    await expect(halve(rounds, never, () => {}, cancelled)).rejects.toThrow('cancelled');
  });
});

describe('rows held back lie inside the training part', () => {
  it('each once by chance; in time the newest, where the test is', () => {
    const problem = rings(400);
    const { heldBack, folds } = innerFolds(problem, HALF, SEED);
    expect([heldBack, folds.length]).toEqual(['parts', 3]);
    const held = folds.flatMap(({ test }) => [...test]).sort((a, b) => a - b);
    expect(held).toEqual([...problem.train]);
    for (const { train, test } of folds)
      expect(train.some((row) => test.includes(row))).toBe(false);
    const split: SplitRule = { kind: 'time', column: 'x', testShare: 0.25 };
    const timed = problemOfTable(problem.table, 'ring', { seed: SEED, split });
    const [fold, ...more] = innerFolds(timed, split, SEED).folds;
    expect(more).toEqual([]);
    const x = problem.table.columns[0];
    const dates = (rows: Uint32Array) =>
      Array.from(rows, (row) => (x.kind === 'text' ? NaN : x.values[row]));
    expect(Math.max(...dates(fold.train))).toBeLessThan(Math.min(...dates(fold.test)));
    expect(Math.max(...dates(fold.test))).toBeLessThan(Math.min(...dates(timed.test)));
  });

  it('of customers a day whose past is known by then; few days: no customer on both sides', () => {
    const cut = (day: string, rows: number) => ({ day, rows, part: 'train' as const });
    const cuts = [
      ...[cut('2011-06-01', 100), cut('2011-05-02', 100), cut('2011-04-02', 100)],
      ...[cut('2011-03-03', 100), cut('2011-02-01', 100)]
    ];
    const base = { ...rings(1200), nameOf: (row: number) => `c${row % 90}` };
    const rows = (length: number) => Uint32Array.from({ length }, (_, row) => row);
    const long = innerFolds({ ...base, cuts, train: rows(500) }, undefined, SEED);
    expect(long.heldBack).toBe('newest');
    expect([...long.folds[0].test]).toEqual([...rows(100)]);
    expect([...long.folds[0].train]).toEqual([...rows(500).slice(300)]);
    const short = { ...base, cuts: cuts.slice(0, 2), train: rows(200) };
    const { heldBack, folds } = innerFolds(short, undefined, SEED);
    expect(heldBack).toBe('parts');
    for (const { train, test } of folds) {
      const known = new Set(Array.from(train, base.nameOf));
      expect([...test].some((row) => known.has(base.nameOf(row)))).toBe(false);
    }
  });
});

describe('tuning', () => {
  it('finds fewer neighbours for rings, and says so of the test', async () => {
    const answer = await tune(
      rings(400),
      wish('k_nearest_neighbours', 'logistic_regression'),
      ticking(1),
      quietJob()
    );
    const [neighbours, lines] = answer.methods;
    expect(neighbours.verdict).toBe('better');
    expect(neighbours.settings.k).toBeLessThan(25);
    expect(neighbours.found.value).toBeLessThan(neighbours.defaults.value);
    // No line parts rings, whatever its settings.
    expect(lines.verdict).not.toBe('better');
  });

  it('finds a penalty where columns are many', async () => {
    const { methods } = await tune(wide(200, 0.15), wish('ridge'), ticking(1), quietJob());
    expect(methods[0]).toMatchObject({ method: 'ridge', verdict: 'better' });
    expect(methods[0].settings.alpha).toBeGreaterThan(5);
  });

  it('claims nothing of noise', async () => {
    const verdicts = [];
    for (let seed = 1; seed <= times(4, 10); seed++) {
      const own = await tune(
        wide(160, 0, seed),
        wish('ridge', 'k_nearest_neighbours', 'decision_tree'),
        ticking(1),
        quietJob()
      );
      verdicts.push(...own.methods.map(({ verdict }) => verdict));
    }
    expect(verdicts).not.toContain('better');
  });

  it('never sees the answers of the test', async () => {
    const problem = wide(200, 0.15);
    if (problem.answers.kind !== 'number') throw new Error('a number');
    const y = problem.answers.y.slice();
    for (const row of problem.test) y[row] = -1000 * y[row];
    const other: Problem = { ...problem, answers: { kind: 'number', y } };
    const [one, two] = [
      await tune(problem, wish('ridge'), ticking(1), quietJob()),
      await tune(other, wish('ridge'), ticking(1), quietJob())
    ];
    expect(two.tried).toEqual(one.tried);
    expect(two.methods[0].settings).toEqual(one.methods[0].settings);
    expect(two.methods[0].found).not.toEqual(one.methods[0].found);
  });

  it('tells how far it is, always forward; with no time it says so', async () => {
    const seen: number[] = [];
    const job: Job = { ...quietJob(), report: ({ done, total }) => seen.push(done / total) };
    await tune(rings(120), wish('gradient_boosting', 'perceptron'), ticking(5), job);
    expect(seen.length).toBeGreaterThan(10);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const hasty = { ...wish('gradient_boosting'), seconds: 0 };
    const { methods, tried } = await tune(rings(120), hasty, ticking(5), quietJob());
    expect(methods[0]).toMatchObject({ verdict: 'no_time', settings: tried[0].settings });
    expect(tried.every(({ fate }) => fate === 'stopped')).toBe(true);
  });

  it('leaves methods without settings alone', async () => {
    const answer = await tune(wide(100, 1), wish('linear_regression'), ticking(1), quietJob());
    expect([answer.methods, answer.tried]).toEqual([[], []]);
  });
});
