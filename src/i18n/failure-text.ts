import type { Failure, FailureDetail } from '../../workers/contract/failure.ts';
import { i18n, t, type MessageKey } from './index.svelte.ts';

/** The sentence for a failure; a code without one (from a newer worker) says so plainly. */
export function failureText(failure: Failure): string {
  const key = `failure.${failure.code}${moreSaid(failure.detail)}`;
  const detail = {
    message: failure.code,
    ...failure.detail,
    ...meaningWords(failure.detail),
    file: fileWords(failure.detail)
  };
  return i18n.has(key) ? t(key, detail) : t('failure.unknown', detail);
}

/** Some sentences say sizes, or which column or reason it was, where they are known. */
function moreSaid(detail: FailureDetail): string {
  if (detail.neededBytes && 'freeBytes' in detail) return '_sized';
  return detail.missing || (detail.reason && detail.line) ? '_which' : '';
}

/** The missing meaning and the reason of most rows in words. */
function meaningWords({ missing, reason, column }: FailureDetail): FailureDetail {
  const words: FailureDetail = {};
  if (missing && i18n.has(`role.${missing}`)) words.missing = t(`role.${missing}` as MessageKey);
  if (reason && i18n.has(`aside.reason.${reason}`)) {
    const plain = t(`aside.reason.${reason}` as MessageKey);
    words.reason = column ? t('failure.inColumn', { reason: plain, column }) : plain;
  }
  return words;
}

/** The file's name in quotes, or "This file" where the failure happened too deep to know it. */
function fileWords(detail: FailureDetail): string {
  const name = detail.file ?? detail.fileName ?? detail.name;
  return name === undefined ? t('failure.file') : t('failure.fileNamed', { name });
}
