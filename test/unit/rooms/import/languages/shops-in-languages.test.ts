import { expect, test } from 'vitest';
import { isoDay } from '../../../../../workers/maths/calendar.ts';
import { createRandom, type Random } from '../../../../../workers/maths/random.ts';
import { times } from '../../../../kit/long.ts';
import { figuresOf, importAsProposed } from '../look-and-build.ts';
import { WRITTEN_LANGUAGES, type WrittenLanguage } from './written-languages.ts';

const GOODS = ['Rose soap', 'Olive oil 500 ml', 'Blue mug', 'Linen towel', 'Candle "Amber"'];
const PEOPLE = ['Anna Berg', 'Tom Hill', 'Carla Ruiz', 'Jean Petit', 'Ola Nowak', 'Mia Koch'];
const FIRST_DAY = 20_100;

interface Order {
  day: number;
  buyer: number;
  isCalledOff: boolean;
  /** Amounts are cents. */
  lines: { goods: number; pieces: number; price: number; discount: number }[];
}

function inventOrders(random: Random): Order[] {
  const prices = GOODS.map(() => 250 + random.integer(9_000));
  prices[0] = 125_050;
  let day = FIRST_DAY;
  return Array.from({ length: 20 }, () => {
    day += 1 + random.integer(5);
    const first = random.integer(GOODS.length);
    const lines = Array.from({ length: 1 + random.integer(3) }, (_, at) => {
      const goods = (first + at) % GOODS.length;
      const pieces = 1 + random.integer(4);
      const isReduced = random.next() < 0.3;
      const discount = isReduced ? Math.round((pieces * prices[goods]) / 10) : 0;
      return { goods, pieces, price: prices[goods], discount };
    });
    return { day, buyer: random.integer(PEOPLE.length), isCalledOff: random.next() < 0.1, lines };
  });
}

const lineTotal = ({ pieces, price, discount }: Order['lines'][number]) =>
  pieces * price - discount;

/** The same orders as one of the ways in which people and programs write them down. */
function write(orders: readonly Order[], language: WrittenLanguage, random: Random): string {
  const isOnce = random.next() < 0.4;
  const kept = [...[0, 1, 2, 3, 4, 6, 8], ...random.pick([[5], [7], [5, 7]])].sort((a, b) => a - b);
  if (random.next() < 0.4) random.shuffle(kept);
  const amount = (cents: number) => money(cents, language);
  const rows = orders.flatMap((order, at) =>
    order.lines.map((line, place) => {
      const isFirst = place === 0 || !isOnce;
      const ofOrder = (cell: string) => (isFirst ? cell : '');
      const cells = [
        String(1001 + at),
        ofOrder(dayIn(order.day, language)),
        ofOrder(PEOPLE[order.buyer]),
        GOODS[line.goods],
        String(line.pieces),
        amount(line.price),
        amount(line.discount),
        amount(lineTotal(line)),
        ofOrder(order.isCalledOff ? language.calledOff : language.done)
      ];
      return kept.map((column) => cells[column]);
    })
  );
  const header = kept.map((column) => language.headers[column]);
  const empty = header.map(() => '');
  if (random.next() < 0.3) rows.splice(random.integer(rows.length), 0, empty);
  if (random.next() < 0.3) rows.splice(1 + random.integer(rows.length - 1), 0, header);
  const total = kept.indexOf(7);
  if (total >= 0 && random.next() < 0.4) {
    const all = orders.flatMap(({ lines }) => lines).reduce((sum, own) => sum + lineTotal(own), 0);
    rows.push(header.map((_, at) => (at === total ? amount(all) : '')));
    rows[rows.length - 1][total === 0 ? 1 : 0] = language.total;
  }
  const above = random.next() < 0.3 ? [['2025', ...empty.slice(1)], empty] : [];
  return [...above, header, ...rows].map((row) => record(row, language.delimiter)).join('\r\n');
}

function money(cents: number, { thousands, decimal }: WrittenLanguage): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return whole + decimal + String(cents % 100).padStart(2, '0');
}

function dayIn(day: number, { day: shape }: WrittenLanguage): string {
  const [year, month, own] = isoDay(day).split('-');
  return shape.replace('Y', year).replace('M', month).replace('D', own);
}

function record(cells: readonly string[], delimiter: string): string {
  const quoted = (cell: string) =>
    cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  return cells.map(quoted).join(delimiter);
}

/** What the shop's definitions count of the orders. */
function figuresOfOrders(orders: readonly Order[]) {
  const sold = orders.filter(({ isCalledOff }) => !isCalledOff);
  const cents = sold.flatMap(({ lines }) => lines).reduce((sum, own) => sum + lineTotal(own), 0);
  const buyers = new Set(sold.map(({ buyer }) => buyer));
  return { orders: sold.length, customers: buyers.size, net: cents / 100 };
}

test.each(Object.keys(WRITTEN_LANGUAGES))('a shop that writes %s', async (name) => {
  for (let seed = 1; seed <= times(2, 40); seed++) {
    const random = createRandom(seed);
    const orders = inventOrders(random);
    const file = write(orders, WRITTEN_LANGUAGES[name], random);
    const { draft, source } = await importAsProposed(file);
    const roles = draft.columns.map(({ header, role }) => `${header}: ${role}`);
    const said = { seed, kind: draft.kind, ...figuresOf(source) };
    expect(said, roles.join(', ')).toMatchObject({
      seed,
      kind: 'order_lines',
      ...figuresOfOrders(orders)
    });
  }
});
