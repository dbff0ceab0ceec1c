import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import type { MethodId, TrainQuestion } from '../../../../../workers/rooms/models/contract.ts';
import {
  openModelFile,
  writeModelFile
} from '../../../../../workers/rooms/models/deploy/model-file.ts';
import { openStandalone } from '../../../../../workers/rooms/models/deploy/standalone.ts';
import { scoreTable } from '../../../../../workers/rooms/models/deploy/score-table.ts';
import { problemOfTable } from '../../../../../workers/rooms/models/questions/problem.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';
import { codeWords } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { train } from '../../../../../workers/rooms/models/train/train.ts';
import { madeReviews, planted } from '../preprocess/made-reviews.ts';

const job = quietJob();

async function trained(method: MethodId, language: 'en' | 'zh' = 'en') {
  const question = {
    shopId: 1,
    lens: {},
    about: 'table',
    target: 'Mood',
    seed: 3,
    methods: [method],
    settings: {}
  } as unknown as TrainQuestion;
  const problem = problemOfTable(madeReviews(400, language), 'Mood', { seed: 3 });
  return { question, found: await train(problem, question, job) };
}
const aucOf = ({ metrics }: { metrics: { model: string; metric: string; value: number }[] }) =>
  metrics.filter(({ metric }) => metric === 'auc').map(({ value }) => value);
const withTexts = (texts: string[]): Table => ({
  rows: texts.length,
  columns: [codeWords('Review', texts)]
});

describe.each(['en', 'zh'] as const)('a planted word decides (%s)', (language) => {
  it.each(['logistic_regression', 'gradient_boosting', 'naive_bayes'] as const)(
    'and %s finds it, better than the naive one',
    async (method) => {
      const { found } = await trained(method, language);
      const [naive, own] = aucOf(found.answer);
      expect(naive).toBe(0.5);
      expect(own).toBeGreaterThan(0.8);
      expect(found.answer.importance.map(({ column }) => column)).toEqual(['Review']);
    }
  );

  it.each(['logistic_regression', 'gradient_boosting'] as const)(
    'and %s names it first, where it is and where it is not',
    async (method) => {
      const { found } = await trained(method, language);
      const word = planted(language);
      const terms = language === 'en' ? [word] : ['迟', '到', word];
      const first = found.answer.predictions.slice(0, 100).map(({ reasons }) => reasons[0]);
      const named = first.filter(({ term }) => terms.includes(term!.name));
      expect(named.length).toBeGreaterThan(0.9 * first.length);
      expect(new Set(named.map(({ term }) => term!.holds)).size).toBe(2);
      // Of two classes the second is told: "good".
      for (const { term, share, value } of named) {
        expect([Math.sign(share), value]).toEqual([term!.holds ? -1 : 1, null]);
      }
    }
  );
});

it('a line names the planted word by its greatest weight', async () => {
  const { found } = await trained('logistic_regression');
  expect(found.answer.beats).toBe(true);
  const [first] = found.answer.coefficients
    .slice(1)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  expect(first.feature).toBe('Review∋late');
});

describe('the file of a model that reads text', () => {
  it.each(['logistic_regression', 'gradient_boosting', 'naive_bayes'] as const)(
    'of %s tells later rows to the same bits, in the app and without it',
    async (method) => {
      const { question, found } = await trained(method);
      const json = writeModelFile(question, found);
      const opened = await openModelFile(json);
      const later = madeReviews(60, 'en', 9);
      const { classes } = found.answer;
      const scored = await scoreTable(found, classes, later, job);
      expect(await scoreTable(opened, classes, later, job)).toEqual(scored);

      const alone = await openStandalone(json);
      expect(alone.fields).toEqual([{ column: 'Review', kind: 'text' }]);
      const { row, name: _, ...one } = scored.predictions[0];
      const column = later.columns[0];
      const cell = column.kind === 'text' ? column.words[column.code[Number(row) - 1]] : '';
      expect(await alone.tell({ Review: ` ${cell}\n` })).toMatchObject(one);
      const empty = await alone.tell({ Review: '' });
      expect(empty).toMatchObject(await alone.tell({ Review: '<p>zebra</p> 😀' }));
      // Neither holds a word to go by, which is told.
      expect(empty.unknown).toEqual(['Review']);
      expect((await alone.tell({ Review: 'came late' })).unknown).toEqual([]);
    }
  );

  it('that was changed is refused, and one of the version before still opens', async () => {
    const { question, found } = await trained('logistic_regression');
    const whole = writeModelFile(question, found);
    type Step = { kind: string; terms: unknown[]; idf: unknown[]; tellsMissing: boolean };
    const change = (own: (step: Step, file: Record<string, unknown>) => void) => {
      const file = JSON.parse(whole);
      own(file.recipe.steps[0], file);
      return JSON.stringify(file);
    };
    const broken = [
      change((step) => step.terms.pop()),
      change((step) => step.idf.pop()),
      change((step) => (step.idf[0] = null)),
      change((step) => (step.terms[0] = 7)),
      change((step) => (step.terms[1] = step.terms[0])),
      change((step) => (step.terms = [])),
      change((step) => Object.assign(step, { terms: 'late' })),
      change((step) => (step.kind = 'category')),
      change((step) => (step.tellsMissing = true)),
      change((_, file) => (file.means = [])),
      change((_, file) => ((file.recipe as { features: unknown[] }).features = []))
    ];
    for (const [at, json] of broken.entries()) {
      await expect(openModelFile(json), `change ${at}`).rejects.toMatchObject({
        code: 'model_unreadable'
      });
    }
    const { features } = found.recipe;
    const older = await openModelFile(
      change((_, file) => {
        file.version = 2;
        Object.assign(file.recipe as object, { features });
      })
    );
    expect(older.recipe).toEqual(found.recipe);
  });
});

describe('drift of free text', () => {
  it('is silent on the same people, and named where they write other words or none', async () => {
    const { found } = await trained('logistic_regression');
    const drift = async (table: Table) =>
      (await scoreTable(found, found.answer.classes, table, job)).drift;
    for (let seed = 10; seed < 30; seed++) {
      expect(await drift(madeReviews(60, 'en', seed)), `seed ${seed}`).toEqual([]);
    }
    const [chinese] = await drift(madeReviews(60, 'zh', 5));
    expect(chinese).toMatchObject({ column: 'Review', kind: 'text', category: null, now: 0 });
    expect(chinese.before).toBeGreaterThan(0.9);
    const none = Array.from({ length: 60 }, () => '');
    expect((await drift(withTexts(none))).map(({ column }) => column)).toEqual(['Review']);
  });
});
