import type { Saying } from '../../../i18n/index.svelte.ts';
import { SEED } from '../../../../workers/contract/seed.ts';
import type { Possible } from '../../../../workers/rooms/models/contract.ts';
import type { GrouperId } from '../../../../workers/rooms/models/groups/contract.ts';
import type {
  DirectionsKind,
  GroupsAnswer,
  GroupsQuestion
} from '../../../../workers/rooms/models/table-groups/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { joinJobs } from '../../../bridge/job.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { createPossible, hasNothing } from '../possible.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import type { Step } from '../steps.ts';
import { groupSayings } from './sayings.ts';

/** The groups in a table: the customers, or any other. */
export class GroupsState {
  step = $state<Step>('evaluate');
  /** null: not chosen. */
  #source = $state<number | null>(null);
  /** null: all columns without a warning. */
  columns = $state.raw<string[] | null>(null);
  method = $state<GrouperId>('k_means');
  /** 0: the number of groups with the best separation. */
  groups = $state(0);
  /** 0: derived from the number of rows. */
  smallest = $state(0);
  directions = $state<DirectionsKind>('pca');
  /** Perplexity of t-SNE: the effective number of neighbours of a row. */
  perplexity = $state(30);
  #shopId = $state(0);
  readonly #possible = createPossible(() => this.#shopId);
  readonly #part = new Part<GroupsQuestion, GroupsAnswer>(
    () => this.#question(),
    (question, options) => ask('models', 'groups', question, options)
  );
  readonly job = joinJobs([this.#part.job, this.#possible.job]);

  /** The options that an answer depends on, besides the data and the lens. */
  get asked(): string {
    return JSON.stringify(this.#question());
  }

  get possible(): Possible | null {
    return this.#possible.answer;
  }

  get answer(): GroupsAnswer | null {
    return this.#part.answer;
  }

  /** No customers and no other table: there is nothing to cluster. */
  get hasNothing(): boolean {
    return hasNothing(this.possible);
  }

  get isRunning(): boolean {
    return this.#part.job.running;
  }

  get sourceId(): number {
    const { possible } = this;
    return this.#source ?? (possible?.customers ? 0 : (possible?.files[0]?.sourceId ?? 0));
  }

  set sourceId(sourceId: number) {
    this.#source = sourceId;
    this.columns = null;
    this.#part.forget();
  }

  get sayings(): Saying[] {
    return this.answer ? groupSayings(this.answer, this.sourceId === 0 ? 'spend' : 'table') : [];
  }

  /** Adds a column to the features, or removes it. */
  use(name: string, on: boolean): void {
    const used = (this.answer?.columns ?? []).filter((own) => own.used).map((own) => own.name);
    const others = (this.columns ?? used).filter((own) => own !== name);
    this.columns = on ? [...others, name] : others;
  }

  open(shopId: number, version: string): void {
    if (shopId !== this.#shopId) {
      this.#part.forget();
      this.#possible.forget();
      this.#source = null;
      this.columns = null;
    }
    this.#shopId = shopId;
    void this.#possible.ask(version);
    void this.#part.ask(version);
  }

  #question(): GroupsQuestion | null {
    if (!this.#shopId || !this.possible || this.hasNothing) return null;
    const { sourceId, method, groups, directions, perplexity } = this;
    const smallest = method === 'hdbscan' ? this.smallest : 0;
    const columns = this.columns ?? undefined;
    const shop = { shopId: this.#shopId, lens: lens.current };
    const asked = { sourceId, columns, method, groups, smallest, directions, perplexity };
    return { ...shop, ...asked, seed: SEED };
  }
}
