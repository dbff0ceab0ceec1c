import type { KeptForecast } from '../../contract/kept/forecast.ts';
import { withDatabase } from '../database.ts';
import type { TillsightDatabase } from '../database.ts';

/** Limits of stored forecasts, per series and per shop; the oldest are deleted. */
const MAX_OF_SERIES = 24;
const MAX_OF_SHOP = 240;

/** The stored forecasts of one series, earliest first. */
export function listForecasts(shopId: number, series: string): Promise<KeptForecast[]> {
  return withDatabase((db) => ofSeries(db, shopId, series).toArray());
}

/** All stored forecasts of a shop. */
export function listForecastsOf(shopId: number): Promise<KeptForecast[]> {
  return withDatabase((db) => db.forecasts.where({ shopId }).toArray());
}

/**
 * Stores a forecast. The first one from the same data is kept, unless it covers fewer periods. Does
 * nothing if the data have changed or been deleted meanwhile.
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

/** Adds forecasts from a backup to the restored shop. */
export async function addForecasts(shopId: number, forecasts: KeptForecast[]): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', db.shops, db.forecasts, async () => {
      const dataVersion = (await db.shops.get(shopId))?.dataVersion;
      if (dataVersion === undefined) return;
      await db.forecasts.bulkPut(forecasts.map((own) => ({ ...own, shopId, dataVersion })));
    })
  );
}

/** Deletes the forecasts of a shop, inside the caller's transaction. */
export async function removeForecastsOf(db: TillsightDatabase, shopId: number): Promise<void> {
  await db.forecasts.where({ shopId }).delete();
}

function ofSeries(db: TillsightDatabase, shopId: number, series: string) {
  return db.forecasts
    .where('[shopId+series+from]')
    .between([shopId, series, -Infinity], [shopId, series, Infinity]);
}
