import {
  keyOfQuestion,
  type AnewBy,
  type ReachedPoint,
  type StoppedTraining,
  type TrainingTask
} from '../../../workers/contract/kept/checkpoint.ts';
import type { ShopQuestion } from '../../../workers/contract/lens.ts';
import { ask, type AskOptions } from '../../bridge/index.svelte.ts';

/** A training that was left, by a pause or by what closed it, and is kept to be gone on with. */
export class StoppedState<Q extends ShopQuestion, A> {
  found = $state.raw<StoppedTraining | null>(null);
  /** The training under way is kept: it can be left. */
  canPause = $state(false);
  /** Nothing of the training under way could be kept: if the page closes, it begins anew. */
  cannotKeep = $state(false);
  /** Why the training under way begins anew although it was left before. */
  beginsAnew = $state<AnewBy | null>(null);
  /** One after the other, so that the newest point is the one that stays. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly task: TrainingTask,
    private readonly send: (question: Q, options: Required<AskOptions>) => Promise<A>
  ) {}

  get question(): Q | null {
    return this.found && (JSON.parse(this.found.question) as Q);
  }

  /** Looks for one that an earlier visit left. One that was let go stays to be read meanwhile. */
  look(shopId: number): Promise<void> {
    return this.#then(async () => {
      const found = await ask('data', 'stoppedTraining', { shopId, task: this.task });
      const isRead = !this.found?.stale || this.question?.shopId !== shopId;
      if (found || isRead) this.found = found;
    });
  }

  /** Whether this very training was left, and nobody has said yet what becomes of it. */
  async holds(question: Q): Promise<boolean> {
    await this.#last;
    return !this.found?.stale && this.found?.question === keyOfQuestion(question);
  }

  /** Trains, and has the data worker keep where it stands. The worker goes on where it was left. */
  async train(question: Q, options: Required<AskOptions>): Promise<A> {
    const { signal, onProgress } = options;
    this.#begin();
    // Another tab may have changed the data since the last look.
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
        // Of data that changed meanwhile no point is kept: there would be nothing to go on from.
        this.canPause = await ask('data', 'saveCheckpoint', { point, now });
      } catch {
        // An earlier point is still there to go on from.
        this.cannotKeep = !this.canPause;
        return;
      }
      this.cannotKeep = false;
    });
  }

  /** A full disk or a lost store costs the way back, never the training. */
  #then(work: () => Promise<void>): Promise<void> {
    const next = this.#last.then(work).catch(() => {});
    this.#last = next;
    return next;
  }
}
