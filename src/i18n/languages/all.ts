import { en } from './en.ts';
import type { Language } from './language.ts';
import { zh } from './zh.ts';

/** The languages of the app; the first is for browsers that prefer none of them. */
export const LANGUAGES: readonly Language[] = [en, zh];
