import { textOfHead } from '../delimited/encodings/encoding.ts';
import { readSlice } from '../delimited/decode-file.ts';

const HEAD_BYTES = 1 << 16;
/** Configuration files, which sometimes contain lists of records. */
const OF_PROGRAMS =
  /(?:^|\/)(?:\.[^/]*|(?:package|package-lock|composer|[jt]sconfig[^/]*|manifest|angular|settings|tasks|launch|[^/]*\.config)\.json)$/i;
/** `[{"id": …` */
const LIST = /^\ufeff?\s*\[\s*\{/;
/** `{"orders": [{`, `{"count": 3, "orders": [{` and `{"data": {"orders": [{`. */
const WRAPPED =
  /^\ufeff?\s*\{\s*(?:"[^"]{0,80}"\s*:\s*\{\s*)?(?:"[^"]{0,80}"\s*:\s*(?:"[^"\\]{0,200}"|[-+\d.eE]{1,30}|true|false|null)\s*,\s*){0,2}"[^"]{0,80}"\s*:\s*\[\s*\{/;
const FIELD = /"(?:[^"\\]|\\.){1,80}"\s*:/g;
/** Minimum fields of the first record of a list, and of a list within an object. */
const FEWEST_FIELDS = 2;
const FEWEST_WRAPPED = 3;

/**
 * Whether a `.json` in a folder or archive holds a list of records or one record per line, by its
 * beginning; false for configuration files.
 *
 * @param path file name, with or without folders
 */
export async function holdsRecords(file: Blob, path: string): Promise<boolean> {
  if (OF_PROGRAMS.test(path)) return false;
  const head = await readSlice(file, 0, HEAD_BYTES);
  const text = textOfHead(head);
  const list = LIST.exec(text);
  if (list) return fieldsIn(text.slice(list[0].length)) >= FEWEST_FIELDS;
  const wrapped = WRAPPED.exec(text);
  if (wrapped) return fieldsIn(text.slice(wrapped[0].length)) >= FEWEST_WRAPPED;
  return hasRecordsByLine(text);
}

/** Number of fields of the first record, up to its first closing brace. */
function fieldsIn(text: string): number {
  const end = text.indexOf('}');
  return (text.slice(0, end < 0 ? undefined : end).match(FIELD) ?? []).length;
}

function hasRecordsByLine(text: string): boolean {
  const [first, second = ''] = text.split('\n').map((line) => line.trim());
  return [first, second].every((line) => /^\ufeff?\{.*\}$/.test(line) && fieldsIn(line) > 1);
}
