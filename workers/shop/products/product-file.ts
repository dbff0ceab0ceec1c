import { numbersOf, textOf } from '../merged-text.ts';
import type { SourceRows } from '../merged-text.ts';
import type { Role } from '../../contract/roles.ts';
import { foldWhiteSpace } from './product-names.ts';

/** What a product file says of one product; empty where it says nothing. */
export interface ProductFacts {
  product: string;
  name: string;
  category: string;
  description: string;
  /** Who the shop buys it from. */
  supplier: string;
  /** What a piece costs the shop and its customers; NaN where not known. */
  cost: number;
  price: number;
  /** Pieces on hand; NaN where not known. */
  stock: number;
}

/** Facts by product id, and by name for files without ids. */
export interface ProductCatalogue {
  byId: Map<string, ProductFacts>;
  byName: Map<string, ProductFacts>;
}

/**
 * All product files of a shop as one catalogue. A later row or file about the same product fills
 * what the earlier left empty and replaces what it says.
 */
export function readCatalogue(files: SourceRows[]): ProductCatalogue {
  const catalogue: ProductCatalogue = { byId: new Map(), byName: new Map() };
  for (const file of files) addFile(catalogue, file);
  return catalogue;
}

/** Facts of the product a line names: by its id, else by its name (exact, white space folded). */
export function findFacts(
  { byId, byName }: ProductCatalogue,
  product: string,
  name: string
): ProductFacts | undefined {
  return byId.get(product) ?? byName.get(name || product);
}

function addFile({ byId, byName }: ProductCatalogue, file: SourceRows): void {
  const text = textReader(file);
  const cost = numberReader(file, 'cost');
  const stock = numberReader(file, 'stock');
  const price = numberReader(file, 'unit_price');
  for (let row = 0; row < file.rows; row++) {
    const name = foldWhiteSpace(text('product_name', row));
    const product = text('product_id', row).trim() || name;
    if (!product) continue;
    const said: ProductFacts = {
      product,
      name,
      category: foldWhiteSpace(text('category', row)),
      description: foldWhiteSpace(text('description', row)),
      supplier: foldWhiteSpace(text('supplier', row)),
      cost: cost(row),
      stock: stock(row),
      price: price(row)
    };
    const facts = combine(byId.get(product), said);
    byId.set(product, facts);
    if (facts.name) byName.set(facts.name, facts);
  }
}

function textReader(file: SourceRows): (role: Role, row: number) => string {
  const columns = new Map(file.columns.map(({ role }) => [role, textOf(file, role)]));
  return (role, row) => {
    const column = columns.get(role);
    return column ? column.dictionary[column.codes[row]] : '';
  };
}

function numberReader(file: SourceRows, role: Role): (row: number) => number {
  const column = numbersOf(file, role);
  return (row) => (column ? column.dictionary[column.codes[row]] : NaN);
}

function combine(before: ProductFacts | undefined, said: ProductFacts): ProductFacts {
  if (!before) return said;
  return {
    product: said.product,
    name: said.name || before.name,
    category: said.category || before.category,
    description: said.description || before.description,
    supplier: said.supplier || before.supplier,
    cost: Number.isNaN(said.cost) ? before.cost : said.cost,
    stock: Number.isNaN(said.stock) ? before.stock : said.stock,
    price: Number.isNaN(said.price) ? before.price : said.price
  };
}
