import type { Job } from '../contract/job.ts';
import { listOfSegment } from '../contract/kept/customer-list.ts';
import { lensKey } from '../contract/lens.ts';
import type { Lens } from '../contract/lens.ts';
import type { OrderLines, ProductTexts } from '../contract/order-lines.ts';
import type { Role, TableKind } from '../contract/roles.ts';
import { completeChoices } from '../contract/shop-choices.ts';
import type { ShopChoices } from '../contract/shop-choices.ts';
import { readCustomersOf } from '../store/kept/customer-lists.ts';
import { readDataVersion, readShop } from '../store/read-shop.ts';
import type { StoredSource } from '../store/read-shop.ts';
import type { ShopRecord } from '../store/records.ts';
import { CUSTOMER_ROLES } from './people/customer-identities.ts';
import {
  LINE_COLUMNS,
  CONTACT_COLUMNS,
  PEOPLE_COLUMNS,
  FACT_COLUMNS,
  RATING_COLUMNS,
  SPEND_COLUMNS,
  WRITTEN_COLUMNS,
  TEXT_COLUMNS,
  NAME_COLUMNS,
  PRODUCT_KINDS,
  PEOPLE_KINDS
} from './read-columns.ts';
import { linkCustomers } from './people/customer-links.ts';
import { combineSpend } from './spend.ts';
import type { Spend } from './spend.ts';
import { takeTable } from './tables.ts';
import type { OtherTable } from './tables.ts';
import { combineTexts } from './texts.ts';
import type { Texts } from './texts.ts';
import { ShopMemory } from './memory.ts';
import type { SourceRows } from './merged-text.ts';
import { narrowLines } from './narrow.ts';
import { narrowRatings, narrowTexts } from './narrow-others.ts';
import { combineOrderLines, peopleFiles } from './order-lines.ts';
import { combineContacts } from './people/contacts.ts';
import type { Contacts } from './people/contacts.ts';
import { combinePeople } from './people/people.ts';
import type { People } from './people/people.ts';
import type { OrderLineFile, ShopTables } from './order-lines.ts';
import { readCatalogue } from './products/product-file.ts';
import type { ProductCatalogue } from './products/product-file.ts';
import { combineRatings } from './people/ratings.ts';
import type { Ratings } from './people/ratings.ts';
import { combineProductTexts } from './products/product-texts.ts';
import { findVariants, groupProductFile, groupVariants } from './products/product-variants.ts';
import type { ProductVariants } from './products/product-variants.ts';

const orderLines = new ShopMemory<OrderLines>();
const narrowedLines = new ShopMemory<OrderLines>();
const productTexts = new ShopMemory<ProductTexts>();
const narrowedTexts = new ShopMemory<ProductTexts>();
const productFacts = new ShopMemory<ProductCatalogue>();
const people = new ShopMemory<People>();
const contacts = new ShopMemory<Contacts>();
const ratings = new ShopMemory<Ratings>();
const spend = new ShopMemory<Spend>();
const writtenTexts = new ShopMemory<Texts>();
const variants = new ShopMemory<ProductVariants>();

/**
 * Loads the order lines of a shop as seen through a lens: combined once per worker, data version
 * and lens. The data version is read on each call. Callers share the result, which is read-only and
 * stays the same object as long as nothing changed.
 *
 * @throws Failed `shop_not_found`
 */
export async function loadOrderLines(
  shopId: number,
  job: Job,
  lens: Lens = {}
): Promise<OrderLines> {
  const dataVersion = await readDataVersion(shopId);
  const whole = orderLines.get({ shopId, dataVersion }, async () => {
    // Narrowed lines keep a reference to all lines.
    narrowedLines.forget();
    const { tables, choices } = await readLines(shopId, job);
    return combineOrderLines({ ...tables, choices });
  });
  if (!lensKey(lens)) return whole;
  return narrowedLines.get({ shopId, dataVersion, lens }, async () =>
    narrowLines(await whole, lens, await listedIn(shopId, lens))
  );
}

/** The customers of the saved lists that a lens names. */
export async function listedIn(shopId: number, { segment = [] }: Lens): Promise<string[]> {
  const listIds = segment.map(listOfSegment).filter((own) => own !== null);
  return listIds.length > 0 ? readCustomersOf(shopId, listIds) : [];
}

