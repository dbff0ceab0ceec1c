import type { ImportDraft } from '../../../workers/rooms/import/contract.ts';
import type { Reason } from '../../../workers/rooms/import/meaning/contract.ts';
import { ask } from '../../bridge/index.svelte.ts';
import { shops } from '../../shell/shops.svelte.ts';

/** Which files of an import are other shops' price lists, checked against the target shop. */
export class WhoseLists {
  /** The reasons, by file. */
  #reasons = $state<Record<number, Reason>>({});
  /** Whether a check is running. */
  isAsking = $state(false);
  /** Number of the newest check; earlier ones are discarded. */
  #asked = 0;

  reasonOf(file: number): Reason | undefined {
    return this.#reasons[file];
  }

  /**
   * Checks for each product list whether it belongs to the shop, so that no other shop's list is
   * imported as its own. If no shop was chosen, the open one is checked first.
   *
   * @returns the shop the files are for, and files found to be others' before or now; null if a
   *   newer check was started
   */
  async ask(
    draft: ImportDraft,
    { shopId, isOpenAsked, isSaid }: { shopId: number; isOpenAsked: boolean; isSaid: boolean }
  ): Promise<{ shopId: number; files: number[] } | null> {
    const asked = ++this.#asked;
    // Most imports contain no lists: their button must not be disabled even briefly.
    this.isAsking = isSaid || draft.files.some(({ kind }) => kind === 'products');
    const open = isOpenAsked && !isSaid ? openShopFor(draft) : 0;
    let reasons = open ? await reasonsOf(draft, open, isSaid) : [];
    const lists = draft.files.filter(({ kind }) => kind === 'products');
    const isForOpen = open > 0 && lists.every((_, at) => reasons[draft.files.indexOf(lists[at])]);
    if (!isForOpen) reasons = await reasonsOf(draft, shopId, isSaid);
    if (asked !== this.#asked) return null;
    const before = this.#reasons;
    this.#reasons = Object.fromEntries(
      reasons.flatMap((reason, file) => (reason ? [[file, reason]] : []))
    );
    this.isAsking = false;
    const files = new Set([...Object.keys(before), ...Object.keys(this.#reasons)].map(Number));
    return { shopId: isForOpen ? open : shopId, files: [...files] };
  }

  reset(): void {
    this.#asked++;
    this.#reasons = {};
    this.isAsking = false;
  }
}

/**
 * The open shop if dropped product lists can be compared with it, otherwise 0: nobody has the
 * sample shop's products, and files with orders or customers make a new shop.
 */
function openShopFor({ files }: ImportDraft): number {
  const { current } = shops;
  const isLists =
    files.some(({ kind }) => kind === 'products') &&
    files.every(({ kind }) => kind === 'products' || kind === 'other');
  return isLists && current && !current.isSample ? current.shopId : 0;
}

function reasonsOf(draft: ImportDraft, shopId: number, isSaid: boolean) {
  return Promise.all(
    draft.files.map(({ kind }, file) => {
      if (!isSaid && kind !== 'products') return null;
      const question = { draftId: draft.draftId, file, shopId, isSaid };
      return ask('import', 'whoseList', question).catch(() => null);
    })
  );
}
