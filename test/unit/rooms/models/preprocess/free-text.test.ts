import { describe, expect, it } from 'vitest';
import { Failed } from '../../../../../workers/contract/failure.ts';
import { atOnce, quietJob } from '../../../../../workers/contract/job.ts';
import { applyRecipe } from '../../../../../workers/rooms/models/preprocess/apply-recipe.ts';
import type { TextStep } from '../../../../../workers/rooms/models/preprocess/contract.ts';
import { knownShares } from '../../../../../workers/rooms/models/preprocess/apply-text.ts';
import { describeTexts } from '../../../../../workers/rooms/models/preprocess/describe-text.ts';
import { fitRecipe, READING } from '../../../../../workers/rooms/models/preprocess/fit-recipe.ts';
import {
  cutFreeTexts,
  isFreeText
} from '../../../../../workers/rooms/models/preprocess/free-text.ts';
import { termsToLearn } from '../../../../../workers/rooms/models/preprocess/text-terms.ts';
import { problemOfTable } from '../../../../../workers/rooms/models/questions/problem.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';
import { codeWords } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { alarmsOf, prepare } from '../../../../../workers/rooms/models/train/prepare.ts';
import { train } from '../../../../../workers/rooms/models/train/train.ts';
import { columnOf } from '../../../../../workers/maths/matrices/matrix.ts';
import { madeReviews } from './made-reviews.ts';

const upTo = (rows: number) => Uint32Array.from({ length: rows }, (_, row) => row);
const tableOf = (texts: string[]): Table => ({
  rows: texts.length,
  columns: [codeWords('Review', texts)]
});
const repeat = (rows: number, own: (row: number) => string) =>
  Array.from({ length: rows }, (_, row) => own(row));
const isFree = (texts: string[]) => isFreeText(codeWords('a', texts), upTo(texts.length));
const stepOf = (table: Table, rows = upTo(table.rows), options = READING) =>
  fitRecipe(table, rows, ['Review'], options).steps[0] as TextStep;

describe('a column that people wrote freely in', () => {
  const english = ['it came late and cold', 'came with a broken lid', 'the lid is a bit tight'];
  const chinese = ['送货很慢，菜都凉了', '味道很好，送货也快', '味道一般，分量太少'];
  const eight = (texts: string[]) =>
    repeat(8, (row) => `${texts[row % 3]} ${'abcdefgh'[row]}${row}x`);
  it.each([
    ['English of eight rows', eight(english)],
    ['Chinese of eight rows', eight(chinese)],
    ['texts of which half are empty', eight(english).flatMap((text) => [text, ''])],
    ['HTML and emoji', eight(english).map((text) => `<p>${text} 😀</p>`)]
  ])('is %s', (_, texts) => expect(isFree(texts)).toBe(true));

  it.each([
    ['one sentence repeated', repeat(60, () => 'it came late and it was cold')],
    ['a few fixed sentences', repeat(60, (row) => english[row % 3])],
    ['names', repeat(60, (row) => `Ann${row} Smith`)],
    ['numbers of orders', repeat(60, (row) => `order no ${1000 + row}`)],
    ['addresses of pages', repeat(60, (row) => `https://shop.example.com/blue/mug/of/${row}`)],
    [
      'texts that share no word',
      repeat(60, (row) => `aa${row} bb${row} cc${row} dd${row} ee${row}`)
    ],
    ['nothing', repeat(60, () => '')]
  ])('is not %s', (_, texts) => expect(isFree(texts)).toBe(false));
});

describe('terms of a text', () => {
  it.each([
    ['<b>Not</b> the 2 mugs I wanted&nbsp;😀', ['not', 'mugs', 'wanted']],
    ["It doesn't fit", ['not', 'fit', 'does'].slice(0, 2)],
    ['很慢', ['慢', '很慢']],
    ['', []]
  ])('%s', (text, terms) => expect(termsToLearn(text)).toEqual(expect.arrayContaining(terms)));

  it('cut Chinese the same whatever dictionary a browser has', () => {
    const segmenter = Intl.Segmenter;
    const before = termsToLearn('送货很慢 ok');
    try {
      Object.assign(Intl, { Segmenter: undefined });
      expect(termsToLearn('送货很慢 ok')).toEqual(before);
    } finally {
      Object.assign(Intl, { Segmenter: segmenter });
    }
    expect(before).toEqual(expect.arrayContaining(['送货', '货', '慢', 'ok']));
  });
});

