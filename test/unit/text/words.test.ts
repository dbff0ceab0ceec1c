import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH_STOP_WORDS } from '../../../workers/text/stop-words-english.ts';
import { wordsOf } from '../../../workers/text/words.ts';

describe('wordsOf', () => {
  test.each([
    ['The RED  Mug,\t2 pcs', ['red', 'mug', 'pcs']],
    ["children's T-SHIRT 4GB", ['children', 'shirt', '4gb']],
    ['snake_case x_ 10cm ½ m² ²²', ['snake_case', 'x_', '10cm', 'm²', '²²']],
    ['CAFÉ Straße ΌΔΟΣ', ['café', 'straße', 'όδος']],
    ['', []],
    ['   \n ', []],
    ['🎁🎁 gift 🎄tree', ['gift', 'tree']],
    ['كوب أحمر كبير', ['كوب', 'أحمر', 'كبير']],
    ['ספל אדום', ['ספל', 'אדום']]
  ])('cuts %j as scikit-learn does', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('a combining mark ends a word, as in Python', () => {
    // "cafe" + combining acute: the mark is not a word character.
    expect(wordsOf('cafe\u0301s table')).toEqual(['cafe', 'table']);
  });

  test('318 stop words', () => {
    expect(ENGLISH_STOP_WORDS.size).toBe(318);
    expect(wordsOf([...ENGLISH_STOP_WORDS].join(' '))).toEqual([]);
  });

  test('Chinese words by the segmenter, single characters kept, empty words left out', () => {
    expect(wordsOf('红色茶杯 350ml，适合送朋友')).toEqual(
      expect.arrayContaining(['红色', '茶杯', '350ml', '朋友'])
    );
    expect(wordsOf('茶')).toEqual(['茶']);
    expect(wordsOf('你好，我是你的朋友')).toEqual(['你好', '朋友']);
  });

  test('Latin beside Chinese keeps its words', () => {
    expect(wordsOf('USB-C数据线 Type A4纸')).toEqual(expect.arrayContaining(['usb', 'type', 'a4']));
    expect(wordsOf('USB-C数据线')).toContain('数据');
  });

  test('Japanese and Thai are cut into words', () => {
    expect(wordsOf('赤いマグカップ').length).toBeGreaterThan(1);
    expect(wordsOf('แก้วกาแฟสีแดง').length).toBeGreaterThan(1);
    expect(wordsOf('แก้วกาแฟสีแดง').join('')).toBe('แก้วกาแฟสีแดง');
  });

  test('text without unspaced scripts is never touched by the segmenter', () => {
    const spaced = fc
      .string({ unit: 'grapheme' })
      .filter(
        (text) =>
          !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ーｰ]/u.test(
            text.toLowerCase()
          )
      );
    fc.assert(
      fc.property(spaced, (text) => {
        const expected = (text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? []).filter(
          (word) => !ENGLISH_STOP_WORDS.has(word)
        );
        expect(wordsOf(text)).toEqual(expected);
      }),
      { seed: 1, numRuns: 500 }
    );
  });

  test('any text at all: lower-cased words without blanks, in bounded time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const folded = text.toLowerCase();
        for (const word of wordsOf(text)) {
          expect(folded).toContain(word);
          expect(word).not.toMatch(/[\s.,;!?，。！？🎁]/u);
        }
      }),
      { seed: 2, numRuns: 200 }
    );
    const long = Array.from({ length: 10_000 }, (_, i) => `word${i % 300}`).join(' ');
    expect(wordsOf(long).length).toBe(10_000);
  });
});
