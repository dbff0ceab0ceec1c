import type { AheadAnswer } from '../ahead/contract.ts';
import { YEAR } from '../series/contract.ts';
import type { ToldAnswer, ToldForecast, ToldRow } from './contract.ts';

type Came = Pick<AheadAnswer, 'past' | 'grain' | 'currency'>;

/**
 * Compares earlier forecasts with what then happened: how often ranges held, and how much smaller
 * the errors were than those of simply using last year's value. Only complete periods count;
 * forecasts in another currency than today's are left out.
 *
 * @param kept forecasts of this very series, each from data that ended before its first period
 * @returns null if no forecast period has passed
 */
export function compareTold(
  kept: readonly ToldForecast[],
  { past, grain, currency }: Came
): ToldAnswer | null {
  const placeOf = new Map(past.map(({ day }, at) => [day, at]));
  const rows = kept
    .filter((own) => own.currency === currency)
    .flatMap(({ told, steps }) =>
      steps.flatMap(({ day, mean, low80, high80 }): ToldRow[] => {
        const at = placeOf.get(day);
        if (at === undefined) return [];
        const { value: came, period } = past[at];
        const yearBefore = past[at - YEAR[grain]]?.value ?? NaN;
        return [
          {
            told,
            period,
            day,
            mean,
            low80,
            high80,
            came,
            isInside: came >= low80 && came <= high80,
            miss: Math.abs(came - mean),
            yearMiss: Math.abs(came - yearBefore)
          }
        ];
      })
    )
    .sort((a, b) => b.day - a.day || (a.told < b.told ? 1 : -1));
  if (rows.length === 0) return null;
  const both = rows.filter(({ yearMiss }) => Number.isFinite(yearMiss));
  const mean = (of: (row: ToldRow) => number) =>
    both.reduce((sum, row) => sum + of(row), 0) / both.length;
  return {
    rows,
    inside: rows.filter(({ isInside }) => isInside).length,
    miss: mean((row) => row.miss),
    yearMiss: mean((row) => row.yearMiss)
  };
}
