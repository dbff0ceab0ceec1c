import { beforeEach, describe, expect, it } from 'vitest';
import { Failed } from '../../../workers/contract/failure.ts';
import { quietJob } from '../../../workers/contract/job.ts';
import type { Job } from '../../../workers/contract/job.ts';
import type { News } from '../../../workers/contract/news.ts';
import { NEWS_CHANNEL } from '../../../workers/contract/news.ts';
import { CHUNK_ROWS } from '../../../workers/contract/columns.ts';
import type { SourceDraft } from '../../../workers/contract/files/source.ts';
import { withDatabase } from '../../../workers/store/database.ts';
import { storeImport, sweep } from '../../../workers/store/import-batch.ts';
import { readShop, readSources } from '../../../workers/store/read-shop.ts';
import { listShops, removeShop, removeSource } from '../../../workers/store/shops.ts';
import { loadOrderLines } from '../../../workers/shop/load.ts';
import { freshDatabase } from '../../kit/fresh-database.ts';
import { cellsOf, draftFromCells } from '../../kit/source-drafts.ts';
import type { Cell } from '../../kit/source-drafts.ts';

const NOW = '2026-01-02T03:04:05.000Z';
/** Data version before a shop's first import. */
const START = Date.parse(NOW) / 1000;

function lines(orders: Cell[], fileName = 'orders.csv'): SourceDraft {
  return draftFromCells(fileName, {
    order_id: orders,
    order_date: orders.map((order) => `2025-01-${String(order).padStart(2, '0')} 10:00:00`),
    product_id: orders.map(() => 'A'),
    quantity: orders.map(() => 1),
    unit_price: orders.map(() => 2.5)
  });
}

function add(shop: { id: number } | { name: string }, sources: SourceDraft[], job = quietJob()) {
  return storeImport({ shop, now: NOW, sources }, job);
}

/** A job that is cancelled at its nth breath, between two columns. */
function cancelledAt(breath: number): Job {
  const controller = new AbortController();
  let breaths = 0;
  return {
    id: 1,
    signal: controller.signal,
    report: () => {},
    breathe: async () => {
      if (++breaths < breath) return;
      controller.abort();
      throw new Failed('cancelled');
    }
  };
}

function countRecords() {
  return withDatabase(async (db) => ({
    shops: await db.shops.count(),
    sources: await db.sources.count(),
    chunks: await db.chunks.count(),
    dictionaries: await db.dictionaries.count(),
    aside: await db.aside.count()
  }));
}

const EMPTY = { shops: 0, sources: 0, chunks: 0, dictionaries: 0, aside: 0 };

/** Stops a test's own import for good, as a killed tab does: it hangs and never cleans up. */
async function stageAndDie(sources: SourceDraft[]): Promise<void> {
  const { stageSource } = await import('../../../workers/store/stage-source.ts');
  for (const source of sources) await stageSource(source, NOW, [], quietJob(), () => {});
}

beforeEach(freshDatabase);

describe('an import', () => {
  it('reads back equal, over several chunks and with all three types', async () => {
    const rows = CHUNK_ROWS + 10;
    const cells = {
      order_id: Array.from({ length: rows }, (_, row) => `N${row}`),
      order_date: Array.from({ length: rows }, (_, row) => (row % 7 ? '2025-01-01 10:00:00' : '')),
      quantity: Array.from({ length: rows }, (_, row) => (row % 5 ? row % 300 : ''))
    };
    const { shopId, sourceIds } = await add({ name: 'Shop' }, [draftFromCells('a.csv', cells)]);
    const [source] = await readSources(shopId);
    expect(source.summary.sourceId).toBe(sourceIds[0]);
    expect(source.rows).toBe(rows);
    for (const { role, column } of source.columns) {
      expect(cellsOf(column)).toEqual(cells[role as keyof typeof cells]);
    }
  });

  it('gives only the tables and columns asked for', async () => {
    const products = draftFromCells('p.csv', { product_id: ['A'], category: ['x'] }, 'products');
    const { shopId } = await add({ name: 'Shop' }, [lines(['1']), products]);
    const found = await readSources(shopId, ['order_lines'], ['quantity']);
    expect(found.map(({ summary }) => summary.fileName)).toEqual(['orders.csv']);
    expect(found[0].columns.map(({ role }) => role)).toEqual(['quantity']);
  });

  it.each([1, 3, 6, 7])('cancelled at breath %i leaves nothing', async (breath) => {
    await expect(add({ name: 'Shop' }, [lines(['1', '2'])], cancelledAt(breath))).rejects.toThrow(
      'cancelled'
    );
    expect(await countRecords()).toEqual(EMPTY);
  });

  it('cancelled leaves the shop it was added to as it was', async () => {
    const { shopId } = await add({ name: 'Shop' }, [lines(['1'])]);
    const before = await readShop(shopId);
    await expect(add({ id: shopId }, [lines(['2'])], cancelledAt(4))).rejects.toThrow('cancelled');
    expect(await readShop(shopId)).toEqual(before);
  });

  it('into a shop that is gone is refused and leaves nothing', async () => {
    await expect(add({ id: 7 }, [lines(['1'])])).rejects.toMatchObject({ code: 'shop_not_found' });
    expect(await countRecords()).toEqual(EMPTY);
  });

  it('announces what changed', async () => {
    const channel = new BroadcastChannel(NEWS_CHANNEL);
    const heard: News[] = [];
    const twice = new Promise<void>((resolve) => {
      channel.onmessage = ({ data }) => void (heard.push(data) === 2 && resolve());
    });
    const { shopId } = await add({ name: 'Shop' }, [lines(['1'])]);
    await twice;
    channel.close();
    expect(heard).toContainEqual({ type: 'shop-changed', shopId, dataVersion: START + 1 });
    expect(heard).toContainEqual({ type: 'shops-changed' });
  });
});

