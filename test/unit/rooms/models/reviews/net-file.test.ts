import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../workers/maths/random.ts';
import type { MoodNetFile } from '../../../../../workers/rooms/models/reviews/kept/contract.ts';
import {
  readNetFile,
  writeNetFile,
  writingOf
} from '../../../../../workers/rooms/models/reviews/kept/net-file.ts';
import {
  describeShares,
  driftOfShares
} from '../../../../../workers/rooms/models/reviews/kept/word-drift.ts';
import { knownShares } from '../../../../../workers/rooms/models/reviews/methods/token-rows.ts';

const random = createRandom(2);
const values = (size: number) => Float32Array.from({ length: size }, () => random.normal());
const packed = {
  length: 8,
  known: ['tea', '好', 'cup'],
  layers: [
    { name: 'embedding', shape: [5, 32] as [number, number], values: values(160) },
    { name: 'bias', shape: [1, 2] as [number, number], values: values(2) }
  ]
};
const facts = {
  about: 'reviews',
  target: '',
  method: 'gru',
  kind: 'class' as const,
  classes: ['bad', 'good'],
  trainRows: 400,
  testRows: 100,
  metric: 'accuracy',
  value: 0.9,
  naive: 0.5,
  low95: 0.8,
  high95: 0.95,
  beats: true,
  writing: 'spaced' as const
};
const seen = { column: 'known', kind: 'number' as const, edges: [1], rows: [0, 9], median: 1 };
const json = writeNetFile(facts, packed, { seed: 3, from: '', metrics: [], seen });

describe('a file of a network', () => {
  it('comes back as it was, to the last bit', () => {
    expect(readNetFile(json)).toEqual({ facts, method: 'gru', packed, seen });
  });

  it('of another kind is somebody else’s', () => {
    for (const other of ['', 'not json', '[]', 'null', '{"format":"tillsight-model"}']) {
      expect(readNetFile(other)).toBeNull();
    }
  });

  const changed = (change: (file: MoodNetFile) => unknown) => {
    const file = JSON.parse(json) as MoodNetFile;
    change(file);
    return JSON.stringify(file);
  };
  it.each<[string, (file: MoodNetFile) => unknown]>([
    ['of another version', (file) => (file.version = 9)],
    ['of no known network', (file) => (file.method = 'toString' as 'gru')],
    ['whose words stand twice', (file) => (file.known[0] = '好')],
    ['whose words are none', (file) => (file.known[0] = 1 as unknown as string)],
    ['that reads nothing', (file) => (file.length = 0)],
    ['cut short', (file) => (file.layers[0].base64 = file.layers[0].base64.slice(0, 400))],
    ['with letters that are no numbers', (file) => (file.layers[0].base64 = '!')],
    [
      'with a number that is none',
      (file) => (file.layers[1].base64 = btoa('\0\0\xc0\x7f\0\0\0\0'))
    ],
    ['of a writing nobody knows', (file) => (file.writing = 'toString' as 'chinese')],
    ['whose figure was taken out', (file) => (file.value = NaN)],
    ['without layers', (file) => (file.layers = undefined!)]
  ])('%s is refused', (_, change) => {
    expect(() => readNetFile(changed(change))).toThrow(/model_unreadable/);
  });
});

describe('words of later texts', () => {
  it('how much of a text is known counts what is read of it', () => {
    const shares = knownShares(['tea cup', 'tea 坏', '好 pot mug tea', '!'], packed.known, 3);
    expect([...shares]).toEqual([1, 1 / 2, 1 / 3, NaN]);
  });

  it('others than those of the test are told of, the same are not', () => {
    const draw = (least: number) =>
      Float64Array.from({ length: 200 }, () => least + (1 - least) * random.next());
    const before = describeShares(draw(0.6));
    expect(driftOfShares(before, draw(0.6), 'review')).toBeNull();
    const drift = driftOfShares(
      before,
      draw(0).map((own) => own / 2),
      'review'
    );
    expect(drift).toMatchObject({ kind: 'text', column: 'review' });
    expect(drift!.now).toBeLessThan(drift!.before);
  });

  it('where all words were known, a few that are not are no other texts', () => {
    const before = describeShares(new Float64Array(200).fill(1));
    // Of texts of some words each, one in eight has one that is not known.
    const warned = (lacking: number, least: number) =>
      Array.from({ length: 100 }, (_, seed) => {
        const drawn = createRandom(seed);
        const shares = Float64Array.from({ length: 200 }, () =>
          drawn.next() < lacking ? 1 - least / (3 + drawn.integer(10)) : 1
        );
        return driftOfShares(before, shares, 'review') !== null;
      }).filter(Boolean).length;
    expect(warned(1 / 8, 1)).toBeLessThanOrEqual(5);
    expect(warned(0.6, 2)).toBeGreaterThanOrEqual(95);
  });

  it('noise of texts alike is no warning', () => {
    const warned = Array.from({ length: 100 }, (_, seed) => {
      const drawn = createRandom(seed);
      const draw = () => Float64Array.from({ length: 60 }, () => Math.min(1, 0.5 + drawn.next()));
      return driftOfShares(describeShares(draw()), draw(), 'review') !== null;
    });
    expect(warned.filter(Boolean).length).toBeLessThanOrEqual(5);
  });

  it('how most are written is told', () => {
    expect(writingOf(['good tea', 'nice cup', '好茶'])).toBe('spaced');
    expect(writingOf(['好茶', '杯子很好', 'nice'])).toBe('chinese');
    expect(writingOf(['とても良い', 'ดีมาก', '好茶'])).toBe('unspaced');
  });
});
