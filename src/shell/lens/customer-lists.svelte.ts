import {
  listOfSegment,
  type CustomerListFacts,
  type NewCustomerList
} from '../../../workers/contract/kept/customer-list.ts';
import { ask, onNews } from '../../bridge/index.svelte.ts';
import { t } from '../../i18n/index.svelte.ts';

/** Lists of customers of the shop that is looked at, the newest first. */
class CustomerLists {
  /** Null: not read yet. */
  all = $state.raw<CustomerListFacts[] | null>(null);
  #shopId = 0;
  #stop: (() => void) | undefined;

  open(shopId: number): void {
    this.#stop ??= onNews((news) => {
      if (news.type === 'lists-changed' && news.shopId === this.#shopId) void this.#read();
    });
    if (shopId === this.#shopId) return;
    [this.#shopId, this.all] = [shopId, null];
    void this.#read();
  }

  /** Makes a list a segment to look through; gives its number. */
  async add(list: NewCustomerList, now: string): Promise<number> {
    const { listId } = await ask('data', 'addCustomerList', { list, now });
    // What is told to everyone comes later than the answer.
    await this.#read();
    return listId;
  }

  async remove(listId: number): Promise<void> {
    await ask('data', 'deleteCustomerList', { shopId: this.#shopId, listId });
    await this.#read();
  }

  /** A list in words, with the day it was made: whoever bought since is not in it. */
  nameOf(segment: string): string {
    const list = this.all?.find(({ listId }) => listId === listOfSegment(segment));
    if (list) return t('lens.list', { name: list.name, made: list.made });
    return t(this.all ? 'lens.list.gone' : 'lens.list.unread');
  }

  async #read(): Promise<void> {
    const shopId = this.#shopId;
    const found = await ask('data', 'customerLists', { shopId }).catch(() => []);
    if (shopId === this.#shopId) this.all = found;
  }
}

export const customerLists = new CustomerLists();
