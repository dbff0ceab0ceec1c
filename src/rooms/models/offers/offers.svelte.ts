import type { Saying } from '../../../i18n/index.svelte.ts';
import { SEED } from '../../../../workers/contract/seed.ts';
import type { FileSummary } from '../../../../workers/rooms/models/contract.ts';
import { MOST_OFFERS } from '../../../../workers/rooms/models/offers/contract.ts';
import type {
  OffersAnswer,
  OffersQuestion
} from '../../../../workers/rooms/models/offers/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { joinJobs } from '../../../bridge/job.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { createPossible } from '../possible.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';
import { missedName, missedTable } from '../missed.ts';
import { readChoice, withChoice, type OffersChoice } from './asked.ts';
import { offerSayings } from './sayings.ts';

/** Which offer to show to whom; the options are stored in the address. */
export class OffersState {
  #shopId = $state(0);
  readonly #possible = createPossible(() => this.#shopId);
  readonly #part = new Part<OffersQuestion, OffersAnswer>(
    () => this.#question(),
    (question, options) => ask('models', 'offers', question, options)
  );
  readonly job = joinJobs([this.#part.job, this.#possible.job]);

  /** The options that an answer depends on, besides the data and the lens. */
  get asked(): string {
    return JSON.stringify(this.#question());
  }

  get files(): FileSummary[] {
    return this.#possible.answer?.files.filter(({ isReviews }) => !isReviews) ?? [];
  }

  /** There is no other table. */
  get hasNothing(): boolean {
    return this.#possible.answer !== null && this.files.length === 0;
  }

  /** The chosen table, otherwise the first that may contain offers. */
  get file(): FileSummary | undefined {
    const { sourceId } = readChoice(route.query);
    return (
      this.files.find((own) => own.sourceId === sourceId) ??
      this.files.find(({ columns }) => columns.some(isOfferLike)) ??
      this.files[0]
    );
  }

  get answer(): OffersAnswer | null {
    return this.#part.answer;
  }

  /** What the address names but the shop lacks, as a sentence. */
  get missed(): string {
    const { file, answer } = this;
    const { sourceId = file?.sourceId, ...asked } = readChoice(route.query);
    if (!file) return '';
    if (sourceId !== file.sourceId) return missedTable(file.fileName);
    const columns = missedName(file, [asked.offer, asked.outcome]);
    if (columns || !answer) return columns;
    return missedName(
      file,
      [asked.treated, asked.control],
      answer.offers.map(({ name }) => name)
    );
  }

  get sayings(): Saying[] {
    return this.answer ? offerSayings(this.answer) : [];
  }

  /** Another table resets all options; another offer column has other values to compare. */
  choose(more: OffersChoice): void {
    const { treated, control, ...kept } = readChoice(route.query);
    const before = 'sourceId' in more ? {} : 'offer' in more ? kept : { ...kept, treated, control };
    route.go('models', withChoice(route.query, { ...before, ...more }), 'offers');
  }

  open(shopId: number, version: string): void {
    if (shopId !== this.#shopId) {
      this.#part.forget();
      this.#possible.forget();
    }
    this.#shopId = shopId;
    void this.#possible.ask(version);
    void this.#part.ask(version);
  }

  #question(): OffersQuestion | null {
    const { file } = this;
    if (!this.#shopId || !file) return null;
    const shop = { shopId: this.#shopId, lens: lens.current };
    return { ...shop, ...readChoice(route.query), sourceId: file.sourceId, seed: SEED };
  }
}

/** Columns with few distinct values, which may be the offers. */
export function isOfferLike({ kind, distinct }: FileSummary['columns'][number]): boolean {
  return kind !== 'date' && distinct > 0 && distinct <= MOST_OFFERS;
}
