import { Failed } from '../../../contract/failure.ts';
import { currencyOfFormat } from '../workbook/currency-formats.ts';
import { isBuiltInDate, showsDate } from '../workbook/date-styles.ts';
import { damaged } from '../workbook/zip-directory.ts';
import { encodingOfPage, evidenceOfLabels } from './code-pages.ts';
import { RECORD, Records, SUBSTREAM } from './records.ts';
import { readStrings, TextReader } from './texts.ts';
import { decoderOf } from '../delimited/encodings/decoders.ts';

const FIRST_UNICODE = 0x0600;
const WORKSHEET = 0;
const HIDDEN = 3;
const MAX_SHEETS = 1000;

/** A sheet and where in the stream its records start. */
interface SheetPlace {
  name: string;
  at: number;
  hidden: boolean;
}

/** What the cells of all sheets share. */
export interface Globals {
  sheets: SheetPlace[];
  from1904: boolean;
  strings: string[];
  /** By cell style, whether it shows a date. */
  dates: boolean[];
  /** By cell style, the currency it shows, or empty. */
  currencies: string[];
  /** Since Excel 97; before, texts are bytes in a code page. */
  isUnicode: boolean;
  /** A text of before Excel 97. */
  decode(bytes: Uint8Array): string;
}

/** Names and codes in bytes, to be decoded once the code page is known. */
interface Unread {
  sheets: { name: string | Uint8Array; at: number; hidden: boolean }[];
  formats: Map<number, string | Uint8Array>;
  /** By cell style, the number of its format. */
  styles: number[];
}

/**
 * The records before the sheets. A file that some programs write consists of a single sheet without
 * them.
 *
 * @throws Failed `workbook_damaged`, `workbook_encrypted`, `workbook_old_format` before Excel 5
 */
export function readGlobals(stream: Uint8Array): Globals {
  const records = new Records(stream);
  const kind = records.start();
  if (kind === null) throw new Failed('workbook_old_format');
  const isUnicode = records.u16(0) >= FIRST_UNICODE;
  const unread: Unread = { sheets: [], formats: new Map(), styles: [] };
  const found = { from1904: false, strings: [] as string[], codePage: 0 };
  if (kind === SUBSTREAM.sheet) unread.sheets.push({ name: 'Sheet1', at: 0, hidden: false });
  else if (kind !== SUBSTREAM.workbook) throw damaged('records');
  for (records.next(); records.type !== RECORD.end; records.next()) {
    if (records.type === RECORD.password) throw new Failed('workbook_encrypted');
    if (records.type === RECORD.dateMode)
      found.from1904 = records.length > 1 && records.u16(0) === 1;
    else if (records.type === RECORD.codePage && records.length > 1)
      found.codePage = records.u16(0);
    else if (records.type === RECORD.strings) found.strings = readStrings(records);
    else readShared(records, isUnicode, unread);
  }
  const decode = isUnicode ? () => '' : decoderFor(stream, found.codePage);
  return { ...found, isUnicode, decode, ...decoded(unread, decode) };
}

function readShared(records: Records, isUnicode: boolean, unread: Unread): void {
  if (records.type === RECORD.sheet) {
    records.need(8);
    if (records.u8(5) !== WORKSHEET) return;
    const place = { at: records.u32(0), hidden: (records.u8(4) & HIDDEN) !== 0 };
    unread.sheets.push({ ...place, name: shortText(records, 6, isUnicode) });
    if (unread.sheets.length > MAX_SHEETS) {
      throw new Failed('file_too_large', { sheets: unread.sheets.length });
    }
  } else if (records.type === RECORD.cellStyle) {
    records.need(4);
    unread.styles.push(records.u16(2));
  } else if (records.type === RECORD.format) {
    records.need(5);
    const number = records.u16(0);
    if (!isUnicode) unread.formats.set(number, shortText(records, 2, false));
    else {
      const length = records.u16(2);
      unread.formats.set(number, new TextReader(records, records.pieces(), 4).text(length));
    }
  }
}

/** A text with its length in one byte: of bytes, or as Excel 97 writes it. */
function shortText(records: Records, offset: number, isUnicode: boolean): string | Uint8Array {
  const length = records.u8(offset);
  if (isUnicode) {
    const piece = { from: records.from, to: records.to };
    return new TextReader(records, [piece], offset + 1).text(length);
  }
  const from = records.from + offset + 1;
  return records.bytes.subarray(from, Math.min(from + length, records.to));
}

function decoded({ sheets, formats, styles }: Unread, decode: Globals['decode']) {
  const text = (said: string | Uint8Array) => (typeof said === 'string' ? said : decode(said));
  const dates = new Map<number, boolean>();
  const currencies = new Map<number, string>();
  for (const [number, code] of formats) {
    dates.set(number, showsDate(text(code)));
    currencies.set(number, currencyOfFormat(text(code)));
  }
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, name: text(sheet.name) })),
    dates: styles.map((number) => dates.get(number) ?? isBuiltInDate(number)),
    currencies: styles.map((number) => currencies.get(number) ?? '')
  };
}

/** Programs that say Western or nothing may have written the bytes of their own language. */
function decoderFor(stream: Uint8Array, codePage: number): Globals['decode'] {
  const said = encodingOfPage(codePage);
  const encoding = said && said !== 'windows-1252' ? said : evidenceOfLabels(stream, said);
  const decoder = decoderOf(encoding);
  return (bytes) => decoder.decode(bytes);
}
