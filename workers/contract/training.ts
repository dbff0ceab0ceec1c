/** Course of a training by gradient descent; one entry per epoch. */
export interface TrainingCurve {
  loss: number[];
  heldLoss: number[];
  /** The epoch, from 0, whose parameters were kept. */
  best: number;
  /** Whether it ended because the loss no longer improved, before all epochs were done. */
  stoppedEarly: boolean;
}
