import { DAY_MS } from '../../../../workers/contract/day.ts';
import { periodAround, periodName } from '../../../../workers/maths/calendar.ts';
import type {
  Dimension,
  Grain,
  OverviewFilter
} from '../../../../workers/rooms/overview/contract.ts';
import { classOf, weekHourOf, type PlainLine } from '../../../kit/made-lines.ts';
import { LINE_OTHER, LINE_SALE } from '../../../../workers/contract/order-lines.ts';

/**
 * The Overview's answer written the slow way, straight from the definitions, with sets and loops
 * over plain lines: what the fast one is held against.
 */
export function answerPlainly(plain: PlainLine[], filter: OverviewFilter, grain: Grain) {
  const used = plain.filter((line) => classOf(line) !== LINE_OTHER);
  const days = used.map(dayOf).filter((day) => day === day);
  const [firstDay, lastDay] = [Math.min(...days), Math.max(...days)];
  const from = Math.max(filter.days?.[0] ?? firstDay, firstDay);
  const to = Math.min(filter.days?.[1] ?? lastDay, lastDay);
  const before: [number, number] =
    filter.compare === 'year'
      ? [yearEarlier(from), yearEarlier(to)]
      : [from - (to - from + 1), from - 1];
  const compared = filter.days && to >= from && before[0] >= firstDay;
  const inDays = (line: PlainLine) => !filter.days || (dayOf(line) >= from && dayOf(line) <= to);
  const kept = used.filter((line) => passes(line, filter) && inDays(line));
  const earlier = used.filter(
    (line) => passes(line, filter) && dayOf(line) >= before[0] && dayOf(line) <= before[1]
  );
  const others = (own: Dimension | 'hours') =>
    used.filter((line) => passes(line, { ...filter, [own]: undefined }) && inDays(line));
  return {
    figures: figuresOf(kept),
    before: compared ? figuresOf(earlier) : null,
    daily: Array.from({ length: lastDay - firstDay + 1 }, (_, day) =>
      net(used.filter((line) => passes(line, filter) && dayOf(line) === firstDay + day))
    ),
    heat: Array.from({ length: 168 }, (_, cell) =>
      net(others('hours').filter((line) => weekHourOf(line.time) === cell))
    ),
    periods: periodsOf(
      used.filter((line) => passes(line, filter)),
      from,
      to,
      grain
    ),
    top: (dimension: Dimension) => namesOf(others(dimension), dimension)
  };
}

/** By the ISO name: a 29 February has no namesake and becomes the day before. */
function yearEarlier(day: number): number {
  const [year, month, date] = new Date(day * DAY_MS).toISOString().slice(0, 10).split('-');
  const earlier = (own: string) =>
    Date.parse(`${String(Number(year) - 1).padStart(4, '0')}-${month}-${own}T00:00:00Z`) / DAY_MS;
  return month === '02' && date === '29' ? earlier('28') : earlier(date);
}

const dayOf = (line: PlainLine) => Math.floor(line.time / DAY_MS);
const net = (lines: PlainLine[]) =>
  lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
const isSale = (line: PlainLine) => classOf(line) === LINE_SALE;

function passes(line: PlainLine, filter: OverviewFilter): boolean {
  for (const dimension of ['product', 'category', 'country', 'channel'] as const) {
    const chosen = filter[dimension];
    if (chosen?.length && !chosen.includes(line[dimension])) return false;
  }
  return !filter.hours?.length || filter.hours.includes(weekHourOf(line.time));
}

function figuresOf(lines: PlainLine[]) {
  const sales = lines.filter(isSale);
  const gross = net(sales);
  const returns = -net(lines.filter((line) => !isSale(line)));
  const orders = new Set(sales.map((line) => line.order)).size;
  const ordersOf = new Map<string, Set<string>>();
  for (const { customer, order } of sales.filter((line) => line.customer)) {
    ordersOf.set(customer, (ordersOf.get(customer) ?? new Set()).add(order));
  }
  const repeating = [...ordersOf.values()].filter((own) => own.size >= 2).length;
  return {
    netRevenue: gross - returns,
    grossRevenue: gross,
    returns,
    orders,
    customers: ordersOf.size,
    units: sales.reduce((sum, line) => sum + line.quantity, 0),
    averageOrder: gross / orders,
    repeatShare: repeating / ordersOf.size,
    returnsShare: returns / gross
  };
}

function periodsOf(lines: PlainLine[], from: number, to: number, grain: Grain) {
  const rows = [];
  for (let day = from; day <= to; day = periodAround(day, grain)[1] + 1) {
    const end = periodAround(day, grain)[1];
    const inside = lines.filter((line) => dayOf(line) >= day && dayOf(line) <= Math.min(end, to));
    const { netRevenue, grossRevenue, orders, units, customers } = figuresOf(inside);
    const period = periodName(day, grain);
    rows.push({
      period,
      day: periodAround(day, grain)[0],
      unfinished: to < end,
      netRevenue,
      grossRevenue,
      orders,
      units,
      customers
    });
  }
  return rows;
}

function namesOf(lines: PlainLine[], dimension: Dimension) {
  const total = net(lines);
  const names = [...new Set(lines.map((line) => line[dimension]))];
  return names.map((key) => {
    const own = lines.filter((line) => line[dimension] === key);
    const { netRevenue, orders, units } = figuresOf(own);
    return { key, netRevenue, orders, units, share: total > 0 ? netRevenue / total : NaN };
  });
}
