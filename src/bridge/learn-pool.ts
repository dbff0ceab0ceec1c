/**
 * How a question loads its worker. `page`: answered quickly or in small steps. `training`: may
 * occupy the worker for long. `beside`: quick, like a page's, if the training worker holds what it
 * needs.
 */
export type QuestionKind = 'page' | 'training' | 'beside';

/**
 * The learn workers, shared by all rooms. The first answers pages, so that a shop's lines are in
 * memory once; the last one trains, so that no page waits for it. If there is only one, it does
 * both.
 */
export class LearnPool<Worker> {
  #trainings = 0;

  constructor(private readonly workers: readonly [Worker, ...Worker[]]) {}

  /** Runs a question on the worker for its kind. */
  async run<T>(kind: QuestionKind, work: (worker: Worker) => Promise<T>): Promise<T> {
    const worker = this.choose(kind);
    const training = kind === 'training' ? 1 : 0;
    this.#trainings += training;
    try {
      return await work(worker);
    } finally {
      this.#trainings -= training;
    }
  }

  choose(kind: QuestionKind): Worker {
    const [first] = this.workers;
    const last = this.workers[this.workers.length - 1];
    if (kind === 'training') return last;
    return kind === 'beside' && this.#trainings === 0 ? last : first;
  }
}
