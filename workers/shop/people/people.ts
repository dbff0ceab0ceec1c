import { mergeCustomers } from './customer-links.ts';
import type { CustomerLinks } from './customer-links.ts';
import { countRows, merge } from '../order-lines.ts';
import type { SourceRows } from '../merged-text.ts';

/** What is known of customers by their key; empty strings where nothing is said. */
export type People = ReadonlyMap<string, Person>;

export interface Person {
  name: string;
  email: string;
  /** As the file says it: yes, no, subscribed … */
  consent: string;
}

/**
 * Name, e-mail and consent of each customer: the last that any file says, files in the order given
 * (order lines first, customer files override them).
 */
export function combinePeople(files: SourceRows[], links: CustomerLinks | null = null): People {
  const counted = countRows(files);
  const key = mergeCustomers(counted, links);
  const columns = {
    name: merge(counted, ['customer_name'], (text) => text.trim()),
    email: merge(counted, ['email'], (text) => text.trim()),
    consent: merge(counted, ['consent'], (text) => text.trim())
  };
  const people = new Map<string, Person>();
  if (columns.name.dictionary.length + columns.email.dictionary.length < 3) return people;
  const fields = Object.entries(columns).map(([field, { codes, dictionary }]) => {
    return { field: field as keyof Person, codes, dictionary };
  });
  for (const { field, codes, dictionary } of fields) {
    const last = new Uint32Array(key.dictionary.length);
    for (let row = 0; row < key.codes.length; row++)
      if (codes[row]) last[key.codes[row]] = codes[row];
    for (let code = 1; code < last.length; code++) {
      const customer = key.dictionary[code];
      const own = people.get(customer) ?? { name: '', email: '', consent: '' };
      own[field] = dictionary[last[code]];
      people.set(customer, own);
    }
  }
  return people;
}
