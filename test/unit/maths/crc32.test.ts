import { expect, it } from 'vitest';
import { crc32 } from '../../../workers/maths/crc32.ts';

it('CRC-32 of the check string, whole and in pieces', () => {
  const bytes = new TextEncoder().encode('123456789');
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
});
