import {
  keyOfQuestion,
  type AnewBy,
  type ReachedPoint,
  type StoppedTraining,
  type TrainingTask
} from '../../../workers/contract/kept/checkpoint.ts';
import type { ShopQuestion } from '../../../workers/contract/lens.ts';
import { ask, type AskOptions } from '../../bridge/index.svelte.ts';

/** A training interrupted by a pause or by closing the page, stored to be resumed. */
export class StoppedState<Q extends ShopQuestion, A> {
  found = $state.raw<StoppedTraining | null>(null);
  /** Whether the current training has a stored checkpoint, so that it can be paused. */
  canPause = $state(false);
  /** No checkpoint of the current training could be stored: closing the page loses it. */
  cannotKeep = $state(false);
  /** Why the current training starts over despite a checkpoint. */
  beginsAnew = $state<AnewBy | null>(null);
  /** Writes checkpoints one after the other, so that the newest one remains. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly task: TrainingTask,
    private readonly send: (question: Q, options: Required<AskOptions>) => Promise<A>
  ) {}

  get question(): Q | null {
    return this.found && (JSON.parse(this.found.question) as Q);
  }

  /** Looks for a checkpoint of an earlier visit. A discarded one stays readable meanwhile. */
  look(shopId: number): Promise<void> {
    return this.#then(async () => {
      const found = await ask('data', 'stoppedTraining', { shopId, task: this.task });
      const isRead = !this.found?.stale || this.question?.shopId !== shopId;
      if (found || isRead) this.found = found;
    });
  }

  /** Whether this very training was interrupted and the person has not decided yet. */
  async holds(question: Q): Promise<boolean> {
    await this.#last;
    return !this.found?.stale && this.found?.question === keyOfQuestion(question);
  }

  /** Trains, while the data worker stores checkpoints. The worker resumes from the newest one. */
  async train(question: Q, options: Required<AskOptions>): Promise<A> {
    const { signal, onProgress } = options;
    this.#begin();
    // Another tab may have changed the data since the last check.
    await this.look(question.shopId);
    if (this.found?.stale) {
      if (this.found.question === keyOfQuestion(question)) this.beginsAnew = this.found.stale;
      this.found = null;
    }
    try {
      const answer = await this.send(question, {
        signal,
        onProgress: (progress) => {
          if (progress.unreadable) this.beginsAnew = 'damaged';
          else if (!progress.checkpoint) onProgress(progress);
          else if (!signal.aborted) void this.#keep(progress.checkpoint);
        }
      });
      void this.letGo(question);
      return answer;
    } finally {
      this.#begin();
      void this.look(question.shopId);
    }
  }

  async letGo(question: Q): Promise<void> {
    const { shopId } = question;
    await this.#then(() =>
      ask('data', 'dropCheckpoints', { shopId, question: keyOfQuestion(question) })
    );
    await this.look(shopId);
  }

  #begin(): void {
    this.canPause = false;
    this.cannotKeep = false;
    this.beginsAnew = null;
  }

  #keep(point: ReachedPoint): Promise<void> {
    return this.#then(async () => {
      try {
        const now = new Date().toISOString();
        // No checkpoint is stored for data that changed meanwhile: it could not be resumed.
        this.canPause = await ask('data', 'saveCheckpoint', { point, now });
      } catch {
        // An earlier checkpoint is still available.
        this.cannotKeep = !this.canPause;
        return;
      }
      this.cannotKeep = false;
    });
  }

  /** A full disk or a lost database prevents resuming, but never the training. */
  #then(work: () => Promise<void>): Promise<void> {
    const next = this.#last.then(work).catch(() => {});
    this.#last = next;
    return next;
  }
}
