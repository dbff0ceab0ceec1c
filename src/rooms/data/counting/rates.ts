import type { ExchangeRate } from '../../../../workers/contract/shop-choices.ts';

export type TypedRates = { rates: ExchangeRate[] } | { wrongLine: string };

/**
 * Rates as a person types them, a line each: a day and what one of the currency is worth from then
 * on, or the worth alone for all days.
 *
 * @example parseRates('2024-01-01 1.17\n2024-07-01 1,19').rates // two rates
 */
export function parseRates(typed: string): TypedRates {
  const rates: ExchangeRate[] = [];
  for (const line of typed.split('\n').map((own) => own.trim())) {
    if (!line) continue;
    const [, from = '', worth] =
      /^(?:(\d{4}-\d{2}-\d{2})[\s:;=]+)?(\d+(?:[.,]\d+)?)$/.exec(line) ?? [];
    const rate = Number(worth?.replace(',', '.'));
    // A day that is none (2024-02-31) would never come.
    const isDay = from === '' || new Date(`${from}T00:00Z`).toJSON()?.slice(0, 10) === from;
    if (!(rate > 0) || !isDay) return { wrongLine: line };
    rates.push({ from, rate });
  }
  return { rates: rates.sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

export function ratesText(rates: readonly ExchangeRate[] | undefined): string {
  return (rates ?? []).map(({ from, rate }) => `${from} ${rate}`.trim()).join('\n');
}
