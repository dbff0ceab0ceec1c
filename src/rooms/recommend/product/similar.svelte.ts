import {
  DEFAULT_WEIGHING,
  type TextWeighing
} from '../../../../workers/rooms/recommend/similar/contract.ts';
import type {
  AboutProduct,
  ProductQuestion
} from '../../../../workers/rooms/recommend/lists/contract.ts';
import type {
  AllSimilar,
  ProductList,
  SimilarAnswer
} from '../../../../workers/rooms/recommend/similar/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { RepeatedJob } from '../../../bridge/job.svelte.ts';

const SHOWN_PRODUCTS = 50;
const TAKERS = 200;

type Query =
  | { kind: 'product'; shopId: number; product: string; k: number }
  | { kind: 'text'; shopId: number; text: string; k: number };

/** What is looked for and what was found: by a product of the shop, or by any text. */
export class SimilarState {
  k = $state(10);
  weighing = $state.raw<TextWeighing>(DEFAULT_WEIGHING);
  /** What stands in the two fields. */
  chosen = $state('');
  text = $state('');
  list = $state.raw<ProductList>({ total: 0, products: [] });
  query = $state.raw<Query | null>(null);
  answer = $state.raw<SimilarAnswer | null>(null);
  /** What goes with the product asked about, and who may want it; null for a text. */
  about = $state.raw<AboutProduct | null>(null);

  #shopId = 0;
  #asked = '';
  /** A product asked for by its code, until its name is known. */
  #wanted = '';

  /** Fails when the shop cannot answer at all (no names). */
  readonly names = new RepeatedJob<{ shopId: number; search: string }, ProductList>(
    (question, options) =>
      ask('recommend', 'products', { ...question, limit: SHOWN_PRODUCTS }, options),
    (list, { shopId, search }) => {
      if (shopId === this.#shopId) this.#take(list, search);
    }
  );
  readonly found = new RepeatedJob<Query, SimilarAnswer>(
    (query) => {
      const { weighing } = this;
      return query.kind === 'product'
        ? ask('recommend', 'similarTo', { ...query, weighing })
        : ask('recommend', 'similarToText', { ...query, weighing });
    },
    (answer, { shopId }) => {
      if (shopId === this.#shopId) this.answer = answer;
    },
    () => (this.answer = null)
  );

  #about = new RepeatedJob<ProductQuestion, AboutProduct>(
    (question) => ask('recommend', 'aboutProduct', question),
    (about, { shopId }) => {
      if (shopId === this.#shopId && this.query?.kind === 'product') this.about = about;
    },
    // A shop without orders, or a product nobody bought: only its text speaks for others.
    () => (this.about = null)
  );

  /** What stands above the end of the page is still to come. */
  get awaitsAbout(): boolean {
    return this.query?.kind === 'product' && !this.about && !this.#about.failure;
  }

  /** Asks unless this state of the shop was asked about. */
  open(shopId: number, state: string): void {
    const asked = `${shopId} ${state}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (shopId !== this.#shopId) this.#leaveShop(shopId);
    this.names.failure = null;
    this.search('');
    if (this.query) this.#find(this.query);
  }

  #leaveShop(shopId: number): void {
    this.#shopId = shopId;
    this.list = { total: 0, products: [] };
    this.query = this.answer = this.about = this.found.failure = null;
    this.chosen = this.text = this.#wanted = '';
  }

  /** The product of an address. */
  pick(product: string): void {
    this.#wanted = product;
    this.search(product);
  }

  search(search: string): void {
    this.names.ask({ shopId: this.#shopId, search });
  }

  /** A shop opens with an answer on the page, not with an empty box. */
  #take(list: ProductList, search: string): void {
    this.list = list;
    const wanted = list.products.find(({ product }) => product === this.#wanted);
    const first = wanted ?? list.products[0];
    // An address of a product that is no longer there opens like any other.
    if (!wanted && this.#wanted && search === this.#wanted) this.#wanted = '';
    // A list that was asked for before the wanted one answers nothing of it.
    if (wanted || (first && !this.query && !this.#wanted)) {
      this.#wanted = '';
      this.chosen = first.name;
      this.findProduct(first.product);
    }
  }

  findProduct(product: string): void {
    this.#find({ kind: 'product', shopId: this.#shopId, product, k: this.k });
  }

  findText(): void {
    const { text, k } = this;
    if (text.trim()) this.#find({ kind: 'text', shopId: this.#shopId, text, k });
  }

  #find(query: Query): void {
    this.query = query;
    this.found.ask(query);
    if (query.kind === 'text') this.about = null;
    else this.#about.ask({ ...query, takers: TAKERS });
  }

  /** The same question, texts compared another way. */
  setWeighing(weighing: TextWeighing): void {
    this.weighing = weighing;
    if (this.query) this.found.ask(this.query);
  }

  /** The same question with another number of answers. */
  setK(k: number): void {
    this.k = k;
    if (this.query) this.#find({ ...this.query, k });
  }
}

export interface SimilarExport extends Record<string, unknown> {
  product: string;
  rank: number;
  similar: string;
  score: number;
  shared_words: string;
}

/** The download: every product with its k most similar. */
export async function exportAll(
  shopId: number,
  k: number,
  weighing: TextWeighing
): Promise<SimilarExport[]> {
  return rowsOf(await ask('recommend', 'allSimilar', { shopId, k, weighing }));
}

function rowsOf(all: AllSimilar): SimilarExport[] {
  const rows: SimilarExport[] = [];
  all.products.forEach((product, at) => {
    for (let rank = 0; rank < all.k; rank++) {
      const place = at * all.k + rank;
      const neighbour = all.neighbours[place];
      if (neighbour === 0xffffffff) break;
      rows.push({
        product,
        rank: rank + 1,
        similar: all.products[neighbour],
        score: all.scores[place],
        shared_words: sharedWords(all, place)
      });
    }
  });
  return rows;
}

/** The words a product and its neighbour at `place` share, the one that says most first. */
function sharedWords({ words, sharedWords: { start, word } }: AllSimilar, place: number): string {
  return Array.from(word.subarray(start[place], start[place + 1]), (one) => words[one]).join(' ');
}
