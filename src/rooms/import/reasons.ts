import type { Reason } from '../../../workers/rooms/import/meaning/contract.ts';
import { i18n, t, type MessageKey } from '../../i18n/index.svelte.ts';

/** Why the import decided as it did; empty for a reason without a text. */
export function why(
  prefix: 'import.reason.kind.' | 'import.reason.role.' | 'import.reason.note.',
  reason: Reason
): string {
  // “Only 0% of the values” would read oddly.
  const isNone = reason.key === 'values_rejected' && reason.detail.share === 0;
  const key = prefix + (isNone ? 'values_none' : reason.key);
  return i18n.has(key) ? t(key as MessageKey, inLanguage(reason.detail)) : '';
}

/** Lists as this language writes them; the import joins them with commas. */
function inLanguage(detail: Reason['detail']): Reason['detail'] {
  const lists = ['columns', 'currencies'].filter((name) => typeof detail[name] === 'string');
  const said = lists.map((name) => [name, i18n.list(String(detail[name]).split(', '))]);
  return { ...detail, ...Object.fromEntries(said) };
}
