import { untrack } from 'svelte';
import type { Failure } from '../../workers/contract/failure.ts';
import type { News } from '../../workers/contract/news.ts';
import type { ShopSummary } from '../../workers/rooms/data/contract.ts';
import { ask, failureOf, onNews } from '../bridge/index.svelte.ts';
import { route } from './route.svelte.ts';

const LAST_SHOP = 'tillsight.shop';

/** The shops of this browser and which one is looked at. */
class Shops {
  list = $state.raw<ShopSummary[] | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Another tab updated the app or its database: this one may only look. */
  outdated = $state(false);
  blocked = $state(false);
  /** Imports that a crash or a closed tab left unfinished; they were removed at start. */
  unfinished = $state(0);
  /** Shops were here once and the database is empty: browser or clean-up program deleted them. */
  evicted = $state(false);
  /** Grows with every change of any shop's data. */
  changes = $state(0);
  #chosen = $state(lastShop());
  /** The newest list counts: an earlier one may arrive later. */
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

  /** Resolves when the newest list is there, also when it was asked for after this one. */
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

  /** Older Safari has nothing to ask. */
  readonly canKeepForGood = !!(navigator.storage as Partial<StorageManager> | undefined)?.persist;

  /**
   * Asks the browser not to clear its storage on its own; without that, one short of space may
   * delete everything. Asked after the first import, once; `again` for a person who wants to.
   */
  async keepForGood(again = false): Promise<void> {
    const { persisted, persistAsked } = await ask('data', 'storage', {});
    if (persisted || (persistAsked && !again) || !this.canKeepForGood) return;
    await navigator.storage.persist();
    await ask('data', 'saveSetting', { key: 'persistAsked', value: 'true' });
  }

  /** Another shop has other days and names: it opens without the lens of the one before. */
  choose(shopId: number): void {
    untrack(() => {
      const isOther = this.current !== null && this.current.shopId !== shopId;
      if (isOther && Number(route.query.get('shop')) !== shopId) route.leaveShop();
    });
    this.#chosen = shopId;
    try {
      localStorage.setItem(LAST_SHOP, String(shopId));
    } catch {
      // Storage can be refused in private windows; the newest shop is then opened next time.
    }
  }

  #hear(news: News): void {
    if (news.type === 'database-outdated') this.outdated = true;
    else if (news.type === 'database-blocked') this.blocked = true;
    else {
      // What a room shows does not hang on settings or places: only shops make it ask again.
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
