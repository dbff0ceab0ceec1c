import { ask } from '../../bridge/index.svelte.ts';

/** What the products are called that the shop in front is looked at through: the lens has codes. */
class ProductNames {
  /** Name by code; without those not read yet. */
  #names = $state.raw<ReadonlyMap<string, string>>(new Map());
  #state = '';
  #asked = new Set<string>();

  /** @param changes of shops so far: a new file may name a product otherwise */
  open(shopId: number, changes: number, products: readonly string[]): void {
    const state = `${shopId} ${changes}`;
    if (state !== this.#state) {
      [this.#state, this.#names] = [state, new Map()];
      this.#asked.clear();
    }
    const unknown = products.filter((own) => own && !this.#asked.has(own));
    if (unknown.length > 0) void this.#read(shopId, unknown);
  }

  /** The code, until the name is read. */
  nameOf(product: string): string {
    return this.#names.get(product) ?? product;
  }

  async #read(shopId: number, products: string[]): Promise<void> {
    const state = this.#state;
    for (const own of products) this.#asked.add(own);
    const found = await ask('overview', 'productNames', { shopId, products }).catch(() => products);
    if (state !== this.#state) return;
    const more = products.map((own, at): [string, string] => [own, found[at]]);
    this.#names = new Map([...this.#names, ...more]);
  }
}

export const productNames = new ProductNames();
