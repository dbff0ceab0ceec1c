import { beforeEach, expect, it } from 'vitest';
import type { TrainAnswer } from '../../../../workers/rooms/models/train/contract.ts';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import { modelSayings } from '../../../../src/rooms/models/sayings.ts';

const names = { method: 'ridge', baseline: 'mean', testRows: 300 };
const mae = { model: 'ridge', split: 'test', metric: 'mae', value: 4124 };
const amounts = {
  ...names,
  kind: 'number',
  classes: [],
  calibration: [],
  metrics: [mae],
  top: { rows: 100, found: 8419, expected: 9105 }
};
const chances = {
  ...names,
  kind: 'class',
  classes: ['no', 'yes'],
  metrics: [],
  method: 'logistic_regression',
  baseline: 'majority',
  calibration: [{ rows: 300, told: 0.5, happened: 0.52 }],
  top: { rows: 15, found: 9, expected: 8 }
};

function said(answer: object, beats: boolean): string {
  const sayings = modelSayings('table', { ...answer, beats } as unknown as TrainAnswer, 'EUR');
  return sayings.map(({ parts }) => parts.map(({ text }) => text).join('')).join(' ');
}

beforeEach(async () => {
  await i18n.setLanguage('en', false);
  await i18n.loadRoom('models');
});

it.each([amounts, chances])('says how far to trust a model that beats what is naive', (answer) => {
  expect(said(answer, true)).toMatch(/trust the ranking more|take the chances at face value/);
});

it('does not praise or blame a list where hardly anybody was to be found', () => {
  const sentences = said({ ...chances, top: { rows: 54, found: 0, expected: 0.3 } }, false);
  expect(sentences).toMatch(/^Too few of the 300 rows tested are “yes” to tell/);
  expect(sentences).not.toMatch(/at random/);
});

it.each([amounts, chances])('trusts nothing of a model that does not', (answer) => {
  expect(said(answer, false)).toMatch(/so use that instead\.$/);
});

it.each([
  ['tells_target', /0\.999.* too good to be true.*follows from “left on”, “reason” alone/s],
  ['carries', /0\.999.* too good to be true.*rests mainly on “left on”/s]
] as const)(
  'doubts a figure too good to be true, and trusts nothing of it (%s)',
  (reason, words) => {
    const columns = reason === 'carries' ? ['left on'] : ['left on', 'reason'];
    const suspicion = { reason, columns, metric: 'auc', value: 0.9991 };
    const sentences = said({ ...chances, suspicion }, true);
    expect(sentences).toMatch(words);
    expect(sentences).not.toMatch(/at face value/);
  }
);
