import type { MatchDecision } from '../../../../workers/contract/shop-choices.ts';
import {
  positionsOf,
  statusOf,
  type CompetitorMatch,
  type CompetitorsAnswer,
  type CompetitorsQuestion,
  type MatchStatus
} from '../../../../workers/rooms/market/competitors/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';

/** A match with its status. */
export interface JudgedMatch extends CompetitorMatch {
  status: MatchStatus;
}

interface Answered {
  answer: CompetitorsAnswer | null;
  decisions: MatchDecision[];
}

/** Every write makes pages send their questions again, so writes are debounced. */
const PAUSE_MS = 1500;

/** A competitor's prices and the shop's, and the person's decisions on matches. */
export class CompetitorsState {
  /** Index of the match under review. */
  at = $state(0);
  #shopId = 0;
  /** Decisions made here; null: none yet, so the stored ones apply. */
  #said = $state.raw<MatchDecision[] | null>(null);
  #saving: ReturnType<typeof setTimeout> | undefined;
  readonly #part = new Part<CompetitorsQuestion, Answered>(
    () => (this.#shopId ? this.#question() : null),
    async (question, options) => {
      const { choices } = await ask('data', 'shop', { shopId: question.shopId });
      const answer = await ask('market', 'competitors', question, options);
      return { answer, decisions: choices.sameProducts };
    }
  );

  readonly matches = $derived.by<JudgedMatch[]>(() => {
    const decisions = this.#said ?? this.#part.answer?.decisions ?? [];
    return (this.answer?.matches ?? []).map((match) => ({
      ...match,
      status: statusOf(match, decisions)
    }));
  });
  /** By category, over the accepted matches. */
  readonly positions = $derived(
    positionsOf(this.matches.filter(({ status }) => status === 'accepted' || status === 'sure'))
  );

  get answer(): CompetitorsAnswer | null {
    return this.#part.answer?.answer ?? null;
  }

  get isAnswered(): boolean {
    return this.#part.answer !== null;
  }

  get failure() {
    return this.#part.job.failure;
  }

  /** The options that an answer depends on, besides the data and the lens. */
  get asked(): string {
    return JSON.stringify(this.#question());
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) {
      this.save();
      this.#part.forget();
      this.#said = null;
      this.at = 0;
    }
    this.#shopId = shopId;
    void this.#part.ask(state);
  }

  chooseList(sourceId: string): void {
    this.#go({ list: sourceId, names: '', prices: '' });
  }

  chooseColumn(kind: 'names' | 'prices', header: string): void {
    this.#go({ [kind]: header });
  }

  move(step: number): void {
    this.at = Math.max(0, Math.min(this.matches.length - 1, this.at + step));
  }

  /** Records a decision on the match under review, and moves to the next. */
  decide(isSame: boolean): void {
    const match = this.matches.at(this.at);
    if (!match) return;
    const { product, theirName } = match;
    const before = this.#said ?? this.#part.answer?.decisions ?? [];
    const others = before.filter((own) => own.product !== product || own.theirName !== theirName);
    this.#said = [...others, { product, theirName, isSame }];
    this.move(1);
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.save(), PAUSE_MS);
  }

  /** Writes decisions that are not stored yet. */
  save(): void {
    if (this.#saving === undefined || !this.#said) return;
    clearTimeout(this.#saving);
    this.#saving = undefined;
    void ask('data', 'choose', { shopId: this.#shopId, choices: { sameProducts: this.#said } });
  }

  #go(changes: Record<string, string>): void {
    const query = new URLSearchParams(route.query);
    for (const [name, value] of Object.entries(changes)) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    this.at = 0;
    route.go('market', query, route.page);
  }

  #question(): CompetitorsQuestion {
    const said = (name: string) => route.query.get(name) ?? undefined;
    const list = said('list');
    return {
      shopId: this.#shopId,
      lens: lens.current,
      nameColumn: said('names'),
      sourceId: list === undefined ? undefined : Number(list),
      priceColumn: said('prices')
    };
  }
}
