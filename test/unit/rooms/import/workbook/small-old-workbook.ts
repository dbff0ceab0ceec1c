/** A cell as records: text, number, date serial, formula with its result, or nothing. */
export type OldCell =
  | string
  | number
  | boolean
  | null
  | { serial: number }
  | { error: number }
  | { tokens: number[]; result: number | string | null };

export interface OldSheetOptions {
  name: string;
  rows: OldCell[][];
  isHidden?: boolean;
  /** First row, last row, first column, last column. */
  merged?: [number, number, number, number][];
}

/** Bytes of 16-bit and 32-bit numbers, text and the like, one after another. */
export function bytes(...parts: (number[] | Uint8Array)[]): number[] {
  return parts.flatMap((part) => [...part]);
}

export const u16 = (value: number) => [value & 255, (value >> 8) & 255];
export const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
export const f64 = (value: number) => [
  ...new Uint8Array(new Float64Array([value]).buffer as ArrayBuffer)
];
export const latin = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
export const wide = (text: string) => text.split('').flatMap((one) => u16(one.charCodeAt(0)));

export function record(type: number, ...content: (number[] | Uint8Array)[]): number[] {
  const all = bytes(...content);
  return [...u16(type), ...u16(all.length), ...all];
}

export const end = record(0x0a);
export const start = (kind: number, version = 0x600) =>
  record(0x809, u16(version), u16(kind), u32(0));
export const rich = (text: string) => [
  ...u16(text.length),
  ...(/[^\u0000-\u00ff]/.test(text) ? [1, ...wide(text)] : [0, ...latin(text)])
];

/** The stream of a workbook of Excel 97: the globals with their texts, then the sheets. */
export function oldStream(
  sheets: readonly OldSheetOptions[],
  { from1904 = false, format = 'yyyy\\-mm\\-dd hh:mm', extra = [] as number[] } = {}
): Uint8Array {
  const strings: string[] = [];
  const bodies = sheets.map((sheet) => sheetRecords(sheet, strings));
  const styles = [0, 170].flatMap((number) => record(0xe0, u16(0), u16(number)));
  const place = ({ name, isHidden }: OldSheetOptions, at: number) =>
    record(0x85, u32(at), [isHidden ? 1 : 0, 0, name.length, 1], wide(name));
  const globals = (at: (index: number) => number) => [
    ...start(5),
    ...extra,
    ...record(0x22, u16(from1904 ? 1 : 0)),
    ...record(0x41e, u16(170), rich(format)),
    ...styles,
    ...sheets.flatMap((sheet, index) => place(sheet, at(index))),
    ...record(0xfc, u32(strings.length), u32(strings.length), ...strings.map(rich)),
    ...end
  ];
  const { length } = globals(() => 0);
  const before = (index: number) =>
    bodies.slice(0, index).reduce((sum, body) => sum + body.length, length);
  return Uint8Array.from([...globals(before), ...bodies.flat()]);
}

function sheetRecords({ rows, merged = [] }: OldSheetOptions, strings: string[]): number[] {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => cellRecord(cell, bytes(u16(r), u16(c)), strings))
  );
  const areas = merged.flatMap((area) => area.flatMap(u16));
  const merges = areas.length > 0 ? record(0xe5, u16(merged.length), areas) : [];
  return [...start(0x10), ...cells, ...merges, ...end];
}

function cellRecord(cell: OldCell, place: number[], strings: string[]): number[] {
  if (cell === null) return record(0x201, place, u16(1));
  if (typeof cell === 'boolean') return record(0x205, place, u16(0), [cell ? 1 : 0, 0]);
  if (typeof cell === 'number') {
    if (!Number.isInteger(cell)) return record(0x203, place, u16(0), f64(cell));
    return record(0x27e, place, u16(0), u32((cell << 2) | 2));
  }
  if (typeof cell === 'string') {
    const index = strings.indexOf(cell) >= 0 ? strings.indexOf(cell) : strings.push(cell) - 1;
    return record(0xfd, place, u16(0), u32(index));
  }
  if ('serial' in cell) return record(0x203, place, u16(1), f64(cell.serial));
  if ('error' in cell) return record(0x205, place, u16(0), [cell.error, 1]);
  const { result, tokens } = cell;
  const kind = (number: number) => [number, 0, 0, 0, 0, 0, 255, 255];
  const value = typeof result === 'number' ? f64(result) : kind(result === null ? 3 : 0);
  const formula = bytes(place, u16(0), value, u16(0), u32(0), u16(tokens.length), tokens);
  const text = typeof result === 'string' ? record(0x207, rich(result)) : [];
  return [...record(6, formula), ...text];
}

const FREE = 0xffffffff;
const CHAIN_END = 0xfffffffe;
const LISTS = 0xfffffffd;

/** An OLE2 container with one stream, in large sectors or, if it is short, in small ones. */
export function container(stream: Uint8Array, name = 'Workbook'): Uint8Array<ArrayBuffer> {
  const isSmall = stream.length < 4096;
  const sectors = Math.ceil(stream.length / 512);
  const small = isSmall ? Math.ceil(stream.length / 64) : 0;
  // sector 0 holds the chains, 1 the directory, 2 the small sectors' chains
  const lists = Math.ceil((sectors + 3) / 128);
  const first = lists + 2;
  const chain = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => (i + 1 < count ? from + i + 1 : CHAIN_END));
  const next = [...Array.from({ length: lists }, () => LISTS), CHAIN_END, CHAIN_END];
  next.push(...chain(first, sectors));
  const entry = (own: string, type: number, child: number, at: number, size: number) => {
    const bare = [...u32(FREE), ...u32(FREE), ...u32(child), ...new Uint8Array(36)];
    const title = padded(wide(own), 64, 0);
    return bytes(title, u16(2 * own.length + 2), [type, 1], bare, u32(at), u32(size), u32(0));
  };
  const root = entry('Root Entry', 5, 1, isSmall ? first : CHAIN_END, isSmall ? small * 64 : 0);
  const own = entry(name, 2, FREE, isSmall ? 0 : first, stream.length);
  const places = Array.from({ length: 109 }, (_, i) => (i < lists ? i : FREE)).flatMap(u32);
  const header = bytes(
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(16)],
    bytes(u16(0x3e), u16(3), u16(0xfffe), u16(9), u16(6), [0, 0, 0, 0, 0, 0], u32(0)),
    bytes(u32(lists), u32(lists), u32(0), u32(4096), u32(isSmall ? first - 1 : CHAIN_END)),
    bytes(u32(isSmall ? 1 : 0), u32(CHAIN_END), u32(0), places)
  );
  const before = [
    ...header,
    ...padded(next.flatMap(u32), lists * 512, 255),
    ...padded([...root, ...own], 512, 0),
    ...padded(chain(0, small).flatMap(u32), 512, 255)
  ];
  const file = new Uint8Array(before.length + sectors * 512);
  file.set(before);
  file.set(stream, before.length);
  return file;
}

function padded(content: number[], length: number, fill: number): number[] {
  return [...content, ...Array.from({ length: length - content.length }, () => fill)];
}
