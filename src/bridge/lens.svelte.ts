import { lensKey, type Lens } from '../../workers/contract/lens.ts';

/**
 * What the person looks through, for every room that answers about a shop's lines: `ask` adds it to
 * their questions. The address is where it is kept; whoever reads the address sets it here.
 */
class CurrentLens {
  #lens = $state.raw<Lens>({});
  /** Changes when the lens does, and only then: for effects that ask again. */
  key = $derived(lensKey(this.#lens));

  get current(): Lens {
    return this.#lens;
  }

  set current(lens: Lens) {
    if (lensKey(lens) !== lensKey(this.#lens)) this.#lens = lens;
  }
}

export const lens = new CurrentLens();
