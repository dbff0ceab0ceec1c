import type { ExchangeRate } from '../../../../workers/contract/shop-choices.ts';

export type TypedRates = { rates: ExchangeRate[] } | { wrongLine: string };

/**
 * Parses exchange rates as typed, one per line: a date and the value of one unit from then on, or
 * the value alone for all dates.
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
    // An invalid date such as 2024-02-31 is an error.
    const isDay = from === '' || new Date(`${from}T00:00Z`).toJSON()?.slice(0, 10) === from;
    if (!(rate > 0) || !isDay) return { wrongLine: line };
    rates.push({ from, rate });
  }
  return { rates: rates.sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

export function ratesText(rates: readonly ExchangeRate[] | undefined): string {
  return (rates ?? []).map(({ from, rate }) => `${from} ${rate}`.trim()).join('\n');
}
