import { foldCustomerKey } from '../../contract/customer-key.ts';
import { merge, countRows } from './order-lines.ts';
import type { SourceRows } from './merged-text.ts';

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
export function combinePeople(files: SourceRows[]): People {
  const counted = countRows(files);
  const key = merge(counted, ['customer_id', 'email', 'phone'], foldCustomerKey);
  const columns = {
    name: merge(counted, ['customer_name'], (text) => text.trim()),
    email: merge(counted, ['email'], (text) => text.trim()),
    consent: merge(counted, ['consent'], (text) => text.trim())
  };
  const people = new Map<string, Person>();
  if (columns.name.dictionary.length + columns.email.dictionary.length < 3) return people;
  const seen = new Float64Array(key.dictionary.length).fill(-1);
  for (let row = 0; row < key.codes.length; row++) {
    const code = key.codes[row];
    if (!code) continue;
    const said =
      columns.name.codes[row] * 1e9 + columns.email.codes[row] * 7 + columns.consent.codes[row];
    if (seen[code] === said) continue;
    seen[code] = said;
    const own = people.get(key.dictionary[code]) ?? { name: '', email: '', consent: '' };
    for (const field of ['name', 'email', 'consent'] as const) {
      const text = columns[field].dictionary[columns[field].codes[row]];
      if (text) own[field] = text;
    }
    people.set(key.dictionary[code], own);
  }
  return people;
}
