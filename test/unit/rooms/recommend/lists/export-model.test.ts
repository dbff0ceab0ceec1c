import { expect, it } from 'vitest';
import { writeModelFile } from '../../../../../workers/rooms/recommend/lists/export-model.ts';

it('a model leaves as JSON that says what its rows and columns are', () => {
  const item = Float64Array.from({ length: 96 }, (_, at) => Math.sin(at));
  const model = { method: 'als', arrays: { item }, facts: { factors: 4 } };
  const about = {
    shopId: 1,
    name: 'recommend:als',
    dataVersion: 3,
    fittedAs: 1,
    seed: 1,
    bytes: 0,
    kept: '2026-01-01T00:00:00.000Z',
    parameters: { factors: 64 },
    test: null
  };
  const products = Array.from({ length: 24 }, (_, at) => `P"${at}`);
  const read = JSON.parse([...writeModelFile(about, model, products, ['a', 'b'])].join(''));
  expect(read).toMatchObject({ method: 'als', dataVersion: 3, parameters: { factors: 64 } });
  expect(read.products).toEqual(products);
  const { type, length, base64 } = read.arrays.item;
  expect([type, length]).toEqual(['float64', 96]);
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  expect(new Float64Array(bytes.buffer)).toEqual(item);
});
