import type { Failure } from '../../workers/contract/failure.ts';
import { i18n, t } from './index.svelte.ts';

/** The sentence for a failure; a code without one (from a newer worker) says so plainly. */
export function failureText(failure: Failure): string {
  const key = `failure.${failure.code}`;
  return i18n.has(key)
    ? t(key, failure.detail)
    : t('failure.unknown', { message: failure.code, ...failure.detail });
}
