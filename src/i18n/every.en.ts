import { en } from './en.ts';
import { healthEn } from './health.en.ts';

/** Every English sentence, with those that come with their room (see `learn`). `zh.ts` has the same keys. */
export const everyEn = { ...en, ...healthEn };
