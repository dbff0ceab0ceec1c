import { describe, expect, it } from 'vitest';
import { atOnce, quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { describeProblem } from '../../../../../workers/rooms/models/questions/describe-table.ts';
import { problemOfTable } from '../../../../../workers/rooms/models/questions/problem.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';
import { codeWords } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { train } from '../../../../../workers/rooms/models/train/train.ts';

/** A number of noise, and the given answers. */
function tableOf(answers: string[]): Table {
  const random = createRandom(5);
  const values = Float64Array.from(answers, random.normal);
  return {
    rows: answers.length,
    columns: [{ name: 'noise', kind: 'number', values }, codeWords('answer', answers)]
  };
}

const answers = (rows: number, yesEvery: number) =>
  Array.from({ length: rows }, (_, row) => (row % yesEvery === 0 ? 'yes' : 'no'));

function collected(cells: string[]) {
  const problem = problemOfTable(tableOf(cells), 'answer', { seed: 2 });
  return { problem, ...atOnce(describeProblem(problem, [])) };
}

describe('before training it is told', () => {
  it.each([
    ['eight rows', answers(8, 2)],
    ['one class', answers(60, 1)]
  ])('what training would refuse: %s', async (_, cells) => {
    const { problem, hindrance } = collected(cells);
    const wish = { methods: ['logistic_regression' as const], settings: {}, seed: 2 };
    const refused = await train(problem, wish, quietJob()).then(
      () => null,
      ({ code, detail }) => ({ code, detail })
    );
    expect(hindrance).not.toBeNull();
    expect(hindrance).toEqual(refused);
  });

  it('nothing where it can be learned, and which classes are scarce', () => {
    expect(collected(answers(80, 2))).toMatchObject({ hindrance: null, scarce: [] });
    const { hindrance, scarce } = collected(answers(80, 20));
    expect([hindrance, scarce]).toEqual([null, [{ name: 'yes', rows: 4 }]]);
  });

  it('the scarcest class first, and none where there is only one', () => {
    const cells = answers(100, 2).map((own, row) => (row < 3 ? 'rare' : row < 8 ? 'few' : own));
    expect(collected(cells).scarce).toEqual([
      { name: 'rare', rows: 3 },
      { name: 'few', rows: 5 }
    ]);
    expect(collected(answers(8, 1)).scarce).toEqual([]);
  });
});
