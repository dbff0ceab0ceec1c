import { normaliseHeader } from '../meaning/synonyms.ts';
import { PLATFORMS } from './all.ts';
import type { Platform } from './platform.ts';

/** Without white space: INVOICENO, InvoiceNo and invoice_no are equal. */
function joinedHeader(header: string): string {
  return normaliseHeader(header).replaceAll(' ', '');
}

/**
 * The platform whose export has these headers, or null. Order, case, white space and additional
 * columns do not matter; of several matches the one with the most headers.
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

/** The index of the first of `names` among the headers, or −1. */
export function columnNamed(headers: readonly string[], names: readonly string[]): number {
  const plain = headers.map(joinedHeader);
  for (const name of names) {
    const column = plain.indexOf(joinedHeader(name));
    if (column >= 0) return column;
  }
  return -1;
}

/** All indices whose header is one of `names`. */
export function columnsNamed(headers: readonly string[], names: readonly string[]): number[] {
  const wanted = new Set(names.map(joinedHeader));
  return headers.flatMap((header, column) => (wanted.has(joinedHeader(header)) ? [column] : []));
}
