import type {
  ProductKind,
  ProductsAnswer,
  ProductsFinding
} from '../../../../workers/rooms/market/products/contract.ts';
import {
  i18n,
  t,
  type Detail,
  type SentencePart,
  type Saying
} from '../../../i18n/index.svelte.ts';
import { countryNames } from '../../../shell/lens/country-names.svelte.ts';

/** Names a sentence bears; the list has the others. */
const NAMED = 2;
const SEASONAL: ReadonlySet<ProductsFinding['key']> = new Set(['fading', 'silent', 'rising']);

/**
 * The sentences of the page.
 *
 * @param onshow lists what a sentence is about
 */
export function productSayings(answer: ProductsAnswer, onshow: (shown: string) => void): Saying[] {
  const { hasMoney, currency, by } = answer;
  const said = answer.findings.map((finding): Saying => {
    const things = t(`market.products.things.${by}`);
    const detail: Detail = { ...finding.detail, things, names: namesOf(answer, finding) };
    const key = `market.products.finding.${finding.key}` as const;
    const ends = finding.key !== 'concentrated' && !hasMoney;
    return {
      key: finding.key,
      parts: withPlainNames(
        i18n.parts(ends ? `${key as 'market.products.finding.new'}.pieces` : key, {
          currency,
          count: finding.rows.length,
          ...detail
        })
      ),
      onfigure: finding.key === 'concentrated' ? undefined : () => onshow(finding.key)
    };
  });
  return answer.isYearOut ? said : withSeason(said, answer);
}

/** What may only be in or out of season is followed by the sentence that admits it. */
function withSeason(said: Saying[], { findings }: ProductsAnswer): Saying[] {
  const doubtful = findings.filter(({ key }) => SEASONAL.has(key));
  if (doubtful.length === 0) return said;
  const count = doubtful.reduce((sum, { rows }) => sum + rows.length, 0);
  const parts = i18n.parts('market.products.finding.season', { count });
  const last = findings.findLastIndex(({ key }) => SEASONAL.has(key));
  return said.toSpliced(last + 1, 0, { key: 'season', parts });
}

function namesOf({ rows, by }: ProductsAnswer, { rows: places }: ProductsFinding): string {
  const words = places
    .slice(0, NAMED)
    .map((at) => t('market.products.quoted', { name: nameOf(rows[at], by) }));
  const others = places.length - NAMED;
  if (others > 0) words.push(t('market.products.others', { count: others }));
  return i18n.list(words);
}

/** Names are long and wrap; a figure is what one can choose. */
function withPlainNames(parts: SentencePart[]): SentencePart[] {
  return parts.map((part) => (part.blank === 'names' ? { ...part, blank: null } : part));
}

/** What a row is called on the screen. */
export function nameOf({ label }: { label: string }, by: ProductKind): string {
  return (by === 'country' ? countryNames.nameOf(label) : label) || t('market.change.name.none');
}
