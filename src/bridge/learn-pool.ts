/**
 * What a question does to the worker that answers it. `page`: answered quickly or in small steps.
 * `training`: may keep its worker busy for long. `beside`: as quick as a page's where it finds what
 * trainings gathered.
 */
export type QuestionKind = 'page' | 'training' | 'beside';

/**
 * The learn workers, shared by all rooms: the first answers pages, so that a shop's lines are held
 * once; the last trains, so that no page waits for it. Where there is one, it does both.
 */
export class LearnPool<Worker> {
  #trainings = 0;

  constructor(private readonly workers: readonly [Worker, ...Worker[]]) {}

  /** Has the right worker do a question's work. */
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
