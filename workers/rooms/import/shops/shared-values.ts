import type { Role } from '../../../contract/roles.ts';
import type { SourceTexts } from '../../../contract/files/source-texts.ts';
import type { ShopMatch } from '../contract.ts';

/** What a file and a shop have in common. */
export type SharedKind = ShopMatch['kind'];

/** How many of a file's products, customers or orders a shop knows. */
export interface Shared {
  kind: SharedKind;
  role: Role;
  shared: number;
  /** Number of them in the file. */
  of: number;
}

/** Distinct values of a file's columns, by role. */
export type ValuesByRole = ReadonlyMap<Role, ReadonlySet<string>>;

/** The roles whose values tell whose a file is. */
export const KINDS = new Map<Role, SharedKind>([
  ['product_id', 'products'],
  ['product_name', 'products'],
  ['customer_id', 'customers'],
  ['email', 'customers'],
  ['phone', 'customers'],
  ['order_id', 'orders']
]);
/** Fewer common values, or a smaller share of the file or the shop, are chance. */
const LEAST = 3;
const LEAST_SHARE = 0.3;
/** Two shops of one trade may sell things of the same name. */
const LEAST_SHARE_OF_NAMES = 0.5;
/** The same headers are evidence of their own. */
const LEAST_OF_SAME = 2;
const LEAST_SHARE_OF_SAME = 0.1;
/** Running numbers, which every shop has: "17", "#1001", "INV-0042". */
const RUNNING = /^\D*\d{1,6}\D*$/;

/** A value as it is compared: spellings of one identifier are equal. */
export function asCompared(value: string): string {
  return value.trim().replace(/\s+/g, ' ').toLowerCase().replace(/\.0$/, '');
}

/**
 * What a file shares with a shop, the largest share first; empty: too little to be no coincidence.
 * Orders and customers by running number are no evidence; products by code are to be confirmed by
 * their names.
 */
export function findShared(
  file: ValuesByRole,
  headers: readonly string[],
  sources: readonly SourceTexts[]
): Shared[] {
  const own = [...headers].sort().join('\n');
  const isSame = sources.some((source) => source.headers.toSorted().join('\n') === own);
  const found: Shared[] = [];
  for (const [role, kind] of KINDS) {
    const values = file.get(role);
    if (!values) continue;
    const known = knownOf(role, sources);
    const isNumbered = role === 'order_id' || role === 'customer_id';
    let [shared, of] = [0, 0];
    for (const value of values) {
      of++;
      if (known.has(value) && !(isNumbered && RUNNING.test(value))) shared++;
    }
    const usual = role === 'product_name' ? LEAST_SHARE_OF_NAMES : LEAST_SHARE;
    const share = isSame ? LEAST_SHARE_OF_SAME : usual;
    const isEnough = shared >= (isSame ? LEAST_OF_SAME : LEAST);
    if (isEnough && shared >= share * Math.min(of, known.size)) {
      found.push({ kind, role, shared, of });
    }
  }
  return found.sort((a, b) => b.shared / b.of - a.shared / a.of);
}

function knownOf(role: Role, sources: readonly SourceTexts[]): Set<string> {
  const known = new Set<string>();
  for (const { columns } of sources) {
    for (const column of columns) {
      if (column.role === role) for (const value of column.values) known.add(asCompared(value));
    }
  }
  known.delete('');
  return known;
}