/** A shop's files, ready to be combined under different choices. */
export interface ReadLines {
  tables: ShopTables;
  choices: ShopChoices;
}

/**
 * Reads a shop's files for one look at their lines, without caching them.
 *
 * @throws Failed `shop_not_found`
 */
export async function readLines(shopId: number, job: Job): Promise<ReadLines> {
  job.report({ step: 'loading', done: 0, total: 0 });
  const kinds: TableKind[] = ['order_lines', 'products', 'customers'];
  const { shop, choices, orderLines, products, customers } = await readFiles(
    shopId,
    kinds,
    LINE_COLUMNS
  );
  const { dataVersion } = shop;
  return { tables: { shopId, dataVersion, orderLines, products, customers }, choices };
}

/**
 * Names, descriptions and categories of a shop's products; reads only the columns that hold them.
 * Through a lens: those of products sold in it, and of unsold ones that it names.
 *
 * @throws Failed `shop_not_found`
 */
export async function loadProductTexts(
  shopId: number,
  job: Job,
  lens: Lens = {}
): Promise<ProductTexts> {
  const dataVersion = await readDataVersion(shopId);
  const whole = productTexts.get({ shopId, dataVersion }, async () => {
    job.report({ step: 'loading', done: 0, total: 0 });
    const { orderLines, products } = await readFiles(shopId, PRODUCT_KINDS, TEXT_COLUMNS);
    return combineProductTexts(orderLines, products);
  });
  if (!lensKey(lens)) return whole;
  return narrowedTexts.get({ shopId, dataVersion, lens }, async () => {
    const lines = await loadOrderLines(shopId, job);
    return narrowTexts(await whole, lens, lines, await loadOrderLines(shopId, job, lens));
  });
}

/**
 * What the shop's product files say about each product: category, cost, stock.
 *
 * @throws Failed `shop_not_found`
 */
export async function loadProductFacts(shopId: number, job: Job): Promise<ProductCatalogue> {
  const dataVersion = await readDataVersion(shopId);
  return productFacts.get({ shopId, dataVersion }, async () => {
    job.report({ step: 'loading', done: 0, total: 0 });
    return readCatalogue((await readFiles(shopId, ['products'], FACT_COLUMNS)).products);
  });
}

/**
 * What the shop's files say about its customers apart from orders: name, e-mail, consent.
 *
 * @throws Failed `shop_not_found`
 */
export async function loadPeople(shopId: number, job: Job): Promise<People> {
  const dataVersion = await readDataVersion(shopId);
  return people.get({ shopId, dataVersion }, async () => {
    job.report({ step: 'loading', done: 0, total: 0 });
    const shop = await readFiles(shopId, PEOPLE_KINDS, PEOPLE_COLUMNS);
    const files = peopleFiles(shop);
    return combinePeople(files, linkCustomers(files, shop.choices));
  });
}

/**
 * How the shop's customers can be written to, and whether they want it.
 *
 * @throws Failed `shop_not_found`
 */
export async function loadContacts(shopId: number, job: Job): Promise<Contacts> {
  const dataVersion = await readDataVersion(shopId);
  return contacts.get({ shopId, dataVersion }, async () => {
    job.report({ step: 'loading', done: 0, total: 0 });
    const shop = await readFiles(shopId, PEOPLE_KINDS, CONTACT_COLUMNS);
    const files = peopleFiles(shop);
    return combineContacts(files, linkCustomers(files, shop.choices));
  });
}

/**
 * The ratings in the shop's review files; through a lens, those of its products and days.
 *
 * @throws Failed `shop_not_found`
 */
export async function loadRatings(shopId: number, job: Job, lens: Lens = {}): Promise<Ratings> {
  const dataVersion = await readDataVersion(shopId);
  const whole = ratings.get({ shopId, dataVersion }, async () => {
    job.report({ step: 'loading', done: 0, total: 0 });
    const { texts } = await readFiles(shopId, ['texts'], RATING_COLUMNS);
    if (texts.length === 0) return combineRatings([]);
    const shop = await readFiles(shopId, PEOPLE_KINDS, [...CUSTOMER_ROLES]);
    return combineRatings(texts, linkCustomers(peopleFiles(shop), shop.choices));
  });
  return lensKey(lens) ? narrowRatings(await whole, lens) : whole;
}

