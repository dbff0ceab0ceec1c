import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../../workers/contract/columns.ts';
import type { Lens } from '../../../../../workers/contract/lens.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { compareList } from '../../../../../workers/rooms/market/competitors/compare-list.ts';
import {
  positionsOf,
  statusOf,
  type CompetitorMatch
} from '../../../../../workers/rooms/market/competitors/contract.ts';
import {
  matchProducts,
  type ListedProduct
} from '../../../../../workers/rooms/market/competitors/match-products.ts';
import { listOwnProducts } from '../../../../../workers/rooms/market/competitors/own-prices.ts';
import { readName } from '../../../../../workers/rooms/market/competitors/read-name.ts';
import type { OtherTable } from '../../../../../workers/shop/tables.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

const still = async () => {};
const priced = (name: string, price = 10): ListedProduct => ({ name, price });
const match = (own: string[], theirs: string[]) =>
  matchProducts(
    own.map((name) => priced(name)),
    theirs.map((name) => priced(name)),
    still
  );

const OWN = [
  'Sony Stereo Turntable - PSLX350H',
  'Bose Acoustimass Speaker System - AM53BK',
  'Linksys EtherFast Ethernet Switch - EZXS88W',
  'Assam Breakfast Tea 250 g',
  'Darjeeling First Flush Tea 100 g',
  'Copper Garden Lantern'
];
const THEIRS = [
  'Lantern for the Garden, Copper',
  'Breakfast Tea Assam 250g',
  'SONY PS-LX350H Belt Drive Turntable',
  'Linksys EZXS88W 8-Port Switch',
  'Wooden Train Set',
  'Felt Slippers Grey'
];
const WANTED = ['0 2', '2 3', '3 1', '5 0'];

