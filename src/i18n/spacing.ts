const ENDS_CHINESE = /\p{Script=Han}$/u;
const BEGINS_CHINESE = /^\p{Script=Han}/u;
/** A figure alone stands where its sentence puts it; a name may end with one. */
const HAS_LATIN = /[a-z]/i;
const ENDS_LATIN = /[a-z\d]$/i;
const BEGINS_LATIN = /^[a-z\d]/i;

/**
 * Whether a blank belongs between them: a name in Latin letters does not touch Chinese, whichever
 * comes first. A sentence cannot know what fills it.
 *
 * @example standsApart('已预测', 'new.csv') // true
 */
export function standsApart(before: string, after: string): boolean {
  if (ENDS_CHINESE.test(before)) return HAS_LATIN.test(after) && BEGINS_LATIN.test(after);
  return BEGINS_CHINESE.test(after) && HAS_LATIN.test(before) && ENDS_LATIN.test(before);
}
