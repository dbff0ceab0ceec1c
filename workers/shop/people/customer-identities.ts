import type { TextColumn } from '../../contract/columns.ts';
import { foldCustomerKey } from '../../contract/customers/customer-key.ts';
import { isMarked } from '../../contract/files/row-marks.ts';
import { textOf } from '../merged-text.ts';
import type { SourceRows } from '../merged-text.ts';

/** Roles of columns that identify the buyer, most reliable first. */
export const CUSTOMER_ROLES = ['customer_id', 'email', 'phone'] as const;
export type CustomerRole = (typeof CUSTOMER_ROLES)[number];

/** Kinds of identity, most reliable first. */
export type IdentityKind = 'id' | 'email' | 'phone';

/** Every identity in a shop's files, numbered, and which ones occur on the same row. */
export interface Identities {
  kinds: IdentityKind[];
  /** The text by which an identity is shown. */
  texts: string[];
  /** Number of rows on which this identity decides, because there is no better one. */
  rows: number[];
  /** For an e-mail or phone: the customer numbers found on the same rows, in the order found. */
  ids: CoOccurrences;
  /**
   * For an e-mail: the phones on the same rows, where there is no customer number; for a phone: the
   * e-mails.
   */
  others: CoOccurrences;
  /** Maps a column's dictionary to identities; −1 where a value identifies nobody for certain. */
  find(role: CustomerRole, column: TextColumn): Int32Array;
}

/** Which identities occur together with each one; most occur with only one other. */
class CoOccurrences {
  readonly #first: number[] = [];
  readonly #more = new Map<number, Set<number>>();

  add(own: number, other: number): void {
    const first = this.#first[own];
    if (first === undefined) this.#first[own] = other;
    else if (first !== other) {
      const more = this.#more.get(own);
      if (more) more.add(other);
      else this.#more.set(own, new Set([other]));
    }
  }

  of(own: number): number[] {
    const first = this.#first[own];
    if (first === undefined) return NOBODY;
    const more = this.#more.get(own);
    return more ? [first, ...more] : [first];
  }

  count(own: number): number {
    return this.#first[own] === undefined ? 0 : 1 + (this.#more.get(own)?.size ?? 0);
  }
}

const NOBODY: number[] = [];
const NONE = -1;
const ADDRESS = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
const NO_PHONE_SIGN = /[^\d\s()./+-]/;
/** Fewer digits are an extension or a placeholder. */
const MIN_PHONE_DIGITS = 7;
const COUNTRY_CODE_DIGITS = [1, 2, 3];

/**
 * Collects the customer numbers, e-mails and phones in a shop's files and which of them share a
 * row. An e-mail in a column of customer numbers counts as an e-mail. Values that identify nobody
 * for certain, such as a masked phone, are skipped.
 */
export function collectIdentities(files: SourceRows[]): Identities {
  const identities: Record<IdentityKind, Map<string, number>> = {
    id: new Map(),
    email: new Map(),
    phone: new Map()
  };
  const national = nationalNumbers(files);
  const known = new WeakMap<TextColumn, Int32Array>();
  const found: Identities = {
    kinds: [],
    texts: [],
    rows: [],
    ids: new CoOccurrences(),
    others: new CoOccurrences(),
    find: (role, column) =>
      known.get(column) ?? namedBy(role, column, (_, kind, key) => identities[kind].get(key))
  };

  const namedBy = (
    role: CustomerRole,
    { dictionary }: TextColumn,
    give: (said: string, kind: IdentityKind, key: string) => number | undefined
  ) =>
    Int32Array.from(dictionary, (text) => {
      const said = foldCustomerKey(text);
      if (said === '') return NONE;
      const kind = kindOf(role, said);
      if (!kind) return NONE;
      let key = said;
      if (kind === 'phone') {
        const digits = phoneDigits(said);
        key = national.get(digits) ?? digits;
      }
      return key === '' ? NONE : (give(said, kind, key) ?? NONE);
    });
  const intern = (said: string, kind: IdentityKind, key: string): number => {
    let own = identities[kind].get(key);
    if (own === undefined) {
      own = found.kinds.push(kind) - 1;
      found.texts.push(said);
      found.rows.push(0);
      identities[kind].set(key, own);
    }
    return own;
  };

  for (const file of files) {
    const [ids, emails, phones] = CUSTOMER_ROLES.map((role) => {
      const column = textOf(file, role);
      if (!column) return () => NONE;
      const named = namedBy(role, column, intern);
      known.set(column, named);
      return (row: number) => named[column.codes[row]];
    });
    for (let row = 0; row < file.rows; row++) {
      if (file.hidden && isMarked(file.hidden, row)) continue;
      addRow(found, ids(row), emails(row), phones(row));
    }
  }
  return found;
}

function kindOf(role: CustomerRole, said: string): IdentityKind | null {
  if (role === 'phone') return 'phone';
  if (said.includes('@') && ADDRESS.test(said)) return 'email';
  return role === 'customer_id' ? 'id' : null;
}

function addRow(
  { kinds, rows, ids, others }: Identities,
  said: number,
  mail: number,
  phone: number
): void {
  const id = said !== NONE && kinds[said] === 'id' ? said : NONE;
  const email = said !== NONE && id === NONE ? said : mail;
  if (id !== NONE) {
    rows[id]++;
    if (email !== NONE) ids.add(email, id);
    if (phone !== NONE) ids.add(phone, id);
    return;
  }
  if (email !== NONE) rows[email]++;
  else if (phone !== NONE) rows[phone]++;
  if (email === NONE || phone === NONE) return;
  others.add(email, phone);
  others.add(phone, email);
}

/** The digits of a phone number as dialled; empty if it is not a complete number. */
function phoneDigits(text: string): string {
  if (NO_PHONE_SIGN.test(text)) return '';
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length < MIN_PHONE_DIGITS || /^(\d)\1+$/.test(digits) ? '' : digits;
}

/**
 * Maps numbers with a country code (+34 600 123 456, 0034…) to the form without it, where a file
 * contains both; a leading zero for national calls is dropped.
 */
function nationalNumbers(files: SourceRows[]): Map<string, string> {
  const international = new Set<string>();
  const plain = new Set<string>();
  for (const file of files) {
    for (const text of textOf(file, 'phone')?.dictionary ?? []) {
      const digits = phoneDigits(foldCustomerKey(text));
      if (digits) (/^\s*(\+|00)/.test(text) ? international : plain).add(digits);
    }
  }
  const national = new Map<string, string>();
  for (const digits of international) {
    const short = COUNTRY_CODE_DIGITS.map((count) => digits.slice(count).replace(/^0/, ''));
    const same = short.find((own) => own.length >= MIN_PHONE_DIGITS && plain.has(own));
    if (same) national.set(digits, same);
  }
  return national;
}