describe('matching two lists', () => {
  it('finds planted pairs and claims no others', async () => {
    const pairs = await match(OWN, THEIRS);
    expect(pairs.map(({ own, their }) => `${own} ${their}`).sort()).toEqual(WANTED);
    expect(pairs.find(({ own }) => own === 0)!.isSure).toBe(true);
  });

  it('finds names in Chinese', async () => {
    const pairs = await match(
      ['红色陶瓷茶杯 350毫升', '不锈钢水壶'],
      ['木质相框', '陶瓷茶杯 红色 350ml']
    );
    expect(pairs.map(({ own, their }) => [own, their])).toEqual([[0, 1]]);
  });

  it('does not take another pack size for the same', async () => {
    for (const [own, their] of [
      ['Assam Breakfast Tea 250 g', 'Assam Breakfast Tea 1 kg'],
      ['Copper Wire Nails pack of 50', 'Copper Wire Nails pack of 200'],
      ['绿茶礼盒 100克', '绿茶礼盒 500克']
    ]) {
      const pairs = await match([own, ...OWN.slice(0, 3)], [their, ...THEIRS.slice(4)]);
      expect(pairs.filter(({ isSure }) => isSure)).toEqual([]);
      expect(pairs.find((pair) => pair.own === 0)?.score ?? 0).toBeLessThanOrEqual(0.6);
    }
    const same = await match(['Assam Breakfast Tea 1000 g'], ['Assam Breakfast Tea 1 kg']);
    expect(same[0].isSure).toBe(true);
  });

  it('prefers the own size among several', async () => {
    const sizes = ['100 g', '250 g', '1 kg'].map((size) => `Assam Breakfast Tea ${size}`);
    const pairs = await match(sizes, ['Assam Breakfast Tea 1kg', 'Assam Breakfast Tea 250g']);
    expect(pairs.map(({ own, their }) => `${own} ${their}`).sort()).toEqual(['1 1', '2 0']);
  });

  it('is not sure of another model, of editions and of a rival as near', async () => {
    const unsure = async (own: string[], theirs: string[]) =>
      (await match(own, theirs)).every(({ isSure }) => !isSure);
    expect(await unsure(['Canon Camcorder FS100X'], ['Canon Camcorder FS200X'])).toBe(true);
    const editions = ['Print Shop Home Deluxe Edition', 'Print Shop Home Ultra Edition'];
    expect(await unsure([editions[0]], [editions[1]])).toBe(true);
    expect(
      await unsure(['Copper Garden Lantern'], ['Copper Garden Lantern', 'copper garden lantern'])
    ).toBe(true);
  });

  it('doubts prices far apart', async () => {
    const score = async (price: number) =>
      (
        await matchProducts(
          [priced('Copper Garden Lantern')],
          [priced('Copper Garden Lantern', price)],
          still
        )
      ).at(0)?.score ?? 0;
    expect(await score(20)).toBeGreaterThan(await score(40));
    expect(await score(400)).toBe(0);
    expect(await score(NaN)).toBe(await score(20));
  });

  it('does not depend on the order of the lists', async () => {
    const named = async (own: string[], theirs: string[]) =>
      (await match(own, theirs)).map((pair) => [
        own[pair.own],
        theirs[pair.their],
        pair.score.toFixed(9)
      ]);
    const turned = await named([...OWN].reverse(), [...THEIRS].reverse());
    expect(turned).toEqual(await named(OWN, THEIRS));
  });

  it('takes each product once and keeps scores between 0 and 1', async () => {
    const pairs = await match([...OWN, ...OWN], [...THEIRS, ...THEIRS, ...OWN]);
    expect(new Set(pairs.map(({ own }) => own)).size).toBe(pairs.length);
    expect(new Set(pairs.map(({ their }) => their)).size).toBe(pairs.length);
    for (const { score } of pairs) expect(score > 0 && score <= 1 + 1e-9).toBe(true);
  });

  it('stands empty names, signs alone and lists without or with one product', async () => {
    expect(await match([], THEIRS)).toEqual([]);
    expect(await match(OWN, [])).toEqual([]);
    expect(await match(['', '!!!', '  '], ['', '???', '---'])).toEqual([]);
    expect(await match(['Mug'], ['Hammer'])).toEqual([]);
    expect(await match(['Mug'], ['mug'])).toHaveLength(1);
  });

  it('claims nothing between lists that have nothing to do with each other', async () => {
    const things = ['Lamp', 'Mug', 'Kettle', 'Vase', 'Clock', 'Frame', 'Bowl', 'Tray'];
    const tools = ['Hammer', 'Saw', 'Drill', 'Clamp', 'Chisel', 'Plane', 'Rasp', 'Vice'];
    const looks = ['red', 'blue', 'green', 'small', 'large', 'steel', 'oak', 'matt'];
    const listOf = (nouns: string[], of: string) =>
      nouns.flatMap((noun, at) =>
        looks.map((look, own) => `${look} ${noun} ${of} ${looks[(own + at + 1) % 8]}`)
      );
    expect(await match(listOf(things, 'home'), listOf(tools, 'workshop'))).toEqual([]);
  });

  it('matches 5,000 with 5,000 in seconds', async () => {
    const random = createRandom(3);
    const made = () =>
      Array.from({ length: 5000 }, () => {
        const words = Array.from(
          { length: 6 },
          () => `word${String.fromCharCode(...[0, 0, 0].map(() => 97 + random.integer(14)))}`
        );
        return priced(`${words.join(' ')} QX${10000 + random.integer(90000)}`);
      });
    const [own, theirs] = [made(), made()];
    theirs[4321] = { ...own[17] };
    const began = process.cpuUsage();
    const pairs = await matchProducts(own, theirs, still);
    const { user } = process.cpuUsage(began);
    expect(pairs.some((pair) => pair.own === 17 && pair.their === 4321 && pair.isSure)).toBe(true);
    expect(user / 1e6).toBeLessThan(3);
  }, 60_000);
});

describe('what a name says', () => {
  it('knows model numbers from sizes, counts and years', () => {
    expect(readName('SONY PS-LX350H Turntable').models).toEqual(['pslx350h']);
    expect(readName('Apple Mouse - MB111LL/A').models).toEqual(['mb111lla']);
    for (const name of [
      'Tea 1000g',
      '8-Port Switch',
      'Windows98',
      'Office2007',
      'Battery 2500mAh'
    ]) {
      expect(readName(name).models).toEqual([]);
    }
    expect(readName('Home design 5 in 1').numbers.get('')).toEqual(new Set([5, 1]));
    expect([...readName('Oil 0,5 l').numbers.get('volume')!]).toEqual([500]);
  });
});

