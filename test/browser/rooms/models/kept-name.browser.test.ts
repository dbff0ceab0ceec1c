import { afterEach, expect, it } from 'vitest';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import { currencyOf, otherMoney } from '../../../../src/rooms/models/kept/facts.ts';
import { nameWords } from '../../../../src/rooms/models/kept/name.ts';
import { reasonWords } from '../../../../src/rooms/models/words.ts';

const facts = {
  about: 'spend',
  target: '',
  method: 'ridge',
  kind: 'number' as const,
  classes: [],
  trainRows: 80,
  testRows: 20,
  metric: 'rmse',
  value: 1,
  naive: 2,
  beats: true
};
const ofTable = { ...facts, about: 'table', target: 'visit' };

it('what is missing reads as a sentence among reasons', async () => {
  const reasons = [
    { column: 'cat', value: null, share: 0.2 },
    { column: 'cat', value: 'tea', share: -0.1 }
  ];
  for (const [language, said] of [
    ['en', 'cat is empty ↑ · cat tea ↓'],
    ['zh', '没有填写 cat ↑ · cat tea ↓']
  ] as const) {
    await i18n.setLanguage(language, false);
    expect(reasonWords('table', reasons, '')).toBe(said);
  }
});

afterEach(() => i18n.setLanguage('en', false));

it('a kept model is named in the language of the page, whatever it was kept in', async () => {
  const english = 'What will a customer spend in the next 90 days?';
  const chinese = '未来 90 天，一位顾客会花多少钱？';
  for (const [language, asked] of [
    ['en', english],
    ['zh', chinese]
  ] as const) {
    await i18n.setLanguage(language, false);
    const method = i18n.t('models.method.ridge');
    // Kept now, and kept before in either language.
    for (const name of ['', english, chinese]) {
      expect(nameWords({ name, facts })).toBe(`${asked} · ${method}`);
    }
    expect(nameWords({ name: 'visit', facts: ofTable })).toBe(`visit · ${method}`);
    expect(nameWords({ name: 'from a friend', facts: ofTable })).toBe('from a friend');
  }
});

it('what a model tells is in the currency it learned from, and another than the shop’s is said', async () => {
  const brought = { ...facts, currency: 'USD' };
  expect(currencyOf({ name: 'from a friend', facts: brought }, 'EUR')).toBe('USD');
  // A file of before says nothing: no sign is put to it. One trained here was of this shop.
  expect(currencyOf({ name: 'from a friend', facts }, 'EUR')).toBe('');
  expect(currencyOf({ name: '', facts }, 'EUR')).toBe('EUR');
  for (const language of ['zh', 'en'] as const) {
    await i18n.setLanguage(language, false);
    expect(otherMoney(brought, 'EUR')).toMatch(/USD.*EUR/);
    expect(otherMoney(brought, 'USD') + otherMoney(brought, '') + otherMoney(facts, 'EUR')).toBe(
      ''
    );
  }
});
