import type { Lens } from '../../../../workers/contract/lens.ts';
import { openRows } from '../../../../workers/contract/sent-rows.ts';
import {
  CHANGE_SPANS,
  type ChangeAnswer,
  type ChangeQuestion,
  type ChangeSpan,
  type SentChange
} from '../../../../workers/rooms/market/change/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';

/** The periods to compare, and the newest answer about them. */
export class ChangeState {
  #shopId = 0;
  readonly #part = new Part<ChangeQuestion, { answer: ChangeAnswer | null }>(
    () => this.#question(),
    async (question, options) => {
      const sent = await ask('market', 'changed', question, options);
      return { answer: sent && opened(sent) };
    }
  );
  readonly job = this.#part.job;

  /** Days of the lens are a custom period; else the one in the address. */
  get span(): ChangeSpan {
    if (lens.current.from || lens.current.to) return 'own';
    const asked = route.query.get('span') as ChangeSpan;
    return CHANGE_SPANS.includes(asked) ? asked : 'days28';
  }

  set span(span: ChangeSpan) {
    const { from: _, to: __, ...names } = lens.current;
    const query = new URLSearchParams(route.query);
    query.set('span', span);
    if (span !== 'own') lens.current = names;
    route.go('market', query);
  }

  /** The options that an answer depends on, besides the data and the lens. */
  get asked(): string {
    return `${this.span} ${route.compare}`;
  }

  get isAnswered(): boolean {
    return this.#part.answer !== null;
  }

  get answer(): ChangeAnswer | null {
    return this.#part.answer?.answer ?? null;
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    void this.#part.ask(state);
  }

  #question(): ChangeQuestion | null {
    if (!this.#shopId) return null;
    const { from, to, ...names } = lens.current;
    // The days before must be included too, so the lens filters by values only.
    const seen: Lens = names.segment?.length ? { ...names, segmentsOf: to } : names;
    return {
      shopId: this.#shopId,
      lens: seen,
      span: this.span,
      from,
      to,
      against: route.compare
    };
  }
}

function opened(sent: SentChange): ChangeAnswer {
  const parts = sent.parts.map(({ kind, rows }) => ({
    kind,
    rows: openRows(rows).map(({ name, label, now, before, change }) => ({
      name,
      label,
      net: { now, before },
      change
    }))
  }));
  return { ...sent, parts };
}
