import { t } from '../../../i18n/index.svelte.ts';

/** A group's name: its number from 1, the largest first. */
export function groupWords(group: number): string {
  return group === 255 ? t('models.groups.none') : t('models.groups.name', { number: group + 1 });
}
