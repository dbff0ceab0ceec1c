import type { Column, NumberColumn } from '../../contract/columns.ts';
import type { Role } from '../../contract/roles.ts';
import type { GroupedVariant } from '../../contract/health.ts';
import { compareCodePoints } from '../../maths/code-point-order.ts';
import { columnOf, textOf } from '../merged-text.ts';
import type { SourceRows } from '../merged-text.ts';
import { countRows, mergeProducts, nameProducts } from '../order-lines.ts';
import { readCatalogue } from './product-file.ts';
import { foldWhiteSpace } from './product-names.ts';

/** Products that are variants of one in several colours or sizes, with their common names. */
export interface ProductVariants {
  /** Common name by the product code of a variant. */
  byProduct: Map<string, string>;
  /** Common name by folded common name. */
  byName: Map<string, string>;
  /** Every variant with its own name, grouped by common name. */
  list: GroupedVariant[];
  /** The name of every product, by code. */
  nameOf: ReadonlyMap<string, string>;
}

interface ProductFiles {
  orderLines: SourceRows[];
  products: SourceRows[];
}

/** A common name must be longer than a letter. */
const MIN_NAME = 2;

const DASH = /^(.*\S)\s+[-–—]\s+\S.*$/;
const BRACKETS = /^(.*\S)\s*(?:\([^()]+\)|（[^（）]+）|\[[^[\]]+\]|【[^【】]+】)$/;
const NAMED_CHOICE =
  /^(.*?\S)[\s,，;；|]+(?:colou?rs?|sizes?|颜色分类|颜色|尺码|尺寸|规格|款式|型号|口味)\s*[:：].*$/i;

/**
 * A product's name without the part that distinguishes variants: `Shirt - Red / L`, `Shirt (Red)`
 * and `衬衫 颜色:红;尺码:L` all become the shirt. Other names stay unchanged.
 */
export function commonName(name: string): string {
  const text = foldWhiteSpace(name);
  for (const pattern of [NAMED_CHOICE, DASH, BRACKETS]) {
    const base = pattern.exec(text)?.[1];
    if (base && base.length >= MIN_NAME) return base.replace(/[\s,，;；|-]+$/, '');
  }
  return text;
}

/**
 * Finds products whose names agree up to a ` - `, a bracket or a named option, over all files of a
 * shop. A single product is not a group.
 */
export function findVariants({ orderLines, products }: ProductFiles): ProductVariants {
  const counted = countRows(orderLines);
  const catalogue = readCatalogue(products);
  const sold = mergeProducts(counted);
  const names = nameProducts(counted, sold, catalogue);
  const nameOf = new Map(sold.dictionary.slice(1).map((code, at) => [code, names[at + 1] || code]));
  for (const { product, name } of catalogue.byId.values()) {
    if (!nameOf.has(product) && !nameOf.has(name)) nameOf.set(product, name || product);
  }

  const groups = new Map<string, string[]>();
  for (const [code, name] of nameOf) {
    const key = folded(commonName(name));
    const group = groups.get(key);
    if (group) group.push(code);
    else groups.set(key, [code]);
  }
  const found: ProductVariants = { byProduct: new Map(), byName: new Map(), list: [], nameOf };
  for (const [key, codes] of groups) {
    if (codes.length < 2) continue;
    const spellings = codes.map((code) => commonName(nameOf.get(code)!));
    const name = spellings.reduce((a, b) => (compareCodePoints(a, b) <= 0 ? a : b));
    found.byName.set(key, name);
    for (const code of codes) {
      found.byProduct.set(code, name);
      found.list.push({ product: name, variant: code, name: nameOf.get(code)! });
    }
  }
  found.list.sort(
    (a, b) => compareCodePoints(a.product, b.product) || compareCodePoints(a.variant, b.variant)
  );
  return found;
}

/** A file in which variants are replaced by their common product, with the same rows. */
export function groupVariants<T extends SourceRows>(file: T, variants: ProductVariants): T {
  const nameRole: Role = textOf(file, 'product_name') ? 'product_name' : 'description';
  const byName = (text: string) => variants.byName.get(folded(commonName(text))) ?? text;
  const byCode = (text: string) => variants.byProduct.get(foldWhiteSpace(text)) ?? text;
  const columns = file.columns.map((named) => {
    const { role, column } = named;
    if (role === 'product_id') return { ...named, column: renamed(column, byCode) };
    return role === nameRole ? { ...named, column: renamed(column, byName) } : named;
  });
  return { ...file, columns };
}

/**
 * A product file in which variants are one product: each row gets the values of the whole group,
 * with stock added up and cost and price averaged.
 */
export function groupProductFile(file: SourceRows, variants: ProductVariants): SourceRows {
  const columns = file.columns.map((named) => {
    const { role } = named;
    return role === 'stock' || role === 'cost' || role === 'unit_price'
      ? { ...named, column: together(file, named.column, role === 'stock', variants) }
      : named;
  });
  return groupVariants({ ...file, columns }, variants);
}

function renamed(column: Column, rename: (text: string) => string): Column {
  if (column.type !== 'text') return column;
  return { ...column, dictionary: column.dictionary.map((text) => text && rename(text)) };
}

/** A number of each row's group: the sum, or the mean of the known values. */
function together(
  file: SourceRows,
  column: Column,
  isSum: boolean,
  { byProduct }: ProductVariants
): Column {
  if (column.type === 'text') return column;
  const codes = columnOf(file, 'product_id') ?? columnOf(file, 'product_name');
  if (codes?.type !== 'text') return column;
  const groupOf = codes.dictionary.map((text) => byProduct.get(foldWhiteSpace(text)));
  const sums = new Map<string, { sum: number; count: number }>();
  const group = (row: number) => groupOf[codes.codes[row]];
  const value = (row: number) => column.dictionary[column.codes[row]];
  for (let row = 0; row < file.rows; row++) {
    const [name, said] = [group(row), value(row)];
    if (name === undefined || Number.isNaN(said)) continue;
    const own = sums.get(name) ?? { sum: 0, count: 0 };
    own.sum += said;
    own.count++;
    sums.set(name, own);
  }
  return numberColumn(column, file.rows, (row) => {
    const own = sums.get(group(row) ?? '');
    if (!own) return value(row);
    return isSum ? own.sum : own.sum / own.count;
  });
}

function numberColumn(
  { type }: NumberColumn,
  rows: number,
  valueOf: (row: number) => number
): NumberColumn {
  const codeOf = new Map<number, number>([[NaN, 0]]);
  const codes = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = valueOf(row);
    let code = codeOf.get(value);
    if (code === undefined) codeOf.set(value, (code = codeOf.size));
    codes[row] = code;
  }
  return { type, codes, dictionary: Float64Array.from(codeOf.keys()) };
}

function folded(name: string): string {
  return name.toLowerCase();
}
