import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../workers/contract/job.ts';
import { askEach } from '../../../workers/rooms/recommend/similar/ask-each.ts';
import { fitBm25 } from '../../../workers/text/bm25.ts';
import { DEFAULT_WEIGHING } from '../../../workers/rooms/recommend/similar/contract.ts';
import { nearestSparse } from '../../../workers/text/inverted-index.ts';
import { indexProducts } from '../../../workers/rooms/recommend/similar/product-index.ts';
import { wordsOf } from '../../../workers/text/words.ts';
import { BM25_SCORE } from '../../kit/tolerances.ts';
import { inventTexts } from './invent-texts.ts';

/** BM25 as the formula stands, text against text, without any index. */
function plainScore(texts: string[], question: string[], document: number): number {
  const words = texts.map(wordsOf);
  const mean = words.reduce((sum, own) => sum + own.length, 0) / texts.length;
  let score = 0;
  for (const word of question) {
    const df = words.filter((own) => own.includes(word)).length;
    const tf = words[document].filter((own) => own === word).length;
    if (tf === 0) continue;
    const idf = Math.log(1 + (texts.length - df + 0.5) / (df + 0.5));
    const held = 1.2 * (0.25 + (0.75 * words[document].length) / mean);
    score += (idf * tf * 2.2) / (tf + held);
  }
  return score;
}

function shopOf(names: string[], descriptions = names.map(() => '')) {
  const products = names.map((_, at) => `P${String(at).padStart(4, '0')}`);
  return { products, names, descriptions, categories: names.map(() => '') };
}

const bm25 = { ...DEFAULT_WEIGHING, words: 'bm25' as const };

describe('BM25', () => {
  it('is the formula, for products and for typed words', async () => {
    const texts = inventTexts(60, 5);
    const shop = await indexProducts(shopOf(texts), quietJob(), bm25);
    const all = await askEach(shop, 5, quietJob());
    for (const row of [0, 17, 59]) {
      const question = wordsOf(texts[row]);
      const scores = texts.map((_, other) =>
        other === row ? 0 : plainScore(texts, question, other)
      );
      const best = scores
        .slice()
        .sort((a, b) => b - a)
        .slice(0, 5);
      const found = Array.from(all.score.subarray(row * 5, row * 5 + all.size[row]));
      found.forEach((score, place) =>
        expect(Math.abs(score - best[place])).toBeLessThan(BM25_SCORE)
      );
    }
    const asked = ['nowhere', ...wordsOf(texts[3]).slice(0, 2)];
    const lists = nearestSparse(shop.index, shop.questionFrom(asked), 1);
    const plain = Math.max(...texts.map((_, other) => plainScore(texts, asked, other)));
    expect(Math.abs(lists.score[0] - plain)).toBeLessThan(BM25_SCORE);
  });

  it('counts a mention in a short text more, and a second mention less than the first', async () => {
    const filler = 'one two three four five six seven eight';
    const { weight, rowStart, term, numberOf } = await fitBm25([
      'teapot',
      `teapot ${filler}`,
      `teapot teapot ${filler}`,
      filler
    ]);
    const of = (row: number) => {
      for (let at = rowStart[row]; at < rowStart[row + 1]; at++) {
        if (term[at] === numberOf.get('teapot')) return weight[at];
      }
      return 0;
    };
    expect(of(0)).toBeGreaterThan(of(1));
    expect(of(2)).toBeGreaterThan(of(1));
    expect(of(2)).toBeLessThan(2 * of(1));
    expect(of(3)).toBe(0);
  });

  it.each([
    ['no words', ['—', '!!']],
    ['one product', ['teapot']],
    ['emoji and right-to-left', ['🍵 שלום', 'مرحبا 🍵']],
    [
      'ten thousand words',
      [Array.from({ length: 10_000 }, (_, at) => `w${at % 700}`).join(' '), 'w1']
    ]
  ])('bears %s', async (_, names) => {
    const shop = await indexProducts(shopOf(names), quietJob(), bm25);
    const all = await askEach(shop, 3, quietJob());
    expect(all.score.every(Number.isFinite)).toBe(true);
  });
});

it('a field counts as often as is said, or not at all', async () => {
  const texts = shopOf(['red mug', 'blue mug', 'red hat'], ['wool', 'wool', 'linen']);
  const nearest = async (weighing: Partial<typeof DEFAULT_WEIGHING>) => {
    const shop = await indexProducts(texts, quietJob(), { ...DEFAULT_WEIGHING, ...weighing });
    const { candidate, score } = nearestSparse(shop.index, shop.questionOf(2), 2, 2);
    return { first: candidate[0], score: score[0] };
  };
  expect((await nearest({ description: 0 })).first).toBe(0);
  const alone = await nearest({ title: 0 });
  expect(alone.score).toBe(0);
  expect((await nearest({ title: 3 })).score).toBeGreaterThan((await nearest({})).score);
});
