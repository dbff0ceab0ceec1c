/** Calls back once when nothing has happened for a while; whatever happens begins the while anew. */
export class IdleTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly afterMs: number,
    private readonly onIdle: () => void
  ) {}

  /** Nothing happens from here on. */
  start(): void {
    this.stop();
    if (this.afterMs < Infinity) this.#timer = setTimeout(this.onIdle, this.afterMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
