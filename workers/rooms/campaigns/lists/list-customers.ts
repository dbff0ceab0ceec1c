import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { Contacts } from '../../../shop/people/contacts.ts';
import { findCountry } from '../../data/countries/country-codes.ts';
import { readEmail } from './addresses.ts';
import type { Listed } from './compose-list.ts';

/** The customers at some places with their addresses; phones are not read yet. */
export function listCustomers(
  history: CustomerOrders,
  contacts: Contacts,
  places: readonly number[]
): Listed[] {
  const codeOf = countryReader();
  return places.map((at) => {
    const customer = history.customers[at];
    const own = contacts.of.get(customer);
    // A customer without a number is known by the e-mail, in whatever column it stands.
    const saidEmail = own?.email || (customer.includes('@') ? customer : '');
    const saidCountry = own?.country ?? '';
    return {
      customer,
      name: own?.name ?? '',
      email: readEmail(saidEmail),
      phone: '',
      saidEmail,
      saidPhone: own?.phone ?? '',
      country: codeOf(saidCountry),
      likelyCountry: '',
      saidCountry,
      region: own?.region ?? '',
      city: own?.city ?? '',
      postcode: own?.postcode ?? '',
      consent: own?.consent ?? 'unknown',
      orders: history.orderStart[at + 1] - history.orderStart[at],
      revenue: sumOrders(history, at, -Infinity),
      lastTime: history.newestTime[at]
    };
  });
}

/** What a customer bought for from a day on. */
export function sumOrders(
  { orderStart, orderTotal, orderDay }: CustomerOrders,
  at: number,
  fromDay: number
): number {
  let sum = 0;
  for (let order = orderStart[at]; order < orderStart[at + 1]; order++) {
    if (orderDay[order] >= fromDay) sum += orderTotal[order];
  }
  return sum;
}

/** The country of most customers; empty where no file has any. */
export function homeCountryOf(history: CustomerOrders, { of }: Contacts): string {
  const codeOf = countryReader();
  const counts = new Map<string, number>();
  for (const customer of history.customers) {
    const code = codeOf(of.get(customer)?.country ?? '');
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].reduce((most, own) => (own[1] > most[1] ? own : most), ['', 0])[0];
}

/** Reads each spelling once. */
function countryReader(): (text: string) => string {
  const known = new Map<string, string>([['', '']]);
  return (text) => {
    const code = known.get(text) ?? findCountry(text)?.code ?? '';
    known.set(text, code);
    return code;
  };
}
