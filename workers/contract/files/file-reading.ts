export type Encoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252' | 'big5' | 'shift_jis';

/** How the bytes of a file become cells. */
export interface FileReading {
  format: 'delimited' | 'workbook';
  encoding: Encoding;
  /** Key under `reason.` in i18n. */
  encodingReason:
    | 'mark'
    | 'zero_bytes'
    | 'valid_utf8'
    | 'mostly_utf8'
    | 'chinese_evidence'
    | 'traditional_evidence'
    | 'japanese_evidence'
    | 'western_evidence'
    | 'chosen'
    | 'workbook';
  delimiter: ',' | ';' | '\t' | '|';
  /** Sheet name for workbooks. */
  sheet: string;
  sheets: string[];
  /** 1-based line of the header; 0: the file has none. */
  headerLine: number;
}
