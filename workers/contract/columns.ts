import type { Role } from './roles.ts';

/** Codes of a dictionary-coded column, as narrow as the dictionary allows. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Rows per stored chunk. */
export const CHUNK_ROWS = 65_536;

/**
 * One column of a table in memory.
 *
 * - `text`: `dictionary[codes[row]]`; code 0 is always the empty string, which means "missing".
 * - `number`: `dictionary[codes[row]]`, a plain double; code 0 is always NaN, which means "missing".
 * - `date`: as number; milliseconds since 1970 of the shop's own wall clock, written as if it
 *   were UTC (so `getUTCHours` gives the hour on the shop's wall, whatever the machine's zone).
 *
 * Every column is dictionary-coded: files of a shop repeat themselves (541,909 retail lines hold
 * 1,630 prices and 23,260 moments), so codes are small, and cleaning works on distinct values.
 */
export type Column = TextColumn | NumberColumn;

export interface TextColumn {
  type: 'text';
  codes: Codes;
  dictionary: string[];
}

export interface NumberColumn {
  type: 'number' | 'date';
  codes: Codes;
  dictionary: Float64Array;
}

/** A column with its header in the file and what it means. */
export interface NamedColumn {
  header: string;
  role: Role;
  column: Column;
}

/** The narrowest array that can hold `rows` codes of a dictionary with `size` entries. */
export function newCodes(rows: number, size: number): Codes {
  if (size <= 0x100) return new Uint8Array(rows);
  if (size <= 0x10000) return new Uint16Array(rows);
  return new Uint32Array(rows);
}
