import type { Encoding } from '../../../contract/files/file-reading.ts';
import { isUtf8 } from '../delimited/decode-file.ts';
import { fallbackEncoding } from '../delimited/encodings/encoding.ts';
import { RECORD, Records } from './records.ts';

/** The code page numbers of Windows, of consoles and of Macintosh in workbooks of before 1997. */
const PAGES: Record<number, Encoding> = {
  437: 'ibm850',
  737: 'ibm737',
  850: 'ibm850',
  852: 'ibm852',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  32768: 'macintosh',
  32769: 'windows-1252'
};
const SAMPLE_BYTES = 1 << 18;
/** Text that makes sense in one of these is not Western by chance. */
const STRONG: readonly Encoding[] = [
  'utf-8',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1251'
];

export function encodingOfPage(codePage: number): Encoding | null {
  return PAGES[codePage] ?? null;
}

/**
 * The encoding of the texts in a stream, by their bytes.
 *
 * @param said by the file; only clear evidence speaks against it
 */
export function evidenceOfLabels(stream: Uint8Array, said: Encoding | null): Encoding {
  const sample = labelsOf(stream);
  const own = isUtf8(sample) ? 'utf-8' : fallbackEncoding(sample).encoding;
  return said && !STRONG.includes(own) ? said : own;
}

/** The bytes of the first texts, a line each. */
function labelsOf(stream: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES);
  const records = new Records(stream);
  let length = 0;
  while (records.to + 4 <= stream.length) {
    records.next();
    const isLabel = records.type === RECORD.label || records.type === RECORD.richLabel;
    if (!isLabel || records.length < 8) continue;
    const text = stream.subarray(records.from + 8, records.to);
    if (length + text.length + 1 > SAMPLE_BYTES) break;
    sample.set(text, length);
    length += text.length;
    sample[length++] = 0x0a;
  }
  return sample.subarray(0, length);
}
