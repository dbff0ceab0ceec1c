import { describe, expect, it } from 'vitest';
import { atOnce, quietJob } from '../../../../../workers/contract/job.ts';
import { NO_DAY } from '../../../../../workers/contract/order-lines.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import {
  BAD,
  GOOD,
  MIDDLING,
  moodsOfLabels,
  moodsOfRatings,
  UNTOLD
} from '../../../../../workers/rooms/models/reviews/moods.ts';
import { compareProducts } from '../../../../../workers/rooms/models/reviews/product-moods.ts';
import { readReviews } from '../../../../../workers/rooms/models/reviews/read-reviews.ts';
import {
  reviewsOfTable,
  reviewsOfTexts,
  textColumnOf
} from '../../../../../workers/rooms/models/reviews/review-rows.ts';
import type { Reviews } from '../../../../../workers/rooms/models/reviews/review-rows.ts';
import { splitReviews } from '../../../../../workers/rooms/models/reviews/split-reviews.ts';
import { tellingWords } from '../../../../../workers/rooms/models/reviews/terms.ts';
import { quoteOf } from '../../../../../workers/rooms/models/reviews/quotes.ts';
import { codeWords, readColumn } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { combineTexts } from '../../../../../workers/shop/texts.ts';
import { times } from '../../../../kit/long.ts';
import { columnsFromCells } from '../../../../kit/source-drafts.ts';

const job = quietJob();
const THEMES = [
  ['kettle', 'boils', 'water', 'handle', 'steam'],
  ['parcel', 'courier', 'box', 'arrived', 'driver'],
  ['scarf', 'wool', 'colour', 'wash', 'soft']
];

interface Made {
  count?: number;
  seed?: number;
  /** Moods are said by words; else words and moods have nothing to do with each other. */
  told?: boolean;
  /** Chance of a bad review of the first product. */
  firstBad?: number;
}

function invent({ count = 300, seed = 1, told = true, firstBad = 0.3 }: Made = {}): Reviews {
  const random = createRandom(seed);
  const made = Array.from({ length: count }, (_, at) => {
    const product = `P${at % 10}`;
    const isBad = random.next() < (product === 'P0' ? firstBad : 0.3);
    const theme = random.pick(THEMES);
    const saysBad = told ? isBad : random.next() < 0.3;
    const words = [
      ...Array.from({ length: 4 }, () => random.pick(theme)),
      random.pick(saysBad ? ['awful', 'broken'] : ['splendid', 'pleased'])
    ];
    return { product, mood: isBad ? BAD : GOOD, text: random.shuffle(words).join(' ') };
  });
  return {
    row: Uint32Array.from(made.keys()),
    text: made.map(({ text }) => text),
    mood: Uint8Array.from(made, ({ mood }) => mood),
    day: new Int32Array(count).fill(NO_DAY),
    product: made.map(({ product }) => product)
  };
}

const read = async (reviews: Reviews) =>
  (await readReviews(reviews, (id) => `name of ${id}`, 1, job)).answer;

describe('moods', () => {
  it.each([
    [
      [1, 2, 3, 4, 5, NaN],
      [BAD, BAD, MIDDLING, GOOD, GOOD, UNTOLD]
    ],
    [
      [0, 1, 1],
      [BAD, GOOD, GOOD]
    ],
    [
      [10, 5, 1],
      [GOOD, MIDDLING, BAD]
    ]
  ])('of ratings %j', (ratings, moods) => {
    expect([...moodsOfRatings(ratings)]).toEqual(moods);
  });

  it.each([
    [
      ['Positive', 'negative', 'neutral', ''],
      [GOOD, BAD, MIDDLING, UNTOLD]
    ],
    [
      ['好评', '差评', '中评'],
      [GOOD, BAD, MIDDLING]
    ],
    [
      ['1', '2', ''],
      [BAD, GOOD, UNTOLD]
    ],
    [
      ['-1', '1'],
      [BAD, GOOD]
    ]
  ])('of labels %j', (labels, moods) => {
    expect([...moodsOfLabels(labels)!]).toEqual(moods);
  });

  it('are not read from labels that are something else', () => {
    expect(moodsOfLabels(['books', 'shoes', 'good', ''])).toBeNull();
    expect(moodsOfLabels(['', ''])).toBeNull();
  });
});

