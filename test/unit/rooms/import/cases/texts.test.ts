import { describe, expect, it } from 'vitest';
import { combineProductTexts } from '../../../../../workers/shop/products/product-texts.ts';
import { combineTexts } from '../../../../../workers/shop/texts.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { indexProducts } from '../../../../../workers/rooms/recommend/similar/product-index.ts';
import { nearestSparse } from '../../../../../workers/text/inverted-index.ts';
import { wordsOf } from '../../../../../workers/text/words.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { readCase, readContent, type ReadCase } from './read-case.ts';

const rowsOf = ({ source }: ReadCase) => ({
  rows: source.rowsKept,
  columns: source.columns,
  hidden: null
});
const texts = (read: ReadCase) => {
  const { text } = combineTexts([rowsOf(read)]);
  return Array.from(text.codes, (code) => text.dictionary[code]);
};
const indexOf = (read: ReadCase) =>
  indexProducts(combineProductTexts([], [rowsOf(read)]), quietJob());
type Index = Awaited<ReturnType<typeof indexOf>>;
const listed = (shop: Index, { candidate }: ReturnType<typeof nearestSparse>) =>
  Array.from(candidate)
    .filter((number) => number < shop.products.length)
    .map((number) => shop.products[number]);
const nearestOf = (shop: Index, product: string) => {
  const number = shop.numberOf.get(product)!;
  return listed(shop, nearestSparse(shop.index, shop.questionOf(number), 1, number))[0];
};

describe('reviews with a title and a body', () => {
  it.each([
    ['5/5', '2/5'],
    ['5.0 out of 5 stars', '2.0 out of 5 stars'],
    ['5 von 5 Sternen', '2 von 5 Sternen'],
    ['star5', 'star2']
  ])('stars written %s', async (most, few) => {
    const { source } = await readContent(
      `date,sku,title,review,stars\n2026-02-03,A,Nice,Keeps tea warm,${most}\n2026-02-14,B,Bad,Broke at once,${few}\n`
    );
    const rating = source.columns.find(({ role }) => role === 'rating')?.column;
    expect(Array.from(rating!.codes, (code) => rating!.dictionary[code])).toEqual([5, 2]);
  });

  it('one word for stars and for what was written: its values tell', async () => {
    const { roles } = await readContent(
      'Titel;Bewertung;Sterne;Datum;Produkt-ID\nToll;Sehr weich und warm;5;03.02.2026;7001\n' +
        'Naja;Farbe ganz anders;2;14.02.2026;7002\n'
    );
    expect(roles).toMatchObject({ Titel: 'title', Bewertung: 'text', Sterne: 'rating' });
  });

  it.each([
    ['title,body,rating,product_id', 'Lovely', 'Warm and soft'],
    ['Review Title,Review,Stars,SKU', 'Lovely', 'Warm and soft'],
    ['Titel,Bewertungstext,Bewertung,Artikelnummer', 'Schön', 'Warm und weich'],
    ['评论标题,评论内容,评分,商品编号', '很好', '又暖和又柔软']
  ])('%s: both are read', async (header, title, body) => {
    const read = await readContent(`${header}\n${title},${body},5,A1\n,Too thin,2,A2\nOk,,4,A1\n`);
    expect(read.source.kind).toBe('texts');
    expect(read.texts('text')).toEqual([body, 'Too thin', '']);
    expect(texts(read)).toEqual([`${title}\n${body}`, 'Too thin', 'Ok']);
  });

  it('takes titles that come again and again for those of products', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `Mug ${at % 2},Comment number ${at},5`);
    const read = await readContent(`title,review,rating\n${rows.join('\n')}\n`);
    expect(read.roles.title).toBe('product_name');
  });

  it('reads reviews without the tags of a web page', async () => {
    const read = await readContent(
      'review,rating\n"<p>Warm &amp; soft</p>",5\n"a < b, really",4\n"Sehr sch&ouml;n<br>danke",5\n'
    );
    expect(texts(read)).toEqual(['Warm & soft', 'a < b, really', 'Sehr schön danke']);
  });
});

it('finds what is alike in a catalogue whose descriptions are half HTML', async () => {
  const shop = await indexOf(
    await readContent(
      `sku,name,description,price
A,Lampe,"<div style=""color:red"" class=""x""><strong>Messing</strong>lampe&nbsp;f&uuml;r den Tisch</div>",10
B,Leuchte,"Messinglampe, klein",9
C,Becher,"<div style=""color:red"" class=""x"">Steingut &amp; Glasur</div>",5
D,Tasse,"Steingut, handgedreht",6
`
    )
  );
  expect(nearestOf(shop, 'A')).toBe('B');
  expect(nearestOf(shop, 'C')).toBe('D');
  expect(shop.index.model.terms).not.toEqual(expect.arrayContaining(['div', 'nbsp', 'class']));
});

it('counts a single Chinese character as a word', () => {
  expect(wordsOf('书')).toEqual(['书']);
  expect(wordsOf('茶')).toEqual(['茶']);
});

describe.skipIf(!SHARED)('the cases', () => {
  it('07: six reviews, their texts the bodies, read with their titles', async () => {
    const read = await readCase('07-reviews/input.csv');
    expect(read.source.kind).toBe('texts');
    expect(read.source.rowsKept).toBe(6);
    expect(read.roles).toMatchObject({ title: 'title', body: 'text', rating: 'rating' });
    expect(texts(read).slice(0, 3)).toEqual([
      'Lovely\nWarm and soft.\n\nBought a second one for mum, "the best gift" she said.',
      'Colour is not as pictured; returned it',
      'Great 👍\nOk'
    ]);
  });

  it('08: TEE-1 is like TEE-2, LMP-1 like LMP-2, PEN-1 like INK-1', async () => {
    const shop = await indexOf(await readCase('08-html-catalogue/input.csv'));
    for (const [one, other] of [
      ['TEE-1', 'TEE-2'],
      ['LMP-1', 'LMP-2'],
      ['PEN-1', 'INK-1'],
      ['MUG-1', 'MUG-2']
    ]) {
      expect(nearestOf(shop, one)).toBe(other);
      expect(nearestOf(shop, other)).toBe(one);
    }
  });

  it.each([
    ['绿茶', ['T2', 'T1']],
    ['围巾', ['S2', 'S1']]
  ])('22: %s', async (asked, right) => {
    const shop = await indexOf(await readCase('22-chinese-tfidf/input.csv'));
    const vector = shop.questionFrom(wordsOf(asked));
    expect(listed(shop, nearestSparse(shop.index, vector, 2))).toEqual(right);
    expect(shop.index.model.terms).toEqual(expect.arrayContaining(['书', '茶']));
  });

  it('19: gift cards and the tip are no merchandise, the holder is', async () => {
    const { lines, figures } = await readCase('19-gift-cards/input.csv');
    const sums = new Map<string, number>();
    for (const [row, code] of lines.product.codes.entries()) {
      if (!lines.isNotProduct[code] || lines.total[row] < 0) continue;
      const name = lines.product.dictionary[code];
      sums.set(name, (sums.get(name) ?? 0) + lines.total[row]);
    }
    expect(Object.fromEntries(sums)).toEqual({ 'GC-50': 50, 'GG-25': 25, 'CC-30': 30, TIP: 4 });
    expect(figures.orders).toBe(6);
  });

  it('18: the free parts of bundles are lines that count nowhere', async () => {
    const { figures, lines } = await readCase('18-bundles/input.csv');
    expect(figures).toMatchObject({ gross: 164, orders: 4 });
    expect(lines.lineClass.filter((own) => own === 0)).toHaveLength(5);
  });
});
