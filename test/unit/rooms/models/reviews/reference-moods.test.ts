import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { NO_DAY } from '../../../../../workers/contract/order-lines.ts';
import { testMoods } from '../../../../../workers/rooms/models/reviews/test-moods.ts';
import { splitReviews } from '../../../../../workers/rooms/models/reviews/split-reviews.ts';
import type { Reviews } from '../../../../../workers/rooms/models/reviews/review-rows.ts';
import { times } from '../../../../kit/long.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { MOOD_ACCURACY } from '../../../../kit/tolerances.ts';

const FILES = [
  ['english_amazon_20000', 'english-reviews/amazon_reviews_20000.csv.gz', 'reviewText', 'Positive'],
  [
    'chinese_online_shopping_10_cats',
    'chinese-reviews/online_shopping_10_cats.csv.gz',
    'review',
    'label'
  ]
];

function readFile(path: string, text: string, label: string): Reviews {
  const content = gunzipSync(readFileSync(`${SHARED}/data/${path}`)).toString('utf8');
  const { data } = Papa.parse<Record<string, string>>(content.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true
  });
  return {
    row: Uint32Array.from(data.keys()),
    text: data.map((own) => own[text]),
    mood: Uint8Array.from(data, (own) => Number(own[label])),
    day: new Int32Array(data.length).fill(NO_DAY),
    product: data.map(() => '')
  };
}

describe.skipIf(!SHARED)('moods against scikit-learn', () => {
  // The longer file takes half a minute.
  it.each(FILES.slice(0, times(1, 2)))(
    '%s',
    async (name, path, text, label) => {
      const reviews = readFile(path, text, label);
      const reference = JSON.parse(
        readFileSync(`${SHARED}/reference/sentiment_reviews.json`, 'utf8')
      )[name];
      const split = splitReviews(reviews);
      expect([split.train.length, split.test.length]).toEqual([reference.train, reference.test]);
      const { test } = await testMoods(reviews, split, 1, quietJob());
      const accuracyOf = (model: string) =>
        test.metrics.find((own) => own.model === model && own.metric === 'accuracy')!.value;
      const least = (method: string) => reference[method].accuracy - MOOD_ACCURACY;
      expect(accuracyOf('naive_bayes')).toBeGreaterThan(least('multinomial_nb_alpha1_counts'));
      expect(accuracyOf('logistic_regression')).toBeGreaterThan(least('logistic_C1_tfidf'));
      expect(test.beats).toBe(true);
    },
    120_000
  );
});
