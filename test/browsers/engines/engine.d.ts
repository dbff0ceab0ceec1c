/** One browser as the main way drives it; every call has a time limit of its own. */
export interface Engine {
  name: string;
  open(url: string): Promise<void>;
  /** Runs a function in the page, with plain arguments, and hands back its (awaited) plain value. */
  run<T>(inPage: (...args: never[]) => T | Promise<T>, ...args: unknown[]): Promise<T>;
  /** Gives files by path to the file input that a CSS selector finds. */
  choose(selector: string, path: string): Promise<void>;
  close(): Promise<void>;
}
