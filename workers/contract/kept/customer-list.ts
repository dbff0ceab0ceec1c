/** Customers chosen on a day, under a name: whatever is bought later, they stay the same. */
export interface CustomerList {
  shopId: number;
  /** Of the shop alone: stands in addresses, and comes back with a backup. */
  listId: number;
  name: string;
  /** ISO moment. */
  made: string;
  /** As order lines name them, surest first. */
  customers: string[];
  /** Absent if nobody is written to. */
  campaign?: Campaign;
}

/** A list that is written to, so that what it brought can be read later. */
export interface Campaign {
  /** ISO day on which it goes out, by the shop's wall clock. */
  starts: string;
  /** Customers of the same choice, drawn by lot, who are not written to: the yardstick. */
  heldOut: string[];
}

/** A list to be kept; when and under which number is told as it is kept. */
export type NewCustomerList = Pick<CustomerList, 'shopId' | 'name' | 'customers' | 'campaign'>;

/** A list without its customers. */
export interface CustomerListFacts extends Omit<CustomerList, 'customers' | 'campaign'> {
  count: number;
}

const LIST_SEGMENT = /^list-(\d{1,15})$/;

/** What a lens calls a list among its segments. */
export function segmentOfList(listId: number): string {
  return `list-${listId}`;
}

/** The list a segment of a lens stands for; null: it is none. */
export function listOfSegment(segment: string): number | null {
  const found = LIST_SEGMENT.exec(segment);
  return found && Number(found[1]);
}
