import { foldCustomerKey } from '../../contract/customers/customer-key.ts';
import type { TextColumn } from '../../contract/columns.ts';
import { mergeCustomers } from './customer-links.ts';
import type { CustomerLinks } from './customer-links.ts';
import { countRows, merge } from '../order-lines.ts';
import type { SourceRows } from '../merged-text.ts';

/** What is known about customers, by key; empty strings where nothing is known. */
export type People = ReadonlyMap<string, Person>;

export interface Person {
  name: string;
  email: string;
  /** The town they live in, else the postcode; absent where no file has either. */
  town?: string;
  /** As written in the file: yes, no, subscribed … */
  consent: string;
}

/**
 * Name, e-mail and consent of each customer: the last value in any file, in the order given, so
 * that customer files override order lines. Keys are in lower case; a customer whose key is a name
 * and who has no other one is shown in the file's spelling.
 */
export function combinePeople(files: SourceRows[], links: CustomerLinks | null = null): People {
  const counted = countRows(files);
  const key = mergeCustomers(counted, links);
  const columns = {
    name: merge(counted, ['customer_name'], (text) => text.trim()),
    email: merge(counted, ['email'], (text) => text.trim()),
    consent: merge(counted, ['consent'], (text) => text.trim()),
    town: merge(counted, ['city', 'postcode'], (text) => text.trim())
  };
  const people = new Map<string, Person>();
  const isSaid = columns.name.dictionary.length + columns.email.dictionary.length > 2;
  for (const [field, column] of isSaid ? Object.entries(columns) : []) {
    eachLast(key, column, (customer, text) => {
      if (field === 'town' && !text) return;
      const own = people.get(customer) ?? { name: '', email: '', consent: '' };
      people.set(customer, { ...own, [field]: text });
    });
  }
  const spelled = merge(counted, ['customer_id'], (text) => (isSpelled(text) ? text.trim() : ''));
  eachLast(key, spelled, (customer, name) => {
    const own = people.get(customer);
    if (name && !own?.name) people.set(customer, { email: '', consent: '', ...own, name });
  });
  return people;
}

/** Adds the customers' display names to rows, where files have them. */
export function withCustomerNames<Row extends { customer: string }>(
  rows: readonly Row[],
  people: People
): (Row & { customerName?: string })[] {
  return rows.map((row) => ({ ...row, customerName: people.get(row.customer)?.name }));
}

/** Per customer the code of the last value that is there; 0 where there is none. */
export function lastCodes(key: TextColumn, { codes }: TextColumn): Uint32Array {
  const last = new Uint32Array(key.dictionary.length);
  for (let row = 0; row < key.codes.length; row++) {
    if (codes[row]) last[key.codes[row]] = codes[row];
  }
  return last;
}

/** The last text found for each customer; empty where there is none. */
function eachLast(
  key: TextColumn,
  column: TextColumn,
  say: (customer: string, text: string) => void
): void {
  const { dictionary } = column;
  const last = lastCodes(key, column);
  for (let code = 1; code < last.length; code++) say(key.dictionary[code], dictionary[last[code]]);
}

/** Several words, one without a digit, or one written like a name: 'C-17' is a number, 'Table 4' a name. */
const WORDS = /\p{L}.*\s.*\p{L}|^[^\d@]*\p{L}[^\d@]*$|^[^@]*\p{Lu}\p{Ll}{2}[^@]*$/u;

/** Whether a text is a name that its key spells in other letter case. */
function isSpelled(text: string): boolean {
  return WORDS.test(text) && text.trim() !== foldCustomerKey(text);
}
