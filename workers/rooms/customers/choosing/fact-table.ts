import { DAY_MS } from '../../../contract/day.ts';
import type { TextColumn } from '../../../contract/columns.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { CHINESE_CLASSES } from '../segments/contract.ts';
import { returnedShares } from '../segments/returned-share.ts';
import { SEGMENTS } from '../../../contract/customers/segments.ts';
import type { Fact } from '../../../contract/customers/customer-rule.ts';
import type { GroupsAnswer } from '../groups/contract.ts';
import type { RfmAnswer } from '../segments/contract.ts';
import type { ValueAnswer } from '../lifetime/contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { FactTable } from './select-customers.ts';

const MOVE_FACTS = {
  month: 'segment_month_ago',
  quarter: 'segment_quarter_ago',
  year: 'segment_year_ago'
} as const;

/** Collects all facts about customers that are known so far, for rules to test. */
export function collectFacts(
  history: CustomerOrders,
  lines: OrderLines,
  rfm: RfmAnswer,
  value: ValueAnswer | null,
  groups: GroupsAnswer | null
): FactTable {
  const dayOf = (times: Float64Array) => times.map((time) => Math.floor(time / DAY_MS));
  const numbers: FactTable['numbers'] = {
    recency_days: rfm.recencyDays,
    orders: rfm.orders,
    revenue: rfm.revenue,
    units: rfm.units,
    r: rfm.r,
    f: rfm.f,
    m: rfm.m,
    average_order: rfm.revenue.map((money, at) => money / rfm.orders[at]),
    returned_share: returnedShares(history, lines),
    first_day: dayOf(rfm.firstTime),
    last_day: dayOf(rfm.lastTime)
  };
  if (value) {
    numbers.expected_orders_90d = value.expectedOrders90;
    numbers.expected_value_365d = value.expectedValue365;
    if (value.aliveKnown) numbers.p_alive = value.pAlive;
  }
  const texts: FactTable['texts'] = {
    segment: byName(rfm.segment, SEGMENTS),
    chinese_class: byName(rfm.chineseClass, CHINESE_CLASSES),
    bought_product: byLines(history, lines.product),
    country: byLines(history, lines.country),
    channel: byLines(history, lines.channel),
    bought_category: byLines(history, lines.category)
  };
  for (const { since, before } of rfm.moves) texts[MOVE_FACTS[since]] = byName(before, SEGMENTS);
  if (groups) texts.group = byName(groups.assignment, null);
  for (const fact of Object.keys(texts) as Fact[]) if (!texts[fact]) delete texts[fact];
  return { customers: history.customers.length, numbers, texts };
}

function byName(numbers: Uint8Array, names: readonly string[] | null) {
  return (wanted: ReadonlySet<string>) =>
    numbers.map((own) => Number(wanted.has(names ? (names[own] ?? '') : String(own))));
}

/** True of a customer if true of any line they bought. */
function byLines(history: CustomerOrders, column: TextColumn | null) {
  if (!column || column.dictionary.length < 2) return undefined;
  return (wanted: ReadonlySet<string>) => {
    const isWanted = Uint8Array.from(column.dictionary, (text) => Number(wanted.has(text)));
    const { orderStart, lineStart, lineRow } = history;
    return Uint8Array.from(history.customers, (_, customer) => {
      const to = lineStart[orderStart[customer + 1]];
      for (let at = lineStart[orderStart[customer]]; at < to; at++) {
        if (isWanted[column.codes[lineRow[at]]]) return 1;
      }
      return 0;
    });
  };
}
