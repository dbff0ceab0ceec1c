import type {
  Channel,
  Choice,
  Format,
  Group,
  ListAnswer,
  ListFile,
  ListQuestion
} from '../../../../workers/rooms/campaigns/lists/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { Job } from '../../../bridge/job.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { customerLists } from '../../../shell/lens/customer-lists.svelte.ts';
import { download } from '../../../ui/table/download.ts';

/** More are drawn by nobody who wants to sell. */
export const MOST_HELD_OUT = 50;

/** Whom to write to, the file for it, and the campaign kept of it. */
export class ListsState {
  #shopId = $state(0);
  choice = $state<Choice>('everyone');
  /** Null: not chosen. */
  channel = $state<Channel | null>(null);
  onlyYes = $state(false);
  /** Per cent. */
  #heldOut = $state(10);
  homeCountry = $state('');
  format = $state<Format>('plain');
  /** The file written last, for what. */
  file = $state.raw<{ of: string; group: Group; file: ListFile } | null>(null);
  /** The campaign kept last, of what. */
  #kept = $state.raw<{ of: string; name: string } | null>(null);
  readonly #part = new Part<ListQuestion, ListAnswer>(
    () => (this.#shopId ? this.question : null),
    (question, options) => ask('campaigns', 'list', question, options)
  );
  readonly job = this.#part.job;
  readonly writing = new Job();
  readonly keeping = new Job();

  get answer(): ListAnswer | null {
    return this.#part.answer;
  }

  get question(): ListQuestion {
    return {
      shopId: this.#shopId,
      choice: this.choice,
      channel: this.channel,
      onlyYes: this.onlyYes,
      heldOut: this.#heldOut / 100,
      homeCountry: this.homeCountry
    };
  }

  /** Changes with whatever makes it another list. */
  get asked(): string {
    return JSON.stringify(this.question);
  }

  get heldOut(): number {
    return this.#heldOut;
  }

  set heldOut(percent: number) {
    this.#heldOut = Math.min(MOST_HELD_OUT, Math.max(0, percent || 0));
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) {
      this.#part.forget();
      [this.homeCountry, this.channel, this.format] = ['', null, 'plain'];
      [this.file, this.#kept] = [null, null];
    }
    this.#shopId = shopId;
    void this.#part.ask(state);
  }

  /** What a file is made from: the list and the tool. */
  get fileKey(): string {
    return `${this.asked} ${this.format}`;
  }

  /** Writes a group as the tool chosen takes it, and offers it for download. */
  async save(group: Group): Promise<void> {
    const { format, question, fileKey } = this;
    await this.writing.run(
      (options) => ask('campaigns', 'listFile', { ...question, format, group }, options),
      (file) => {
        const name = group === 'written' ? 'list' : 'held-out';
        download(`${name}-${format.replace('_', '-')}.csv`, asBlob(file));
        this.file = { of: fileKey, group, file };
      }
    );
  }

  /** The campaign kept last, while the list is the same. */
  get kept(): string {
    return this.#kept?.of === this.asked ? this.#kept.name : '';
  }

  /** Notes the list as a campaign that goes out on an ISO day. */
  async keep(name: string, starts: string, now: string): Promise<void> {
    const { answer, asked } = this;
    // The rows are those of the question only once it is answered.
    if (!answer || this.job.running) return;
    const customersOf = (group: Group) =>
      answer.rows
        .filter((row) => row.group === group && !row.isApart)
        .map(({ customer }) => customer);
    const campaign = { starts, heldOut: customersOf('held_out') };
    const list = { shopId: this.#shopId, name, customers: customersOf('written'), campaign };
    await this.keeping.run(
      () => customerLists.add(list, now),
      () => (this.#kept = { of: asked, name })
    );
  }
}

function asBlob({ text }: ListFile): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
