import type {
  AdvertisingAnswer,
  AdvertisingQuestion,
  ColumnChoice
} from '../../../../workers/rooms/market/advertising/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';

/** Costs and effects of advertising: the chosen files and columns, and the newest answer. */
export class AdvertisingState {
  #shopId = 0;
  readonly #part = new Part<AdvertisingQuestion, { answer: AdvertisingAnswer | null }>(
    () => (this.#shopId ? this.#question() : null),
    async (question, options) => ({ answer: await ask('market', 'advertising', question, options) })
  );
  readonly job = this.#part.job;
  /** Total budget relative to today's, in tenths. */
  tenths = $state(10);

  chooseTable(sourceId: string): void {
    const query = new URLSearchParams(route.query);
    for (const name of ['outcome', 'spend', 'beside']) query.delete(name);
    query.set('table', sourceId);
    route.go('market', query, route.page);
  }

  chooseColumns({ outcome, spends, besides }: ColumnChoice): void {
    const query = new URLSearchParams(route.query);
    query.set('outcome', outcome);
    query.delete('spend');
    query.delete('beside');
    for (const name of spends) query.append('spend', name);
    for (const name of besides) query.append('beside', name);
    route.go('market', query, route.page);
  }

  /** The options that an answer depends on, besides the data and the lens. */
  get asked(): string {
    return JSON.stringify(this.#question());
  }

  get isAnswered(): boolean {
    return this.#part.answer !== null;
  }

  get answer(): AdvertisingAnswer | null {
    return this.#part.answer?.answer ?? null;
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    void this.#part.ask(state);
  }

  #question(): AdvertisingQuestion {
    const outcome = route.query.get('outcome') ?? undefined;
    return {
      shopId: this.#shopId,
      lens: lens.current,
      sourceId: Number(route.query.get('table') ?? 0),
      outcome,
      // Choosing an outcome means that all columns were chosen.
      spends: outcome === undefined ? undefined : route.query.getAll('spend'),
      besides: outcome === undefined ? undefined : route.query.getAll('beside')
    };
  }
}
