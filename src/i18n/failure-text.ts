import type { Failure, FailureDetail } from '../../workers/contract/failure.ts';
import { i18n, t } from './index.svelte.ts';

/** The sentence for a failure; a code without one (from a newer worker) says so plainly. */
export function failureText(failure: Failure): string {
  // Some sentences say sizes, where they are known.
  const sized = failure.detail.neededBytes && 'freeBytes' in failure.detail ? '_sized' : '';
  const key = `failure.${failure.code}${sized}`;
  const detail = { message: failure.code, ...failure.detail, file: fileWords(failure.detail) };
  return i18n.has(key) ? t(key, detail) : t('failure.unknown', detail);
}

/** The file's name in quotes, or "This file" where the failure happened too deep to know it. */
function fileWords(detail: FailureDetail): string {
  const name = detail.file ?? detail.fileName ?? detail.name;
  return name === undefined ? t('failure.file') : t('failure.fileNamed', { name });
}
