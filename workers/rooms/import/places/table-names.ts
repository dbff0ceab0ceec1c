const TABLE_NAME = /\.(csv|tsv|txt|tab|xlsx|xlsm|xls|slk|ods|jsonl|ndjson)$/i;
const JSON_NAME = /\.json$/i;
const ARCHIVE_NAME = /\.zip$/i;
/** Files that macOS archives and editors add. */
const BY_THE_WAY = /(^|\/)(__MACOSX\/|\._|\.DS_Store|~\$)/;

/** Whether a path is a table, by its extension. */
export function isTableName(path: string): boolean {
  return TABLE_NAME.test(path) && !BY_THE_WAY.test(path);
}

/** A file that is a table only if it contains a list of records. */
export function mayBeTable(path: string): boolean {
  return JSON_NAME.test(path) && !BY_THE_WAY.test(path);
}

/** Whether a path is a table, or a ZIP that may contain tables. */
export function isExportName(path: string): boolean {
  return isTableName(path) || (ARCHIVE_NAME.test(path) && !BY_THE_WAY.test(path));
}