/**
 * The shop's advertising costs from its spend files.
 *
 * @throws Failed `shop_not_found`
 */
export async function loadSpend(shopId: number, job: Job): Promise<Spend> {
  const dataVersion = await readDataVersion(shopId);
  return spend.get({ shopId, dataVersion }, async () => {
    job.report({ step: 'loading', done: 0, total: 0 });
    return combineSpend((await readFiles(shopId, ['spend'], SPEND_COLUMNS)).spend);
  });
}

/**
 * The texts people wrote, from the shop's files of texts.
 *
 * @throws Failed `shop_not_found`
 */
export async function loadTexts(shopId: number, job: Job): Promise<Texts> {
  const dataVersion = await readDataVersion(shopId);
  return writtenTexts.get({ shopId, dataVersion }, async () => {
    job.report({ step: 'loading', done: 0, total: 0 });
    const { texts } = await readFiles(shopId, ['texts'], WRITTEN_COLUMNS);
    const shop = await readFiles(shopId, PEOPLE_KINDS, [...CUSTOMER_ROLES]);
    return combineTexts(texts, linkCustomers(peopleFiles(shop), shop.choices));
  });
}

/**
 * The shop's other tables, one per file. Not cached, since they may be of any size.
 *
 * @param kinds the kinds of files to include
 * @throws Failed `shop_not_found`
 */
export async function loadTables(
  shopId: number,
  job: Job,
  kinds: readonly TableKind[] = ['other']
): Promise<OtherTable[]> {
  job.report({ step: 'loading', done: 0, total: 0 });
  const { sources } = await readShop(shopId, [...kinds]);
  return kinds.flatMap((kind) =>
    sources
      .filter(({ summary }) => summary.kind === kind)
      .map((source) => takeTable(source.summary, asRows(source)))
  );
}

/**
 * Which products may be variants of one, whether or not the shop counts them as one.
 *
 * @throws Failed `shop_not_found`
 */
export function loadVariants(shopId: number, dataVersion: number): Promise<ProductVariants> {
  return variants.get({ shopId, dataVersion }, async () => {
    const { sources } = await readShop(shopId, PRODUCT_KINDS, NAME_COLUMNS);
    const ofKind = (wanted: TableKind) =>
      sources.filter(({ summary }) => summary.kind === wanted).map(asRows);
    return findVariants({ orderLines: ofKind('order_lines'), products: ofKind('products') });
  });
}

interface ShopFiles {
  shop: ShopRecord;
  choices: ShopChoices;
  orderLines: OrderLineFile[];
  products: SourceRows[];
  customers: SourceRows[];
  texts: SourceRows[];
  spend: SourceRows[];
}

/** Reads the files of some kinds with the columns needed, product names as the person chose. */
async function readFiles(shopId: number, kinds: TableKind[], roles: Role[]): Promise<ShopFiles> {
  const { shop, sources } = await readShop(shopId, kinds, roles);
  const choices = completeChoices(shop.choices);
  const isGrouped = choices.groupVariants && roles.includes('product_id');
  const grouped = isGrouped ? await loadVariants(shopId, shop.dataVersion) : null;
  const ofKind = (wanted: TableKind) => sources.filter(({ summary }) => summary.kind === wanted);
  const asGrouped = <T extends SourceRows>(file: T) =>
    grouped ? groupVariants(file, grouped) : file;
  return {
    shop,
    choices,
    orderLines: ofKind('order_lines').map(asLines).map(asGrouped),
    products: ofKind('products')
      .map(asRows)
      .map((file) => (grouped ? groupProductFile(file, grouped) : file)),
    customers: ofKind('customers').map(asRows),
    texts: ofKind('texts').map(asRows).map(asGrouped),
    spend: ofKind('spend').map(asRows)
  };
}

function asRows({ rows, columns, summary }: StoredSource): SourceRows {
  return { rows, columns, hidden: summary.duplicates, values: summary.values };
}

function asLines(source: StoredSource): OrderLineFile {
  const { rowsRead, currency } = source.summary;
  return { ...asRows(source), rowsRead, currency };
}
