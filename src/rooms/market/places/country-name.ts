import { i18n } from '../../../i18n/index.svelte.ts';

/** What the language calls a country, whatever ways the files write it; without a code theirs. */
export function countryName({ code, name }: { code: string; name: string }): string {
  return code ? i18n.formats.country(code) : name;
}
