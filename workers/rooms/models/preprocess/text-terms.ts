import { plainText } from '../../../shop/plain-text.ts';
import { NEGATIONS, writeOutNegations } from '../../../text/negations.ts';
import { isStopWord, termsOf } from '../../../text/words.ts';

const ONLY_DIGITS = /^[\p{N}_]+$/u;

/**
 * What of a text can tell a row: words in lower case, and of Chinese every character and every pair of
 * neighbours, so that a browser that cuts words elsewhere gives the same. Tags of HTML, numbers and stop
 * words are left out; what turns a word round ("not", 不) stays.
 *
 * @example termsToLearn('<b>Not</b> the 2 mugs I wanted') // ['not', 'mugs', 'wanted']
 */
export function termsToLearn(text: string): string[] {
  return termsOf(writeOutNegations(plainText(text))).filter(
    (term) => NEGATIONS.has(term) || !(isStopWord(term) || ONLY_DIGITS.test(term))
  );
}
