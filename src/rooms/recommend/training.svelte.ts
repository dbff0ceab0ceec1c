import type { Epoch, Progress } from '../../../workers/contract/job.ts';

/**
 * Methods trained by gradient descent, which takes minutes. They are trained for a shop only on
 * request, and then used by both the test and the lists.
 */
export class Training {
  #wantedFor = $state(0);
  /** Losses of the current training, one entry per epoch. */
  epochs = $state.raw<Epoch[]>([]);

  isWanted(shopId: number): boolean {
    return this.#wantedFor === shopId;
  }

  want(shopId: number): void {
    this.#wantedFor = shopId;
  }

  drop(): void {
    this.#wantedFor = 0;
  }

  /** Every training starts from epoch 0, including one restarted on another backend. */
  hear({ epoch }: Progress): void {
    if (epoch) this.epochs = [...this.epochs.slice(0, epoch.number), epoch];
  }

  forgetEpochs(): void {
    this.epochs = [];
  }
}
