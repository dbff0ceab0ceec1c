import type { Role } from '../../../contract/roles.ts';

/**
 * The names one language has for a column, per meaning, the surest first, parted by `|`. They are
 * written as a person reads them; accents, case and punctuation do not matter.
 */
export type HeaderWords = { readonly [role in Role]?: string };
