import { beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../workers/contract/day.ts';
import { storeImport } from '../../../../workers/store/import-batch.ts';
import { draftFromCells } from '../../../kit/source-drafts.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';
import { Failed } from '../../../../workers/contract/failure.ts';
import { quietJob, type Job } from '../../../../workers/contract/job.ts';
import { dataRoom } from '../../../../workers/rooms/data/api.ts';
import { overviewRoom } from '../../../../workers/rooms/overview/api.ts';

const now = '2026-11-01T10:00:00Z';

/** A job that was cancelled before its first breath, as the bridge does with a stale question. */
function staleJob(): Job {
  const breathe = async () => {
    throw new Failed('cancelled');
  };
  return { ...quietJob(), breathe };
}

describe('the overview of a stored shop', () => {
  let shopId: number;

  beforeAll(async () => {
    await freshDatabase();
    shopId = (await dataRoom.openSample({ language: 'en', now }, quietJob())).shopId;
  }, 60_000);

  const view = (days?: [number, number], job = quietJob()) =>
    overviewRoom.view({ shopId, filter: days ? { days } : {}, grain: 'month' }, job);

  it('lists whom and what can be looked for, the best known first', async () => {
    const names = await overviewRoom.names({ shopId }, quietJob());
    const { figures, distinct } = await view();
    expect(names.customers).toHaveLength(figures.customers.value);
    expect(new Set(names.customers).size).toBe(names.customers.length);
    expect(names.customerNames.filter(Boolean).length).toBeGreaterThan(0);
    expect(names.emails.every((email) => email === '' || email.includes('@'))).toBe(true);
    expect(names.products.length).toBeGreaterThan(200);
    expect(names.products.length).toBeLessThanOrEqual(distinct.product);
    expect(names.productNames.every(Boolean)).toBe(true);
  });

  it('answers for the sample shop', async () => {
    const answer = await view();
    expect(answer.shopName).toBe('Sample shop');
    expect(answer.currency).toBe('EUR');
    expect(answer.periods.map(({ period }) => period)).toHaveLength(24);
    expect(answer.periods[0].period).toBe('2024-11');
    expect(answer.daily).toHaveLength(730);
    expect(answer.distinct).toMatchObject({ category: 12, country: 6, channel: 4 });
    expect(answer.summary.rowsRead).toBe(answer.summary.rowsKept);
    expect(answer.findings.length).toBeGreaterThan(3);
  });

  it('survives its answers being transferred away', async () => {
    const first = await view();
    structuredClone(first, { transfer: [first.daily.buffer, first.heat.buffer] });
    const second = await view();
    expect(second.daily).toHaveLength(730);
    expect(second.heat).toHaveLength(168);
  });

  it('stays right when a stale question is dropped between two others', async () => {
    const { period } = await view();
    const recent: [number, number] = [period.to - 89, period.to];
    const alone = await view(recent);
    const answers = await Promise.allSettled([
      view([period.from, period.from + 200]),
      view([period.from, period.from + 9], staleJob()),
      view(recent)
    ]);
    expect(answers[1]).toMatchObject({ status: 'rejected', reason: { code: 'cancelled' } });
    expect(answers[2]).toEqual({ status: 'fulfilled', value: alone });
    expect(await view(recent)).toEqual(alone);
  });

  it('says so when the shop is not there', async () => {
    const gone = overviewRoom.view({ shopId: 999, filter: {}, grain: 'day' }, quietJob());
    await expect(gone).rejects.toMatchObject({ code: 'shop_not_found' });
  });

  it('measures the goal of the whole shop, and hands out the notes', async () => {
    expect(await view()).toMatchObject({ goal: null, monthlyGoal: 0, notes: [] });
    const notes = [{ day: '2026-01-05', text: 'Fair' }];
    await dataRoom.choose({ shopId, choices: { monthlyGoal: 9000, notes } });
    const { goal, periods, ...rest } = await view();
    expect(rest).toMatchObject({ monthlyGoal: 9000, notes });
    expect(goal?.reached).toBeCloseTo(periods.at(-1)!.netRevenue, 6);
    const filter = { country: ['Ireland'] };
    const part = await overviewRoom.view({ shopId, filter, grain: 'month' }, quietJob());
    expect(part.goal).toBeNull();
    await dataRoom.choose({ shopId, choices: { monthlyGoal: 0, notes: [] } });
  });

  it('says what a second import brought, once', async () => {
    expect(await overviewRoom.brought({ shopId, seen: '' }, quietJob())).toBeNull();
    const later = '2026-11-08T10:00:00Z';
    const draft = draftFromCells('week.csv', {
      order_id: ['new-1', 'new-2', 'new-2'],
      order_date: ['2026-11-06', '2026-11-07', '2026-11-07'],
      email: ['someone@new.example', 'other@new.example', 'other@new.example'],
      product_id: ['NEW-1', 'NEW-1', 'NEW-2'],
      quantity: [1, 1, 1],
      unit_price: [5, 5, 5]
    });
    await storeImport({ shop: { id: shopId }, now: later, sources: [draft] }, quietJob());
    const brought = await overviewRoom.brought({ shopId, seen: '' }, quietJob());
    expect(brought).toMatchObject({
      imported: later,
      fileNames: ['week.csv'],
      orders: 2,
      customers: 2,
      products: 2,
      newestDay: Date.UTC(2026, 10, 7) / DAY_MS
    });
    expect(await overviewRoom.brought({ shopId, seen: later }, quietJob())).toBeNull();
    const { sources } = await dataRoom.shop({ shopId });
    const { sourceId } = sources.find(({ fileName }) => fileName === 'week.csv')!;
    await dataRoom.undoImport({ shopId, sourceId }, quietJob());
  });

  it('sees a new name and new data at once', async () => {
    await dataRoom.renameShop({ shopId, name: 'Lantern & Leaf' });
    expect((await view()).shopName).toBe('Lantern & Leaf');
    const before = await view();
    const { sources } = await dataRoom.shop({ shopId });
    const { sourceId } = sources.find(({ kind }) => kind === 'products')!;
    await dataRoom.undoImport({ shopId, sourceId }, quietJob());
    const after = await view();
    expect(after.dataVersion).toBeGreaterThan(before.dataVersion);
    expect(after.figures.netRevenue).toEqual(before.figures.netRevenue);
  });
});
