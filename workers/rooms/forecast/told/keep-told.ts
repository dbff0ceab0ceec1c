import type { MadeForecast } from '../../../contract/kept/forecast.ts';
import { lensKey, type Lens } from '../../../contract/lens.ts';
import type { AheadAnswer } from '../ahead/contract.ts';
import type { ToldTable } from '../tables/contract.ts';

type Kept = Pick<AheadAnswer, 'ahead' | 'currency' | 'grain' | 'unfinished'>;

/**
 * The series a forecast belongs to, as it is kept. A period that ends in the past tells what has come
 * already, and who is in a segment changes with what comes: neither can be held against anything.
 *
 * A column of a table goes by its table's name, which later versions keep; of a lens its days alone hold
 * there.
 *
 * @returns null: not to be kept
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

/** What versions of a table share: `visits (2).xlsx` is the `visits.csv` that was fetched again. */
export function nameOfTable({ fileName }: Pick<ToldTable, 'fileName'>): string {
  const stem = fileName.replace(/\.[a-z]{2,5}$/i, '').replace(/ ?\(\d+\)$/, '');
  return stem.trim().toLowerCase();
}

/**
 * An answer as it is kept; null where nothing was told. A week or month that has begun is told with what
 * has come in of it, which is no telling before it came.
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