describe('a price list beside the shop', () => {
  const text = (header: string, values: string[]) =>
    named(header, { type: 'text', ...coded(values, '') });
  const number = (header: string, values: number[]) => {
    const { codes, dictionary } = coded(values, NaN);
    return named(header, { type: 'number', codes, dictionary: Float64Array.from(dictionary) });
  };
  const named = (header: string, column: Column) => ({ header, role: 'ignore' as const, column });
  const list: OtherTable = {
    sourceId: 7,
    fileName: 'them.csv',
    kind: 'other',
    rows: 4,
    columns: [
      text('sku', ['a1', 'a2', 'a3', 'a4']),
      text('title', ['Copper Garden Lantern', 'Assam Breakfast Tea', '', 'Felt Slippers']),
      number('stock', [1, 2, 3, 4]),
      number('price', [8, 12, 5, 0])
    ]
  };
  const shop = (codes: string[]) => {
    const lines = toOrderLines(
      codes.map((product, at) =>
        plainLine(20000 + at, { product, unitPrice: 10, category: 'Home' })
      )
    );
    const names = ['Copper Garden Lantern', 'Assam Breakfast Tea'];
    const productNames = lines.product.dictionary.map((code) => names[codes.indexOf(code)] ?? '');
    const catalogue = { byId: new Map(), byName: new Map() };
    return listOwnProducts({ ...lines, productNames }, catalogue, {});
  };

  it('guesses its columns, tells differences, and codes change nothing', async () => {
    const answer = await compareList(shop(['P1', 'P2']), [list], { currency: 'GBP' }, still);
    expect(answer).toMatchObject({ nameColumn: 'title', priceColumn: 'price', own: 2, theirs: 3 });
    const told = (own: CompetitorMatch[]) => own.map(({ product: _, ...others }) => others);
    const turned = await compareList(shop(['zz', 'aa']), [list], { currency: 'GBP' }, still);
    expect(told(turned!.matches)).toEqual(told(answer!.matches));
    const lantern = answer!.matches.find(({ product }) => product === 'P1')!;
    expect(lantern.difference).toBeCloseTo(0.25, 12);
  });

  it('takes the columns that were asked for, and answers null without a list', async () => {
    const asked = { currency: 'GBP', nameColumn: 'sku', priceColumn: 'stock' };
    expect(await compareList(shop(['P1']), [list], asked, still)).toMatchObject({
      ...asked,
      matches: []
    });
    expect(await compareList(shop(['P1']), [], asked, still)).toBeNull();
    expect(
      await compareList([], [{ ...list, columns: list.columns.slice(0, 2) }], asked, still)
    ).toBeNull();
  });

  it('knows what the product file lists and nobody bought yet, where the lens may show it', async () => {
    const facts = (product: string, name: string, category: string, price: number) => ({
      product,
      name,
      category,
      price,
      description: '',
      supplier: '',
      cost: NaN,
      stock: NaN
    });
    const files = [
      facts('P1', 'Copper Garden Lantern', 'Home', 10),
      facts('P2', 'Assam Breakfast Tea', 'Tea', 15)
    ];
    const byId = new Map(files.map((own) => [own.product, own]));
    const catalogue = { byId, byName: new Map(files.map((own) => [own.name, own])) };
    const lines = toOrderLines([plainLine(20000, { product: 'P1' })]);
    const own = (lens: Lens = {}) =>
      listOwnProducts(lines, catalogue, lens).map(({ product, price }) => [product, price]);
    const sold = ['P1', 10];
    expect(own()).toEqual([sold, ['P2', 15]]);
    expect(own({ category: ['Tea'] })).toEqual([sold, ['P2', 15]]);
    const lenses = [{ category: ['Home'] }, { country: ['Ireland'] }, { from: '2024-01-01' }];
    for (const lens of lenses) {
      expect(own(lens)).toEqual([sold]);
    }
    const { matches } = (await compareList(
      listOwnProducts(lines, catalogue, {}),
      ...([[list], { currency: '' }, still] as const)
    ))!;
    expect(matches.find(({ product }) => product === 'P2')?.difference).toBeCloseTo(0.25, 12);
  });

  it('lets the person decide, and counts by category', async () => {
    const { matches } = (await compareList(shop(['P1', 'P2']), [list], { currency: '' }, still))!;
    const [first] = matches;
    const said = (isSame: boolean) => ({
      product: first.product,
      theirName: first.theirName,
      isSame
    });
    expect(statusOf(first, [])).toBe('sure');
    expect(statusOf(first, [said(true), said(false)])).toBe('rejected');
    expect(statusOf({ ...first, isSure: false }, [])).toBe('open');
    expect(statusOf({ ...first, isSure: false }, [said(true)])).toBe('accepted');
    const [position] = positionsOf([...matches, { ...first, difference: NaN }]);
    expect(position).toMatchObject({ category: 'Home', compared: 2, dearer: 1, cheaper: 1 });
    expect(position.middle).toBeCloseTo((10 / 8 + 10 / 12) / 2 - 1, 12);
  });
});

/** A column's codes, the first of which means that nothing is there. */
function coded<T>(values: T[], missing: T): { codes: Uint8Array; dictionary: T[] } {
  const dictionary = [...new Set([missing, ...values])];
  return { codes: Uint8Array.from(values, (value) => dictionary.indexOf(value)), dictionary };
}
