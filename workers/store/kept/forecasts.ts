import type { KeptForecast } from '../../contract/kept/forecast.ts';
import { withDatabase } from '../database.ts';
import type { TillsightDatabase } from '../database.ts';

/** Forecasts kept at most: the newest of one series, and of a shop in all. */
const MAX_OF_SERIES = 24;
const MAX_OF_SHOP = 240;

/** The kept forecasts of one series, the earliest first. */
export function listForecasts(shopId: number, series: string): Promise<KeptForecast[]> {
  return withDatabase((db) => ofSeries(db, shopId, series).toArray());
}

/** All that are kept of a shop. */
export function listForecastsOf(shopId: number): Promise<KeptForecast[]> {
  return withDatabase((db) => db.forecasts.where({ shopId }).toArray());
}

/**
 * Keeps what was told. The first telling from the same data stays, unless it told fewer periods; one
 * from data that have changed or gone meanwhile is not kept.
 */
export async function keepForecast(forecast: KeptForecast): Promise<void> {
  const { shopId, series, from, dataVersion, steps } = forecast;
  await withDatabase((db) =>
    db.transaction('rw', db.shops, db.forecasts, async () => {
      if ((await db.shops.get(shopId))?.dataVersion !== dataVersion) return;
      const known = await db.forecasts.get([shopId, series, from]);
      if (known?.dataVersion === dataVersion && known.steps.length >= steps.length) return;
      await db.forecasts.put(forecast);
      const own = await ofSeries(db, shopId, series).primaryKeys();
      await db.forecasts.bulkDelete(own.slice(0, -MAX_OF_SERIES));
      const all = await db.forecasts.where({ shopId }).sortBy('told');
      const old = all.slice(0, -MAX_OF_SHOP);
      await db.forecasts.bulkDelete(old.map((own) => [shopId, own.series, own.from]));
    })
  );
}

/** Puts those of a backup into the shop that was made from it. */
export async function addForecasts(shopId: number, forecasts: KeptForecast[]): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', db.shops, db.forecasts, async () => {
      const dataVersion = (await db.shops.get(shopId))?.dataVersion;
      if (dataVersion === undefined) return;
      await db.forecasts.bulkPut(forecasts.map((own) => ({ ...own, shopId, dataVersion })));
    })
  );
}

/** Takes those of one shop away, inside the caller's transaction. */
export async function removeForecastsOf(db: TillsightDatabase, shopId: number): Promise<void> {
  await db.forecasts.where({ shopId }).delete();
}

function ofSeries(db: TillsightDatabase, shopId: number, series: string) {
  return db.forecasts
    .where('[shopId+series+from]')
    .between([shopId, series, -Infinity], [shopId, series, Infinity]);
}
