import { i18n } from '../../../i18n/index.svelte.ts';

const MAX_NAMES = 5;

/** Joins names for a sentence; of many, only the first. */
export function listed(names: readonly string[]): string {
  const shown = i18n.list(names.slice(0, MAX_NAMES));
  return names.length > MAX_NAMES ? `${shown} …` : shown;
}
