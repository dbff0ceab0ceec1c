import { LINE_RETURN, LINE_SALE, NO_DAY, type OrderLines } from '../../../contract/order-lines.ts';
import type { TextColumn } from '../../../contract/columns.ts';
import { periodName } from '../../../maths/calendar.ts';
import type { Spend } from '../../../shop/spend.ts';
import type { ChannelFigures } from './contract.ts';

/** Results of a month, or of the whole time: of a channel's own orders, or of the whole shop. */
interface Came {
  orders: Set<number>;
  newCustomers: number;
  revenue: number;
}

/** Normalises channel names, which differ between systems: "Google Ads" is "google-ads". */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * What each channel cost and brought on the days with rows, in total and by month. A channel's
 * orders are those whose channel or coupon has its name; for other channels they are unknown. All
 * channels together are compared with all orders.
 *
 * @param lines the shop's order lines as seen through the lens
 * @param whole all order lines, to tell which customers are new
 */
export function countFigures(spend: Spend, lines: OrderLines, whole: OrderLines) {
  const [from, to] = daysOf(spend);
  const firstOf = firstDays(whole);
  const channels = [...new Set(spend.channel.codes)].map((code) => spend.channel.dictionary[code]);
  const named = new Map(channels.map((channel) => [foldName(channel), channel]));
  const came = new Map<string, Came>();
  const isSeen = new Set<number>();
  const owns = new Set<string>();
  for (let row = 0; row < lines.rows; row++) {
    const day = lines.day[row];
    const kind = lines.lineClass[row];
    if (day < from || day > to || (kind !== LINE_SALE && kind !== LINE_RETURN)) continue;
    const own = [lines.channel, lines.coupon]
      .map((column) => named.get(foldName(wordOf(column, row))))
      .filter((name) => name !== undefined);
    for (const channel of own) owns.add(channel);
    const customer = lines.customer.codes[row];
    const isNew = kind === LINE_SALE && firstOf.get(customer) === day && !isSeen.has(customer);
    if (isNew) isSeen.add(customer);
    for (const channel of new Set(['', ...own])) {
      for (const month of ['', periodName(day, 'month')]) {
        const sums = openSums(came, keyOf(channel, month));
        if (kind === LINE_SALE) sums.orders.add(lines.order.codes[row]);
        sums.revenue += lines.total[row];
        if (isNew) sums.newCustomers++;
      }
    }
  }
  const beside = (
    own: SpendSums,
    found: Came | undefined,
    { isKnown, isAll }: { isKnown: boolean; isAll: boolean }
  ) => ({
    ...own,
    isAll,
    orders: isKnown ? (found?.orders.size ?? 0) : NaN,
    newCustomers: isKnown && firstOf.size > 0 ? (found?.newCustomers ?? 0) : NaN,
    revenue: isKnown && lines.hasMoney ? (found?.revenue ?? 0) : NaN
  });
  const spent = sumSpend(spend);
  const rows = [
    ...spent.map((own) =>
      beside(own, came.get(keyOf(own.channel, own.month)), {
        isKnown: owns.has(own.channel),
        isAll: false
      })
    ),
    ...sumChannels(spent).map((own) =>
      beside(own, came.get(keyOf('', own.month)), { isKnown: true, isAll: true })
    )
  ];
  return {
    channels: rows
      .filter(({ month }) => !month)
      .sort((a, b) => Number(a.isAll) - Number(b.isAll) || b.spend - a.spend),
    months: rows
      .filter(({ month }) => month)
      .sort(
        (a, b) =>
          b.month.localeCompare(a.month) || Number(a.isAll) - Number(b.isAll) || b.spend - a.spend
      )
  };
}

type SpendSums = Pick<ChannelFigures, 'channel' | 'month' | 'spend' | 'impressions' | 'clicks'>;

/** Sums by channel, and by channel and month; counts that no row has are NaN. */
function sumSpend(spend: Spend): SpendSums[] {
  const sums = new Map<string, SpendSums>();
  for (let row = 0; row < spend.rows; row++) {
    const channel = wordOf(spend.channel, row);
    const day = spend.day[row];
    for (const month of day === NO_DAY ? [''] : ['', periodName(day, 'month')]) {
      const key = keyOf(channel, month);
      const own = sums.get(key) ?? { channel, month, spend: 0, impressions: NaN, clicks: NaN };
      sums.set(key, own);
      own.spend += spend.spend[row] || 0;
      own.impressions = plus(own.impressions, spend.impressions[row]);
      own.clicks = plus(own.clicks, spend.clicks[row]);
    }
  }
  return [...sums.values()];
}

/** Sums over all channels, in total and by month. */
function sumChannels(spent: SpendSums[]): SpendSums[] {
  const sums = new Map<string, SpendSums>();
  for (const { month, spend, impressions, clicks } of spent) {
    const own = sums.get(month) ?? {
      channel: '',
      month,
      spend: 0,
      impressions: NaN,
      clicks: NaN
    };
    sums.set(month, own);
    own.spend += spend;
    own.impressions = plus(own.impressions, impressions);
    own.clicks = plus(own.clicks, clicks);
  }
  return [...sums.values()];
}

function plus(sum: number, own: number): number {
  if (Number.isNaN(own)) return sum;
  return (Number.isNaN(sum) ? 0 : sum) + own;
}

function keyOf(channel: string, month: string): string {
  return `${month} ${channel}`;
}

function openSums(came: Map<string, Came>, key: string): Came {
  const own = came.get(key) ?? { orders: new Set<number>(), newCustomers: 0, revenue: 0 };
  came.set(key, own);
  return own;
}

function wordOf(column: TextColumn | null, row: number): string {
  return column ? column.dictionary[column.codes[row]] : '';
}

/** First and last day with a row; every day if rows have no dates. */
function daysOf({ day }: Spend): [number, number] {
  const dated = day.filter((own) => own !== NO_DAY);
  if (dated.length === 0) return [-Infinity, Infinity];
  return [dated.reduce((a, b) => Math.min(a, b)), dated.reduce((a, b) => Math.max(a, b))];
}

/** By customer code, the day of the first sale. */
function firstDays({ rows, lineClass, customer, day }: OrderLines): Map<number, number> {
  const first = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const code = customer.codes[row];
    if (code === 0 || lineClass[row] !== LINE_SALE || day[row] === NO_DAY) continue;
    first.set(code, Math.min(first.get(code) ?? Infinity, day[row]));
  }
  return first;
}
