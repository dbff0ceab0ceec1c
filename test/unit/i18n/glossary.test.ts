import { expect, it } from 'vitest';
import { zh } from '../../../src/i18n/languages/zh.ts';
import { everyWord } from '../../kit/words.ts';

/** What Chinese shop software does not say, or says with another word everywhere else here. */
const FORBIDDEN = [
  ['客户', '顾客'],
  ['客人', '顾客'],
  ['买家', '顾客'],
  ['客群', '人群'],
  ['你', '您'],
  ['冠军顾客', '核心顾客'],
  ['潜在忠诚', '潜力顾客'],
  ['有潜力', '待培养顾客'],
  ['不能失去', '重点挽留'],
  ['大客常客', '高消费常客'],
  ['小额一次客', '小额低频顾客'],
  ['值多少钱', '顾客价值'],
  ['搁置', '未导入'],
  ['营收', '销售额'],
  ['收入', '销售额, and 净销售额 where returns are taken off'],
  ['一单接一单', '逐单复购率'],
  ['该补货了', '该回购了'],
  ['按文字找', '用描述找商品'],
  ['邮件合并', '群发名单'],
  ['留出', '测试数据'],
  ['准确率', '精确率'],
  ['房间', '页面'],
  ['类目', '品类']
] as const;

const REQUIRED = [
  '顾客',
  '您',
  '核心顾客',
  '潜力顾客',
  '待培养顾客',
  '重点挽留',
  '高消费常客',
  '自动分群',
  '顾客价值',
  '数据管理',
  '数据体检',
  '未导入的行',
  '群发名单',
  '净销售额',
  '次月回购率',
  '逐单复购率',
  '下单时段分布',
  '该回购了',
  '用描述找商品'
];

const words = await everyWord(zh);
/** Sentences; what people may type to find a page is theirs. */
const said = Object.entries(words).filter(([key]) => !key.startsWith('jump.also.'));

it('has one form for any number, so that no second one is written and never shown', () => {
  expect(said.filter(([, text]) => /:plural\([^)]*\|/.test(text))).toEqual([]);
});

it.each(FORBIDDEN)('Chinese never says %s, but %s', (forbidden) => {
  expect(said.filter(([, text]) => text.includes(forbidden))).toEqual([]);
});

it.each(REQUIRED)('Chinese says %s', (term) => {
  expect(said.some(([, text]) => text.includes(term))).toBe(true);
});

it('a kind of product is a 品类, and 类别 a class that a model tells', () => {
  const isOfModels = (key: string) => /^(models|failure)\./.test(key) && !key.includes('category');
  expect(said.filter(([key, text]) => text.includes('类别') && !isOfModels(key))).toEqual([]);
  expect(words['role.category']).toBe('品类');
});

it('a likely range is said as eight in ten between two figures', () => {
  expect(words['customers.range80']).toMatch(/八成可能在 \{low.*\}～\{high/);
  expect(said.filter(([, text]) => /80%?\s*(可能|区间|上限|下限)/.test(text))).toEqual([]);
});

it('no sentence begins with what closes one', () => {
  expect(said.filter(([, text]) => /^[，。、；：！？”）》]/.test(text))).toEqual([]);
});
