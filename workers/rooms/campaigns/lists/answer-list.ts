import type { OrderLines } from '../../../contract/order-lines.ts';
import { isoDay } from '../../../maths/calendar.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { Contacts } from '../../../shop/people/contacts.ts';
import { daysOfShop } from '../../market/change/tally.ts';
import type { PhoneReader } from './addresses.ts';
import type { ComposedList, Listed } from './compose-list.ts';
import { CHOICES } from './contract.ts';
import type { Channel, Choice, Group, ListAnswer, ListRow } from './contract.ts';
import { sumOrders } from './list-customers.ts';

const YEAR_DAYS = 365;

/** A list as asked for, with what it was made of. */
export interface MadeList extends ComposedList {
  lines: OrderLines;
  history: CustomerOrders;
  contacts: Contacts;
  phones: PhoneReader;
  channel: Channel;
  places: Record<Choice, number[]>;
  homeCountry: string;
  withoutCountry: number;
}

/** @param whole the shop's lines whatever the lens: a campaign goes out after all of them */
export function answerList(list: MadeList, whole: OrderLines): ListAnswer {
  const { lines, history, contacts, phones, places, written, heldOut, counts } = list;
  const isListed = new Set([...written, ...heldOut].map(({ customer }) => customer));
  const fromDay = history.shopLastDay - YEAR_DAYS + 1;
  let spentLastYear = 0;
  for (const [at, customer] of history.customers.entries()) {
    if (isListed.has(customer)) spentLastYear += sumOrders(history, at, fromDay);
  }
  const rows = [
    ...written.map((own) => rowOf(own, 'written', list.apart.has(own))),
    ...heldOut.map((own) => rowOf(own, 'held_out', false))
  ];
  return {
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    nextDay: isoDay((daysOfShop(whole)?.[1] ?? 0) + 1),
    channel: list.channel,
    choices: CHOICES.map((choice) => ({ choice, customers: places[choice].length })),
    has: contacts.has,
    counts,
    spentLastYear,
    homeCountry: list.homeCountry,
    withoutCountry: list.withoutCountry,
    countries: phones.countries,
    rows: rows.sort((a, b) => b.revenue - a.revenue)
  };
}

function rowOf(own: Listed, group: Group, isApart: boolean): ListRow {
  return {
    customer: own.customer,
    name: own.name,
    email: own.email,
    phone: own.phone || own.saidPhone,
    country: own.country || own.saidCountry,
    consent: own.consent,
    orders: own.orders,
    revenue: own.revenue,
    lastOrder: isoOf(own.lastTime),
    group,
    isApart
  };
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
