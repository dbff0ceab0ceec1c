import type { Epoch, Progress } from '../../../workers/contract/job.ts';

/**
 * Methods trained by gradients, which take minutes: wanted for a shop only when the person says so,
 * then by the test and by the lists alike.
 */
export class Training {
  #wantedFor = $state(0);
  /** Losses of the training that runs, an entry an epoch. */
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

  /** Every training counts from 0 again, one begun anew on another backend too. */
  hear({ epoch }: Progress): void {
    if (epoch) this.epochs = [...this.epochs.slice(0, epoch.number), epoch];
  }

  forgetEpochs(): void {
    this.epochs = [];
  }
}
