import { LINE_OTHER, NO_DAY, type OrderLines } from '../../../contract/order-lines.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';
import type { TogetherAnswer } from '../../market/together/contract.ts';
import type { Action, WeekAnswer } from './contract.ts';
import type { PeopleAction } from './people-actions.ts';
import type { ShortProduct } from './shelves.ts';

const QUARTER = 90;
const MOST = 7;
/** Of products gone silent, the part that is only missing from the shelf: not dropped on purpose. */
const MISSING = [0.5, 0, 1] as const;
/** An action that may bring less than this share of a quarter's sales is not worth an evening. */
const WORTH_DOING = 0.0001;

/** The products of a shop's week, and how many days the data cover. */
interface Goods {
  toOrder: readonly ShortProduct[];
  silent: readonly ShortProduct[];
  together: Pick<TogetherAnswer, 'findings' | 'names' | 'products'> | null;
  days: number;
}

/** What concerns products: what to order, what may be sold out, what to offer together. */
export function planGoods({ toOrder, silent, together, days }: Goods, today: number): Action[] {
  const actions: Action[] = [];
  const add = (
    kind: Action['kind'],
    short: readonly ShortProduct[],
    detail: Action['detail'],
    parts: readonly [expected: number, low: number, high: number]
  ) => {
    if (short.length === 0) return;
    const all = sumOf(short.map((own) => own.money));
    const [money, low, high] = parts.map((part) => part * all);
    const products = short.length;
    const others = products - 1;
    const { name } = short[0];
    const own = { ...detail, name, others };
    actions.push({ kind, customers: 0, products, money, low, high, detail: own });
  };
  add('order_now', toOrder, { pieces: sumOf(toOrder.map(({ pieces }) => pieces)) }, [1, 1, 1]);
  const [first] = silent;
  if (first)
    add(
      'out_of_stock',
      silent,
      { pace: Math.round(first.pieces), silent: today - first.lastSale },
      MISSING
    );
  const bundle = together?.findings.find(({ key }) => key === 'bundle');
  if (together && bundle?.key === 'bundle') {
    const nameOf = (item: number) => together.names[item] || together.products[item];
    const { amount, low, high, without } = bundle.detail;
    const part = QUARTER / Math.max(QUARTER, days);
    const detail = { first: nameOf(bundle.first), second: nameOf(bundle.second), without };
    const money = { money: part * amount, low: part * low, high: part * high };
    actions.push({ kind: 'bundle', customers: 0, products: 2, ...money, detail });
  }
  return actions;
}

/** The actions worth an evening, those that may bring most first, with whom they are for. */
export function rankActions(
  all: readonly (Action | PeopleAction)[],
  lines: OrderLines,
  today: number
): Pick<WeekAnswer, 'actions' | 'people'> {
  const least = WORTH_DOING * quarterOf(lines, today);
  const worth = all.filter(({ money }) => !lines.hasMoney || money > least);
  if (lines.hasMoney) worth.sort((a, b) => b.money - a.money);
  const told = worth.slice(0, MOST);
  return {
    actions: told.map(({ kind, customers, products, money, low, high, detail }) => ({
      kind,
      customers,
      products,
      money,
      low,
      high,
      detail
    })),
    people: told.flatMap((own) => ('people' in own ? own.people : []))
  };
}

/** Net sales of the newest 90 days, or of 90 average ones if they are more. */
function quarterOf({ rows, day, lineClass, total }: OrderLines, today: number): number {
  let [newest, all, first] = [0, 0, today];
  for (let row = 0; row < rows; row++) {
    if (lineClass[row] === LINE_OTHER || day[row] === NO_DAY) continue;
    all += total[row];
    first = Math.min(first, day[row]);
    if (day[row] > today - QUARTER) newest += total[row];
  }
  return Math.max(newest, (QUARTER * all) / Math.max(QUARTER, today - first + 1));
}
