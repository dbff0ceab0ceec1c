import type { WrittenLanguage } from './written-languages.ts';

/** Rough log-probabilities; only their differences matter. */
const NOT_OF_LANGUAGE = -9;
const NO_CHARACTER = -20;
const DRAWN = -12;
const IN_WORD = -9;
const BESIDE_WORD = -6;
const ALONE = -5;
const USUAL_SIGN = -3;
const MIXED_SCRIPTS = -6;
const CAPITAL_INSIDE = -5;
const CAPITAL_FIRST = -0.9;
const NO_VOWEL = -6;
const AWKWARD = -4;
const ROW_OF_ACCENTS = -1.5;
const OTHER_LANGUAGE = -3;
const LEFT_OPEN = -3;

const USUAL_SIGNS = new Set('\u00a0“”„‘’‚–—…€£¥°®™©«»²³½¼¾·•№§ªº¿¡‹›׳״،؛؟');
const WORD = /[\p{L}\p{M}]+/gu;
const NON_ASCII = /[^\u0000-\u007f]/u;

/** The probability of each of a language's letters, from their order by frequency. */
function frequencies({ letters }: WrittenLanguage): Map<string, number> {
  const all = [...letters];
  const sum = all.reduce((total, _, rank) => total + 1 / (rank + 3), 0);
  return new Map(all.map((letter, rank) => [letter, Math.log(1 / (rank + 3) / sum)]));
}

const known = new Map<WrittenLanguage, Map<string, number>>();

function frequenciesOf(language: WrittenLanguage): Map<string, number> {
  let own = known.get(language);
  if (!own) known.set(language, (own = frequencies(language)));
  return own;
}

/**
 * How plausible texts are as writing in one of the languages, with foreign words in between: a
 * log-likelihood that can be compared between different decodings of the same bytes.
 */
export function plausibility(
  texts: readonly string[],
  languages: readonly WrittenLanguage[]
): number {
  let signs = 0;
  const words: string[] = [];
  for (const text of texts) {
    signs += signsIn(text);
    for (const [word] of text.matchAll(WORD)) if (NON_ASCII.test(word)) words.push(word);
  }
  const scores = languages.map((language) => words.map((word) => wordIn(word, language)));
  const best = words.map((_, w) => Math.max(...scores.map((own) => own[w])) + OTHER_LANGUAGE);
  const totals = scores.map((own) =>
    own.reduce((sum, score, w) => sum + Math.max(score, best[w]), 0)
  );
  return signs + Math.max(...totals);
}

function signsIn(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char < '\u0080' || /[\p{L}\p{M}]/u.test(char)) continue;
    const around = Number(isLetter(text[at - 1])) + Number(isLetter(text[at + 1]));
    if (/[\u0080-\u009f\ufffd\ue000-\uf8ff]/.test(char)) sum += NO_CHARACTER;
    else if (/[\u2300-\u25ff]/.test(char)) sum += DRAWN;
    else if (isSign(text[at - 1]) || (around === 2 && !/[’·\u00a0–]/.test(char))) {
      sum += IN_WORD;
    } else if (NEVER.test(char) || (around === 1 && isMisplaced(char, text[at - 1]))) {
      sum += IN_WORD;
    } else if (USUAL_SIGNS.has(char)) sum += USUAL_SIGN;
    else sum += around ? BESIDE_WORD : ALONE;
  }
  const isOpen = /[‘“„]/.test(text) && !/[’”“]/.test(text.replace(/^[^‘“„]*[‘“„]/, ''));
  return sum + (isOpen ? LEFT_OPEN : 0);
}

/** Nobody writes this sign; it appears where another encoding has the euro sign. */
const NEVER = /¤/;

/**
 * Opening signs at the end of a word, closing signs at its start and powers of anything but metres
 * ("z³" is "zł"): letters in another encoding.
 */
function isMisplaced(char: string, before: string | undefined): boolean {
  if (!isLetter(before)) return /[’©®¦¶½¼¾¬]/.test(char);
  return /[¡¿¬]/.test(char) || (/[²³]/.test(char) && !/m/i.test(before!));
}

/**
 * Two neighbouring signs beyond ASCII are rare, except closing marks and after a no-break space.
 */
function isSign(char: string | undefined): boolean {
  return char !== undefined && /[\u0080-\uffff]/.test(char) && !isLetter(char) && char !== '\u00a0';
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{M}]/u.test(char);
}

function wordIn(word: string, language: WrittenLanguage): number {
  const lower = word.toLowerCase();
  const isCapitals = word.length > 1 && word === word.toUpperCase();
  const frequency = frequenciesOf(language);
  let sum = 0;
  let row = 0;
  for (let at = 0; at < word.length; at++) {
    const char = word[at];
    if (char < '\u0080') {
      if (!language.isLatin) sum += MIXED_SCRIPTS;
      row = 0;
      continue;
    }
    // İ becomes two characters in lower case
    const small = char.toLowerCase()[0] === 'i' ? 'i' : char.toLowerCase();
    sum += frequency.get(small) ?? NOT_OF_LANGUAGE;
    if (language.isLatin && !/\p{M}/u.test(char) && row++ > 0)
      sum += ROW_OF_ACCENTS * Math.min(row - 1, 2);
    if (char !== small && !isCapitals) sum += at === 0 ? CAPITAL_FIRST : CAPITAL_INSIDE;
    if (language.finals.includes(small) && at < word.length - 1) sum += AWKWARD;
  }
  if (language.awkward?.test(lower)) sum += AWKWARD;
  if (
    language.vowels &&
    word.length > 1 &&
    ![...lower].some((own) => language.vowels.includes(own))
  ) {
    sum += NO_VOWEL;
  }
  if (language.isLatin) return sum + clusters(lower, isLatinVowel);
  return sum + (language.vowels ? clusters(lower, (own) => language.vowels.includes(own)) : 0);
}

const LATIN_VOWELS = 'aeiouyæøœı';

function isLatinVowel(char: string): boolean {
  return LATIN_VOWELS.includes(char.normalize('NFD')[0]);
}

/** Penalises long runs of vowels or of consonants. */
function clusters(word: string, isVowel: (char: string) => boolean): number {
  let sum = 0;
  let row = 1;
  for (let at = 1; at < word.length; at++) {
    if (/\p{M}/u.test(word[at])) continue;
    const isSame = isVowel(word[at]) === isVowel(word[at - 1]);
    row = isSame ? row + 1 : 1;
    if (isSame) sum -= row > 2 ? 2 : 0.5;
  }
  return sum;
}
