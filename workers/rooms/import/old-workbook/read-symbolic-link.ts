import { Failed } from '../../../contract/failure.ts';
import type { FileReading } from '../../../contract/files/file-reading.ts';
import type { Job } from '../../../contract/job.ts';
import { decodeFile, NotThisEncoding, readSlice } from '../delimited/decode-file.ts';
import { declaredEncoding, fallbackEncoding } from '../delimited/encodings/encoding.ts';
import type { ReadFile } from '../delimited/read-delimited.ts';
import { CellBudget } from '../markup/grid.ts';
import { joinGrids } from '../markup/join-grids.ts';
import { showsDate } from '../workbook/date-styles.ts';
import { CellText } from '../workbook/sheet-reader.ts';
import { damaged } from '../workbook/zip-directory.ts';
import { dateOf } from './cells.ts';
import { OldSheet } from './old-sheet.ts';

const MAX_BYTES = 200 << 20;
const MAX_ROWS = 1 << 20;
const LINES_BETWEEN_BREATHS = 1 << 14;
/** A doubled semicolon within a text, while its record is divided at the others. */
const SEMICOLON = '\0';
/** Letters with accents as Multiplan wrote them: the accent's key, then the letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  A: '\u0300',
  B: '\u0301',
  C: '\u0302',
  D: '\u0303',
  H: '\u0308',
  J: '\u030a',
  K: '\u0327'
};

/**
 * Reads a sheet in the Symbolic Link format (SYLK), which Excel and LibreOffice still save and some
 * accounting programs call .xls: one record on a line, such as `C;Y2;X3;K"Mug"`.
 *
 * @throws Failed `file_empty`, `file_too_large`, `workbook_damaged`
 */
export async function readSymbolicLink(
  file: Blob,
  wanted: Partial<FileReading>,
  onBytes: (bytes: number) => void,
  job: Job
): Promise<ReadFile> {
  if (file.size > MAX_BYTES) throw new Failed('file_too_large', { bytes: file.size });
  const sheet = new OldSheet('', false, new CellBudget(file.size));
  const reader = new RecordReader(sheet);
  let count = 0;
  for (const line of (await textOf(file)).split('\n')) {
    reader.read(line);
    if (++count % LINES_BETWEEN_BREATHS === 0) await job.breathe();
  }
  sheet.close();
  if (sheet.filled === 0) throw new Failed('file_empty');
  const { read, notes } = await joinGrids([sheet], wanted, false, job);
  onBytes(file.size);
  const reading: FileReading = {
    ...({ format: 'workbook', encoding: 'utf-8', encodingReason: 'workbook' } as const),
    delimiter: ',' as const,
    sheet: '',
    sheets: [],
    headerLine: read.headerLine
  };
  return { reading, headers: read.headers, titles: read.titles, table: read.table, notes };
}

async function textOf(file: Blob): Promise<string> {
  const read = async (encoding: FileReading['encoding'], strict: boolean) => {
    let text = '';
    for await (const piece of decodeFile(file, encoding, strict)) text += piece.text;
    return text;
  };
  const declared = declaredEncoding(await readSlice(file, 0, 4096))?.encoding;
  if (declared) return read(declared, false);
  try {
    return await read('utf-8', true);
  } catch (error) {
    if (!(error instanceof NotThisEncoding)) throw error;
    return read(fallbackEncoding(error.sample).encoding, false);
  }
}

/** Puts one record after another into a sheet; a record without a row or column keeps the last. */
class RecordReader {
  readonly #sheet: OldSheet;
  readonly #text = new CellText();
  /** Whether each of the file's formats shows a date. */
  readonly #areDates: boolean[] = [];
  readonly #datesOfColumns = new Map<number, boolean>();
  /** Whether the current cell shows a date; undefined: as its column. */
  #isDate: boolean | undefined;
  #from1904 = false;
  #row = 1;
  #column = 1;

  constructor(sheet: OldSheet) {
    this.#sheet = sheet;
  }

  read(line: string): void {
    const [kind, ...fields] = line.replaceAll(';;', SEMICOLON).split(';');
    if (kind === 'P' && fields[0]?.startsWith('P')) {
      this.#areDates.push(showsDate(plain(fields[0].slice(1))));
    } else if (kind === 'O') this.#from1904 ||= fields.includes('V4');
    else if (kind === 'F' || kind === 'C') this.#readCell(kind, fields);
  }

  #readCell(kind: string, fields: readonly string[]): void {
    const of = (letter: string) => fields.find((own) => own.startsWith(letter))?.slice(1);
    const [row, column] = [of('Y'), of('X')];
    if (row !== undefined || column !== undefined) this.#isDate = undefined;
    this.#row = Number(row ?? this.#row);
    this.#column = Number(column ?? this.#column);
    if (!(this.#row >= 1 && this.#row <= MAX_ROWS && this.#column >= 1)) throw damaged('cells');
    if (kind === 'F') {
      const isDate = this.#areDates[Number(of('P') ?? NaN)] ?? false;
      if (of('C') !== undefined) this.#datesOfColumns.set(Number(of('C')), isDate);
      else this.#isDate = isDate;
      return;
    }
    const value = of('K');
    if (value !== undefined) this.#sheet.put(this.#row - 1, this.#column - 1, this.#cell(value));
  }

  #cell(value: string): string {
    if (value.startsWith('"')) return plain(value.slice(1).replace(/"$/, ''));
    // errors such as #N/A
    if (value.startsWith('#')) return '';
    const number = Number(value);
    if (value.trim() === '' || number !== number) return value;
    const isDate = this.#isDate ?? this.#datesOfColumns.get(this.#column) ?? false;
    return this.#text.of(isDate ? dateOf(number, this.#from1904) : number);
  }
}

function plain(text: string): string {
  return text
    .replaceAll(SEMICOLON, ';')
    .replaceAll('\x1b :', '\n')
    .replace(/\x1bN(.)(.)/g, (whole, accent: string, letter: string) =>
      accent in ACCENTS ? (letter + ACCENTS[accent]).normalize('NFC') : whole
    );
}
