import { dayFormats, isoFormats, weekFormats } from './formats/dates.ts';
import { Formatters } from './formats/formatters.ts';
import { countryFormat } from './formats/regions.ts';
import { moneyFormats } from './formats/money.ts';
import { numberFormats } from './formats/numbers.ts';
import { unitFormats } from './formats/units.ts';
import type { Language } from './languages/language.ts';

export { MINUS, NOTHING, withMinus } from './formats/numbers.ts';

export type Formats = ReturnType<typeof createFormats>;

/** Numbers, money and dates as a reader of this language expects them, in one of its locales. */
export function createFormats(locale: string, language: Language) {
  const formatters = new Formatters(locale);
  return {
    locale,
    plural: language.plural,
    ...numberFormats(formatters),
    ...moneyFormats(formatters, language),
    ...isoFormats(formatters),
    ...dayFormats(formatters),
    ...weekFormats(formatters),
    ...unitFormats(formatters),
    ...countryFormat(formatters)
  };
}
