import { scaleOf } from '../../../shop/people/ratings.ts';

export const BAD = 0;
export const GOOD = 1;
export const MIDDLING = 2;
export const UNTOLD = 3;

const GOOD_WORDS =
  /^(\+?1|yes|y|true|t|pos|positive|good|great|happy|satisfied|recommend(ed)?|like|好评|好|正面|积极|正向|正|满意|推荐|喜欢|是|positiv|positif|positivo)$/;
const BAD_WORDS =
  /^(0|-1|no|n|false|f|neg|negative|bad|poor|unhappy|dissatisfied|not recommended|dislike|差评|差|坏|负面|消极|负向|负|不满意|不推荐|不喜欢|否|negativ|négatif|negativo)$/;
const MIDDLING_WORDS = /^(neutral|mixed|average|ok|中评|中性|一般|中立)$/;
/** On −1 … 1: with five stars the third is neutral. */
const MIDDLE = 0.25;
/** If a smaller share of labels are moods, the column is something else. */
const LEAST_UNDERSTOOD = 0.9;

/** Moods from numeric ratings, on the smallest usual scale that contains them; NaN: unknown. */
export function moodsOfRatings(ratings: ArrayLike<number>): Uint8Array {
  const [low, high] = scaleOf(ratings);
  return Uint8Array.from(ratings, (own) => {
    const liking = (2 * (own - low)) / (high - low) - 1;
    if (!Number.isFinite(liking)) return UNTOLD;
    return liking > MIDDLE ? GOOD : liking < -MIDDLE ? BAD : MIDDLING;
  });
}

/**
 * Moods from labels: common words and signs, two numbers of which the larger is better, or a
 * numeric scale. null if most labels are something else, such as product names.
 */
export function moodsOfLabels(labels: readonly string[]): Uint8Array | null {
  const words = labels.map((own) => own.trim().toLowerCase());
  const distinct = [...new Set(words)].filter((own) => own !== '');
  const numbers = distinct.map(Number);
  if (distinct.length > 1 && numbers.every(Number.isFinite)) {
    const top = Math.max(...numbers);
    if (distinct.length > 2) return moodsOfRatings(words.map((own) => (own === '' ? NaN : +own)));
    return Uint8Array.from(words, (own) => (own === '' ? UNTOLD : +own === top ? GOOD : BAD));
  }
  const moods = Uint8Array.from(words, moodOfWord);
  const said = words.filter((own) => own !== '').length;
  const understood = moods.filter((own) => own !== UNTOLD).length;
  return understood > 0 && understood >= LEAST_UNDERSTOOD * said ? moods : null;
}

function moodOfWord(word: string): number {
  if (GOOD_WORDS.test(word)) return GOOD;
  if (BAD_WORDS.test(word)) return BAD;
  return MIDDLING_WORDS.test(word) ? MIDDLING : UNTOLD;
}
