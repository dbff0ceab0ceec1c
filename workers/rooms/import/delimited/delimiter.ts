import { DELIMITERS, type Delimiter } from '../../../contract/files/file-reading.ts';
import { firstRecords } from './tokenize.ts';

const SAMPLE_RECORDS = 200;

/**
 * Chooses the delimiter for which the number of cells per record is most consistent.
 *
 * A semicolon file with decimal commas (`1,50;2,30`) also splits regularly at its commas, but not
 * in its header, which contains no decimals. So the score of a delimiter is the square of the share
 * of records with the commonest width, times the logarithm of that width, halved if another
 * delimiter reaches its commonest width on an earlier line.
 */
export function detectDelimiter(text: string, last: boolean): Delimiter {
  const regular = DELIMITERS.map((delimiter) => ({
    delimiter,
    ...regularity(text, delimiter, last)
  })).filter(({ score }) => score > 0);
  const earliest = Math.min(...regular.map(({ firstLine }) => firstLine));
  const ranked = regular.map(({ delimiter, score, firstLine }) => ({
    delimiter,
    score: firstLine === earliest ? score : score / 2
  }));
  ranked.sort((a, b) => b.score - a.score);
  return ranked[0]?.delimiter ?? ',';
}

function regularity(text: string, delimiter: Delimiter, last: boolean) {
  const records = firstRecords(text, delimiter, SAMPLE_RECORDS, last);
  const widths = records.map((record) => record.cells.length);
  const width = tableWidth(widths);
  if (width < 2) return { score: 0, firstLine: 0 };
  const share = widths.filter((w) => w === width).length / widths.length;
  return {
    score: share * share * Math.log2(width),
    firstLine: records[widths.indexOf(width)].line
  };
}

/**
 * The width of the table: that of most records. If most have a single cell, these may be titles
 * above a short table and notes below it, with the table as one block in between.
 */
export function tableWidth(widths: readonly number[]): number {
  const usual = commonest(widths);
  if (usual > 1) return usual;
  const wide = commonest(widths.filter((width) => width > 2));
  const first = widths.indexOf(wide);
  const last = widths.lastIndexOf(wide);
  const isOnePiece = widths.slice(first, last + 1).every((width) => width === wide);
  return wide > 2 && last > first && isOnePiece ? wide : usual;
}

/** The commonest width; of equally common ones, the larger. */
function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [width, count] of counts) {
    if (count > most || (count === most && width > best)) {
      best = width;
      most = count;
    }
  }
  return best;
}
