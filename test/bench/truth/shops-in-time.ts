import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { DAY_MS } from '../../../workers/contract/day.ts';
import { createRandom } from '../../../workers/maths/random.ts';
import { simulateShop } from '../../../workers/sample/simulate.ts';
import { collectCustomerOrders } from '../../../workers/shop/customer-orders.ts';
import type { CustomerOrders } from '../../../workers/shop/customer-orders.ts';
import { readRetailLines } from '../../kit/retail.ts';

/** What every customer bought, day by day: enough to stand at any day and look both ways. */
export interface ShopInTime {
  name: string;
  customers: { id: string; orders: { day: number; money: number }[] }[];
  firstDay: number;
  lastDay: number;
}

function inTime(name: string, orders: Map<string, { day: number; money: number }[]>): ShopInTime {
  const customers = [...orders].map(([id, own]) => ({
    id,
    orders: own.sort((a, b) => a.day - b.day)
  }));
  const days = customers.flatMap((customer) => customer.orders.map(({ day }) => day));
  const bound = (choose: (a: number, b: number) => number) => days.reduce((a, b) => choose(a, b));
  return { name, customers, firstDay: bound(Math.min), lastDay: bound(Math.max) };
}

function put<T>(all: Map<string, T[]>, id: string, own: T): void {
  const known = all.get(id);
  if (known) known.push(own);
  else all.set(id, [own]);
}

/** The published sales of CDs: 1997 to mid-1998, one cohort; `every` n-th customer. */
export function cdnow(shared: string, file: string, every = 1): ShopInTime {
  const packed = readFileSync(`${shared}/data/cdnow/${file}.txt.gz`);
  const lines = gunzipSync(packed).toString().trim().split('\n');
  const all = new Map<string, { day: number; money: number }[]>();
  for (const line of lines) {
    const cells = line.trim().split(/\s+/);
    if (!/^\d/.test(cells[0])) continue;
    // The sample has a second number of the customer in front.
    const [date, , money] = cells.slice(-3);
    const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)].map(Number);
    put(all, cells[0], { day: Date.UTC(year, month - 1, day) / DAY_MS, money: Number(money) });
  }
  const kept = new Map([...all].filter((_, at) => at % every === 0));
  return inTime(`${file}${every > 1 ? `, every ${every}th` : ''}`, kept);
}

export function onlineRetail(shared: string): ShopInTime {
  const orders = collectCustomerOrders(readRetailLines(shared));
  const all = new Map<string, { day: number; money: number }[]>();
  orders.customers.forEach((id, c) => {
    for (let at = orders.orderStart[c]; at < orders.orderStart[c + 1]; at++) {
      put(all, id, { day: orders.orderDay[at], money: orders.orderTotal[at] });
    }
  });
  return inTime('Online Retail', all);
}

/** The sample shop, and who of its customers never comes back after the last day. */
export function sampleShop(seed: number): ShopInTime & { left: Set<string> } {
  const all = new Map<string, { day: number; money: number }[]>();
  const left = new Set<string>();
  for (const { customer, wholesale, dayAt, lines, isLast } of simulateShop(seed).orders) {
    const id = customer?.code ?? (wholesale ? 'wholesale' : '');
    if (!id) continue;
    const money = lines.reduce((sum, own) => sum + own.quantity * own.unitPrice - own.discount, 0);
    put(all, id, { day: dayAt, money });
    if (isLast) left.add(id);
  }
  return { ...inTime(`sample shop, seed ${seed}`, all), left };
}

/** A shop that grows or shrinks, with or without seasons and odd fortnights. */
export function madeShop(seed: number): ShopInTime {
  const random = createRandom(40_000 + seed);
  const days = 300 + random.integer(600);
  const growth = Math.exp((random.next() - 0.45) * 1.4);
  const swing = random.next() < 0.4 ? 0 : random.next() * 0.5;
  const phase = random.next();
  const odd = Array.from({ length: 80 }, () =>
    random.next() < 0.1 ? Math.exp(0.4 * random.normal()) : 1
  );
  const demand = (day: number) =>
    growth ** (day / 365) *
    (1 + swing * Math.sin(2 * Math.PI * (day / 365 + phase))) *
    odd[Math.floor(day / 14)];
  const [arrivals, r, alpha] = [
    0.5 + random.next() * 3,
    0.4 + random.next() * 1.6,
    4 + random.next() * 14
  ];
  const [a, b] = [0.3 + random.next() * 0.8, 1.5 + random.next() * 4];
  const all = new Map<string, { day: number; money: number }[]>();
  const come = (id: string, from: number) => {
    const rate = random.gamma(r, 1 / alpha) / 7;
    const [leave, stay] = [random.gamma(a, 1), random.gamma(b, 1)];
    const usual = Math.exp(3.5 + 0.6 * random.normal());
    for (let day = from; day < days; day++) {
      if (day !== from && random.next() >= rate * demand(day)) continue;
      put(all, id, { day, money: usual * Math.exp(0.5 * random.normal()) });
      if (random.next() < leave / (leave + stay)) return;
    }
  };
  let customers = 0;
  for (let day = 0; day < days; day++) {
    for (let left = random.poisson(arrivals * demand(day)); left > 0; left--) {
      come(`c${customers++}`, day);
    }
  }
  return inTime(`made shop ${seed}`, all);
}

/** What the shop knew at the end of a day. */
export function ordersUntil({ customers }: ShopInTime, cutDay: number): CustomerOrders {
  const known = customers.filter(({ orders }) => orders[0].day <= cutDay);
  const before = known.map(({ orders }) => orders.filter(({ day }) => day <= cutDay));
  const all = before.flat();
  const ends = new Uint32Array(known.length + 1);
  before.forEach((own, c) => (ends[c + 1] = ends[c] + own.length));
  const day = Int32Array.from(all, (own) => own.day);
  return {
    customers: known.map(({ id }) => id),
    orderStart: ends,
    orderCode: Uint32Array.from(all.keys(), (at) => at + 1),
    orderTime: Float64Array.from(day, (own) => own * DAY_MS),
    orderDay: day,
    orderTotal: Float64Array.from(all, (own) => own.money),
    orderUnits: new Float64Array(all.length).fill(1),
    lineStart: new Uint32Array(all.length + 1),
    lineRow: new Uint32Array(0),
    newestTime: new Float64Array(known.length),
    shopNewestTime: cutDay * DAY_MS,
    shopLastDay: cutDay,
    linesWithoutCustomer: 0,
    linesWithoutDate: 0
  };
}

/** Distinct purchase days and money of the customers known at the cut, in the days after it. */
export function cameAfter({ customers }: ShopInTime, cutDay: number, days: number) {
  return customers
    .filter(({ orders }) => orders[0].day <= cutDay)
    .map(({ orders }) => {
      const own = orders.filter(({ day }) => day > cutDay && day <= cutDay + days);
      return {
        orders: new Set(own.map(({ day }) => day)).size,
        money: own.reduce((sum, { money }) => sum + money, 0)
      };
    });
}
