import { tableWidth } from '../delimited/delimiter.ts';
import { isKnownHeader } from './header-meanings.ts';
import type { SampleRecord } from '../delimited/tokenize.ts';

const LOOKED_AT = 30;

export interface HeaderPlace {
  /** Index among the sample records; −1 if the file has no header. */
  position: number;
  headers: string[];
}

/**
 * Finds the header among the first records. Exports often start with title lines, which have fewer
 * filled cells than the table, so the header is the first record that fills at least 60 % of the
 * table's width. A record of only numbers and dates is data: such a file has no header, and columns
 * are named by position.
 */
export function findHeader(records: readonly SampleRecord[], chosenLine = 0): HeaderPlace {
  const width = tableWidth(records.map((record) => record.cells.length));
  const enough = width < 3 ? width : Math.ceil(width * 0.6);
  let position = chosenLine ? records.findIndex((r) => r.line === chosenLine) : -1;
  if (position < 0) {
    position = records.slice(0, LOOKED_AT).findIndex((r) => countFilled(r.cells) >= enough);
  }
  if (position < 0) position = 0;
  const cells = records[position]?.cells ?? [];
  if (!chosenLine && cells.length > 1 && cells.every(looksLikeData)) {
    return { position: position - 1, headers: nameColumns(cells.map(() => '')) };
  }
  return withGroups(records, position, width);
}

/** The text of the records above the header, one line each. */
export function titlesAbove(records: readonly SampleRecord[], position: number): string[] {
  return records.slice(0, Math.max(0, position)).map(({ cells }) => cells.join(' ').trim());
}

/**
 * Merges a header of two rows: group titles (`Order | | Product | `) above the names in each group.
 * If a name occurs in several groups, or means nothing alone, its group is put before it.
 */
function withGroups(
  records: readonly SampleRecord[],
  position: number,
  width: number
): HeaderPlace {
  for (const lower of [position, position + 1]) {
    const [groups, names, next] = [records[lower - 1], records[lower], records[lower + 1]];
    if (groups && names && next && areTwoRows(groups.cells, names.cells, next.cells, width)) {
      return { position: lower, headers: nameColumns(joinRows(groups.cells, names.cells)) };
    }
  }
  const cells = records[position]?.cells ?? [];
  return { position, headers: nameColumns(trimEnd(cells, width)) };
}

function areTwoRows(
  groups: readonly string[],
  names: readonly string[],
  next: readonly string[],
  width: number
): boolean {
  if (width < 3 || names.length !== width || groups.length > width) return false;
  const isWhole = names.every((name, i) => name.trim() !== '' || (groups[i] ?? '').trim() !== '');
  const known = names.filter(isKnownHeader).length;
  // a header above words: only numbers can distinguish it from the next record
  const isHeader = known === 0 || known * 2 >= countFilled(names);
  const isText = ![...groups, ...names].some(looksLikeData) && next.some(looksLikeData);
  const filled = countFilled(groups);
  const repeats = new Set(names.map((name) => name.trim())).size < names.length;
  const leavesGaps = filled >= 2 && filled < width && (groups[0] ?? '').trim() !== '';
  return isWhole && isText && leavesGaps && (repeats || isHeader);
}

function joinRows(groups: readonly string[], names: readonly string[]): string[] {
  let group = '';
  return names.map((cell, i) => {
    const name = cell.trim();
    if ((groups[i] ?? '').trim() !== '') group = groups[i].trim();
    if (name === '') return group;
    const isUnique = names.filter((other) => other.trim() === name).length === 1;
    return group === '' || (isUnique && isKnownHeader(name)) ? name : `${group} ${name}`;
  });
}

function countFilled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function looksLikeData(cell: string): boolean {
  return /^[\s\d.,:/+-]*\d[\s\d.,:/+-]*$/.test(cell.slice(0, 40));
}

/** Drops empty cells after the last header where no row has values. */
function trimEnd(cells: readonly string[], width: number): string[] {
  let end = cells.length;
  while (end > width && cells[end - 1].trim() === '') end--;
  return cells.slice(0, end);
}

/** Headers as shown: trimmed, white space folded, never empty, unique. */
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
