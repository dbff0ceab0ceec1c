import type { Saying } from '../../../i18n/index.svelte.ts';
import { SEED } from '../../../../workers/contract/seed.ts';
import { ASSUMED } from '../../../../workers/rooms/models/contact/contract.ts';
import type {
  ContactAnswer,
  ContactAssumptions,
  ContactQuestion
} from '../../../../workers/rooms/models/contact/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { contactSayings } from './sayings.ts';

/** When to write to a customer, given the person's assumptions about mail. */
export class ContactState {
  #shopId = $state(0);
  #assumed = $state<ContactAssumptions>({ ...ASSUMED });
  readonly #part = new Part<ContactQuestion, ContactAnswer>(
    () => this.#question(),
    (question, options) => ask('models', 'contact', question, options)
  );
  readonly job = this.#part.job;

  /** The options that an answer depends on, besides the data and the lens. */
  get asked(): string {
    return JSON.stringify(this.#question());
  }

  get answer(): ContactAnswer | null {
    return this.#part.answer;
  }

  /** The values set, otherwise those of the last answer; NaN before there is one. */
  get assumed(): Required<ContactAssumptions> {
    const { cost = NaN, annoyance = NaN } = this.answer?.assumed ?? {};
    return { cost, annoyance, ...this.#assumed };
  }

  get sayings(): Saying[] {
    return this.answer ? contactSayings(this.answer) : [];
  }

  /** Ignores NaN and negative numbers. */
  assume(more: Partial<ContactAssumptions>): void {
    if (Object.values(more).some((own) => !(own >= 0 && Number.isFinite(own)))) return;
    this.#assumed = { ...this.#assumed, ...more };
  }

  open(shopId: number, version: string): void {
    if (shopId !== this.#shopId) {
      this.#part.forget();
      this.#assumed = { ...ASSUMED };
    }
    this.#shopId = shopId;
    void this.#part.ask(version);
  }

  #question(): ContactQuestion | null {
    if (!this.#shopId) return null;
    return { shopId: this.#shopId, lens: lens.current, seed: SEED, ...this.#assumed };
  }
}