describe('rows of reviews', () => {
  const texts = (cells: Parameters<typeof columnsFromCells>[0]) => {
    const columns = columnsFromCells(cells);
    return combineTexts([{ rows: columns[0].column.codes.length, columns, hidden: null }]);
  };

  it('take a rating before a label, leave out what says nothing, and keep their place', () => {
    const read = reviewsOfTexts(
      texts({
        text: ['fine', ' ', 'bad', 'so so'],
        rating: [5, 4, '', 3],
        label: ['0', '1', '0', '']
      })
    );
    expect([...read.row]).toEqual([0, 2, 3]);
    expect([...read.mood]).toEqual([GOOD, BAD, MIDDLING]);
  });

  it('follow the days and products of the lens', () => {
    const all = texts({
      text: ['a', 'b', 'c'],
      rating: [1, 2, 3],
      product_id: ['x', 'y', 'x'],
      order_date: ['2026-01-01', '2026-02-01', '2026-03-01']
    });
    expect(reviewsOfTexts(all, { from: '2026-01-15', to: '2026-02-15' }).text).toEqual(['b']);
    expect(reviewsOfTexts(all, { product: ['x'] }).text).toEqual(['a', 'c']);
  });

  it('are found in any table by its sentences and by a column that reads like a mood', () => {
    const rows = 8;
    const said = Array.from({ length: rows }, (_, at) => `I would buy number ${at} again`);
    const table = {
      rows,
      columns: [
        readColumn(
          'age',
          said.map((_, at) => String(20 + at))
        ),
        codeWords(
          'city',
          said.map((_, at) => (at % 2 ? 'York' : 'Leeds'))
        ),
        codeWords('answer', said),
        readColumn(
          'Stars',
          said.map((_, at) => String(1 + (at % 5)))
        )
      ]
    };
    expect(textColumnOf(table)).toBe('answer');
    expect([...reviewsOfTable(table).mood].slice(0, 5)).toEqual([BAD, BAD, MIDDLING, GOOD, GOOD]);
    expect(textColumnOf({ rows, columns: table.columns.slice(0, 2) })).toBeNull();
    expect(reviewsOfTable({ rows, columns: table.columns.slice(0, 2) }).text).toEqual([]);
  });
});

describe('the test', () => {
  it('is the newest fifth by day, else every fifth row', () => {
    const reviews = invent();
    expect([...splitReviews(reviews).test].every((at) => at % 5 === 0)).toBe(true);
    const dated = { ...reviews, day: reviews.day.map((_, at) => 20_000 - at) };
    const { train, test, from } = splitReviews(dated);
    expect(from).toBe('2024-08-06');
    expect(Math.max(...train.map((at) => dated.day[at]))).toBeLessThan(
      Math.min(...test.map((at) => dated.day[at]))
    );
  });

  it('is not the newest day where that holds half of all', () => {
    const reviews = invent();
    const day = reviews.day.map((_, at) => (at % 2 ? 20_000 : 19_000 + at));
    expect(splitReviews({ ...reviews, day }).from).toBe('');
  });
});

