import { expect, it } from 'vitest';
import { NameIndex } from '../../../../src/shell/jump/name-index.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import { JUMP_SEARCH_MS } from '../../../kit/tolerances.ts';
import { processorTime } from '../../processor-time.ts';

const still = async () => {};

async function indexOf(
  ...things: string[][]
): Promise<(typed: string, limit?: number) => string[]> {
  const index = new NameIndex();
  await index.add(things, still);
  return (typed, limit = 10) => index.find(typed, limit).places.map((place) => things[place][0]);
}

it('puts a whole name first, then what begins so, then the rest, ties as they came', async () => {
  const find = await indexOf(
    ['big red bag', '3'],
    ['redcurrant jam', '2'],
    ['hundred pins', '5'],
    ['red', '1'],
    ['redwood box', '4']
  );
  expect(find('red')).toEqual([
    'red',
    'redcurrant jam',
    'redwood box',
    'big red bag',
    'hundred pins'
  ]);
  expect(find('red', 2)).toEqual(['red', 'redcurrant jam']);
});

it('wants every word, in any order, in any name of a thing', async () => {
  const find = await indexOf(
    ['WHITE HANGING HEART T-LIGHT HOLDER', '85123A'],
    ['WHITE METAL LANTERN', '71053']
  );
  expect(find('holder heart')).toEqual(['WHITE HANGING HEART T-LIGHT HOLDER']);
  expect(find('white 710')).toEqual(['WHITE METAL LANTERN']);
  expect(find('85123a')).toEqual(['WHITE HANGING HEART T-LIGHT HOLDER']);
  expect(find('heart lantern')).toEqual([]);
});

it('reads accents, case, width and blanks as people type them', async () => {
  const find = await indexOf(['Çiğdem  Öztürk'], ['ＡＢＣ茶'], ['Łódź Café']);
  expect(find('cigdem ozturk')).toEqual(['Çiğdem  Öztürk']);
  expect(find('ABC')).toEqual(['ＡＢＣ茶']);
  expect(find('  CAFE ')).toEqual(['Łódź Café']);
});

it('finds Chinese names by characters and by initials', async () => {
  const find = await indexOf(['客户王小明', '1'], ['重庆火锅底料', '2'], ['khaki bag', '3']);
  expect(find('王小')).toEqual(['客户王小明']);
  expect(find('kh')).toEqual(['khaki bag', '客户王小明']);
  expect(find('wxm')).toEqual(['客户王小明']);
  expect(find('cqhg')).toEqual(['重庆火锅底料']);
  expect(find('zqhg')).toEqual(['重庆火锅底料']);
  // One letter would be in nearly every name.
  expect(find('w')).toEqual([]);
});

it.each(['', '   ', '\n', '.*', '\\', '('])(
  'takes %j as a text, not as a pattern',
  async (typed) => {
    const find = await indexOf(['plain name']);
    expect(find(typed)).toEqual([]);
  }
);

it('counts all matches and lists the limit', async () => {
  const index = new NameIndex();
  await index.add(
    Array.from({ length: 30 }, (_, at) => [`bag ${at}`]),
    still
  );
  expect(index.find('bag', 5)).toMatchObject({ total: 30, places: [0, 1, 2, 3, 4], best: 1 });
});

it('gives the page turns while it is filled', async () => {
  const index = new NameIndex();
  let turns = 0;
  await index.add(
    Array.from({ length: 10_000 }, (_, at) => [String(at)]),
    async () => void turns++
  );
  expect(index.size).toBe(10_000);
  expect(turns).toBeGreaterThanOrEqual(5);
});

it('answers at once among 50,000 names, half of them Chinese', async () => {
  const random = createRandom(1);
  const pick = (letters: string) => letters[Math.floor(random.next() * letters.length)];
  const text = (letters: string, length: number) =>
    Array.from({ length }, () => pick(letters)).join('');
  const index = new NameIndex();
  const names = Array.from({ length: 50_000 }, (_, at) => [
    at % 2 ? text('王李张刘陈杨黄赵吴周徐孙马朱胡小明华伟芳重长行', 3) : text('abcdefgh rst', 24),
    String(10_000 + at),
    `${text('abcdef', 9)}@example.com`
  ]);
  await index.add(names, still);
  const times = ['a', 'abc', 'wxm', '王', '12345', 'ab cd ef', 'nobody at all'].map((typed) => {
    // The least of a few: what other processes take in between is not the search's.
    const runs = Array.from({ length: 5 }, () => {
      const start = processorTime();
      index.find(typed, 7);
      return processorTime() - start;
    });
    return Math.min(...runs);
  });
  expect(Math.max(...times), times.map(Math.round).join(' ')).toBeLessThan(JUMP_SEARCH_MS);
});
