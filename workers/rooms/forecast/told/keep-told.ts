import type { MadeForecast } from '../../../contract/kept/forecast.ts';
import { lensKey, type Lens } from '../../../contract/lens.ts';
import type { AheadAnswer } from '../ahead/contract.ts';

/**
 * The series a forecast belongs to, as it is kept. A period that ends in the past tells what has come
 * already, and who is in a segment changes with what comes: neither can be held against anything.
 *
 * @returns null: not to be kept
 */
export function seriesOf(
  { measure, grain }: Pick<AheadAnswer, 'measure' | 'grain'>,
  lens: Lens
): string | null {
  if (lens.to || lens.segment?.length) return null;
  return `${measure} ${grain} ${lensKey(lens)}`;
}

/** An answer as it is kept; null where nothing was told. */
export function forecastToKeep(
  { ahead, currency }: Pick<AheadAnswer, 'ahead' | 'currency'>,
  about: Pick<MadeForecast, 'shopId' | 'series' | 'dataVersion'>
): MadeForecast | null {
  if (ahead.length === 0) return null;
  const steps = ahead.map(({ day, mean, low80, high80 }) => ({ day, mean, low80, high80 }));
  return { ...about, from: steps[0].day, currency, steps };
}
