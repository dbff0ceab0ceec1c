import { lensKey, type Lens } from '../../workers/contract/lens.ts';

/**
 * The current lens, which `ask` adds to questions about a shop's lines. The address is the source
 * of truth: whoever parses the address sets the lens here.
 */
class CurrentLens {
  #lens = $state.raw<Lens>({});
  /** Changes only when the lens changes, for effects that ask again. */
  key = $derived(lensKey(this.#lens));

  get current(): Lens {
    return this.#lens;
  }

  set current(lens: Lens) {
    if (lensKey(lens) !== lensKey(this.#lens)) this.#lens = lens;
  }
}

export const lens = new CurrentLens();
