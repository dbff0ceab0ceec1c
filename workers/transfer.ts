import * as Comlink from 'comlink';

/**
 * Marks the buffers of an answer's own typed arrays (one level of nesting) as transferred, so that
 * big results move to the page without a copy. Rooms answer with fresh arrays, never with arrays
 * they keep: a transferred array is empty afterwards.
 */
export function transferBuffers<T>(value: T): T {
  const buffers = new Set<ArrayBuffer>();
  if (value && typeof value === 'object') {
    for (const part of Object.values(value)) {
      if (ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer) buffers.add(part.buffer);
    }
  }
  return buffers.size ? Comlink.transfer(value, [...buffers]) : value;
}
