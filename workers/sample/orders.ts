import type { Random } from '../maths/random.ts';
import { drawBasket, fillShelf, priceOn, type Shelf } from './baskets.ts';
import type { Product } from './catalogue.ts';
import { drawCountry, runningSums, type Customer } from './customers.ts';
import type { ShopDay } from './demand.ts';
import {
  CHANNELS,
  CUSTOMER_KINDS,
  GUEST_ORDERS_A_DAY,
  HOURS,
  POSTAGE,
  WHOLESALE
} from './planted-facts.ts';

export interface SampleLine {
  /** Null: postage. */
  product: Product | null;
  quantity: number;
  /** Euros a piece, and taken off the whole line. */
  unitPrice: number;
  discount: number;
}

export interface SampleOrder {
  /** Index of the day, and minutes after midnight. */
  dayAt: number;
  minute: number;
  /** Null: a guest; the wholesale customer has a code but is no `Customer`. */
  customer: Customer | null;
  wholesale: boolean;
  country: number;
  channel: (typeof CHANNELS)[number]['channel'];
  coupon: string;
  lines: SampleLine[];
  /** The customer never comes back after it; no file says so. */
  isLast: boolean;
}

const CHANNEL_SHARES = runningSums(CHANNELS.map(({ share }) => share));
const HOUR_SHARES = {
  web: runningSums(HOURS.web),
  store: runningSums(HOURS.store),
  market: runningSums(HOURS.market),
  marketplace: runningSums(HOURS.marketplace)
};
/** Share of lines with 1, 2 and 3 pieces. */
const QUANTITIES = runningSums([0.74, 0.19, 0.07]);
const SATURDAY = 5;
const SUNDAY = 6;

/** Lets every customer order, or not, on every day, until an order was their last. */
export function simulateOrders(
  days: ShopDay[],
  customers: Customer[],
  catalogue: Product[],
  random: Random
): SampleOrder[] {
  const shelf = fillShelf(catalogue);
  const kinds = new Map(CUSTOMER_KINDS.map((kind) => [kind.kind, kind]));
  const orders: SampleOrder[] = [];
  let active: Customer[] = [];
  let next = 0;
  days.forEach((day, dayAt) => {
    while (next < customers.length && customers[next].arrives <= dayAt) {
      active.push(customers[next++]);
    }
    active = active.filter((customer) => {
      const { ordersPerWeek, leaves } = kinds.get(customer.kind)!;
      const comes = customer.arrives === dayAt || random.next() < (ordersPerWeek / 7) * day.demand;
      if (!comes) return true;
      const order = placeOrder(shelf, day, dayAt, customer, random);
      order.isLast = random.next() < leaves;
      orders.push(order);
      return !order.isLast;
    });
    const guests = random.poisson(GUEST_ORDERS_A_DAY * day.demand);
    for (let guest = 0; guest < guests; guest++) {
      orders.push(placeOrder(shelf, day, dayAt, null, random));
    }
    if (isFirstMonday(day)) orders.push(placeWholesale(catalogue, day, dayAt, random));
  });
  return orders.sort((a, b) => a.dayAt - b.dayAt || a.minute - b.minute);
}

function placeOrder(
  shelf: Shelf,
  day: ShopDay,
  dayAt: number,
  customer: Customer | null,
  random: Random
): SampleOrder {
  const country = customer ? customer.country : drawCountry(random);
  const channel = country === 0 ? drawChannel(day, random) : 'web';
  const used = day.promotion && random.next() < day.promotion.use ? day.promotion : null;
  const lines = drawBasket(shelf, customer?.taste ?? null, day.iso, random).map((product) => {
    const quantity = 1 + random.weighted(QUANTITIES);
    const unitPrice = priceOn(product, day.iso);
    return {
      product,
      quantity,
      unitPrice,
      discount: cents(quantity * unitPrice * (used?.discount ?? 0))
    };
  });
  return {
    dayAt,
    minute: drawMinute(channel, random),
    customer,
    wholesale: false,
    country,
    channel,
    coupon: used?.coupon ?? '',
    lines: channel === 'web' ? addPostage(lines) : lines,
    isLast: false
  };
}

/** Minutes after midnight. */
export function drawMinute(channel: SampleOrder['channel'], random: Random): number {
  return 60 * random.weighted(HOUR_SHARES[channel]) + random.integer(60);
}

/** The market is open on Saturdays, the store on all days but Sunday. */
function drawChannel({ weekday }: ShopDay, random: Random): SampleOrder['channel'] {
  const { channel } = CHANNELS[random.weighted(CHANNEL_SHARES)];
  if (channel === 'market' && weekday !== SATURDAY) return 'web';
  return channel === 'store' && weekday === SUNDAY ? 'web' : channel;
}

function addPostage(lines: SampleLine[]): SampleLine[] {
  const goods = lines.reduce(
    (sum, line) => sum + line.quantity * line.unitPrice - line.discount,
    0
  );
  if (goods >= POSTAGE.free) return lines;
  return [...lines, { product: null, quantity: 1, unitPrice: POSTAGE.price, discount: 0 }];
}

function isFirstMonday({ weekday, iso }: ShopDay): boolean {
  return weekday === 0 && Number(iso.slice(8)) <= 7;
}

/** By the dozen, from the teas and teaware that a café needs. */
function placeWholesale(catalogue: Product[], day: ShopDay, dayAt: number, random: Random) {
  const wanted = catalogue.filter(({ category }) => ['BT', 'GT', 'CU'].includes(category.code));
  const chosen = random.shuffle([...wanted]).slice(0, WHOLESALE.lines);
  const [least, most] = WHOLESALE.quantity;
  const lines = chosen.map((product) => {
    const quantity = least + random.integer(most - least + 1);
    const unitPrice = priceOn(product, day.iso);
    return {
      product,
      quantity,
      unitPrice,
      discount: cents(quantity * unitPrice * WHOLESALE.discount)
    };
  });
  const order: SampleOrder = {
    dayAt,
    minute: 9 * 60 + random.integer(60),
    customer: null,
    wholesale: true,
    country: 0,
    channel: 'store',
    coupon: '',
    lines,
    isLast: false
  };
  return order;
}

export function cents(euros: number): number {
  return Math.round(euros * 100) / 100;
}
