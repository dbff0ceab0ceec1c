import type { Role } from '../roles.ts';

/** The distinct texts of a stored column, without its rows. */
interface StoredTexts {
  role: Role;
  values: string[];
}

/** A file of a shop: its headers, and the distinct texts of some of its columns. */
export interface SourceTexts {
  headers: string[];
  columns: StoredTexts[];
}
