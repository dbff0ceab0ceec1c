import type { ImportDraft, ShopMatch } from '../../../workers/rooms/import/contract.ts';
import { ask } from '../../bridge/index.svelte.ts';
import { shops } from '../../shell/shops.svelte.ts';

/**
 * The shop that already knows the products, customers or orders of an import's files: without a
 * proposal, next month's orders would make a second shop.
 */
export class ShopProposal {
  #match = $state.raw<ShopMatch | null>(null);
  /** Whether the shops are being compared with the files. */
  isAsking = $state(false);
  /** Number of the newest comparison; earlier ones are discarded. */
  #asked = 0;

  /** @returns the proposed shop, 0: a new one; null if a newer comparison was started */
  async ask({ draftId, files }: ImportDraft): Promise<number | null> {
    this.reset();
    if (files.length === 0 || shops.list?.length === 0) return 0;
    const asked = this.#asked;
    this.isAsking = true;
    const match = await ask('import', 'matchShop', { draftId }).catch(() => null);
    if (asked !== this.#asked) return null;
    this.isAsking = false;
    this.#match = match;
    return match?.shopId ?? 0;
  }

  /** Why a shop is proposed; null: another one is, or none. */
  reasonFor(shopId: number): (ShopMatch & { shop: string }) | null {
    const match = this.#match;
    const shop = shops.list?.find((own) => own.shopId === shopId);
    return match && shop && match.shopId === shopId ? { ...match, shop: shop.name } : null;
  }

  reset(): void {
    this.#asked++;
    this.#match = null;
    this.isAsking = false;
  }
}
