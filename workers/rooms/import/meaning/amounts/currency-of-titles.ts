import { currencyOf } from '../../../../shop/lines/currency-marks.ts';

const CODE = '[A-Z]{3}|\\p{Sc}|[Ee]uros?|元|円|원';
/** "All amounts in USD, unless…", "Kassenbericht (EUR)", "Currency: GBP", "単位：円". */
const IN_TITLES = new RegExp(
  `(?:^|\\s)(?:in|en|em|w|в)\\s+(${CODE})(?!\\p{L})|[([（](${CODE})[)\\]）]|[:：]\\s*(${CODE})\\s*[)）]?\\s*$|(円)です`,
  'gu'
);

/** The single currency that lines above the table name; empty if there is none, or several. */
export function currencyOfTitles(titles: readonly string[] = []): string {
  const said = titles.flatMap((title) =>
    [...title.matchAll(IN_TITLES)].map((found) => currencyOf(found.slice(1).find(Boolean)!))
  );
  const [first, second] = new Set(said.filter((currency) => currency !== ''));
  return second === undefined ? (first ?? '') : '';
}
