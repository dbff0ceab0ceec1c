import type { KeptModel } from '../../../../workers/contract/kept/kept-model.ts';
import { SEED } from '../../../../workers/contract/seed.ts';
import type { Method } from '../../../../workers/rooms/recommend/methods/contract.ts';
import type {
  MethodTest,
  Scope,
  Split
} from '../../../../workers/rooms/recommend/test/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { Job, type JobView } from '../../../bridge/job.svelte.ts';
import type { Training } from '../training.svelte.ts';

/** How good each method would have been, and the models that were kept. */
export class TestState implements JobView {
  test = $state.raw<MethodTest | null>(null);
  /** What the test holds back, and what counts as found. */
  split = $state<Split>('last_order');
  scope = $state<Scope>('new');
  /** Models kept of this shop, the newest news of them. */
  models = $state.raw<KeptModel[]>([]);

  #shopId = 0;
  /** The shop and its state that were asked about last; empty when there came no answer. */
  #asked = '';
  readonly #job = new Job();
  progress = $derived(this.#job.progress);
  failure = $derived(this.#job.failure);

  constructor(readonly training: Training) {}

  /** Asks unless this state of the shop has its answer, or is about to. */
  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) {
      [this.test, this.models] = [null, []];
      this.#shopId = shopId;
    }
    void this.listModels();
    if (`${shopId} ${state}` !== this.#asked) void this.#ask(`${shopId} ${state}`);
  }

  again(): void {
    void this.#ask(this.#asked);
  }

  async #ask(asked: string): Promise<void> {
    const { split, scope, training } = this;
    const shopId = this.#shopId;
    const question = { shopId, split, scope, trained: training.isWanted(shopId), seed: SEED };
    this.#asked = asked;
    training.forgetEpochs();
    const ending = await this.#job.run(
      ({ signal, onProgress }) =>
        ask('recommend', 'test', question, {
          signal,
          onProgress: (progress) => {
            onProgress(progress);
            if (!signal.aborted) training.hear(progress);
          }
        }),
      (test) => (this.test = test)
    );
    if (ending === 'replaced') return;
    training.forgetEpochs();
    if (ending !== 'done') this.#asked = '';
    // Else every further question would train again and fail again.
    if (this.failure?.code === 'training_diverged') training.drop();
  }

  /** The test once more, with the methods trained by gradients among the others. */
  train(): void {
    this.training.want(this.#shopId);
    this.again();
  }

  isTrained(): boolean {
    return this.training.isWanted(this.#shopId);
  }

  /** Asked again whenever a model was kept. */
  async listModels(): Promise<void> {
    const shopId = this.#shopId;
    const models = await ask('data', 'models', { shopId }).catch(() => []);
    if (shopId === this.#shopId) this.models = models;
  }

  async deleteModel(name: string): Promise<void> {
    await ask('data', 'deleteModel', { shopId: this.#shopId, name });
  }

  exportModel(method: Method): Promise<Blob | null> {
    return ask('recommend', 'exportModel', { shopId: this.#shopId, method });
  }

  /** The person's own word: what was not trained is not wanted any more. */
  cancel(): void {
    this.stop();
    if (!this.test?.training.length) this.training.drop();
  }

  stop(): void {
    this.#job.cancel();
    this.training.forgetEpochs();
  }
}