describe.each(['en', 'zh'] as const)('a recipe with free text (%s)', (language) => {
  const table = madeReviews(200, language);
  const rows = upTo(150);
  const recipe = fitRecipe(table, rows, ['Review'], READING);

  it('takes its terms from the training alone: a word of other rows has no column', () => {
    const texts = repeat(
      table.rows,
      (row) => textOf(table, row) + (row >= 150 ? ' zebra 斑马' : '')
    );
    expect(fitRecipe(tableOf(texts), rows, ['Review'], READING)).toEqual(recipe);
    expect(recipe.features.some(({ term }) => term === 'zebra' || term === '斑马')).toBe(false);
    const alone = applyRecipe(recipe, tableOf(['zebra 斑']), [0]);
    expect(alone.values.every((own) => own === 0)).toBe(true);
  });

  it('gives a row the same bits whichever stand beside it, after being written as JSON too', () => {
    const kept = JSON.parse(JSON.stringify(recipe)) as typeof recipe;
    const all = applyRecipe(recipe, table, upTo(200));
    for (let row = 0; row < 200; row += 7) {
      const alone = applyRecipe(kept, tableOf([textOf(table, row)]), [0]);
      expect([...alone.values]).toEqual(
        Array.from({ length: all.columns }, (_, column) => columnOf(all, column)[row])
      );
      const square = alone.values.reduce((sum, own) => sum + own * own, 0);
      expect(square).toBeCloseTo(1, 12);
    }
  });

  it('weighs as scikit-learn does, and moves as one column', () => {
    const { terms, idf } = recipe.steps[0] as TextStep;
    const held = (term: string) =>
      [...rows].filter((row) => termsToLearn(textOf(table, row)).includes(term)).length;
    terms.forEach((term, at) =>
      expect(idf[at]).toBeCloseTo(Math.log(151 / (1 + held(term))) + 1, 12)
    );
    expect(new Set(applyRecipe(recipe, table, [0]).group)).toEqual(new Set([1]));
  });

  it('shows one text before and after', () => {
    const { terms, before, after, commonest } = atOnce(describeTexts(table, ['Review'], rows)).get(
      'Review'
    )!;
    expect(terms).toBe(recipe.features.length);
    expect(before).toBe(textOf(table, 0));
    expect(after.map(({ weight }) => weight)).toEqual(
      after.map(({ weight }) => weight).toSorted((a, b) => b - a)
    );
    for (const { term } of after) expect(termsToLearn(before)).toContain(term);
    expect(commonest.length).toBe(8);
  });
});