describe('reviews whose words say their mood', () => {
  it('are told, with the planted words and topics', async () => {
    const { test, words, topics, lacks } = await read(invent());
    expect(lacks).toBeNull();
    expect(test).toMatchObject({ beats: true, trainRows: 240, testRows: 60 });
    expect(test!.accuracy).toBeGreaterThan(0.95);
    const of = (mood: string) => words.filter((own) => own.mood === mood).map(({ word }) => word);
    expect(of('bad').sort()).toEqual(['awful', 'broken']);
    expect(of('good').sort()).toEqual(['pleased', 'splendid']);
    for (const { word, quote, reviews } of words) {
      expect(quote).toContain(word);
      expect(reviews).toBeGreaterThanOrEqual(5);
    }
    for (const theme of THEMES) {
      const like = topics.filter((own) => own.words.filter((w) => theme.includes(w)).length >= 3);
      expect(like.length, theme.join(' ')).toBeGreaterThanOrEqual(1);
    }
    expect(topics.length).toBeLessThanOrEqual(8);
    expect(topics.reduce((sum, { reviews }) => sum + reviews, 0)).toBeLessThanOrEqual(300);
    expect(topics.every(({ quotes }) => quotes.length > 0)).toBe(true);
  });

  it('are answered the same with the same seed', async () => {
    expect(await read(invent())).toEqual(await read(invent()));
  });

  it('name a product that is worse, and not one of those that are alike', async () => {
    const { products } = await read(invent({ count: 600, firstBad: 0.9 }));
    expect(products.filter(({ isWorse }) => isWorse).map(({ product }) => product)).toEqual(['P0']);
    expect(products[0].name).toBe('name of P0');
    let called = 0;
    const shops = times(40, 100);
    for (let seed = 1; seed <= shops; seed++) {
      const alike = invent({ seed, count: 200 });
      const isWorseIn = (own: Reviews) =>
        atOnce(compareProducts(own, String)).some(({ isWorse }) => isWorse);
      expect(isWorseIn({ ...alike, mood: alike.mood.map(() => GOOD) })).toBe(false);
      called += Number(isWorseIn(alike));
    }
    expect(called).toBeLessThanOrEqual(shops / 10);
  });

  it('tell the mood of those that carry none, worst first', async () => {
    const reviews = invent();
    reviews.mood.fill(UNTOLD, 280);
    const { predictions } = await read(reviews);
    const untold = predictions.filter(({ said }) => said === 'untold');
    expect(untold.map(({ row }) => row).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, at) => 281 + at)
    );
    expect(predictions.slice(0, 20)).toEqual(untold);
    for (const { text, prediction } of untold) {
      expect(prediction).toBe(/awful|broken/.test(text) ? 'bad' : 'good');
    }
  });
});

describe('what cannot be told is not', () => {
  it('moods that hang on no word: the commoner mood is not beaten, no word is named', async () => {
    let [beaten, named] = [0, 0];
    for (let seed = 1; seed <= times(5, 10); seed++) {
      const { test, words } = await read(invent({ seed, told: false }));
      beaten += Number(test!.beats);
      named += Number(words.length > 0);
    }
    expect(beaten).toBeLessThanOrEqual(1);
    expect(named).toBeLessThanOrEqual(2);
  });

  it('topics of words by chance', async () => {
    const random = createRandom(9);
    const words = Array.from(
      { length: 80 },
      (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}x`
    );
    const reviews = invent({ count: 400 });
    const text = reviews.text.map(() =>
      Array.from({ length: 8 }, () => random.pick(words)).join(' ')
    );
    expect(await read({ ...reviews, text })).toMatchObject({ topics: [], topicsLack: 'unstable' });
  });

  it.each([
    ['texts', (): Reviews => invent({ count: 0 })],
    ['moods', () => ({ ...invent(), mood: new Uint8Array(300).fill(UNTOLD) })],
    ['one_mood', () => ({ ...invent(), mood: new Uint8Array(300).fill(GOOD) })],
    ['few', () => invent({ count: 40 })]
  ] as const)('lacks %s', async (lacks, make) => {
    const answer = await read(make());
    expect(answer).toMatchObject({ lacks, test: null, words: [], predictions: [] });
    expect(answer.topicsLack).toBe(answer.reviews < 50 ? 'few' : null);
  });
});

it('joins a negation to what it turns round', () => {
  expect(tellingWords("It doesn't work, not a good one; can’t recommend")).toEqual([
    'not work',
    'not good',
    'not recommend'
  ]);
  expect(tellingWords('味道不好吃，速度快')).toEqual(
    expect.arrayContaining(['味道', '速度', '快'])
  );
  expect(tellingWords('不推荐')).toEqual(['不推荐']);
});

it('quotes around the word that is asked for, and never half a character', () => {
  const long = `${'so many words here '.repeat(30)}and broken at last ${'more words '.repeat(30)}`;
  expect(quoteOf(long, 'broken')).toMatch(/^….*broken.*…$/);
  expect(quoteOf('🙂'.repeat(200))).toMatch(/^(🙂)+…$/u);
  expect(quoteOf(' a\n b ')).toBe('a b');
});
