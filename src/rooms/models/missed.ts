import type { FileSummary, MethodId } from '../../../workers/rooms/models/contract.ts';
import { i18n, t } from '../../i18n/index.svelte.ts';
import { methodWords } from './words.ts';

/** What an address names but the shop lacks, and what is shown instead. */

/** A table that no longer exists, so that another one is shown. */
export function missedTable(shown: string): string {
  return t('models.missed.table', { file: shown });
}

/** The first name in an address that is neither a column of the table nor a keyword. */
export function missedName(
  file: FileSummary,
  names: readonly (string | undefined)[],
  known: readonly string[] = []
): string {
  const all = [...file.columns.map(({ name }) => name), ...known];
  const missed = names.find((name) => name && !all.includes(name));
  return missed ? t('models.missed.name', { file: file.fileName, name: missed }) : '';
}

export function missedMethods(missed: readonly MethodId[], used: readonly MethodId[]): string {
  const list = (methods: readonly MethodId[]) => i18n.list(methods.map(methodWords));
  return t('models.missed.methods', { methods: list(missed), used: list(used) });
}
