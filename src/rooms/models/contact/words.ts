import type { ContactRow, CountRange } from '../../../../workers/rooms/models/contact/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';

export function rangeWords({ from, to }: CountRange): string {
  const { formats } = i18n;
  if (to === null) return t('models.contact.andMore', { from });
  return from === to ? formats.number(from) : `${formats.number(from)}–${formats.number(to)}`;
}

export function ruleWords(rule: ContactRow['rule'], gap: number): string {
  return t(`models.contact.rule.${rule}`, { gap });
}

/** The number of weeks to wait before writing; the simulated shop rarely skips one. */
export function writeWords(write: readonly boolean[]): string {
  const first = write.indexOf(true);
  if (first < 0) return t('models.contact.wait');
  if (first === 0) return t('models.contact.writeAlways');
  return t('models.contact.writeAfter', { weeks: first + 1 });
}