describe('an import whose tab died', () => {
  it('is invisible, and swept at the next start', async () => {
    const { shopId } = await add({ name: 'Shop' }, [lines(['1'])]);
    const before = await countRecords();
    await stageAndDie([lines(['2']), lines(['3'])]);
    expect((await readSources(shopId)).length).toBe(1);
    expect((await listShops()).length).toBe(1);
    expect(await sweep()).toEqual({ unfinished: 2 });
    expect(await countRecords()).toEqual(before);
    expect(await sweep()).toEqual({ unfinished: 0 });
  });

  it('is left alone while another tab imports', async () => {
    await stageAndDie([lines(['2'])]);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      void navigator.locks.request('tillsight-write', () => {
        resolve();
        return new Promise<void>((done) => (release = done));
      });
    });
    await held;
    expect(await sweep()).toEqual({ unfinished: 0 });
    expect((await countRecords()).sources).toBe(1);
    release();
  });
});

describe('two tabs', () => {
  it('import one after the other, and the second says that it waits', async () => {
    const steps: string[] = [];
    const first = add({ name: 'A' }, [lines(['1'])]);
    const second = add({ name: 'B' }, [lines(['2'])], {
      ...quietJob(),
      report: ({ step }) => void steps.push(step)
    });
    await Promise.all([first, second]);
    expect(steps[0]).toBe('waiting');
    expect((await listShops()).map(({ shop }) => shop.name)).toEqual(['A', 'B']);
  });

  it('let the waiting one cancel', async () => {
    const controller = new AbortController();
    const first = add({ name: 'A' }, [lines(['1'])]);
    const waiting = add({ name: 'B' }, [lines(['2'])], {
      ...quietJob(),
      signal: controller.signal,
      report: () => controller.abort()
    });
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    await first;
    expect((await listShops()).map(({ shop }) => shop.name)).toEqual(['A']);
  });
});

