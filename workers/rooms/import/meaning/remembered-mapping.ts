import type { DraftFile } from '../contract.ts';
import type { FileMapping } from './contract.ts';

/** A confirmed mapping, with the headers it was for. */
interface RememberedMapping extends FileMapping {
  headers: string[];
}

/** A small value stored under a key; see the data room's settings. */
export interface Setting {
  key: string;
  value: string;
}

/**
 * The key of a mapping: files with the same headers in the same order are the same kind of export.
 */
export function keyOfMapping(headers: readonly string[]): string {
  return `mapping:h${hashOf(signatureOf(headers)).toString(36)}`;
}

/** What the person chose for a file with these headers before; null if nothing. */
export function recallMapping(
  headers: readonly string[],
  remembered: Readonly<Record<string, string>>
): FileMapping | null {
  const text = Object.hasOwn(remembered, keyOfMapping(headers))
    ? remembered[keyOfMapping(headers)]
    : '';
  try {
    const { headers: own, ...mapping } = JSON.parse(text || 'null') as RememberedMapping;
    // Two lists of headers may have the same key.
    return isSameExport(own, headers) && mapping.roles.length === headers.length ? mapping : null;
  } catch {
    return null;
  }
}

/**
 * The part of a confirmed mapping to store. Nothing if the person changed nothing, because it is
 * detected again next time, perhaps better by then.
 */
export function mappingToKeep(
  { columns, kind, values }: Pick<DraftFile, 'columns' | 'kind' | 'values'>,
  confirmed: FileMapping
): Setting | null {
  const headers = columns.map(({ header }) => header);
  const wasAsked = columns.map(({ format }) => format.dateOrder === 'ambiguous');
  const isAsShown =
    kind === confirmed.kind &&
    columns.every(({ role }, i) => role === confirmed.roles[i]) &&
    isSame(values, confirmed.values) &&
    !confirmed.decimal &&
    !wasAsked.includes(true);
  if (isAsShown) return null;
  // The order of day and month is not stored if the file's values decide it: the next file may
  // differ.
  const dateOrders = confirmed.dateOrders.map((order, i) => (wasAsked[i] ? order : undefined));
  const value = JSON.stringify({ ...confirmed, dateOrders, headers } satisfies RememberedMapping);
  return { key: keyOfMapping(headers), value };
}

/** Whether choices about values are unchanged; a withdrawn choice is stored as withdrawn. */
function isSame(before: FileMapping['values'], now: FileMapping['values']): boolean {
  return JSON.stringify(before ?? {}) === JSON.stringify(now ?? {});
}

/** Whether two lists of headers are equal as a person would judge it, in the same order. */
export function isSameExport(a: readonly string[], b: readonly string[]): boolean {
  return signatureOf(a) === signatureOf(b);
}

function signatureOf(headers: readonly string[]): string {
  return JSON.stringify(headers.map((header) => header.trim().toLowerCase()));
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
