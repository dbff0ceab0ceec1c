import { judge } from '../../../../learning/honest-test.ts';
import type { ModelFacts } from '../../../../contract/saved-model.ts';
import type { MoodNetId, NetToKeep } from '../contract.ts';
import type { JudgedMoods } from '../judge-moods.ts';
import { knownShares } from '../methods/token-rows.ts';
import { GOOD } from '../moods.ts';
import type { Reviews } from '../review-rows.ts';
import type { MoodSplit } from '../split-reviews.ts';
import { ABOUT_REVIEWS } from './contract.ts';
import type { PackedMoodNet } from './contract.ts';
import { writeNetFile, writingOf } from './net-file.ts';
import { describeShares } from './word-drift.ts';

interface LearnedFrom extends MoodSplit {
  reviews: Reviews;
  seed: number;
}

/** A trained network as a file, with its facts: its test compared with the majority baseline. */
export function fileOfNet(
  judged: JudgedMoods,
  packed: PackedMoodNet,
  { reviews, train, test, from, seed }: LearnedFrom
): NetToKeep {
  const { text, mood } = reviews;
  const { id, values, metrics } = judged;
  const good = train.reduce((sum, at) => sum + Number(mood[at] === GOOD), 0) / train.length;
  const commoner = Number(good > 0.5);
  const always = Float64Array.from(test, (at) => Number(mood[at] === commoner));
  const verdict = judge<string>(
    [
      { id: 'majority', values: always },
      { id, values }
    ],
    seed
  );
  const accuracy = metrics.find(({ metric }) => metric === 'accuracy')!;
  const facts: ModelFacts = {
    about: ABOUT_REVIEWS,
    target: '',
    method: id,
    kind: 'class',
    classes: ['bad', 'good'],
    trainRows: train.length,
    testRows: test.length,
    metric: 'accuracy',
    value: accuracy.value,
    low95: accuracy.low95,
    high95: accuracy.high95,
    naive: verdict.baseline,
    beats: verdict.best === id && verdict.beats,
    writing: writingOf(Array.from(train, (at) => text[at]))
  };
  const tested = Array.from(test, (at) => text[at]);
  const seen = describeShares(knownShares(tested, packed.known, packed.length));
  const json = writeNetFile(facts, packed, { seed, from, metrics, seen });
  return { model: id as MoodNetId, json, facts };
}
