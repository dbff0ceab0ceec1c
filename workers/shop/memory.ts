import { lensKey } from '../contract/lens.ts';
import type { Lens } from '../contract/lens.ts';

/** What something in memory was made from. */
export interface MadeFrom {
  shopId: number;
  dataVersion: number;
  /** Missing: the whole shop. */
  lens?: Lens;
}

/**
 * What a worker keeps of the shop it was last asked about: one thing, under the data version and
 * the lens it was made from. All who ask meanwhile share one making; one that fails is forgotten.
 */
export class ShopMemory<T> {
  #key = '';
  #made: Promise<T> | undefined;

  get({ shopId, dataVersion, lens }: MadeFrom, make: () => Promise<T>): Promise<T> {
    const key = `${shopId} ${dataVersion} ${lensKey(lens)}`;
    if (this.#made && this.#key === key) return this.#made;
    // The old thing is let go before the new one is made.
    this.#made = undefined;
    const made = make();
    [this.#key, this.#made] = [key, made];
    made.catch(() => {
      if (this.#made === made) this.#made = undefined;
    });
    return made;
  }

  /** Lets go of what was made; the next who asks has it made anew. */
  forget(): void {
    this.#made = undefined;
  }
}
