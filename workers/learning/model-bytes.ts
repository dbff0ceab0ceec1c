/** A fitted model as plain numbers: can be kept, sent and opened again without fitting. */
export interface PackedModel {
  arrays: Record<string, ModelArray>;
  facts: Record<string, number>;
}

/** A packed model that says which method fitted it. */
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
 * A model as bytes: four of the header's length, the header as JSON, then the arrays one after the
 * other, little-endian, each at a multiple of eight.
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

/** The model of such bytes; its arrays are views of them. */
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

/** How numbers of an array are named in files. */
export function typeOf(array: ModelArray): 'float64' | 'uint32' {
  return array instanceof Float64Array ? 'float64' : 'uint32';
}

export function sizeOfModel({ arrays }: PackedModel): number {
  return Object.values(arrays).reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** A packed model lacks what its method wrote: it is fitted anew. */
export class DamagedModel extends Error {}

/**
 * An array of decimals of a packed model.
 *
 * @throws DamagedModel where there is none
 */
export function floatsOf({ arrays }: PackedModel, name: string): Float64Array {
  const array = arrays[name];
  if (array instanceof Float64Array) return array;
  throw new DamagedModel(`no float64 array ${name}`);
}

/**
 * An array of whole numbers of a packed model.
 *
 * @throws DamagedModel where there is none
 */
export function integersOf({ arrays }: PackedModel, name: string): Uint32Array {
  const array = arrays[name];
  if (array instanceof Uint32Array) return array;
  throw new DamagedModel(`no uint32 array ${name}`);
}
