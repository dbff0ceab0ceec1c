import type { TextColumn } from '../../contract/columns.ts';
import type { Consent } from '../../contract/customers/consent.ts';
import type { Role } from '../../contract/roles.ts';
import { countRows, merge } from '../order-lines.ts';
import type { SourceRows } from '../merged-text.ts';
import { readConsent } from './consent-words.ts';
import { mergeCustomers } from './customer-links.ts';
import type { CustomerLinks } from './customer-links.ts';
import { lastCodes } from './people.ts';

/** How a customer can be written to; empty strings where no file says. */
export interface Contact {
  name: string;
  /** As written in the file, whether or not it can be an address. */
  email: string;
  phone: string;
  country: string;
  region: string;
  city: string;
  postcode: string;
  consent: Consent;
}

/** How a shop's customers can be written to, by key. */
export interface Contacts {
  of: ReadonlyMap<string, Contact>;
  /** Which of them any file has at all. */
  has: { email: boolean; phone: boolean; consent: boolean };
}

const FIELDS = {
  name: 'customer_name',
  email: 'email',
  phone: 'phone',
  country: 'country',
  region: 'region',
  city: 'city',
  postcode: 'postcode'
} as const satisfies Partial<Record<keyof Contact, Role>>;

/**
 * Addresses and consent of each customer. Of an address the last value in any file counts, in the
 * order given, so that customer files override order lines. Of consent the last file that says
 * anything counts, and in it any no: rows of an export may stand newest first, and a mail to
 * somebody who has signed off costs more than one that is not sent.
 */
export function combineContacts(files: SourceRows[], links: CustomerLinks | null = null): Contacts {
  const counted = countRows(files);
  const key = mergeCustomers(counted, links);
  const columnOf = (role: Role) => merge(counted, [role], (text) => text.trim());
  const fields = Object.entries(FIELDS).map(([field, role]) => ({ field, column: columnOf(role) }));
  const lasts = fields.map(({ field, column }) => ({
    field,
    column,
    last: lastCodes(key, column)
  }));
  const said = columnOf('consent');
  const consents = lastConsents(key, said, counted.counts);
  const of = new Map<string, Contact>();
  for (let customer = 1; customer < key.dictionary.length; customer++) {
    const own = lasts.map(({ field, column, last }) => [field, column.dictionary[last[customer]]]);
    const consent = consents[customer];
    of.set(key.dictionary[customer], { ...Object.fromEntries(own), consent } as Contact);
  }
  const isSaid = (name: string) =>
    fields.some(({ field, column }) => field === name && column.dictionary.length > 1);
  // Customers without a number may be known by an e-mail in its column.
  const email = isSaid('email') || key.dictionary.some((own) => own.includes('@'));
  return { of, has: { email, phone: isSaid('phone'), consent: said.dictionary.length > 1 } };
}

/** Per customer what the last file says that says anything. */
function lastConsents(key: TextColumn, said: TextColumn, counts: number[]): Consent[] {
  const meanings = said.dictionary.map(readConsent);
  const consents = new Array<Consent>(key.dictionary.length).fill('unknown');
  const from = new Int32Array(key.dictionary.length).fill(-1);
  let row = 0;
  for (const [file, count] of counts.entries()) {
    for (const end = row + count; row < end; row++) {
      const meaning = meanings[said.codes[row]];
      const customer = key.codes[row];
      if (meaning === 'unknown') continue;
      if (from[customer] !== file || meaning === 'no') consents[customer] = meaning;
      from[customer] = file;
    }
  }
  return consents;
}
