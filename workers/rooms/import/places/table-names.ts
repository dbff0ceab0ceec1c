const TABLE_NAME = /\.(csv|tsv|txt|tab|xlsx|xlsm|xls|ods|jsonl|ndjson)$/i;
const ARCHIVE_NAME = /\.zip$/i;
/** What archive programs of macOS and editors put beside the files. */
const BY_THE_WAY = /(^|\/)(__MACOSX\/|\._|\.DS_Store|~\$)/;

/** A file among others that is a table, by its path. */
export function isTableName(path: string): boolean {
  return TABLE_NAME.test(path) && !BY_THE_WAY.test(path);
}

/** The same, or a ZIP that may hold tables. */
export function isExportName(path: string): boolean {
  return isTableName(path) || (ARCHIVE_NAME.test(path) && !BY_THE_WAY.test(path));
}
