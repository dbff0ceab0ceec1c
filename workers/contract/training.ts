/** How a training by gradients went; one entry an epoch. */
export interface TrainingCurve {
  loss: number[];
  heldLoss: number[];
  /** The epoch, from 0, whose values were kept. */
  best: number;
  /** It ended because nothing got better, not because all epochs were done. */
  stoppedEarly: boolean;
}
