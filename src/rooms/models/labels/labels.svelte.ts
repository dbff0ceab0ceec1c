import { SEED } from '../../../../workers/contract/seed.ts';
import type { Possible } from '../../../../workers/rooms/models/contract.ts';
import type {
  HandLabel,
  LabelsAnswer,
  LabelsQuestion,
  QueuedRow
} from '../../../../workers/rooms/models/labels/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { joinJobs } from '../../../bridge/job.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { createPossible, hasNothing } from '../possible.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';
import { t, type Saying } from '../../../i18n/index.svelte.ts';
import { missedName, missedTable } from '../missed.ts';
import { readChoice, withChoice, type LabelsChoice } from './asked.ts';
import { readLabels, writeLabels, type HandLabels, type LabelBook } from './hand-labels.ts';
import { labelSayings } from './sayings.ts';

/** Predicts the labels of a table from a few; labels assigned by hand are stored with the shop. */
export class LabelsState {
  #shopId = $state(0);
  /** null: not loaded yet. */
  #book = $state.raw<LabelBook | null>(null);
  /** Rows that the person skipped. */
  #skipped = $state.raw<ReadonlySet<string>>(new Set());
  readonly #possible = createPossible(() => this.#shopId);
  readonly #part = new Part<LabelsQuestion, LabelsAnswer>(
    () => this.#question(),
    (question, options) => ask('models', 'labels', question, options)
  );
  readonly job = joinJobs([this.#part.job, this.#possible.job]);

  /** The options that an answer depends on, besides the data and the lens. */
  get asked(): string {
    return JSON.stringify(this.#question());
  }

  get possible(): Possible | null {
    return this.#possible.answer;
  }

  get answer(): LabelsAnswer | null {
    return this.#part.answer;
  }

  /** No customers and no other table. */
  get hasNothing(): boolean {
    return hasNothing(this.possible);
  }

  /** The chosen table, otherwise the first with a partly empty column, otherwise any. */
  get sourceId(): number {
    const { possible } = this;
    const asked = readChoice(route.query).sourceId;
    const files = possible?.files ?? [];
    if (asked === 0 && possible?.customers) return 0;
    if (asked && files.some((own) => own.sourceId === asked)) return asked;
    return possible?.customers ? 0 : (files[0]?.sourceId ?? 0);
  }

  /** Labels assigned by hand for this table and column. */
  get hand(): HandLabels {
    return this.#book?.[this.#page] ?? { words: [], labels: [] };
  }

  /** The next rows to label that are neither labelled nor skipped. */
  get queue(): QueuedRow[] {
    const done = new Set(this.hand.labels.map(({ row }) => row));
    const rows = this.answer?.queue ?? [];
    return rows.filter(({ row }) => !done.has(row) && !this.#skipped.has(row));
  }

  /** What the address names but the shop lacks, as a sentence. */
  get missed(): string {
    const { possible, sourceId } = this;
    const { sourceId: asked = sourceId, column } = readChoice(route.query);
    const file = possible?.files.find((own) => own.sourceId === sourceId);
    if (possible && asked !== sourceId) {
      return missedTable(file?.fileName ?? t('models.groups.customers'));
    }
    return file ? missedName(file, [column]) : '';
  }

  get sayings(): Saying[] {
    return this.answer ? labelSayings(this.answer, this.sourceId === 0) : [];
  }

  /** Another table resets all options; another column has a different number of labels. */
  choose(more: LabelsChoice): void {
    const { sourceId, column } = readChoice(route.query);
    const before = 'sourceId' in more ? {} : 'column' in more ? { sourceId } : { sourceId, column };
    this.#skipped = new Set();
    route.go('models', withChoice(route.query, { ...before, ...more }), 'labels');
  }

  /** Labels a row; the first label fixes the table and the column. */
  mark(row: string, label: string): void {
    const { words, labels } = this.hand;
    const others = labels.filter((own) => own.row !== row);
    this.#keep({ words, labels: [...others, { row, label }] });
  }

  skip(row: string): void {
    this.#skipped = new Set([...this.#skipped, row]);
  }

  undo(): void {
    const { words, labels } = this.hand;
    this.#keep({ words, labels: labels.slice(0, -1) });
  }

  /** Labels whose word is no longer chosen remain. */
  chooseWords(words: string[]): void {
    this.#keep({ ...this.hand, words });
  }

  open(shopId: number, version: string): void {
    if (shopId !== this.#shopId) {
      this.#part.forget();
      this.#possible.forget();
      this.#book = null;
      this.#shopId = shopId;
      if (shopId) void this.#read(shopId);
    }
    void this.#possible.ask(version);
    void this.#part.ask(version);
  }

  async #read(shopId: number): Promise<void> {
    const book = await readLabels(shopId);
    if (shopId === this.#shopId) this.#book = book;
  }

  get #page(): string {
    const column = readChoice(route.query).column ?? this.answer?.column ?? '';
    return `${this.sourceId}:${column}`;
  }

  #keep(own: HandLabels): void {
    this.#book = { ...this.#book, [this.#page]: own };
    void writeLabels(this.#shopId, this.#book);
  }

  #question(): LabelsQuestion | null {
    if (!this.#shopId || !this.possible || this.hasNothing || !this.#book) return null;
    const { column, pretend } = readChoice(route.query);
    const shop = { shopId: this.#shopId, lens: lens.current };
    const hand: HandLabel[] = this.hand.labels;
    return { ...shop, sourceId: this.sourceId, column, pretend, hand, seed: SEED };
  }
}
