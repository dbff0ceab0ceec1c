import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { atOnce, quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { chooseLabels } from '../../../../../workers/rooms/models/labels/choose-labels.ts';
import type { LabelsQuestion } from '../../../../../workers/rooms/models/labels/contract.ts';
import { linkRows, tellRest } from '../../../../../workers/rooms/models/labels/tell-rest.ts';
import { keepSome } from '../../../../../workers/rooms/models/labels/test-labels.ts';
import { UNLABELLED } from '../../../../../workers/rooms/models/labels/unlabelled.ts';
import { readColumn } from '../../../../../workers/rooms/models/tables/read-column.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';
import { times } from '../../../../kit/long.ts';

const job = quietJob();
const nameOf = (row: number) => `r${row}`;
type Asked = Partial<Pick<LabelsQuestion, 'column' | 'pretend' | 'hand'>>;

async function ask(table: Table, asked: Asked = {}) {
  const chosen = atOnce(chooseLabels(table, nameOf, { hand: [], seed: 7, ...asked }));
  return tellRest(table, nameOf, chosen, await linkRows(table, chosen, job), 7, job);
}

/** Two half rings in each other; `labelled` of the rows say which they are of. */
function moons(rows: number, labelled: number, seed: number): Table {
  const random = createRandom(seed);
  const lines = Array.from({ length: rows }, (_, row) => {
    const [own, turn] = [row % 2, Math.PI * random.next()];
    return {
      across: String((own ? 1 - Math.cos(turn) : Math.cos(turn)) + 0.08 * random.normal()),
      up: String((own ? 0.5 - Math.sin(turn) : Math.sin(turn)) + 0.08 * random.normal()),
      ring: row < labelled ? (own ? 'lower' : 'upper') : ''
    };
  });
  const column = (name: 'across' | 'up' | 'ring') =>
    readColumn(
      name,
      lines.map((own) => own[name])
    );
  return { rows, columns: [column('across'), column('up'), column('ring')] };
}

/** A label no column says anything of. */
function noise(rows: number, seed: number): Table {
  const random = createRandom(seed);
  const made = (name: string, make: () => string) =>
    readColumn(name, Array.from({ length: rows }, make));
  return {
    rows,
    columns: [
      made('a', () => String(random.normal())),
      made('b', () => String(random.normal())),
      made('kind', () => random.pick(['x', 'y']))
    ]
  };
}

describe('a table of which some rows are labelled', () => {
  it('rings of 20 labels: the other rows help, and nearly all are told right', async () => {
    const answer = await ask(moons(400, 400, 3));
    expect(answer).toMatchObject({ column: '', used: null });
    const pretended = await ask(moons(400, 400, 3), { column: 'ring' });
    expect(pretended).toMatchObject({ column: 'ring', pretend: 20, labelled: 20 });
    expect(pretended.test).toMatchObject({ split: 'hidden', verdict: 'helps', rows: 380 });
    expect(pretended.used).toBe('label_spreading');
    expect(pretended.test!.accuracy).toBeGreaterThan(pretended.test!.alone + 0.04);
    expect(pretended.predictions).toHaveLength(380);
    const right = pretended.predictions.filter(({ row, prediction }) => {
      return prediction === (Number(row.slice(1)) % 2 ? 'lower' : 'upper');
    });
    expect(right.length / 380).toBeGreaterThan(0.9);
  });

  it('a partly empty column is the label; its empty rows are told and queued', async () => {
    const answer = await ask(moons(300, 60, 5));
    expect(answer).toMatchObject({ column: 'ring', pretend: 0, labelled: 60, lacks: null });
    expect(answer.classes).toEqual(['lower', 'upper']);
    expect(answer.test).toMatchObject({ split: 'cross', rows: 60, draws: 1 });
    expect(answer.columns).toEqual(['across', 'up']);
    expect(answer.predictions).toHaveLength(240);
    expect(answer.queue.length).toBeGreaterThan(5);
    const rows = answer.queue.map(({ row }) => Number(row.slice(1)));
    expect(rows.every((row) => row >= 60)).toBe(true);
    // Those least decided come first.
    expect(answer.queue[0].probability).toBeLessThanOrEqual(answer.queue[5].probability);
  });

  it('labels by hand: none tell nothing, three of each of two words tell the rest', async () => {
    const table = { ...moons(200, 0, 2), columns: moons(200, 0, 2).columns.slice(0, 2) };
    const none = await ask(table);
    expect(none).toMatchObject({
      column: '',
      labelled: 0,
      used: null,
      predictions: [],
      test: null
    });
    expect(none.queue.length).toBeGreaterThan(5);
    const hand = [0, 2, 4, 1, 3, 5].map((row) => ({
      row: nameOf(row),
      label: row % 2 ? 'no' : 'yes'
    }));
    const some = await ask(table, { hand });
    expect(some).toMatchObject({ labelled: 6, classes: ['no', 'yes'] });
    expect(some.test!.verdict).toBe('few');
    expect(some.predictions).toHaveLength(194);
  });

  it('labels by hand fill a column, and never overwrite it nor add another word', async () => {
    const table = moons(200, 40, 2);
    const hand = [
      { row: 'r0', label: 'lower' },
      { row: 'r150', label: 'upper' },
      { row: 'r151', label: 'sideways' },
      { row: 'nobody', label: 'upper' }
    ];
    const chosen = atOnce(chooseLabels(table, nameOf, { column: 'ring', hand, seed: 1 }));
    expect(chosen.classes).toEqual(['lower', 'upper']);
    expect([0, 150, 151].map((row) => chosen.label[row])).toEqual([1, 1, UNLABELLED]);
  });

  it('of noise nothing is claimed', async () => {
    let claims = 0;
    for (let seed = 1; seed <= times(3, 6); seed++) {
      const { test } = await ask(noise(200, seed), { column: 'kind' });
      claims += Number(test!.verdict === 'helps') + Number(test!.beatsNaive);
    }
    expect(claims).toBeLessThanOrEqual(1);
  });

  it('chances are no surer than the test was right', async () => {
    const { predictions } = await ask(noise(200, 3), { column: 'kind' });
    const mean = predictions.reduce((sum, own) => sum + own.probability, 0) / predictions.length;
    expect(mean).toBeLessThan(0.6);
  });

  it('a column that says the label in other words is not learned from', async () => {
    const table = moons(400, 400, 3);
    const ring = table.columns[2];
    const columns = [...table.columns, { ...ring, name: 'again' }];
    const { columns: learned } = await ask({ rows: 400, columns }, { column: 'ring' });
    expect(learned).toEqual(['across', 'up']);
  });

  it('too few rows, or nothing to learn from, is said', async () => {
    expect((await ask(moons(20, 10, 1))).lacks).toBe('rows');
    const alone = { rows: 40, columns: [moons(40, 40, 1).columns[2]] };
    expect((await ask(alone, { column: 'ring' })).lacks).toBe('features');
  });

  // A worker that is silent for long is taken for lost: judging ten draws must not be one piece.
  it('stops for others between pieces of work', async () => {
    const table = moons(400, 400, 3);
    const chosen = atOnce(chooseLabels(table, nameOf, { hand: [], seed: 7, column: 'ring' }));
    const ready = await linkRows(table, chosen, job);
    let [longest, all, from] = [0, 0, process.cpuUsage().user];
    const breathe = async () => {
      const piece = process.cpuUsage().user - from;
      [longest, all] = [Math.max(longest, piece), all + piece];
      from = process.cpuUsage().user;
    };
    await tellRest(table, nameOf, chosen, ready, 7, { ...job, breathe });
    await breathe();
    expect(longest / all).toBeLessThan(0.25);
  });

  it('kept labels have one of each class', () => {
    const label = Uint32Array.from({ length: 500 }, (_, row) => Number(row === 77));
    label[5] = UNLABELLED;
    for (let seed = 0; seed < 5; seed++) {
      const shown = keepSome(label, 20, seed);
      expect(shown.filter((own) => own !== UNLABELLED)).toHaveLength(20);
      expect(shown[77]).toBe(1);
      expect(shown[5]).toBe(UNLABELLED);
    }
  });
});
