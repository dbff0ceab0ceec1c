import type { Role } from '../../../contract/roles.ts';

/**
 * A language's names for columns, by role, the most certain first, separated by `|`. Written as
 * people read them; accents, case and punctuation are ignored.
 */
export type HeaderWords = { readonly [role in Role]?: string };
