import { foldCustomerKey } from '../../contract/customer-key.ts';
import { isMarked } from '../../contract/row-marks.ts';
import { textOf } from './merged-text.ts';
import type { SourceRows } from './merged-text.ts';

/** Columns that say who bought, the one that decides first. */
export const CUSTOMER_ROLES = ['customer_id', 'email', 'phone'] as const;
export type CustomerRole = (typeof CUSTOMER_ROLES)[number];

/** What a line may know its customer by, in the order in which one stands for the others. */
export type IdentityKind = 'id' | 'email' | 'phone';

/** Everything a shop's files know customers by, each once, and what was seen on one row together. */
export interface Identities {
  kinds: IdentityKind[];
  /** As a customer is called by it. */
  texts: string[];
  /** Rows that this identity alone decides: without a better one on the same row. */
  rows: number[];
  /** Of an e-mail or a phone: the customer numbers it stood beside, in the order found. */
  ids: Set<number>[];
  /** Of an e-mail: the phones beside it on rows without a number; of a phone: the e-mails. */
  others: Set<number>[];
  /** The identity a cell names; undefined: it names nobody for certain. */
  find(role: CustomerRole, text: string): number | undefined;
}

const NONE = -1;
const ADDRESS = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
const NO_PHONE_SIGN = /[^\d\s()./+-]/;
/** Fewer digits are an extension or a placeholder. */
const LEAST_PHONE_DIGITS = 7;
const COUNTRY_CODE_DIGITS = [1, 2, 3];

/**
 * Collects customer numbers, e-mails and phones of a shop's files and which of them stand on one row.
 * An e-mail in a column of customer numbers is an e-mail. Cells that name nobody for certain (a
 * masked phone, a word instead of an address) are left out.
 */
export function collectIdentities(files: SourceRows[]): Identities {
  const found: Identities = {
    ...{ kinds: [], texts: [], rows: [], ids: [], others: [] },
    find: (role, text) => identityOf.get(keyOf(role, text))
  };
  const national = nationalNumbers(files);
  const identityOf = new Map<string, number>();

  const keyOf = (role: CustomerRole, text: string): string => {
    const said = foldCustomerKey(text);
    if (said === '') return '';
    if (role === 'phone') {
      const digits = phoneDigits(said);
      return digits && `phone ${national.get(digits) ?? digits}`;
    }
    if (ADDRESS.test(said)) return `email ${said}`;
    return role === 'customer_id' ? `id ${said}` : '';
  };
  const intern = (role: CustomerRole, text: string): number => {
    const key = keyOf(role, text);
    if (key === '') return NONE;
    let own = identityOf.get(key);
    if (own === undefined) {
      own = found.kinds.push(key.slice(0, key.indexOf(' ')) as IdentityKind) - 1;
      found.texts.push(foldCustomerKey(text));
      found.rows.push(0);
      found.ids.push(new Set());
      found.others.push(new Set());
      identityOf.set(key, own);
    }
    return own;
  };

  for (const file of files) {
    const [ids, emails, phones] = CUSTOMER_ROLES.map((role) => {
      const column = textOf(file, role);
      const known = Int32Array.from(column?.dictionary ?? [], (text) => intern(role, text));
      return (row: number) => (column ? known[column.codes[row]] : NONE);
    });
    for (let row = 0; row < file.rows; row++) {
      if (file.hidden && isMarked(file.hidden, row)) continue;
      addRow(found, ids(row), emails(row), phones(row));
    }
  }
  return found;
}

function addRow(
  { kinds, rows, ids, others }: Identities,
  said: number,
  mail: number,
  phone: number
) {
  const id = said !== NONE && kinds[said] === 'id' ? said : NONE;
  const email = said !== NONE && id === NONE ? said : mail;
  if (id !== NONE) {
    rows[id]++;
    if (email !== NONE) ids[email].add(id);
    if (phone !== NONE) ids[phone].add(id);
    return;
  }
  if (email !== NONE) rows[email]++;
  else if (phone !== NONE) rows[phone]++;
  if (email === NONE || phone === NONE) return;
  others[email].add(phone);
  others[phone].add(email);
}

/** Digits of a phone as dialled from abroad or at home; empty: no whole number of one person. */
function phoneDigits(text: string): string {
  if (NO_PHONE_SIGN.test(text)) return '';
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length < LEAST_PHONE_DIGITS || /^(\d)\1+$/.test(digits) ? '' : digits;
}

/**
 * Numbers written with a country's code (+34 600 123 456, 0034…) that also stand without it, by what
 * they are then; a leading zero for calls inside the country is no part of a number.
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
    const same = short.find((own) => own.length >= LEAST_PHONE_DIGITS && plain.has(own));
    if (same) national.set(digits, same);
  }
  return national;
}
