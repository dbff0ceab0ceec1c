import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Column } from '../../workers/contract/columns.ts';
import { newCodes } from '../../workers/contract/columns.ts';
import { valueTypeOf } from '../../workers/contract/roles.ts';
import type { OrderLines } from '../../workers/contract/order-lines.ts';
import type { Role } from '../../workers/contract/roles.ts';
import type { SourceDraft } from '../../workers/contract/files/source.ts';
import { combineOrderLines } from '../../workers/shop/order-lines.ts';

const ROLES: Role[] = [
  'order_id',
  'product_id',
  'product_name',
  'quantity',
  'order_date',
  'unit_price',
  'customer_id',
  'country'
];

let lines: OrderLines | undefined;

/** The retail file as the order lines that all rooms compute with; they must not be modified. */
export function readRetailLines(shared: string): OrderLines {
  return (lines ??= combine(shared));
}

function combine(shared: string): OrderLines {
  const own = readRetailDraft(shared);
  const file = { ...own, rows: own.rowsKept, hidden: null };
  return combineOrderLines({ shopId: 1, dataVersion: 1, orderLines: [file], products: [] });
}

/** Source files that the columns depend on, besides the data file. */
const READERS = [
  './retail.ts',
  '../../workers/contract/columns.ts',
  '../../workers/contract/roles.ts'
];

let draft: SourceDraft | undefined;

/**
 * The 541,909 retail lines as the import would produce them, read without the project's importer.
 */
export function readRetailDraft(shared: string): SourceDraft {
  return (draft ??= openDraft(shared));
}

function openDraft(shared: string): SourceDraft {
  const packed = readFileSync(`${shared}/data/online-retail/online_retail.csv.gz`);
  const kept = join(tmpdir(), `tillsight-retail-columns-${keyOf(packed)}`);
  // Cached on disk, because each test process reads it.
  if (existsSync(kept)) return deserialize(readFileSync(kept));
  const parsed = parse(packed);
  const unfinished = `${kept}-${process.pid}`;
  writeFileSync(unfinished, serialize(parsed));
  renameSync(unfinished, kept);
  return parsed;
}

/** The cache key changes with the file and with the code that reads it. */
function keyOf(packed: Buffer): string {
  const hash = createHash('sha256').update(process.version).update(packed);
  for (const path of READERS) {
    hash.update(readFileSync(fileURLToPath(new URL(path, import.meta.url))));
  }
  return hash.digest('hex').slice(0, 32);
}

function parse(packed: Buffer): SourceDraft {
  const { data } = Papa.parse<string[]>(gunzipSync(packed).toString('utf8'), {
    skipEmptyLines: true
  });
  const rows = data.slice(1);
  const columns = ROLES.map((role, index) => ({
    header: data[0][index],
    role,
    column: encode(rows, index, role)
  }));
  return {
    fileName: 'online_retail.csv',
    fileSize: packed.length,
    kind: 'order_lines',
    headers: columns.map(({ header, role }) => ({ header, role })),
    rowsRead: rows.length,
    rowsKept: rows.length,
    aside: [],
    columns,
    currency: ''
  };
}

function encode(rows: string[][], index: number, role: Role): Column {
  const codeOf = new Map<string, number>([['', 0]]);
  const wide = new Uint32Array(rows.length);
  for (const [at, row] of rows.entries()) {
    let code = codeOf.get(row[index]);
    if (code === undefined) codeOf.set(row[index], (code = codeOf.size));
    wide[at] = code;
  }
  const codes = newCodes(rows.length, codeOf.size);
  codes.set(wide);
  const texts = [...codeOf.keys()];
  const type = valueTypeOf(role);
  if (type === 'text') return { type, codes, dictionary: texts };
  const read = type === 'date' ? readMoment : Number;
  return { type, codes, dictionary: Float64Array.from(texts, (t) => (t === '' ? NaN : read(t))) };
}

function readMoment(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`);
}
