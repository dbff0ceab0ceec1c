import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { importRoom } from '../../../../../workers/rooms/import/api.ts';
import { findDraft } from '../../../../../workers/rooms/import/drafts.ts';
import { tellWhoseList } from '../../../../../workers/rooms/import/others/whose-list.ts';
import {
  tellOthersPrices,
  type OwnProducts
} from '../../../../../workers/rooms/import/others/tell-others-prices.ts';

const THINGS = ['Lantern', 'Mug', 'Kettle', 'Vase', 'Clock', 'Frame', 'Bowl', 'Tray', 'Jug', 'Pan'];
const NAMES = THINGS.flatMap((thing) => [`Copper ${thing} small`, `Enamel ${thing} large`]);
const SHOP: OwnProducts = { products: NAMES.map((_, at) => `T-${100 + at}`), names: NAMES };
const BARCODES = NAMES.map((_, at) => String(4006381333900 + at));

/** Why a file is another shop's list to this one, read as any file is. */
async function tell(header: string, rows: (string | number)[][], own = SHOP) {
  const csv = [header, ...rows.map((cells) => cells.join(','))].join('\n');
  const draft = await importRoom.look({ files: [new File([csv], 'list.csv')] }, quietJob());
  expect(draft.files[0].kind).toBe('products');
  const roles = draft.files[0].columns.map(({ role }) => role);
  return tellOthersPrices(findDraft(draft.draftId)[0].table, roles, own);
}

const foreign = Array.from({ length: 15 }, (_, at) => `Oak bench no ${at + 1} garden`);
const priced = (names: string[]) => names.map((name, at) => [name, 'Acme', 5 + at]);

describe('whose list of products it is', () => {
  it('tells a list of 30 titles, half of them like the 20 of the shop, and says how many are', async () => {
    const alike = NAMES.slice(0, 15).map((name, at) => (at < 3 ? name : `New ${name}`));
    const list = priced([...alike, ...foreign]);
    expect(await tell('title,brand,price', list)).toEqual({
      key: 'others_prices',
      detail: { alike: 3, rows: 30, products: 20 }
    });
    const equal = priced([...NAMES.slice(0, 15), ...foreign]);
    expect(await tell('title,brand,price', equal)).toMatchObject({ detail: { alike: 15 } });
  });

  it('tells it where codes are running numbers or barcodes that both shops have', async () => {
    const numbered = { products: NAMES.map((_, at) => String(at + 1)), names: NAMES };
    const list = foreign.map((name, at) => [at + 1, name, 9]);
    expect(await tell('id,title,price', list, numbered)).toMatchObject({ detail: { alike: 0 } });
    const coded = { products: BARCODES, names: NAMES };
    const sold = [
      ...BARCODES.slice(0, 6).map((code, at) => [code, `${NAMES[at]} by Acme`, 9]),
      ...foreign.map((name, at) => [4006381444400 + at, name, 9])
    ];
    expect(await tell('sku,title,price', sold, coded)).toMatchObject({ detail: { alike: 6 } });
  });

  it('leaves the shop its own lists', async () => {
    const whole = [...NAMES, ...foreign, ...foreign.map((name) => `${name} green`)];
    expect(await tell('title,brand,price', priced(whole))).toBeNull();
    expect(await tell('title,brand,price', priced(NAMES.slice(0, 8)))).toBeNull();
    expect(
      await tell('title,brand,price', priced(NAMES.map((own) => `  ${own.toUpperCase()} `)))
    ).toBeNull();
    const news = [
      ...SHOP.products.slice(0, 3).map((code, at) => [code, `${NAMES[at]} again`, 9]),
      ...foreign.map((name, at) => [`T-${900 + at}`, name, 9])
    ];
    expect(await tell('sku,title,price', news)).toBeNull();
    expect(
      await tell(
        'title,cost,price',
        foreign.map((name) => [name, 4, 9])
      )
    ).toBeNull();
  });

  it('claims nothing without prices, without rows, and of shops without products', async () => {
    expect(
      await tell(
        'title,category',
        foreign.map((name) => [name, 'Home'])
      )
    ).toBeNull();
    const none = { products: [''], names: [''] };
    expect(await tell('title,brand,price', priced(foreign), none)).toBeNull();
    const few = { products: SHOP.products.slice(0, 4), names: NAMES.slice(0, 4) };
    expect(await tell('title,brand,price', priced(foreign), few)).toBeNull();
  });
});

describe('a list whose headers name a competitor', () => {
  it.each([
    ['Competitor,Product,Price,Date', 'MegaStore,Oak bench,9.50,2026-11-20'],
    ['日期,竞品名称,商品名称,价格', '2026-11-20,旗舰店,Oak bench,9.50'],
    ['Wettbewerber;Artikel;Preis;Datum', 'MegaStore;Oak bench;9,50;20.11.2026']
  ])('is no list of sales on days: %s', async (header, row) => {
    const files = [new File([[header, row, row.replace('9', '8')].join('\n')], 'list.csv')];
    const { draftId, files: drafts } = await importRoom.look({ files }, quietJob());
    expect(drafts[0].kind).toBe('products');
    const question = { draftId, file: 0, shopId: 1 };
    const told = await tellWhoseList(question, async () => ({ products: [], names: [] }));
    expect(told?.key).toBe('names_competitor');
    const ofNone = { draftId, file: 0, shopId: 0 };
    expect(await tellWhoseList(ofNone, async () => SHOP)).toBeNull();
  });

  it('stays a list of sales with pieces or buyers', async () => {
    const csv = 'Date,Email,Product,Qty,Price,Competitor price\n2026-01-02,a@x.org,Mug,1,9,8\n';
    const { files } = await importRoom.look({ files: [new File([csv], 'a.csv')] }, quietJob());
    expect(files[0].kind).toBe('order_lines');
  });
});
