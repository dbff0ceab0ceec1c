import { t } from '../../../i18n/index.svelte.ts';

/** Name of a group: its number from 1, the largest first. */
export function groupWords(group: number): string {
  return group === 255 ? t('models.groups.none') : t('models.groups.name', { number: group + 1 });
}
