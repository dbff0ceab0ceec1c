/** Encodings a file of text may be in, by their names in the web's Encoding standard where it has them. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'macintosh',
  'x-mac-cyrillic',
  'koi8-r',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-15',
  'ibm850',
  'ibm852',
  'ibm866',
  'ibm737',
  'iso-2022-jp',
  'utf-32le',
  'utf-32be'
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What may stand between the cells of a line, the usual ones first. */
export const DELIMITERS = [',', ';', '\t', '|', '^'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How the bytes of a file become cells. */
export interface FileReading {
  format: 'delimited' | 'workbook' | 'json' | 'page';
  encoding: Encoding;
  /** Key under `reason.` in i18n. */
  encodingReason:
    | 'mark'
    | 'declared'
    | 'zero_bytes'
    | 'valid_utf8'
    | 'mostly_utf8'
    | 'chinese_evidence'
    | 'traditional_evidence'
    | 'japanese_evidence'
    | 'korean_evidence'
    | 'letters_evidence'
    | 'western_evidence'
    | 'chosen'
    | 'workbook';
  delimiter: Delimiter;
  /** Sheet name for workbooks. */
  sheet: string;
  sheets: string[];
  /** 1-based line of the header; 0: the file has none. */
  headerLine: number;
}
