import { expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { problemOfTable } from '../../../../../workers/rooms/models/questions/problem.ts';
import { codeWords } from '../../../../../workers/rooms/models/tables/read-column.ts';
import type { Reason } from '../../../../../workers/rooms/models/train/contract.ts';
import { joinParts } from '../../../../../workers/rooms/models/train/join-parts.ts';
import { train } from '../../../../../workers/rooms/models/train/train.ts';

const held = (name: string, share: number, column = 'review'): Reason => ({
  column,
  value: null,
  share,
  term: { name, holds: true }
});
const join = (reasons: Reason[], text: string) =>
  joinParts(reasons, () => text).map(({ term, share }) => [term?.name, share]);

it('a character that stands in longer terms alone gives them its share', () => {
  const reasons = [held('不错', 2), held('错', 1), held('快', 0.5)];
  expect(join(reasons, '质量不错，很快')).toEqual([
    ['不错', 3],
    ['快', 0.5]
  ]);
  // Here it is wrong as well.
  expect(join(reasons, '质量不错，发错了')).toEqual([
    ['不错', 2],
    ['错', 1],
    ['快', 0.5]
  ]);
  const opposed = [held('错', -0.5), held('不错', 2), held('也不错', 1)];
  expect(join(opposed, '也不错')).toEqual([['也不错', 2.5]]);
});

it('another column, a term that is not there, and spaced words stay as they are', () => {
  const lacking = { ...held('错', 1), term: { name: '错', holds: false } };
  const reasons = [held('不错', 2), held('错', 1, 'title'), lacking, held('good', 1)];
  expect(join([...reasons, held('not good', 3)], '不错 not good')).toHaveLength(5);
});

it('no row is told by a part of a term beside the term', async () => {
  const random = createRandom(5);
  const goods = ['杯子', '茶叶', '盘子', '毛巾', '物流', '包装', '味道', '颜色', '客服', '价格'];
  const about = () => Array.from({ length: 4 }, () => random.pick(goods)).join('，');
  const texts = Array.from({ length: 160 }, (_, row) =>
    row % 2 ? `${about()}不错${about()}` : `${about()}太差了${about()}`
  );
  // One in ten says the other mood: a column that told all would be left out as a leak.
  const said = texts.map((own) => (own.includes('不错') === random.next() > 0.1 ? 'good' : 'poor'));
  const table = {
    rows: texts.length,
    columns: [codeWords('review', texts), codeWords('mood', said)]
  };
  const wish = { settings: {}, seed: 1, methods: ['logistic_regression' as const] };
  const problem = problemOfTable(table, 'mood', { as: 'class', seed: 1 });
  const { answer } = await train(problem, wish, quietJob());
  const terms = answer.predictions.map(({ reasons }) => reasons.map(({ term }) => term));
  expect(terms.flat().some((own) => own?.holds && own.name === '不错')).toBe(true);
  expect(terms.flat().filter((own) => own?.holds && own.name === '错')).toEqual([]);
});
