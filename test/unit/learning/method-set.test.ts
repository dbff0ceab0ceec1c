import { expect, it } from 'vitest';
import { Failed } from '../../../workers/contract/failure.ts';
import { quietJob } from '../../../workers/contract/job.ts';
import type { Family, MethodOf } from '../../../workers/learning/method.ts';
import { createMethodSet, findMethod } from '../../../workers/learning/method-set.ts';
import { floatsOf } from '../../../workers/learning/model-bytes.ts';

/** A family that recommends nothing: forecasts of one number from a series. */
interface Forecasters extends Family {
  id: 'mean' | 'last';
  data: Float64Array;
  context: { fitted: string[]; broken?: boolean };
  goal: number;
  score: () => number;
}

const mean: MethodOf<Forecasters, Float64Array> = {
  id: 'mean',
  settings: {},
  needs: {},
  fit(data, { fitted, broken }) {
    if (broken) throw new Failed('cancelled');
    fitted.push('mean');
    return Float64Array.of(data.reduce((sum, own) => sum + own, 0) / data.length);
  },
  pack: (level) => ({ arrays: { level }, facts: {} }),
  open: (packed) => floatsOf(packed, 'level'),
  score:
    ([level]) =>
    () =>
      level
};

const last: MethodOf<Forecasters, number> = {
  id: 'last',
  settings: { lag: 1 },
  needs: { isPossible: (data, _context, ahead) => data.length > ahead },
  fit: (data) => data[data.length - 1],
  pack: (level) => ({ arrays: {}, facts: { level } }),
  open: ({ facts }) => facts.level,
  score: (level) => () => level
};

const LIST = [mean, last];
const job = quietJob();
const series = Float64Array.of(1, 2, 6);

it('fits methods of different models from one list, each once', async () => {
  const fitted: string[] = [];
  const set = createMethodSet(LIST, series, { fitted });
  expect((await set.fit('mean', job)).score()).toBe(3);
  expect((await set.fit('last', job)).score()).toBe(6);
  await set.fit('mean', job);
  expect(fitted).toEqual(['mean']);
  expect([set.possible(1), set.possible(3)]).toEqual([['mean', 'last'], ['mean']]);
});

it('opens what is kept, and fits anew what does not open', async () => {
  const fitted: string[] = [];
  const kept = (name: string) => ({
    read: async () => ({ arrays: { [name]: Float64Array.of(8) }, facts: {} }),
    fitted: () => {}
  });
  const opened = createMethodSet(LIST, series, { fitted }, kept('level'));
  expect((await opened.fit('mean', job)).score()).toBe(8);
  expect(fitted).toEqual([]);
  const damaged = createMethodSet(LIST, series, { fitted }, kept('other'));
  expect((await damaged.fit('mean', job)).score()).toBe(3);
  expect(fitted).toEqual(['mean']);
});

it('forgets a failure', async () => {
  const context = { fitted: [], broken: true };
  const set = createMethodSet(LIST, series, context);
  await expect(set.fit('mean', job)).rejects.toMatchObject({ code: 'cancelled' });
  context.broken = false;
  expect((await set.fit('mean', job)).score()).toBe(3);
});

it('knows no method that the list lacks', () => {
  const ids: { id: string }[] = LIST;
  expect(() => findMethod(ids, 'none')).toThrow('no method none');
});
