import { beforeEach, expect, it } from 'vitest';
import type { SourceDraft } from '../../../../workers/contract/files/source.ts';
import { quietJob } from '../../../../workers/contract/job.ts';
import { forecastRoom } from '../../../../workers/rooms/forecast/api.ts';
import { storeImport } from '../../../../workers/store/import-batch.ts';
import { keepForecast } from '../../../../workers/store/kept/forecasts.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';
import { columnFromCells, draftFromCells } from '../../../kit/source-drafts.ts';

const job = quietJob();

beforeEach(freshDatabase);

const dayOf = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);

/** Visitors of so many days, ten more each day. */
function visits(days: number, fileName = 'visits.csv'): SourceDraft {
  const cells = Array.from({ length: days }, (_, at) => at);
  const date = columnFromCells(
    'order_date',
    cells.map((at) => `${dayOf(at)} 00:00:00`)
  );
  const visitors = columnFromCells(
    'quantity',
    cells.map((at) => 1000 + 10 * at + ((at * 7) % 5))
  );
  const draft = draftFromCells(fileName, { quantity: cells }, 'other');
  const columns: SourceDraft['columns'] = [
    { header: 'date', role: 'feature', column: date },
    { header: 'visitors', role: 'feature', column: visitors }
  ];
  return { ...draft, headers: columns.map(({ header, role }) => ({ header, role })), columns };
}

function orders(): SourceDraft {
  return draftFromCells('orders.csv', {
    order_id: ['1', '2'],
    order_date: ['2026-01-01 09:00:00', '2026-01-02 09:00:00'],
    customer_id: ['a', 'b'],
    product_id: ['A', 'A'],
    quantity: [1, 1],
    unit_price: [2, 2]
  });
}

/** Its forecast by days, kept as the page keeps it. */
async function ask(shopId: number, fileName: string, told: string) {
  const { series } = await forecastRoom.tables({ shopId }, job);
  const { sourceId } = series.findLast((own) => own.fileName === fileName)!;
  const table = { sourceId, column: 'visitors' };
  const question = { shopId, table, measure: 'net', grain: 'day', horizon: 4, seed: 1 } as const;
  const answer = (await forecastRoom.ahead(question, job))!;
  for (const own of answer.keep?.forecasts ?? []) await keepForecast({ ...own, told });
  return answer;
}

it('a later version of a table is held against what was told of it', async () => {
  const now = (day: number) => `2026-03-0${day}T08:00:00.000Z`;
  const shop = { name: 'Shop' };
  const first = await storeImport({ shop, now: now(1), sources: [orders(), visits(24)] }, job);
  const { shopId } = first;
  const told = await ask(shopId, 'visits.csv', now(1));
  expect(told.told).toBeNull();
  const later = [visits(28, 'visits (1).csv'), visits(28, 'other.csv')];
  await storeImport({ shop: { id: shopId }, now: now(5), sources: later }, job);

  const answer = await ask(shopId, 'visits (1).csv', now(5));
  expect(answer.told!.rows.map(({ day, mean }) => [day, mean])).toEqual(
    told.ahead
      .slice(0, 4)
      .map(({ day, mean }) => [day, mean])
      .reverse()
  );
  expect(answer.told!.rows.map(({ came }) => came)).toEqual(
    answer.past
      .slice(-4)
      .map(({ value }) => value)
      .reverse()
  );
  expect(answer.findings[1].key).toMatch(/^told/);
  // A table of another name was never told of.
  expect((await ask(shopId, 'other.csv', now(5))).told).toBeNull();
  // Who looks at the old version again is told nothing new.
  expect((await ask(shopId, 'visits.csv', now(6))).keep).toBeNull();
});
