import { untrack } from 'svelte';
import type { Failure } from '../../workers/contract/failure.ts';
import type { News } from '../../workers/contract/news.ts';
import type { ShopSummary } from '../../workers/rooms/data/contract.ts';
import { ask, failureOf, onNews } from '../bridge/index.svelte.ts';
import { route } from './route.svelte.ts';

const LAST_SHOP = 'tillsight.shop';

/** The shops in this browser, and the current one. */
class Shops {
  list = $state.raw<ShopSummary[] | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Another tab updated the app or its database: this tab is read-only. */
  outdated = $state(false);
  blocked = $state(false);
  /** Number of imports that a crash or closed tab left unfinished; they were removed at start. */
  unfinished = $state(0);
  /** There were shops and the database is empty: the browser or a clean-up program deleted them. */
  evicted = $state(false);
  /** Incremented on every change of any shop's data. */
  changes = $state(0);
  #chosen = $state(lastShop());
  /** The latest request for the list, since an earlier one may finish later. */
  #listing?: Promise<ShopSummary[]>;

  current = $derived(
    this.list?.find((shop) => shop.shopId === this.#chosen) ?? this.list?.[0] ?? null
  );

  async start(): Promise<void> {
    onNews((news) => this.#hear(news));
    try {
      this.unfinished = (await ask('data', 'sweep', {})).unfinished;
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
    await this.refresh();
  }

  /** Resolves when the newest list is loaded, including one requested after this call. */
  async refresh(): Promise<void> {
    let listing = ask('data', 'shops', {});
    this.#listing = listing;
    try {
      let list = await listing;
      while (listing !== this.#listing) {
        listing = this.#listing;
        list = await listing;
      }
      this.list = list.sort((a, b) => b.changed.localeCompare(a.changed));
      this.blocked = false;
      this.evicted = list.length === 0 && (await ask('data', 'storage', {})).evicted;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      this.list ??= [];
    }
  }

  /** Older versions of Safari do not have it. */
  readonly canKeepForGood = !!(navigator.storage as Partial<StorageManager> | undefined)?.persist;

  /**
   * Asks the browser not to clear its storage when space is short. Asked once after the first
   * import; `again` for a person who asks for it.
   */
  async keepForGood(again = false): Promise<void> {
    const { persisted, persistAsked } = await ask('data', 'storage', {});
    if (persisted || (persistAsked && !again) || !this.canKeepForGood) return;
    await navigator.storage.persist();
    await ask('data', 'saveSetting', { key: 'persistAsked', value: 'true' });
  }

  /** Opens another shop without the lens, whose days and names belong to the old shop. */
  choose(shopId: number): void {
    untrack(() => {
      const isOther = this.current !== null && this.current.shopId !== shopId;
      if (isOther && Number(route.query.get('shop')) !== shopId) route.leaveShop();
    });
    this.#chosen = shopId;
    try {
      localStorage.setItem(LAST_SHOP, String(shopId));
    } catch {
      // Private windows may refuse storage; then the newest shop is opened next time.
    }
  }

  #hear(news: News): void {
    if (news.type === 'database-outdated') this.outdated = true;
    else if (news.type === 'database-blocked') this.blocked = true;
    else {
      // Rooms do not depend on settings or locations: only a change of shops makes them ask again.
      if (news.type.startsWith('shop')) this.changes++;
      void this.refresh();
    }
  }
}

function lastShop(): number {
  try {
    return Number(localStorage.getItem(LAST_SHOP) ?? 0);
  } catch {
    return 0;
  }
}

export const shops = new Shops();
