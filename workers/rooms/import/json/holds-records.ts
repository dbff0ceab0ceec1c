import { decoderOf } from '../delimited/encodings/decoders.ts';
import { declaredEncoding } from '../delimited/encodings/encoding.ts';
import { readSlice } from '../delimited/decode-file.ts';

const HEAD_BYTES = 1 << 16;
/** Files of programs, which hold lists of records now and then. */
const OF_PROGRAMS =
  /(?:^|\/)(?:\.[^/]*|(?:package|package-lock|composer|[jt]sconfig[^/]*|manifest|angular|settings|tasks|launch|[^/]*\.config)\.json)$/i;
/** `[{"id": …` */
const LIST = /^\ufeff?\s*\[\s*\{/;
/** `{"orders": [{`, `{"count": 3, "orders": [{` and `{"data": {"orders": [{`. */
const WRAPPED =
  /^\ufeff?\s*\{\s*(?:"[^"]{0,80}"\s*:\s*\{\s*)?(?:"[^"]{0,80}"\s*:\s*(?:"[^"\\]{0,200}"|[-+\d.eE]{1,30}|true|false|null)\s*,\s*){0,2}"[^"]{0,80}"\s*:\s*\[\s*\{/;
const FIELD = /"(?:[^"\\]|\\.){1,80}"\s*:/g;
/** What a line of an order says at least; of a list within something else, more. */
const FEWEST_FIELDS = 2;
const FEWEST_WRAPPED = 3;

/**
 * Whether a `.json` among other files holds a list of records or a record on each line, by how it begins.
 * Settings and descriptions of programs do not.
 *
 * @param path its name, with folders before it or not
 */
export async function holdsRecords(file: Blob, path: string): Promise<boolean> {
  if (OF_PROGRAMS.test(path)) return false;
  const head = await readSlice(file, 0, HEAD_BYTES);
  const text = decoderOf(declaredEncoding(head)?.encoding ?? 'utf-8').decode(head);
  const list = LIST.exec(text);
  if (list) return fieldsIn(text.slice(list[0].length)) >= FEWEST_FIELDS;
  const wrapped = WRAPPED.exec(text);
  if (wrapped) return fieldsIn(text.slice(wrapped[0].length)) >= FEWEST_WRAPPED;
  return hasRecordsByLine(text);
}

/** Fields of the first record, up to where it or one within it ends. */
function fieldsIn(text: string): number {
  const end = text.indexOf('}');
  return (text.slice(0, end < 0 ? undefined : end).match(FIELD) ?? []).length;
}

function hasRecordsByLine(text: string): boolean {
  const [first, second = ''] = text.split('\n').map((line) => line.trim());
  return [first, second].every((line) => /^\ufeff?\{.*\}$/.test(line) && fieldsIn(line) > 1);
}
