import { numbersOf, textOf } from '../merged-text.ts';
import type { SourceRows } from '../merged-text.ts';
import type { Role } from '../../contract/roles.ts';
import { foldWhiteSpace } from './product-names.ts';

/** What a product file says about one product; empty where it says nothing. */
export interface ProductFacts {
  product: string;
  name: string;
  category: string;
  description: string;
  /** The supplier the shop buys it from. */
  supplier: string;
  /** Cost to the shop and price to its customers, per piece; NaN where unknown. */
  cost: number;
  price: number;
  /** Pieces in stock; NaN where unknown. */
  stock: number;
}

/** Facts by product id, and by name for files without ids. */
export interface ProductCatalogue {
  byId: Map<string, ProductFacts>;
  byName: Map<string, ProductFacts>;
}

/**
 * All product files of a shop as one catalogue. A later row about the same product fills what is
 * empty and replaces what is not.
 */
export function readCatalogue(files: SourceRows[]): ProductCatalogue {
  const catalogue: ProductCatalogue = { byId: new Map(), byName: new Map() };
  for (const file of files) addFile(catalogue, file);
  return catalogue;
}

/**
 * Facts about the product on a line: by its id, else by its exact name after folding white space.
 */
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
