import { expect, it } from 'vitest';
import { pinyinInitials } from '../../../../src/shell/jump/pinyin-initials.ts';

it.each([
  ['客户', 'kh'],
  ['王小明', 'wxm'],
  ['欧阳娜娜', 'oynn'],
  ['安徽老字号A4纸', 'ahlzha4z'],
  ['诸葛亮', 'zgl'],
  ['额尔敦', 'eed'],
  ['热水壶', 'rsh'],
  ['伞', 's'],
  ['雨伞 3 把', 'ys3b'],
  ['Jasmine tea', ''],
  ['ひらがな', ''],
  ['', '']
])('%s is typed %s', (name, initials) => {
  expect(pinyinInitials(name)).toBe(initials);
});

it.each([
  ['重庆', 'zq', 'cq'],
  ['银行', 'yx', 'yh'],
  ['长沙', 'zs', 'cs'],
  ['单先生', 'dxs', 'sxs']
])('%s is typed %s or %s', (name, one, other) => {
  expect(pinyinInitials(name)).toBe(one);
  expect(pinyinInitials(name, 'second')).toBe(other);
});

it('knows a word of each initial', () => {
  const words = '啊爸擦大鹅飞高好家看来妈你哦怕请人三他我下一在';
  expect(pinyinInitials(words)).toBe('abcdefghjklmnopqrstwxyz');
});
