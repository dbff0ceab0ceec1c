/**
 * Limits repeated questions: at most one is running, only the newest waits, and the last answer
 * delivered belongs to the last question. Those in between are skipped, so that a drag that asks on
 * every frame is answered as fast as answers can be computed.
 *
 * @typeParam Q the question
 * @typeParam A its answer
 */
export class Latest<Q, A> {
  #running = false;
  #waiting: { question: Q } | undefined;

  /**
   * @param send asks; a rejection goes to `fail` unless a newer question waits
   * @param deliver receives each answer together with its question
   */
  constructor(
    private readonly send: (question: Q) => Promise<A>,
    private readonly deliver: (answer: A, question: Q) => void,
    private readonly fail: (thrown: unknown) => void
  ) {}

  ask(question: Q): void {
    if (this.#running) this.#waiting = { question };
    else void this.#run(question);
  }

  async #run(question: Q): Promise<void> {
    this.#running = true;
    try {
      this.deliver(await this.send(question), question);
    } catch (thrown) {
      if (!this.#waiting) this.fail(thrown);
    }
    this.#running = false;
    const next = this.#waiting;
    this.#waiting = undefined;
    if (next) void this.#run(next.question);
  }
}
