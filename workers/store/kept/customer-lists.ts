import type {
  CustomerList,
  CustomerListFacts,
  NewCustomerList
} from '../../contract/kept/customer-list.ts';
import { withDatabase } from '../database.ts';
import type { TillsightDatabase } from '../database.ts';
import { announce } from '../news.ts';
import { requireShop } from '../read-shop.ts';

/** A shop's lists, newest first. */
export async function describeCustomerLists(shopId: number): Promise<CustomerListFacts[]> {
  const lists = await listCustomerLists(shopId);
  return lists
    .map(({ customers, campaign: _, ...facts }) => ({ ...facts, count: customers.length }))
    .sort((a, b) => b.listId - a.listId);
}

/** A shop's lists with their customers. */
export function listCustomerLists(shopId: number): Promise<CustomerList[]> {
  return withDatabase((db) => db.customerLists.where({ shopId }).toArray());
}

/** All customers of the given lists; deleted lists have none. */
export async function readCustomersOf(shopId: number, listIds: number[]): Promise<string[]> {
  const keys = listIds.map((listId): [number, number] => [shopId, listId]);
  const found = await withDatabase((db) => db.customerLists.bulkGet(keys));
  return found.flatMap((list) => list?.customers ?? []);
}

/**
 * Stores a list. Its number is the time of its creation, so that the number of a deleted list is
 * never reused, neither in addresses nor in caches.
 *
 * @throws Failed `shop_not_found`
 */
export async function addCustomerList(list: NewCustomerList, made: string): Promise<number> {
  const { shopId } = list;
  const listId = await withDatabase((db) =>
    db.transaction('rw', db.shops, db.customerLists, async () => {
      await requireShop(db, shopId);
      let own = Date.parse(made);
      while (await db.customerLists.get([shopId, own])) own++;
      await db.customerLists.add({ ...list, listId: own, made });
      return own;
    })
  );
  announce({ type: 'lists-changed', shopId });
  return listId;
}

/** Adds lists from a backup to the restored shop, under their old numbers. */
export async function restoreCustomerLists(shopId: number, lists: CustomerList[]): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', db.shops, db.customerLists, async () => {
      await requireShop(db, shopId);
      await db.customerLists.bulkPut(lists.map((own) => ({ ...own, shopId })));
    })
  );
}

export async function deleteCustomerList(shopId: number, listId: number): Promise<void> {
  await withDatabase((db) => db.customerLists.delete([shopId, listId]));
  announce({ type: 'lists-changed', shopId });
}

/** Deletes the lists of a shop, inside the caller's transaction. */
export async function removeCustomerListsOf(db: TillsightDatabase, shopId: number): Promise<void> {
  await db.customerLists.where({ shopId }).delete();
}
