/**
 * A fitted model as plain numbers, which can be stored, sent and restored without fitting again.
 */
export interface PackedModel {
  arrays: Record<string, ModelArray>;
  facts: Record<string, number>;
}

/** A packed model with the id of the method that fitted it. */
export interface NamedModel extends PackedModel {
  method: string;
}

export type ModelArray = Float64Array | Uint32Array;

interface Header {
  method: string;
  facts: Record<string, number>;
  arrays: { name: string; type: 'float64' | 'uint32'; at: number; length: number }[];
}

/**
 * Serialises a model: the header's length in four bytes, the header as JSON, then the arrays one
 * after the other. All numbers are little-endian and each array starts at a multiple of eight
 * bytes.
 */
export function modelToBytes({ method, arrays, facts }: NamedModel): Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  const places = Object.entries(arrays).map(([name, array]) => {
    const place = { name, type: typeOf(array), at, length: array.length };
    const padded = Math.ceil(array.byteLength / 8) * 8;
    parts.push(new Uint8Array(array.buffer as ArrayBuffer, array.byteOffset, array.byteLength));
    if (padded > array.byteLength) parts.push(new Uint8Array(padded - array.byteLength));
    at += padded;
    return place;
  });
  const header: Header = { method, facts, arrays: places };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const head = new Uint8Array(Math.ceil((4 + text.length) / 8) * 8);
  new DataView(head.buffer).setUint32(0, text.length, true);
  head.set(text, 4);
  return [head, ...parts];
}

/** Parses what `modelToBytes` wrote; the arrays are views of the buffer, not copies. */
export function modelFromBytes(buffer: ArrayBuffer): NamedModel {
  const length = new DataView(buffer).getUint32(0, true);
  const text = new TextDecoder().decode(new Uint8Array(buffer, 4, length));
  const { method, facts, arrays } = JSON.parse(text) as Header;
  const start = Math.ceil((4 + length) / 8) * 8;
  const opened = arrays.map(({ name, type, at, length: size }) => {
    const Type = type === 'float64' ? Float64Array : Uint32Array;
    return [name, new Type(buffer, start + at, size)] as const;
  });
  return { method, facts, arrays: Object.fromEntries(opened) };
}

/** The name of an array's number type in files. */
export function typeOf(array: ModelArray): 'float64' | 'uint32' {
  return array instanceof Float64Array ? 'float64' : 'uint32';
}

export function sizeOfModel({ arrays }: PackedModel): number {
  return Object.values(arrays).reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** Thrown when a packed model lacks what its method needs; the method is then fitted again. */
export class DamagedModel extends Error {}

/**
 * Reads a floating-point array of a packed model.
 *
 * @throws DamagedModel where there is none of that name and type
 */
export function floatsOf({ arrays }: PackedModel, name: string): Float64Array {
  const array = arrays[name];
  if (array instanceof Float64Array) return array;
  throw new DamagedModel(`no float64 array ${name}`);
}

/**
 * Reads an array of whole numbers of a packed model.
 *
 * @throws DamagedModel where there is none of that name and type
 */
export function integersOf({ arrays }: PackedModel, name: string): Uint32Array {
  const array = arrays[name];
  if (array instanceof Uint32Array) return array;
  throw new DamagedModel(`no uint32 array ${name}`);
}
