import { DAY_MS } from '../../../contract/day.ts';
import type { NumberColumn } from '../../../contract/columns.ts';
import { LINE_RETURN, LINE_SALE, NO_DAY, type OrderLines } from '../../../contract/order-lines.ts';
import type { Spend } from '../../../shop/spend.ts';
import type { OtherTable } from '../../../shop/tables.ts';
import type { AdvertisingQuestion, ColumnChoice, DatedTable } from './contract.ts';
import { sumWeeks, type WeeklySeries } from './weekly.ts';

const OUTCOME = /revenue|sales|turnover|orders|umsatz|chiffre|ventas|收入|销售|營收|营收|订单/i;
const SPEND = /(_s$|spend|spent|cost|adverti|花费|花費|投放|费用|費用)/i;
const BESIDE = /(_b$|competitor|price|temperature|竞争|价格|气温)/i;
const MOST_CHANNELS = 12;

/** Weekly outcome of the shop with the costs in its spend files; null if nothing has a date. */
export function weeksOfShop(spend: Spend, lines: OrderLines): WeeklySeries | null {
  const dated = spend.day.filter((own) => own !== NO_DAY);
  if (dated.length === 0) return null;
  const from = dated.reduce((a, b) => Math.min(a, b));
  const days = lines.day.filter((own, row) => own !== NO_DAY && lines.lineClass[row] === LINE_SALE);
  if (days.length === 0) return null;
  const first = Math.max(
    from,
    days.reduce((a, b) => Math.min(a, b))
  );
  const last = days.reduce((a, b) => Math.max(a, b));
  const count = Math.max(0, last - first + 1);
  const outcome = new Float64Array(count);
  for (let row = 0; row < lines.rows; row++) {
    const at = lines.day[row] - first;
    const kind = lines.lineClass[row];
    if (at >= 0 && at < count && (kind === LINE_SALE || kind === LINE_RETURN)) {
      outcome[at] += lines.hasMoney ? lines.total[row] : lines.quantity[row];
    }
  }
  const channels = [...new Set(spend.channel.codes)];
  const place = new Map(channels.map((code, at) => [code, at]));
  const spends = channels.map(() => new Float64Array(count));
  for (let row = 0; row < spend.rows; row++) {
    const at = spend.day[row] - first;
    const channel = place.get(spend.channel.codes[row]) ?? 0;
    if (at >= 0 && at < count) spends[channel][at] += spend.spend[row] || 0;
  }
  const day = Array.from({ length: count }, (_, at) => first + at);
  const names = channels.map((code) => spend.channel.dictionary[code]);
  return sumWeeks({ day, outcome, channels: names, spends, besides: [] });
}

/** The shop's tables with dates and at least two columns of numbers. */
export function listDatedTables(tables: OtherTable[]): DatedTable[] {
  return tables
    .map(({ sourceId, fileName, columns }) => ({
      sourceId,
      fileName,
      columns: columns.filter(({ column }) => column.type === 'number').map(({ header }) => header),
      isDated: columns.some(({ column }) => column.type === 'date')
    }))
    .filter(({ columns, isDated }) => isDated && columns.length > 1)
    .map(({ sourceId, fileName, columns }) => ({ sourceId, fileName, columns }));
}

/** The columns chosen by the person, else those that their names suggest. */
export function chooseColumns(
  { columns }: DatedTable,
  asked: Pick<AdvertisingQuestion, keyof ColumnChoice>
): ColumnChoice {
  const outcome =
    columns.find((own) => own === asked.outcome) ??
    columns.find((own) => OUTCOME.test(own) && !BESIDE.test(own)) ??
    columns[0];
  const others = columns.filter((own) => own !== outcome);
  const besides = others.filter((own) => asked.besides?.includes(own) ?? BESIDE.test(own));
  const free = others.filter((own) => !besides.includes(own));
  const spends = free.filter((own) => asked.spends?.includes(own) ?? SPEND.test(own));
  const isGuess = asked.spends === undefined && spends.length === 0;
  return { outcome, besides, spends: (isGuess ? free : spends).slice(0, MOST_CHANNELS) };
}

export function weeksOfTable(table: OtherTable, choice: ColumnChoice): WeeklySeries | null {
  const dates = table.columns.find(({ column }) => column.type === 'date');
  if (!dates) return null;
  const numbers = (name: string) => {
    const found = table.columns.find(({ header }) => header === name)?.column as NumberColumn;
    return Float64Array.from(found.codes, (code) => found.dictionary[code]);
  };
  const moments = dates.column as NumberColumn;
  return sumWeeks({
    day: Float64Array.from(moments.codes, (code) => Math.floor(moments.dictionary[code] / DAY_MS)),
    outcome: numbers(choice.outcome),
    channels: choice.spends,
    spends: choice.spends.map(numbers),
    besides: choice.besides.map(numbers)
  });
}
