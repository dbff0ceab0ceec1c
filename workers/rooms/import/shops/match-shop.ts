import type { Role } from '../../../contract/roles.ts';
import { wordsOf } from '../../../text/words.ts';
import type { SourceTexts } from '../../../contract/files/source-texts.ts';
import type { ShopMatch } from '../contract.ts';
import { findDraft, type WaitingFile } from '../drafts.ts';
import type { OwnProducts } from '../others/tell-others-prices.ts';
import { cleanIdentifier } from '../values/clean-identifiers.ts';
import { asCompared, findShared, KINDS } from './shared-values.ts';

/** Columns with more distinct values would take long to compare, and products never have them. */
export const MOST_VALUES = 200_000;
/** The roles whose texts tell whose a file is. */
export const TELLING_ROLES: Role[] = [...KINDS.keys()];
/** The share of products with equal codes whose names must be alike too. */
const LEAST_ALIKE = 0.5;
/** Shorter codes, as "17", coincide between shops. */
const LONG_CODE = 4;
/** Other tables and advertising costs have no products or customers of a shop. */
const TELLING_KINDS = new Set(['order_lines', 'products', 'customers', 'texts']);

/** How the shops in this browser are read. */
export interface KnownShops {
  shopIds: number[];
  texts: (shopId: number) => Promise<SourceTexts[]>;
  /** Products with their names; asked for only where the codes of a file are those of a shop. */
  products: (shopId: number) => Promise<OwnProducts>;
}

/**
 * The shop that the files of an import belong to, because it knows their products, customers or
 * orders; of several shops the one that knows most of them. null: none shares enough with them.
 */
export async function matchShop(draftId: string, known: KnownShops): Promise<ShopMatch | null> {
  const files = findDraft(draftId).filter((file) => TELLING_KINDS.has(kindOf(file)));
  const found: Candidate[] = [];
  const values = files.map(valuesOf);
  for (const shopId of known.shopIds) {
    const sources = await known.texts(shopId);
    for (const [at, file] of files.entries()) {
      for (const shared of findShared(values[at], file.headers, sources)) {
        found.push({ shopId, file, ...shared });
      }
    }
  }
  let best: ShopMatch | null = null;
  for (const candidate of found.sort(byShare)) {
    if (best && byShare(best, candidate) <= 0) break;
    const { shopId, file, role, kind, of } = candidate;
    const isCode = role === 'product_id';
    const shared = isCode ? countNamedAlike(file, await known.products(shopId)) : candidate.shared;
    if (shared < LEAST_ALIKE * candidate.shared) continue;
    const match = { shopId, kind, shared, of };
    if (!best || byShare(match, best) < 0) best = match;
  }
  return best;
}

interface Candidate extends ShopMatch {
  file: WaitingFile;
  role: Role;
}

/** The largest share first, then the largest number. */
function byShare(a: ShopMatch, b: ShopMatch): number {
  return b.shared / b.of - a.shared / a.of || b.shared - a.shared;
}

function kindOf({ shown }: WaitingFile): string {
  return shown?.kind ?? 'other';
}

function columnOf({ shown }: WaitingFile, role: Role): number {
  return shown?.columns.findIndex((column) => column.role === role) ?? -1;
}

/** The distinct values of a file's rows, by role. */
function valuesOf(file: WaitingFile): Map<Role, Set<string>> {
  const found = new Map<Role, Set<string>>();
  for (const role of TELLING_ROLES) {
    const column = file.table.columns[columnOf(file, role)];
    if (!column || column.dictionary.length > MOST_VALUES) continue;
    const { codes, dictionary } = column;
    const isUsed = new Uint8Array(dictionary.length);
    for (let row = 0; row < file.table.rows; row++) isUsed[codes[row]] = 1;
    const used = dictionary.filter((_, code) => isUsed[code]);
    const values = new Set(used.map((cell) => asCompared(cleanIdentifier(cell))));
    values.delete('');
    if (values.size > 0) found.set(role, values);
  }
  return found;
}

/**
 * The number of products of a file that have the code and the name of one of the shop: two shops
 * may count "SKU-001" and on. Without names, in the file or the shop, codes are believed unless
 * they are short.
 */
function countNamedAlike(file: WaitingFile, { products, names }: OwnProducts): number {
  const [code, name] = [columnOf(file, 'product_id'), columnOf(file, 'product_name')];
  const own = new Map(products.map((product, at) => [asCompared(product), names[at]]));
  const seen = new Set<string>();
  let alike = 0;
  for (let row = 0; row < file.table.rows; row++) {
    const itsCode = asCompared(cleanIdentifier(file.table.cell(row, code)));
    const known = own.get(itsCode);
    if (known === undefined || seen.has(itsCode)) continue;
    seen.add(itsCode);
    const listed = name < 0 ? '' : file.table.cell(row, name).trim();
    const isNamed = listed !== '' && known !== '';
    if (isNamed ? areAlike(listed, known) : itsCode.length >= LONG_CODE) alike++;
  }
  return alike;
}

/** Whether most words of the shorter name are in the other. */
function areAlike(a: string, b: string): boolean {
  if (asCompared(a) === asCompared(b)) return true;
  const [shorter, longer] = [new Set(wordsOf(a)), new Set(wordsOf(b))].sort(
    (one, other) => one.size - other.size
  );
  const common = [...shorter].filter((word) => longer.has(word)).length;
  return common > shorter.size / 2;
}
