import type { Random } from '../maths/random.ts';
import { FIRST_NAMES, GIVEN_NAMES, LAST_NAMES, SURNAMES } from './names.ts';
import {
  ARRIVALS_A_DAY,
  CONSENT_SHARE,
  COUNTRIES,
  CUSTOMER_KINDS,
  CUSTOMERS_AT_START,
  TASTES,
  type CustomerKind,
  type Taste
} from './planted-facts.ts';
import type { ShopDay } from './demand.ts';

export interface Customer {
  code: string;
  name: { en: string; zh: string };
  email: string;
  /** Index into COUNTRIES. */
  country: number;
  consent: boolean;
  kind: CustomerKind;
  taste: Taste;
  /** Index of the day they are first there; negative: before the first day. */
  arrives: number;
}

/** Running sums, as `random.weighted` takes them. */
export function runningSums(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}

const KIND_SHARES = runningSums(CUSTOMER_KINDS.map(({ share }) => share));
const TASTE_SHARES = runningSums(TASTES.map(({ share }) => share));
const COUNTRY_SHARES = runningSums(COUNTRIES.map(({ share }) => share));
const FIRST_CODE = 1001;

/** Everyone who is there at the start and everyone who arrives later, in order of arrival. */
export function makeCustomers(days: ShopDay[], random: Random): Customer[] {
  const arrivals = Array.from({ length: CUSTOMERS_AT_START }, () => -1);
  days.forEach(({ demand }, at) => {
    const count = random.poisson(ARRIVALS_A_DAY * demand);
    for (let arrival = 0; arrival < count; arrival++) arrivals.push(at);
  });
  return arrivals.map((arrives, at) => makeCustomer(FIRST_CODE + at, arrives, random));
}

/** A country drawn for a customer or guest. */
export function drawCountry(random: Random): number {
  return random.weighted(COUNTRY_SHARES);
}

function makeCustomer(number: number, arrives: number, random: Random): Customer {
  const first = random.pick(FIRST_NAMES);
  const last = random.pick(LAST_NAMES);
  return {
    code: `K${number}`,
    name: { en: `${first} ${last}`, zh: random.pick(SURNAMES) + random.pick(GIVEN_NAMES) },
    // The number keeps namesakes apart; example.com belongs to nobody (RFC 2606).
    email: `${first}.${last}${number}@example.com`.toLowerCase(),
    country: drawCountry(random),
    consent: random.next() < CONSENT_SHARE,
    kind: CUSTOMER_KINDS[random.weighted(KIND_SHARES)].kind,
    taste: TASTES[random.weighted(TASTE_SHARES)].taste,
    arrives
  };
}
