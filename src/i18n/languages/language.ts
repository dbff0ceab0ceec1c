import type { Words, WordsPart } from '../words.ts';

/** All that the app knows of a language. Another one is a file of this shape, its words, and a line in `all.ts`. */
export interface Language {
  /** As the address and the saved choice name it, and the first part of a browser's tag for it. */
  id: string;
  /** The `lang` attribute of what is written in it. */
  html: string;
  /** What it calls itself. */
  name: string;
  /** The locale of numbers and dates for a browser that prefers these. */
  locale(browser: readonly string[]): string;
  /** What stands between two sentences, between the clauses of one, and between the items of a list. */
  joints: { sentences: string; clauses: string; items: string };
  /** Of the forms a sentence offers (`one sheet|{} sheets`), the one for this number. */
  plural(value: number, forms: readonly string[]): string;
  /**
   * How amounts in sentences are shortened: from `from` on to three digits in units of `zeros`
   * zeros, which the locale names. Null: they are written out.
   */
  shortAmounts: { from: number; zeros: number } | null;
  /** Are customers commonly sorted in eight classes? The column then stands in their table at once. */
  eightClasses: boolean;
  /** The sample shop whose products have names in it, or in the nearest language. */
  sampleShop: 'en' | 'zh';
  /** Its words, part by part; each is fetched when it is first needed. */
  words: { [Part in WordsPart]: () => Promise<Record<keyof Words[Part], string>> };
}