describe('a file added to a shop', () => {
  const hiddenOf = async (shopId: number) =>
    (await readSources(shopId)).map(({ summary }) => summary.rowsAlreadyThere);

  it('does not double lines already there', async () => {
    const { shopId } = await add({ name: 'Shop' }, [lines(['1', '2', '3'])]);
    const second = await add({ id: shopId }, [lines(['2', '3', '4'])]);
    expect(second.rowsAlreadyThere).toBe(2);
    expect((await readShop(shopId)).shop.dataVersion).toBe(START + 2);
    expect(await hiddenOf(shopId)).toEqual([0, 2]);
  });

  it('counts copies inside one file, and only the surplus of a later one', async () => {
    const { shopId } = await add({ name: 'Shop' }, [lines(['1', '1'])]);
    const more = await add({ id: shopId }, [lines(['1', '1', '1'])]);
    expect(more.rowsAlreadyThere).toBe(2);
    const again = await add({ id: shopId }, [lines(['1', '1', '1'])]);
    expect(again.rowsAlreadyThere).toBe(3);
  });

  it('is compared inside one import too', async () => {
    const both = await add({ name: 'Shop' }, [lines(['1', '2']), lines(['1', '2'], 'copy.csv')]);
    expect(both.rowsAlreadyThere).toBe(2);
  });

  it('is the newer version of an order when it says otherwise', async () => {
    const { shopId } = await add({ name: 'Shop' }, [lines(['1'])]);
    const other = lines(['1']);
    const price = other.columns.find(({ role }) => role === 'unit_price')!.column;
    (price.dictionary as Float64Array)[1] = 2.6;
    const receipt = await add({ id: shopId }, [other]);
    expect([receipt.rowsAlreadyThere, receipt.changedOrders]).toEqual([0, ['1']]);
  });

  it('replaces orders that changed, as if only the newer file were there; undone, all is back', async () => {
    const columns = (status: string[], quantity: number[]) => ({
      order_id: ['1', '1', '2', '3'],
      order_date: ['2025-01-01', '2025-01-01', '2025-01-02', '2025-01-03'],
      product_id: ['A', 'B', 'A', 'A'],
      quantity,
      unit_price: [2, 3, 2, 2],
      // No part of the comparison, and not read of what is stored.
      country: ['UK', 'UK', 'FR', 'FR'],
      status
    });
    const first = draftFromCells(
      'january.csv',
      columns(['paid', 'paid', 'paid', 'paid'], [1, 1, 1, 1])
    );
    const second = draftFromCells(
      'again.csv',
      columns(['paid', 'paid', 'refunded', 'paid'], [1, 1, 1, 5])
    );
    const { shopId } = await add({ name: 'Shop' }, [first]);
    const before = { ...(await countRecords()), sources: (await readShop(shopId)).sources };
    const { sourceIds, changedOrders } = await add({ id: shopId }, [second]);
    expect(changedOrders).toEqual(['2', '3']);
    const alone = await add({ name: 'Newer alone' }, [second]);
    const classed = async (id: number) => {
      const { lineClass, total } = await loadOrderLines(id, quietJob());
      return Array.from(total, (own, line) => `${lineClass[line]} ${own}`).sort();
    };
    expect(await classed(shopId)).toEqual(await classed(alone.shopId));

    await removeShop(alone.shopId, quietJob());
    await removeSource({ shopId, sourceId: sourceIds[0] }, quietJob());
    expect({ ...(await countRecords()), sources: (await readShop(shopId)).sources }).toEqual(
      before
    );
  });

  it('shows its lines again when the file that held them is undone', async () => {
    const { shopId, sourceIds } = await add({ name: 'Shop' }, [lines(['1', '2'])]);
    await add({ id: shopId }, [lines(['2', '3'])]);
    await add({ id: shopId }, [lines(['2', '3', '4'])]);
    expect(await hiddenOf(shopId)).toEqual([0, 1, 2]);
    await removeSource({ shopId, sourceId: sourceIds[0] }, quietJob());
    expect(await hiddenOf(shopId)).toEqual([0, 2]);
    const [second, third] = await readSources(shopId);
    expect(second.summary.duplicates).toBeNull();
    expect(third.summary.duplicates).not.toBeNull();
    expect((await readShop(shopId)).shop.dataVersion).toBe(START + 4);
  });

  it('undone leaves no trace', async () => {
    const { shopId } = await add({ name: 'Shop' }, [lines(['1', '2'])]);
    const before = { ...(await countRecords()), sources: (await readShop(shopId)).sources };
    const { sourceIds } = await add({ id: shopId }, [lines(['2', '3'])]);
    await removeSource({ shopId, sourceId: sourceIds[0] }, quietJob());
    expect({ ...(await countRecords()), sources: (await readShop(shopId)).sources }).toEqual(
      before
    );
  });
});

it('deleting a shop removes all of it and nothing of the others', async () => {
  const kept = await add({ name: 'Kept' }, [lines(['1'])]);
  const before = await countRecords();
  const { shopId } = await add({ name: 'Gone' }, [lines(['1', '2'])]);
  await removeShop(shopId, quietJob());
  expect(await countRecords()).toEqual(before);
  expect((await readShop(kept.shopId)).sources[0].rows).toBe(1);
  await expect(readShop(shopId)).rejects.toMatchObject({ code: 'shop_not_found' });
});

it('stores half a million rows of eight columns in well under a second', async () => {
  const rows = 541_909;
  const distinct = [25_900, 4_070, 4_224, 722, 23_260, 1_630, 4_373, 38];
  const columns = distinct.map((size, index) => {
    const codes = size <= 256 ? new Uint8Array(rows) : new Uint16Array(rows);
    for (let row = 0; row < rows; row++) codes[row] = (row * 7919) % size;
    const dictionary = Array.from({ length: size }, (_, code) => (code ? `value ${code}` : ''));
    const column = { type: 'text' as const, codes, dictionary };
    return { header: `${index}`, role: 'label' as const, column };
  });
  const draft = { ...lines(['1']), rowsRead: rows, rowsKept: rows, columns };
  const started = performance.now();
  const { shopId } = await add({ name: 'Big' }, [draft]);
  const stored = performance.now();
  const [source] = await readSources(shopId);
  console.info(
    `541,909 × 8: stored in ${(stored - started).toFixed(0)} ms, ` +
      `read in ${(performance.now() - stored).toFixed(0)} ms`
  );
  // Compared one by one by `expect` itself, half a million codes take seconds.
  const [own, given] = [source.columns[0].column.codes, columns[0].column.codes];
  expect([own.constructor, own.length]).toEqual([given.constructor, given.length]);
  expect(own.findIndex((code, row) => code !== given[row])).toBe(-1);
  // About 0.2 s alone on two cores; a record per row takes 13 s and more.
  expect(stored - started).toBeLessThan(2_000);
});
