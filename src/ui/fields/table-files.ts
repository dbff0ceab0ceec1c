/** Names of files that hold tables: what the import reads. */
export const TABLE_FILES =
  '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,.html,.htm,.xml,.json,.jsonl,.ndjson,.zip';
