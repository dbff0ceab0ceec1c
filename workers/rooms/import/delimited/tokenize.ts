import Papa from 'papaparse';
import { endOfRecord } from './quoted-records.ts';

/**
 * Splits text into records with PapaParse; `text` ends with `
 * `, and its last record is complete.
 */
export function tokenize(text: string, delimiter: string): string[][] {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' });
  const { data } = parser.parse(text, 0, false) as unknown as { data: string[][] };
  // PapaParse reports an empty record after the last line break
  data.pop();
  return data;
}

export interface SampleRecord {
  /** 1-based line in the text. */
  line: number;
  cells: string[];
  /** Offset and line number after the record. */
  end: number;
  nextLine: number;
}

/** The first complete records of a text, without blank lines. */
export function firstRecords(
  text: string,
  delimiter: string,
  most: number,
  last: boolean
): SampleRecord[] {
  const records: SampleRecord[] = [];
  const whole = last && !text.endsWith('\n') ? text + '\n' : text;
  let line = 1;
  for (let at = 0; at < whole.length && records.length < most;) {
    const record = endOfRecord(whole, at, delimiter, last);
    if (record.state === 'cut') break;
    const piece = whole.slice(at, record.end);
    const nextLine = line + (record.state === 'whole' ? record.lines : 1);
    if (piece !== '\n') {
      const cells = tokenize(piece, delimiter)[0] ?? [];
      records.push({ line, cells, end: record.end, nextLine });
    }
    line = nextLine;
    at = record.end;
  }
  return records;
}
