import { tableWidth } from './delimiter.ts';
import type { SampleRecord } from './tokenize.ts';

const LOOKED_AT = 30;

export interface HeaderPlace {
  /** Position among the sample records; −1 when the file has no header line. */
  position: number;
  headers: string[];
}

/**
 * Finds the header among the first records. Exports often begin with a few lines of titles; those
 * have fewer filled cells than the table below, so the header is the first record that fills at
 * least 60 % of the table's width. A record of numbers and dates only is data: such a file has no
 * header, and its columns are called by their position.
 */
export function findHeader(records: readonly SampleRecord[], chosenLine = 0): HeaderPlace {
  const width = tableWidth(records.map((record) => record.cells.length));
  const enough = width < 3 ? width : Math.ceil(width * 0.6);
  let position = chosenLine ? records.findIndex((r) => r.line === chosenLine) : -1;
  if (position < 0) {
    position = records.slice(0, LOOKED_AT).findIndex((r) => filledCells(r.cells) >= enough);
  }
  if (position < 0) position = 0;
  const cells = records[position]?.cells ?? [];
  if (!chosenLine && cells.length > 1 && cells.every(looksLikeData)) {
    return { position: position - 1, headers: nameColumns(cells.map(() => '')) };
  }
  return { position, headers: nameColumns(trimEnd(cells, width)) };
}

function filledCells(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function looksLikeData(cell: string): boolean {
  return /^[\s\d.,:/+-]*\d[\s\d.,:/+-]*$/.test(cell.slice(0, 40));
}

/** Empty cells behind the last header, where no row reaches, are no columns. */
function trimEnd(cells: readonly string[], width: number): string[] {
  let end = cells.length;
  while (end > width && cells[end - 1].trim() === '') end--;
  return cells.slice(0, end);
}

/** Headers as shown: trimmed, white space folded, never empty, each one once. */
export function nameColumns(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const plain = cell.replace(/[\s\u0000-\u001f\ufeff]+/g, ' ').trim() || `Column ${index + 1}`;
    let name = plain;
    for (let copy = 2; taken.has(name); copy++) name = `${plain} (${copy})`;
    taken.add(name);
    return name;
  });
}