describe('texts cut beforehand', () => {
  const long = () =>
    tableOf(
      repeat(
        300,
        (row) =>
          `${`blue mug, not ${row % 3 ? 'late' : 'early'}: 很好 `.repeat(20)}<b>box</b> no ${row}`
      )
    );

  it('give the same recipe, features and shares, to the last bit', async () => {
    const [plain, ready] = [madeReviews(200, 'en'), madeReviews(200, 'en')];
    await cutFreeTexts(ready, upTo(150), async () => {});
    const [one, other] = [plain, ready].map((table) => {
      const recipe = fitRecipe(table, upTo(150), ['Review'], READING);
      const step = recipe.steps[0] as TextStep;
      const shares = knownShares(step, table.columns[0] as Parameters<typeof knownShares>[1]);
      return { recipe, x: applyRecipe(recipe, table, upTo(200)), shares };
    });
    expect(other).toEqual(one);
  });

  it('hear a cancel between two stretches, and keep nothing half done', async () => {
    const table = long();
    let breaths = 0;
    const stop = async () => {
      if (++breaths === 2) throw new Failed('cancelled');
    };
    await expect(cutFreeTexts(table, upTo(300), stop)).rejects.toMatchObject({ code: 'cancelled' });
    expect(breaths).toBe(2);
    await cutFreeTexts(table, upTo(300), async () => {});
    const problem = problemOfTable(
      { rows: 300, columns: [...table.columns, ...madeReviews(300, 'en').columns.slice(1)] },
      'Mood',
      { seed: 1 }
    );
    expect(atOnce(prepare(problem, ['Review']))).toEqual(
      atOnce(prepare({ ...problem, table: fresh(problem.table) }, ['Review']))
    );
  });

  it('are heard by a training that is cancelled before it learns', async () => {
    const table = long();
    const columns = [...table.columns, ...madeReviews(300, 'en').columns.slice(1)];
    const problem = problemOfTable({ rows: 300, columns }, 'Mood', { seed: 1 });
    const steps: string[] = [];
    const breathe = async () => {
      throw new Failed('cancelled');
    };
    const job = {
      ...quietJob(),
      report: ({ step }: { step: string }) => steps.push(step),
      breathe
    };
    const wish = { methods: ['logistic_regression' as const], settings: {}, seed: 1 };
    await expect(train(problem, wish, job)).rejects.toMatchObject({ code: 'cancelled' });
    expect(steps).toEqual([]);
  });
});

/** The same table, of which nothing is kept. */
function fresh(table: Table): Table {
  const columns = table.columns.map((own) =>
    own.kind === 'text' ? { ...own, words: [...own.words] } : own
  );
  return { ...table, columns };
}

describe('the number of terms', () => {
  const texts = repeat(60, (row) => `word${row % 40} word${(row * 7) % 40} all of the mugs ${row}`);

  it('is bounded, the commonest first', () => {
    const { terms } = stepOf(tableOf(texts), upTo(60), { mostTerms: 5 });
    expect(terms.length).toBe(5);
    expect(terms).not.toContain('mugs');
  });

  it('is less where rows are many, so that features stay within their memory', () => {
    const rows = Uint32Array.from({ length: 250_000 }, (_, at) => at % 120);
    const twice = [...texts, ...texts.map((text) => `${text} again`)];
    expect(stepOf(tableOf(twice), rows).terms.length).toBe(32);
  });

  it('is said of empty texts by a feature of their own', () => {
    const table = tableOf(texts.map((text, row) => (row % 3 ? text : '')));
    const recipe = fitRecipe(table, upTo(60), ['Review'], READING);
    const last = recipe.features.length - 1;
    expect(recipe.features[last]).toMatchObject({ name: 'Review=', term: '' });
    const x = applyRecipe(recipe, table, upTo(60));
    expect([...columnOf(x, last)]).toEqual(
      repeat(60, (row) => String(Number(row % 3 === 0))).map(Number)
    );
  });
});

describe('the six steps', () => {
  it('read free text without being asked, and leave it out when told so', () => {
    const table = madeReviews(200, 'en');
    const spent = Float64Array.from({ length: 200 }, (_, row) => (row * 7919) % 101);
    table.columns.push({ name: 'spent', kind: 'number', values: spent });
    const problem = problemOfTable(table, 'Mood', { seed: 1 });
    expect(atOnce(alarmsOf(problem))).toEqual([]);
    expect(atOnce(prepare(problem)).recipe.features.some(({ column }) => column === 'Review')).toBe(
      true
    );
    expect(atOnce(prepare(problem, ['spent'])).recipe.features.map(({ name }) => name)).toEqual([
      'spent'
    ]);
  });

  it('still call a column of names an identifier', () => {
    const table = madeReviews(200, 'en');
    const names = repeat(200, (row) => `Ann${row} Smith`);
    table.columns.push(codeWords('name', names));
    const found = atOnce(alarmsOf(problemOfTable(table, 'Mood', { seed: 1 })));
    expect(found).toEqual([{ column: 'name', reason: 'identifier' }]);
  });
});

function textOf({ columns: [own] }: Table, row: number): string {
  return own.kind === 'text' ? own.words[own.code[row]] : '';
}
