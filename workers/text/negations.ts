/** Stop words that negate what follows. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'without',
  '不',
  '没',
  '没有',
  '不是',
  '无',
  '别'
]);

/**
 * Writes contracted negations in full.
 *
 * @example writeOutNegations("It doesn't fit, I can't") // 'It does not fit, I can not'
 */
export function writeOutNegations(text: string): string {
  return text
    .replace(/\bcan['’]?t\b/gi, 'can not')
    .replace(/\bwon['’]t\b/gi, 'will not')
    .replace(/n['’]t\b/gi, ' not');
}
