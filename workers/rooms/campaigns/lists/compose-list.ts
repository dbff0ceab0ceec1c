import { createRandom } from '../../../maths/random.ts';
import type { Consent } from '../../../contract/customers/consent.ts';
import { SEED } from '../../../contract/seed.ts';
import type { Channel, Choice, ListCounts, ListQuestion } from './contract.ts';

/** A customer chosen, with the addresses as tools take them. */
export interface Listed {
  customer: string;
  name: string;
  /** Empty: none that can be right. */
  email: string;
  /** E.164; empty: none that can be right. */
  phone: string;
  /** As the file has them. */
  saidEmail: string;
  saidPhone: string;
  /** ISO code; empty where unknown. */
  country: string;
  /** The same; the shop's home country where unknown. */
  likelyCountry: string;
  saidCountry: string;
  region: string;
  city: string;
  postcode: string;
  consent: Consent;
  orders: number;
  revenue: number;
  /** Milliseconds. */
  lastTime: number;
}

export interface ComposedList {
  written: Listed[];
  heldOut: Listed[];
  /** Those of the written who take no part in the lot. */
  apart: ReadonlySet<Listed>;
  counts: ListCounts;
}

/** On a list of at least so many customers, one with more than this share of the money is apart. */
const APART_SHARE = 0.05;
const APART_LEAST = 100;

type Reason = 'refused' | 'noAddress' | 'badAddress' | 'notYes' | 'repeated';

/**
 * Who of the customers chosen is written to, and who is held out. Left out are, in this order: those
 * who said no, and everybody with the address of one who did; those without an address, or with one
 * that cannot be right; those who did not say yes, if only these are wanted; and those whose address
 * another customer on the list has. Of an address the customer who bought for most stays.
 * Somebody who alone brings a large share of the money is always written to: a group compared with
 * another by what its customers spend would hang on whether it has the one café that buys for all.
 *
 * @param day the shop's newest day: with the choice it decides the lot, so that the same question
 *   has the same answer, and the next campaign another lot
 */
export function composeList(
  chosen: readonly Listed[],
  question: Pick<ListQuestion, 'choice' | 'onlyYes' | 'heldOut'> & { channel: Channel },
  day: number
): ComposedList {
  const { choice, channel, onlyYes, heldOut } = question;
  const sorted = chosen.toSorted((a, b) => b.revenue - a.revenue);
  const refused = new Set(sorted.filter(({ consent }) => consent === 'no').flatMap(addressesOf));
  const taken = new Set<string>();
  const counts = { refused: 0, noAddress: 0, badAddress: 0, notYes: 0, repeated: 0 };
  const writable: Listed[] = [];
  const reasonOf = (own: Listed): Reason | null => {
    if (own.consent === 'no' || addressesOf(own).some((one) => refused.has(one))) return 'refused';
    const address = addressOf(own, channel);
    if (address === '') return saidAddress(own, channel) ? 'badAddress' : 'noAddress';
    if (onlyYes && own.consent !== 'yes') return 'notYes';
    return taken.has(address) ? 'repeated' : null;
  };
  for (const own of sorted) {
    const reason = reasonOf(own);
    if (reason) counts[reason]++;
    else {
      writable.push(own);
      taken.add(addressOf(own, channel));
    }
  }
  const apart = findApart(writable);
  const inLot = writable.filter((own) => !apart.has(own));
  const isHeldOut = drawLot(inLot, heldOut, seedOf(choice, day));
  const groups = {
    written: writable.filter((own) => !isHeldOut.has(own)),
    heldOut: writable.filter((own) => isHeldOut.has(own))
  };
  const unknown = writable.filter(({ consent }) => consent === 'unknown').length;
  const sizes = { written: groups.written.length, heldOut: groups.heldOut.length };
  return { ...groups, apart, counts: { chosen: chosen.length, ...counts, ...sizes, unknown } };
}

/** By what a customer is reached; without a channel every customer is an address of its own. */
function addressOf({ customer, email, phone }: Listed, channel: Channel): string {
  if (channel === 'list') return customer;
  return channel === 'email' ? email : phone;
}

function saidAddress({ saidEmail, saidPhone }: Listed, channel: Channel): string {
  return channel === 'email' ? saidEmail : saidPhone;
}

function addressesOf({ email, phone }: Listed): string[] {
  return [email, phone].filter((address) => address !== '');
}

function findApart(list: readonly Listed[]): Set<Listed> {
  const total = list.reduce((sum, { revenue }) => sum + revenue, 0);
  const isApart = ({ revenue }: Listed) => revenue > APART_SHARE * total;
  return new Set(list.length < APART_LEAST ? [] : list.filter(isApart));
}

/** A share of the customers, drawn by lot; the order in which they stand does not matter. */
function drawLot(from: readonly Listed[], share: number, seed: number): Set<Listed> {
  const byKey = from.toSorted((a, b) => (a.customer < b.customer ? -1 : 1));
  const drawn = createRandom(seed).shuffle(byKey);
  return new Set(drawn.slice(0, Math.round(share * from.length)));
}

/** Another number for every choice and day. */
function seedOf(choice: Choice, day: number): number {
  let mixed = SEED;
  for (const sign of `${choice} ${day}`) {
    mixed = Math.imul(mixed ^ sign.codePointAt(0)!, 0x01000193);
  }
  return mixed >>> 0;
}
