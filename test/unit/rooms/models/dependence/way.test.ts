import { expect, it } from 'vitest';
import { wayOf } from '../../../../../src/rooms/models/dependence/way.ts';

it.each([
  ['one value', [0.4], true, true, { kind: 'single', from: 0, to: 0 }],
  ['less than one point of chance', [0.4, 0.409, 0.401], true, true, { kind: 'flat' }],
  ['rising', [0.1, 0.3, 0.28, 0.6], true, true, { kind: 'up', from: 0, to: 3 }],
  ['falling below zero', [5, 1, -20], false, true, { kind: 'down', from: 0, to: 2 }],
  ['a hump', [0.1, 0.6, 0.2], true, true, { kind: 'bent', from: 1, to: 0 }],
  ['categories have no order', [0.1, 0.6], true, false, { kind: 'bent', from: 1, to: 0 }],
  ['nothing but zeros', [0, 0], false, true, { kind: 'flat' }]
] as const)('says the way of %s', (_, means, isChance, isOrdered, way) => {
  expect(wayOf(means, isChance, isOrdered)).toMatchObject(way);
});
