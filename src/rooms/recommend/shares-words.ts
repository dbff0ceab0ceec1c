import type { SimilarRow } from '../../../workers/rooms/recommend/similar/contract.ts';

/** What only says how much there is of something, as names write it. */
const UNITS = new Set(
  [
    'g kg mg ml cl l lt ltr oz lb lbs cm mm pcs pc pack pk box x',
    '克 千克 公斤 斤 两 毫升 升 片 包 盒 瓶 袋 罐 件 个 支 条 只 套'
  ].flatMap((own) => own.split(' '))
);

/** Two products that have but a size in common (“250g”, “1 kg”, “500 克”) are not said to be close. */
export function sharesWords({ sharedWords }: Pick<SimilarRow, 'sharedWords'>): boolean {
  return sharedWords.some(({ word }) => !/\d/.test(word) && !UNITS.has(word));
}

/** Bare numbers (a year, a pack's size without its unit) tell nobody why two products are alike. */
export function tellingWords<Word extends { word: string }>(
  shared: readonly Word[]
): readonly Word[] {
  const telling = shared.filter(({ word }) => !/^\p{N}+$/u.test(word));
  // Where nothing else is shared, the number is all there is to say.
  return telling.length > 0 ? telling : shared;
}
