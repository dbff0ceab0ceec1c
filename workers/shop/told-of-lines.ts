import type { OrderLines } from '../contract/order-lines.ts';

/**
 * What was told of order lines, kept as long as they are: who lets a lens go or turns back to a page
 * asks of the same lines again. What failed is asked anew.
 */
export class ToldOfLines<T> {
  readonly #told = new WeakMap<OrderLines, Map<string, T>>();

  /** @param question whatever else the answer depends on */
  async get(lines: OrderLines, question: string, tell: () => Promise<T>): Promise<T> {
    let own = this.#told.get(lines);
    if (!own) this.#told.set(lines, (own = new Map()));
    const known = own.get(question);
    if (known !== undefined) return known;
    const answer = await tell();
    own.set(question, answer);
    return answer;
  }
}
