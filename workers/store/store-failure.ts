import { Failed } from '../contract/failure.ts';
import { readStorageSpace } from './browser-storage.ts';

interface StoreError {
  name?: string;
  message?: string;
  inner?: StoreError;
  failures?: StoreError[];
}

/** Names of errors with which browsers report a lost connection. */
const CONNECTION_LOST = new Set(['UnknownError', 'InvalidStateError', 'DatabaseClosedError']);

/**
 * Converts an error of the store into a failure with a clear message. A full disk is reported as an
 * `AbortError` (or a bulk error) that contains the quota error, so causes are searched.
 *
 * @param neededBytes size of what was being written, if known
 */
export async function asStoreFailure(thrown: unknown, neededBytes = 0): Promise<unknown> {
  if (thrown instanceof Failed) return thrown;
  if (hasCause(thrown, (name) => name === 'QuotaExceededError')) {
    return new Failed('quota_exceeded', { neededBytes, ...(await freeSpace()) });
  }
  if (isConnectionLost(thrown)) return new Failed('database_lost');
  if (hasCause(thrown, (name) => name === 'VersionError')) return new Failed('database_newer');
  return thrown;
}

export function isConnectionLost(thrown: unknown): boolean {
  return hasCause(thrown, (name) => CONNECTION_LOST.has(name));
}

function hasCause(thrown: unknown, matches: (name: string) => boolean): boolean {
  const error = thrown as StoreError | undefined;
  if (!error || typeof error !== 'object') return false;
  if (matches(error.name ?? '')) return true;
  return [error.inner, ...(error.failures ?? [])].some((cause) => hasCause(cause, matches));
}

/** Empty where the browser does not report it; the message then has no figures. */
async function freeSpace(): Promise<{ freeBytes?: number }> {
  const { usedBytes, quotaBytes } = await readStorageSpace();
  if (usedBytes === null || quotaBytes === null) return {};
  return { freeBytes: Math.max(0, quotaBytes - usedBytes) };
}
