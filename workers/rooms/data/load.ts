import type { Job } from '../../contract/job.ts';
import type { OrderLines, ProductTexts } from '../../contract/order-lines.ts';
import type { Role, TableKind } from '../../contract/roles.ts';
import { completeChoices } from '../../contract/shop-choices.ts';
import type { ShopChoices } from '../../contract/shop-choices.ts';
import { readDataVersion, readShop } from '../../store/read-shop.ts';
import type { StoredShop, StoredSource } from '../../store/read-shop.ts';
import { CUSTOMER_ROLES } from './customer-identities.ts';
import { linkCustomers } from './customer-links.ts';
import type { CustomerLinks } from './customer-links.ts';
import type { SourceRows } from './merged-text.ts';
import { combineOrderLines } from './order-lines.ts';
import { combinePeople } from './people.ts';
import type { People } from './people.ts';
import type { OrderLineFile, ShopTables } from './order-lines.ts';
import { readCatalogue } from './product-file.ts';
import type { ProductCatalogue } from './product-file.ts';
import { combineRatings } from './ratings.ts';
import type { Ratings } from './ratings.ts';
import { combineProductTexts } from './product-texts.ts';

const LINE_COLUMNS: Role[] = [
  'order_id',
  'order_date',
  'customer_id',
  'email',
  'phone',
  'product_id',
  'product_name',
  'description',
  'category',
  'quantity',
  'unit_price',
  'line_total',
  'discount',
  'currency',
  'country',
  'channel',
  'coupon',
  'status',
  'cost'
];
/** Files that say who customers are; those of customers override what order lines say. */
const PEOPLE_KINDS: TableKind[] = ['order_lines', 'customers'];
const PEOPLE_COLUMNS: Role[] = ['customer_id', 'email', 'phone', 'customer_name', 'consent'];
const FACT_COLUMNS: Role[] = [
  ...(['product_id', 'product_name', 'category'] as const),
  ...(['cost', 'stock', 'unit_price'] as const)
];
const RATING_COLUMNS: Role[] = [
  ...(['customer_id', 'email', 'phone', 'product_id', 'product_name'] as const),
  ...(['rating', 'order_date'] as const)
];
const TEXT_COLUMNS: Role[] = ['product_id', 'product_name', 'description', 'category'];

/** What a worker keeps of the shop it was last asked about, under the data version it came from. */
class ShopMemory<T> {
  #shopId = 0;
  #dataVersion = 0;
  #value: Promise<T> | undefined;

