import {
  DEFAULT_WEIGHING,
  type TextWeighing
} from '../../../workers/rooms/recommend/similar/contract.ts';
import type {
  AboutProduct,
  ProductQuestion
} from '../../../workers/rooms/recommend/lists/contract.ts';
import type {
  AllSimilar,
  ProductList,
  SimilarAnswer
} from '../../../workers/rooms/recommend/similar/contract.ts';
import { ask } from '../../bridge/index.svelte.ts';
import { RepeatedJob } from '../../bridge/job.svelte.ts';

const SHOWN_PRODUCTS = 50;
const TAKERS = 200;

type Query =
  | { kind: 'product'; shopId: number; product: string; k: number }
  | { kind: 'text'; shopId: number; text: string; k: number };

/** What is looked for and what was found: by a product of the shop, or by any text. */
export class SimilarState {
  k = $state(10);
  weighing = $state.raw<TextWeighing>(DEFAULT_WEIGHING);
  list = $state.raw<ProductList>({ total: 0, products: [] });
  query = $state.raw<Query | null>(null);
  answer = $state.raw<SimilarAnswer | null>(null);
  /** What goes with the product asked about, and who may want it; null for a text. */
  about = $state.raw<AboutProduct | null>(null);
  /** The shop that has answered what is alike, or could not. */
  opened = $state(0);

  #shopId = 0;

  /** Fails when the shop cannot answer at all (no names). */
  readonly names = new RepeatedJob<{ shopId: number; search: string }, ProductList>(
    (question, options) =>
      ask('recommend', 'products', { ...question, limit: SHOWN_PRODUCTS }, options),
    (list) => (this.list = list),
    () => (this.opened = this.#shopId)
  );
  readonly found = new RepeatedJob<Query, SimilarAnswer>(
    (query) => {
      const { weighing } = this;
      return query.kind === 'product'
        ? ask('recommend', 'similarTo', { ...query, weighing })
        : ask('recommend', 'similarToText', { ...query, weighing });
    },
    (answer) => {
      this.answer = answer;
      this.opened = this.#shopId;
    },
    () => {
      this.answer = null;
      this.opened = this.#shopId;
    }
  );

  #about = new RepeatedJob<ProductQuestion, AboutProduct>(
    (question) => ask('recommend', 'aboutProduct', question),
    (about) => (this.about = about),
    // A shop without orders, or a product nobody bought: only its text speaks for others.
    () => (this.about = null)
  );

  search(shopId: number, search: string): void {
    if (shopId !== this.#shopId) {
      this.#shopId = shopId;
      this.list = { total: 0, products: [] };
      this.query = this.answer = this.about = this.found.failure = null;
    }
    this.names.ask({ shopId, search });
  }

  find(query: Query): void {
    this.query = query;
    this.found.ask(query);
    if (query.kind === 'text') this.about = null;
    else this.#about.ask({ ...query, takers: TAKERS });
  }

  /** The same question once more: the shop, or what is looked at of it, has changed. */
  again(): void {
    this.names.failure = null;
    if (this.query) this.find(this.query);
  }

  /** The same question, texts compared another way. */
  setWeighing(weighing: TextWeighing): void {
    this.weighing = weighing;
    if (this.query) this.found.ask(this.query);
  }

  /** The same question with another number of answers. */
  setK(k: number): void {
    this.k = k;
    if (this.query) this.find({ ...this.query, k });
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
