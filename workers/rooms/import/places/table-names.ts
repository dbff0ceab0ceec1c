const TABLE_NAME = /\.(csv|tsv|txt|tab|xlsx|xlsm|xls|ods|jsonl|ndjson)$/i;
const JSON_NAME = /\.json$/i;
const ARCHIVE_NAME = /\.zip$/i;
/** What archive programs of macOS and editors put beside the files. */
const BY_THE_WAY = /(^|\/)(__MACOSX\/|\._|\.DS_Store|~\$)/;

/** A file among others that is a table, by its path. */
export function isTableName(path: string): boolean {
  return TABLE_NAME.test(path) && !BY_THE_WAY.test(path);
}

/** A file that is a table where it holds a list of records, which its content says. */
export function mayBeTable(path: string): boolean {
  return JSON_NAME.test(path) && !BY_THE_WAY.test(path);
}

/** A table by its path, or a ZIP that may hold tables. */
export function isExportName(path: string): boolean {
  return isTableName(path) || (ARCHIVE_NAME.test(path) && !BY_THE_WAY.test(path));
}
