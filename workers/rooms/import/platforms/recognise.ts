import { normaliseHeader } from '../meaning/synonyms.ts';
import { PLATFORMS } from './all.ts';
import type { Platform } from './platform.ts';

/** Without white space: INVOICENO is InvoiceNo is invoice_no. */
function joinedHeader(header: string): string {
  return normaliseHeader(header).replaceAll(' ', '');
}

/**
 * The platform whose export has these headers, or null. Order, case, white space and further
 * columns do not matter; of several the one that more headers speak for.
 */
export function recognisePlatform(headers: readonly string[]): Platform | null {
  const there = new Set(headers.map(joinedHeader));
  let best: Platform | null = null;
  for (const platform of PLATFORMS) {
    if (!platform.signature.every((header) => waysToWrite(header).some((way) => there.has(way)))) {
      continue;
    }
    if (!best || platform.signature.length > best.signature.length) best = platform;
  }
  return best;
}

function waysToWrite(header: string | readonly string[]): string[] {
  return (typeof header === 'string' ? [header] : header).map(joinedHeader);
}

/** The position of the first of `names` that is among the headers, or −1. */
export function columnNamed(headers: readonly string[], names: readonly string[]): number {
  const plain = headers.map(joinedHeader);
  for (const name of names) {
    const column = plain.indexOf(joinedHeader(name));
    if (column >= 0) return column;
  }
  return -1;
}

/** All positions whose header is one of `names`. */
export function columnsNamed(headers: readonly string[], names: readonly string[]): number[] {
  const wanted = new Set(names.map(joinedHeader));
  return headers.flatMap((header, column) => (wanted.has(joinedHeader(header)) ? [column] : []));
}
