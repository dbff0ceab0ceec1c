/** Extensions of files with tables that the import reads. */
export const TABLE_FILES =
  '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.slk,.ods,.html,.htm,.mht,.mhtml,.xml,.json,.jsonl,.ndjson,.zip';
