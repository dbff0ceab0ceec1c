import { lensKey } from '../contract/lens.ts';
import type { Lens } from '../contract/lens.ts';

/** The shop, data version and lens that a cached value was computed from. */
export interface MadeFrom {
  shopId: number;
  dataVersion: number;
  /** Absent: the whole shop. */
  lens?: Lens;
}

/**
 * Caches one value per worker, for the shop, data version and lens last asked about. Callers that
 * ask while it is being made share the promise; a failed one is removed.
 */
export class ShopMemory<T> {
  #key = '';
  #made: Promise<T> | undefined;

  get({ shopId, dataVersion, lens }: MadeFrom, make: () => Promise<T>): Promise<T> {
    const key = `${shopId} ${dataVersion} ${lensKey(lens)}`;
    if (this.#made && this.#key === key) return this.#made;
    // Released first, so that both values never take memory at once.
    this.#made = undefined;
    const made = make();
    [this.#key, this.#made] = [key, made];
    made.catch(() => {
      if (this.#made === made) this.#made = undefined;
    });
    return made;
  }

  /** Removes the value, so that the next call makes it again. */
  forget(): void {
    this.#made = undefined;
  }
}
