import {
  keyOfQuestion,
  type ReachedPoint,
  type StoppedTraining
} from '../../../workers/contract/kept/checkpoint.ts';
import type { TrainQuestion } from '../../../workers/rooms/models/contract.ts';
import type { TrainAnswer } from '../../../workers/rooms/models/train/contract.ts';
import { ask, type AskOptions } from '../../bridge/index.svelte.ts';

/** A training that was left, by a pause or by what closed it, and is kept to be gone on with. */
export class StoppedState {
  found = $state.raw<StoppedTraining | null>(null);
  /** The training under way is kept: it can be left. */
  canPause = $state(false);
  /** One after the other, so that the newest point is the one that stays. */
  #last: Promise<unknown> = Promise.resolve();

  get question(): TrainQuestion | null {
    return this.found && (JSON.parse(this.found.question) as TrainQuestion);
  }

  /** Looks for one that an earlier visit left. */
  look(shopId: number): Promise<void> {
    return this.#then(async () => {
      this.found = await ask('data', 'stoppedTraining', { shopId });
    });
  }

  /** Whether this very training was left, and nobody has said yet what becomes of it. */
  async holds(question: TrainQuestion): Promise<boolean> {
    await this.#last;
    return !this.found?.isStale && this.found?.question === keyOfQuestion(question);
  }

  /** Trains, and has the data worker keep where it stands. The worker goes on where it was left. */
  async train(question: TrainQuestion, options: Required<AskOptions>): Promise<TrainAnswer> {
    const { signal, onProgress } = options;
    this.canPause = false;
    try {
      const answer = await ask('models', 'train', question, {
        signal,
        onProgress: (progress) => {
          if (!progress.checkpoint) onProgress(progress);
          else if (!signal.aborted) void this.#keep(progress.checkpoint);
        }
      });
      void this.letGo(question);
      return answer;
    } finally {
      this.canPause = false;
      void this.look(question.shopId);
    }
  }

  async letGo(question: TrainQuestion): Promise<void> {
    const { shopId } = question;
    await this.#then(() =>
      ask('data', 'dropCheckpoints', { shopId, question: keyOfQuestion(question) })
    );
    await this.look(shopId);
  }

  #keep(point: ReachedPoint): Promise<void> {
    return this.#then(async () => {
      await ask('data', 'saveCheckpoint', { point, now: new Date().toISOString() });
      this.canPause = true;
    });
  }

  /** A full disk or a lost store costs the way back, never the training. */
  #then(work: () => Promise<void>): Promise<void> {
    const next = this.#last.then(work).catch(() => {});
    this.#last = next;
    return next;
  }
}
