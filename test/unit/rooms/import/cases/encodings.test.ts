import { describe, expect, test } from 'vitest';
import { SHARED } from '../../../../kit/shared.ts';
import { readCase, readContent } from './read-case.ts';

describe.skipIf(!SHARED)('names come in as typed', () => {
  test.each([
    ['cp1250', 'Łukasz Żółć', 'Kubek ścięty źródło'],
    ['cp1251', 'Мария Иванова', 'Чайник стальной'],
    ['cp1253', 'Γιώργος Παππάς', 'Κούπα τσαγιού'],
    ['cp1254', 'Ayşe Güneş', 'İnce çay bardağı ığ'],
    ['cp1255', 'דנה כהן', 'ספל תה'],
    ['cp1256', 'هند سالم', 'إبريق شاي'],
    ['cp874', 'สมชาย ใจดี', 'ถ้วยชา'],
    ['cp949', '김민수', '찻잔 세트'],
    ['euc_jp', '佐藤 花', '有田焼 湯呑'],
    ['gb18030', '王小明', '紫砂茶壶'],
    ['mac_roman', 'Zoë Müller', 'Café crème Täßchen'],
    ['utf-16', 'Łukasz', '茶杯']
  ])('%s', async (encoding, customer, product) => {
    const { draft } = await readCase(`35-ansi-encodings/input-${encoding}.csv`);
    expect(draft.exampleRows[0].slice(2, 4)).toEqual([customer, product]);
  });

  test('Japanese with hardly any kana', async () => {
    const { draft } = await readCase('23-japanese-era-short/input.csv');
    expect(draft.reading.encoding).toBe('shift_jis');
    expect(draft.exampleRows[0].slice(2, 5)).toEqual(['佐藤 花', 'H-1', '有田焼 湯呑']);
  });
});

test.each([
  ['MÃ¼ller', true],
  ['Ð\u009fÐµÑ‚Ñ€', true],
  ['ä½ å¥½', true],
  ['Müller', false],
  ['São João', false],
  ['ÉCOLE «Â»', false]
])('%s is noticed as garbled: %s', async (name, isGarbled) => {
  const text = `Order ID,Order Date,Customer ID,Product,Quantity,Unit Price\n1,2026-03-01,${name},Cup,1,2.50\n`;
  const { draft } = await readContent(text);
  expect(draft.notes.some(({ key }) => key === 'garbled_names')).toBe(isGarbled);
});
