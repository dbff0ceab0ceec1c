import type { ImportDraft, ShopMatch } from '../../../workers/rooms/import/contract.ts';
import { ask } from '../../bridge/index.svelte.ts';
import { shops } from '../../shell/shops.svelte.ts';

/**
 * The shop that already knows the products, customers or orders of an import's files. It is only
 * offered: a new shop remains the default, because files merged by mistake are hard to notice.
 */
export class ShopOffer {
  #match = $state.raw<ShopMatch | null>(null);
  /** Number of the newest comparison; earlier ones are discarded. */
  #asked = 0;

  async ask({ draftId, files }: ImportDraft): Promise<void> {
    this.reset();
    if (files.length === 0 || !shops.list?.length) return;
    const asked = this.#asked;
    const match = await ask('import', 'matchShop', { draftId }).catch(() => null);
    if (asked === this.#asked) this.#match = match;
  }

  /**
   * The shop to offer, with its name; null: none is known, or a shop is chosen already.
   *
   * @param shopId the chosen shop; 0: a new one
   */
  beside(shopId: number): (ShopMatch & { shop: string }) | null {
    const match = this.#match;
    const shop = shops.list?.find((own) => own.shopId === match?.shopId);
    return match && shop && shopId === 0 ? { ...match, shop: shop.name } : null;
  }

  reset(): void {
    this.#asked++;
    this.#match = null;
  }
}
