import {
  MAX_RULES,
  USUAL_RULES,
  type OrderAnswer,
  type OrderQuestion,
  type OrderRules
} from '../../../../workers/rooms/forecast/order/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';

/** Names of the rules in addresses; shares are in per cent. */
const NAMES = {
  leadDays: 'lead',
  reviewDays: 'every',
  service: 'service',
  pack: 'pack',
  minimum: 'least',
  holding: 'storing',
  orderCost: 'ordering'
} as const;
export type RuleName = keyof typeof NAMES;
export const RULE_NAMES = Object.keys(NAMES) as RuleName[];
/** Rules shown in per cent. */
export const SHARES: ReadonlySet<RuleName> = new Set<RuleName>(['service', 'holding']);
/** Lower limits: smaller values give no order, and a service level of a half is a coin toss. */
export const MIN_RULES: OrderRules = {
  leadDays: 0,
  reviewDays: 1,
  service: 0.5,
  pack: 1,
  minimum: 1,
  holding: 0,
  orderCost: 0
};

/** The shop's ordering rules, which are part of the address, and the newest list. */
export class OrderState {
  #shopId = 0;
  readonly #part = new Part<OrderQuestion, { answer: OrderAnswer | null }>(
    () => (this.#shopId ? this.#question() : null),
    async (question, options) => ({ answer: await ask('forecast', 'order', question, options) })
  );
  readonly job = this.#part.job;

  get rules(): OrderRules {
    const told = RULE_NAMES.map((name) => {
      const asked = route.query.get(NAMES[name]);
      const value = Number(asked) / (SHARES.has(name) ? 100 : 1);
      const isTold = asked !== null && asked !== '' && Number.isFinite(value);
      const bounded = Math.max(MIN_RULES[name], Math.min(MAX_RULES[name], value));
      return [name, isTold ? bounded : USUAL_RULES[name]];
    });
    return Object.fromEntries(told) as unknown as OrderRules;
  }

  /** @param value as shown in the form: days, per cent, pieces */
  choose(name: RuleName, value: number): void {
    if (!Number.isFinite(value)) return;
    const query = new URLSearchParams(route.query);
    query.set(NAMES[name], String(value));
    route.go('forecast', query, route.page);
  }

  /** Whether products that have gone silent are taken as no longer sold. */
  get endsSilent(): boolean {
    return route.query.get('silent') === 'ended';
  }

  chooseEnded(isEnded: boolean): void {
    const query = new URLSearchParams(route.query);
    if (isEnded) query.set('silent', 'ended');
    else query.delete('silent');
    route.go('forecast', query, route.page);
  }

  /** The supplier whose products are listed; null for all. An unknown supplier counts as null. */
  get supplier(): string | null {
    const asked = route.query.get('supplier');
    const isThere = this.answer?.suppliers.some(({ supplier }) => supplier === asked);
    return isThere ? asked : null;
  }

  chooseSupplier(supplier: string | null): void {
    const query = new URLSearchParams(route.query);
    if (supplier === null) query.delete('supplier');
    else query.set('supplier', supplier);
    route.go('forecast', query, route.page);
  }

  /** The options that an answer depends on, besides the data and the lens. */
  get asked(): string {
    return JSON.stringify([this.rules, this.endsSilent]);
  }

  get isAnswered(): boolean {
    return this.#part.answer !== null;
  }

  get answer(): OrderAnswer | null {
    return this.#part.answer?.answer ?? null;
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    void this.#part.ask(state);
  }

  #question(): OrderQuestion {
    const { rules, endsSilent } = this;
    return { shopId: this.#shopId, lens: lens.current, rules, endsSilent };
  }
}
