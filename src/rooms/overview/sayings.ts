import type { Behind, Finding, Summary } from '../../../workers/rooms/overview/contract.ts';
import { i18n, t, type MessageKey, type Saying } from '../../i18n/index.svelte.ts';
import { countryNames } from '../../shell/lens/country-names.svelte.ts';

const MOST = 3;

/**
 * The findings as sentences; a click on a figure shows the lines it counts, or the part that does.
 */
export function sayingsOf(
  findings: Finding[],
  currency: string,
  onshow: (behind: Behind) => void
): Saying[] {
  return findings
    .map((finding) => ({ ...finding, key: `overview.finding.${finding.key}` }))
    .filter(({ key }) => i18n.has(key))
    .slice(0, MOST)
    .map(({ key, detail, show }) => ({
      key,
      parts: i18n.parts(key as MessageKey, { currency, ...detail, ...countryOf(show) }),
      hint: t('filter' in show ? 'overview.showThese' : 'overview.showPart'),
      onfigure: () => onshow(show)
    }));
}

/** In a finding about one country, the country's name instead of the file's spelling. */
function countryOf(show: Behind): { name?: string } {
  const country = 'filter' in show ? show.filter.country : undefined;
  return country?.length === 1 ? { name: countryNames.nameOf(country[0]) } : {};
}

/** Findings about how the lines of the shop are counted. */
export function countingSayings(summary: Summary): Saying[] {
  const { saleLines: sales, returnLines: returns, otherLines: other, rowsAside: aside } = summary;
  const { products: sold, notProducts: none } = summary;
  const say = (
    key: `rows${'' | '_sales' | '_other' | '_netted' | '_aside' | '_products'}`,
    words: Record<string, number>
  ) => ({
    key,
    parts: i18n.parts(`overview.finding.${key}`, words)
  });
  return [
    say(rowsOf(returns, other), { sales, returns, other }),
    ...(isNetted(summary) ? [say('rows_netted', { returns })] : []),
    ...(aside > 0 ? [say('rows_aside', { aside })] : []),
    // Other pages count products only.
    ...(none > 0 ? [say('rows_products', { sold, none, products: sold - none })] : [])
  ];
}

/**
 * Whether most returns have no amount: a returns share of those that have one would be far too low.
 */
export function isNetted({ returnLines, returns, emptyReturns }: Summary): boolean {
  return returnLines > 0 && (returns === 0 || emptyReturns * 2 > returnLines);
}

/** Without any returns (as for some tills), lines are not divided into sales and returns. */
function rowsOf(returns: number, other: number) {
  if (other > 0) return 'rows_other';
  return returns > 0 ? 'rows' : 'rows_sales';
}
