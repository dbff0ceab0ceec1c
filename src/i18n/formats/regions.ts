import type { Formatters } from './formatters.ts';

export function countryFormat(formatters: Formatters) {
  /** What the language calls the country of a code (ISO 3166, two letters). */
  const country = (code: string) => formatters.regions().of(code) ?? code;
  return { country };
}