  get(shopId: number, dataVersion: number, load: () => Promise<T>): Promise<T> {
    if (this.#value && this.#shopId === shopId && this.#dataVersion === dataVersion) {
      return this.#value;
    }
    const value = load();
    [this.#shopId, this.#dataVersion, this.#value] = [shopId, dataVersion, value];
    value.catch(() => {
      if (this.#value === value) this.#value = undefined;
    });
    return value;
  }
}

const orderLines = new ShopMemory<OrderLines>();
const productTexts = new ShopMemory<ProductTexts>();
const productFacts = new ShopMemory<ProductCatalogue>();
const people = new ShopMemory<People>();
const ratings = new ShopMemory<Ratings>();

/**
 * The order lines of a shop, put together once per worker and data version; the version is read
 * anew on each call. Everyone in the worker shares the answer: read-only.
 *
 * @throws Failed `shop_not_found`
 */
export async function loadOrderLines(shopId: number, job: Job): Promise<OrderLines> {
  const dataVersion = await readDataVersion(shopId);
  return orderLines.get(shopId, dataVersion, async () => {
    const { tables, choices } = await readLines(shopId, job);
    return combineOrderLines({ ...tables, choices });
  });
}

/** A shop's lines, ready to be put together one way or another. */
export interface ReadLines {
  tables: ShopTables;
  choices: ShopChoices;
}

/**
 * A shop's files for one look at their lines; nothing is kept of them.
 *
 * @throws Failed `shop_not_found`
 */
export async function readLines(shopId: number, job: Job): Promise<ReadLines> {
  const { shop, sources } = await readTables(shopId, LINE_COLUMNS, job);
  const tables = {
    shopId,
    dataVersion: shop.dataVersion,
    orderLines: ofKind(sources, 'order_lines').map(asLines),
    products: ofKind(sources, 'products').map(asRows),
    customers: ofKind(sources, 'customers').map(asRows)
  };
  return { tables, choices: completeChoices(shop.choices) };
}

/**
 * Names, descriptions and categories of a shop's products; reads only the columns that say them.
 *
 * @throws Failed `shop_not_found`
 */
export async function loadProductTexts(shopId: number, job: Job): Promise<ProductTexts> {
  const dataVersion = await readDataVersion(shopId);
  return productTexts.get(shopId, dataVersion, async () => {
    const { sources } = await readTables(shopId, TEXT_COLUMNS, job);
    return combineProductTexts(
      ofKind(sources, 'order_lines').map(asRows),
      ofKind(sources, 'products').map(asRows)
    );
  });
}

/**
 * What the shop's product files say of each product: category, cost, stock.
 *
 * @throws Failed `shop_not_found`
 */
export async function loadProductFacts(shopId: number, job: Job): Promise<ProductCatalogue> {
  const dataVersion = await readDataVersion(shopId);
  return productFacts.get(shopId, dataVersion, async () => {
    job.report({ step: 'loading', done: 0, total: 0 });
    const { sources } = await readShop(shopId, ['products'], FACT_COLUMNS);
    return readCatalogue(sources.map(asRows));
  });
}

/**
 * What the shop's files say of its customers besides their orders: name, e-mail, consent.
 *
 * @throws Failed `shop_not_found`
 */
export async function loadPeople(shopId: number, job: Job): Promise<People> {
  const dataVersion = await readDataVersion(shopId);
  return people.get(shopId, dataVersion, async () => {
    job.report({ step: 'loading', done: 0, total: 0 });
    const { shop, sources } = await readShop(shopId, PEOPLE_KINDS, PEOPLE_COLUMNS);
    const files = PEOPLE_KINDS.flatMap((kind) => ofKind(sources, kind).map(asRows));
    return combinePeople(files, linkCustomers(files, completeChoices(shop.choices)));
  });
}

/**
 * What customers rated in the shop's files of reviews.
 *
 * @throws Failed `shop_not_found`
 */
export async function loadRatings(shopId: number, job: Job): Promise<Ratings> {
  const dataVersion = await readDataVersion(shopId);
  return ratings.get(shopId, dataVersion, async () => {
    job.report({ step: 'loading', done: 0, total: 0 });
    const { sources } = await readShop(shopId, ['texts'], RATING_COLUMNS);
    return combineRatings(sources.map(asRows), sources.length ? await readLinks(shopId) : null);
  });
}

/** A cancel of one asker must not spoil the load for those who share it: it is not heard here. */
async function readTables(shopId: number, roles: Role[], job: Job): Promise<StoredShop> {
  job.report({ step: 'loading', done: 0, total: 0 });
  return readShop(shopId, ['order_lines', 'products', 'customers'], roles);
}

/** Who is one customer, for files that are not among those that say so. */
async function readLinks(shopId: number): Promise<CustomerLinks | null> {
  const { shop, sources } = await readShop(shopId, PEOPLE_KINDS, [...CUSTOMER_ROLES]);
  const files = PEOPLE_KINDS.flatMap((kind) => ofKind(sources, kind).map(asRows));
  return linkCustomers(files, completeChoices(shop.choices));
}

function ofKind(sources: StoredSource[], kind: TableKind): StoredSource[] {
  return sources.filter(({ summary }) => summary.kind === kind);
}

function asRows({ rows, columns, summary }: StoredSource): SourceRows {
  return { rows, columns, hidden: summary.duplicates };
}

function asLines(source: StoredSource): OrderLineFile {
  const { rowsRead, currency } = source.summary;
  return { ...asRows(source), rowsRead, currency };
}
