import type { ImportDraft } from '../../../workers/rooms/import/contract.ts';
import type { Reason } from '../../../workers/rooms/import/meaning/contract.ts';
import { ask } from '../../bridge/index.svelte.ts';
import { shops } from '../../shell/shops.svelte.ts';

/** Which files of an import are other shops' price lists, held against the shop they are for. */
export class WhoseLists {
  /** Why they are, by file. */
  #reasons = $state<Record<number, Reason>>({});
  /** It is being asked. */
  isAsking = $state(false);
  /** The newest question counts. */
  #asked = 0;

  reasonOf(file: number): Reason | undefined {
    return this.#reasons[file];
  }

  /**
   * Asks of each list of products whether it is the shop's, so that no other shop's becomes its own.
   * The shop that is open is asked first, where nobody said which one the files are for.
   *
   * @returns the shop the files are for, and those that were found to be others' before or are now;
   *   null when something newer was asked
   */
  async ask(
    draft: ImportDraft,
    { shopId, isOpenAsked, isSaid }: { shopId: number; isOpenAsked: boolean; isSaid: boolean }
  ): Promise<{ shopId: number; files: number[] } | null> {
    const asked = ++this.#asked;
    // Most imports hold no lists: their button waits for nothing, not even for a moment.
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
 * The shop that is open, if lists of products dropped there can be held against its own: nobody
 * sells what the sample shop does, and orders or customers make a shop. 0: none.
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
