import * as Comlink from 'comlink';
import readerWorkerUrl from './reader.worker.ts?worker&url';
import { Failed } from './contract/failure.ts';
import type { WorkerApi } from './contract/worker-api.ts';

interface TrustedTypeFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string }
  ): { createScriptURL(url: string): unknown };
}

let policy: ReturnType<TrustedTypeFactory['createPolicy']> | undefined;

/** The reader's address under the policy of the page's own name, which its headers allow once. */
function readerScript(): unknown {
  const factory = (globalThis as { trustedTypes?: TrustedTypeFactory }).trustedTypes;
  policy ??= factory?.createPolicy('app', { createScriptURL: ownScript });
  return policy ? policy.createScriptURL(readerWorkerUrl) : ownScript(readerWorkerUrl);
}

function ownScript(url: string): string {
  const address = new URL(url, self.location.href);
  if (address.origin !== self.location.origin) throw new TypeError(`not ours: ${address.href}`);
  return address.href;
}

/**
 * A worker of this worker's for one question, ended with its answer: a second processor for the
 * import. Null where workers cannot start workers, or there is no second processor.
 */
export function secondWorker(): (<T>(question: string, argument: unknown) => Asked<T>) | null {
  if (typeof Worker === 'undefined' || (navigator.hardwareConcurrency ?? 1) < 2) return null;
  return <T>(question: string, argument: unknown) => {
    const worker = new Worker(readerScript() as string, { type: 'module', name: 'reader' });
    const lost = new Promise<never>((_, reject) => {
      worker.onerror = () => reject(new Failed('worker_lost'));
    });
    const api = Comlink.wrap<WorkerApi>(worker);
    const answer = api.ask(1, 'import', question, argument, undefined).then((given) => {
      if (!given.ok) throw new Failed(given.failure.code, given.failure.detail);
      return given.value as T;
    });
    const stop = () => worker.terminate();
    return { part: Promise.race([answer, lost]).finally(stop), stop };
  };
}

/** An answer that is on its way and may no longer be wanted. */
export interface Asked<T> {
  part: Promise<T>;
  stop(): void;
}
