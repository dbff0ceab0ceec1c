/** Calls back once after a period without activity; any activity restarts the period. */
export class IdleTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly afterMs: number,
    private readonly onIdle: () => void
  ) {}

  /** Starts the idle period. */
  start(): void {
    this.stop();
    if (this.afterMs < Infinity) this.#timer = setTimeout(this.onIdle, this.afterMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
