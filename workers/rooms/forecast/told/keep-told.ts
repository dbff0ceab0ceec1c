import type { MadeForecast } from '../../../contract/kept/forecast.ts';
import { lensKey, type Lens } from '../../../contract/lens.ts';
import type { AheadAnswer } from '../ahead/contract.ts';
import type { ToldTable } from '../tables/contract.ts';

type Kept = Pick<AheadAnswer, 'ahead' | 'currency' | 'grain' | 'unfinished'>;

/**
 * The identity of a forecast series, under which it is stored. A lens that ends in the past
 * forecasts what has already happened, and members of a segment change with new sales: neither can
 * be compared later.
 *
 * A column of a table is identified by its table's name, which later versions share; of a lens only
 * the days matter there.
 *
 * @returns null if the forecast is not to be stored
 */
export function seriesOf(
  { measure, grain, table }: Pick<AheadAnswer, 'measure' | 'grain'> & { table?: ToldTable | null },
  lens: Lens
): string | null {
  if (lens.to) return null;
  if (table) {
    const own = JSON.stringify([nameOfTable(table), table.column, table.taken]);
    return `${measure} ${grain} ${lensKey({ from: lens.from })} ${own}`;
  }
  if (lens.segment?.length) return null;
  return `${measure} ${grain} ${lensKey(lens)}`;
}

/**
 * The name that versions of a table share: `visits (2).xlsx` is a newer download of `visits.csv`.
 */
export function nameOfTable({ fileName }: Pick<ToldTable, 'fileName'>): string {
  const stem = fileName.replace(/\.[a-z]{2,5}$/i, '').replace(/ ?\(\d+\)$/, '');
  return stem.trim().toLowerCase();
}

/**
 * The part of an answer to store; null if there is no forecast. A week or month that is underway is
 * left out, because its forecast includes the amount so far.
 */
export function forecastToKeep(
  { ahead, currency, grain, unfinished }: Kept,
  about: Pick<MadeForecast, 'shopId' | 'series' | 'dataVersion'>
): MadeForecast | null {
  const isUnderway = unfinished !== null && grain !== 'day';
  const told = ahead.slice(isUnderway ? 1 : 0);
  if (told.length === 0) return null;
  const steps = told.map(({ day, mean, low80, high80 }) => ({ day, mean, low80, high80 }));
  return { ...about, from: ahead[0].day, currency, steps };
}
