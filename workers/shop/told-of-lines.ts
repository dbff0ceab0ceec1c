import type { OrderLines } from '../contract/order-lines.ts';

/**
 * Caches answers about order lines for as long as those lines are in use, since closing a lens or
 * going back to a page asks about the same lines again. Failures are not cached.
 */
export class ToldOfLines<T> {
  readonly #told = new WeakMap<OrderLines, Map<string, T>>();

  /** @param question everything else that the answer depends on */
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
