import { openRows } from '../../../../workers/contract/sent-rows.ts';
import {
  PRODUCT_KINDS,
  type ProductKind,
  type ProductRow,
  type ProductsAnswer,
  type ProductsQuestion
} from '../../../../workers/rooms/market/products/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';

const SHOWN = /^([ABC][XYZ]|new|rising|fading|silent)$/;

/** What sells, told apart by what the address says, and which of it is listed. */
export class ProductsState {
  #shopId = 0;
  readonly #part = new Part<ProductsQuestion, { answer: ProductsAnswer | null }>(
    () => (this.#shopId ? { shopId: this.#shopId, lens: lens.current, by: this.by } : null),
    async (question, options) => {
      const sent = await ask('market', 'products', question, options);
      return { answer: sent && { ...sent, rows: openRows(sent.rows) } };
    }
  );
  readonly job = this.#part.job;

  get by(): ProductKind {
    const asked = route.query.get('by') as ProductKind;
    return PRODUCT_KINDS.includes(asked) ? asked : 'product';
  }

  set by(by: ProductKind) {
    this.#choose({ by: by === 'product' ? '' : by, show: '' });
  }

  readonly #show = $derived(route.query.get('show') ?? '');
  /** The same rows while neither the answer nor what is shown changes, whatever the address. */
  readonly rows = $derived.by<ProductRow[]>(() => {
    const [rows, shown] = [this.answer?.rows ?? [], this.shown];
    if (!shown) return rows;
    return rows.filter(({ abc, xyz, course }) => course === shown || abc + xyz === shown);
  });

  /** A class of both kinds such as `AX`, or a course; empty: everything. */
  get shown(): string {
    return SHOWN.test(this.#show) ? this.#show : '';
  }

  set shown(shown: string) {
    this.#choose({ show: shown });
  }

  #choose(chosen: Record<string, string>): void {
    const query = new URLSearchParams(route.query);
    for (const [name, value] of Object.entries(chosen)) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    route.go('market', query, route.page);
  }

  /** What an answer depends on besides the data and the lens. */
  get asked(): string {
    return this.by;
  }

  get isAnswered(): boolean {
    return this.#part.answer !== null;
  }

  get answer(): ProductsAnswer | null {
    return this.#part.answer?.answer ?? null;
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    void this.#part.ask(state);
  }
}
