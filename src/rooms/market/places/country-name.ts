import { i18n } from '../../../i18n/index.svelte.ts';

const spoken = new Map<string, Intl.DisplayNames>();

/** What the language calls a country; without a code what the file calls it. */
export function countryName({ code, name }: { code: string; name: string }): string {
  const locale = i18n.formats.locale;
  const names = spoken.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region' });
  spoken.set(locale, names);
  return (code && names.of(code)) || name;
}
