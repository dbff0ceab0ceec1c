/**
 * A small, exact promise about repeated questions: at most one is under way, only the newest waits,
 * and the last answer delivered belongs to the last question asked. Questions in between are
 * skipped, so a drag that asks at every frame gets answers as fast as they can be computed.
 *
 * @typeParam Q the question
 * @typeParam A its answer
 */
export class Latest<Q, A> {
  #running = false;
  #waiting: { question: Q } | undefined;

  /**
   * @param send asks; its rejection goes to `fail` unless a newer question waits
   * @param deliver gets each answer with the question it belongs to
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
