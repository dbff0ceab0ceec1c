import type { SimilarRow } from '../../../workers/rooms/recommend/similar/contract.ts';

/** Units of quantity, as written in product names. */
const UNITS = new Set(
  [
    'g kg mg ml cl l lt ltr oz lb lbs cm mm pcs pc pack pk box x',
    '克 千克 公斤 斤 两 毫升 升 片 包 盒 瓶 袋 罐 件 个 支 条 只 套'
  ].flatMap((own) => own.split(' '))
);

/** Whether two products share more than a size (“250g”, “1 kg”, “500 克”). */
export function sharesWords({ sharedWords }: Pick<SimilarRow, 'sharedWords'>): boolean {
  return sharedWords.some(({ word }) => !/\d/.test(word) && !UNITS.has(word));
}

/**
 * Drops plain numbers (a year, a pack size without its unit), which do not explain a similarity.
 */
export function tellingWords<Word extends { word: string }>(
  shared: readonly Word[]
): readonly Word[] {
  const telling = shared.filter(({ word }) => !/^\p{N}+$/u.test(word));
  // If nothing else is shared, the number is all there is.
  return telling.length > 0 ? telling : shared;
}
