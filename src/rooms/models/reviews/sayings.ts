import type {
  MoodNetsAnswer,
  MoodTest,
  ReviewsAnswer,
  ToldMood
} from '../../../../workers/rooms/models/reviews/contract.ts';
import { i18n, t, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';

/** The mood of the reviews, words of negative ones, conspicuous products, and topics. */
export function reviewSayings(answer: ReviewsAnswer): Saying[] {
  const say = ([key, detail]: [MessageKey, Detail]): Saying => ({
    key,
    parts: i18n.parts(key, detail)
  });
  const { lacks, test, topics } = answer;
  if (lacks === 'texts') return [];
  const said: [MessageKey, Detail][] =
    lacks === 'moods' ? [] : [moodOf(answer), ...badWords(answer)];
  if (answer.products.length > 0) said.push(productsOf(answer));
  if (topics.length > 0) {
    const [first] = topics;
    said.push([
      'models.reviews.about',
      { topics: topics.length, words: listed(first.words), share: first.share }
    ]);
  }
  if (lacks === 'moods') said.push(['models.reviews.lacks.moods', {}]);
  if (test) said.push(verdictOf(test, answer));
  return said.map(say);
}

/** Whether the networks are worth their training. */
export function netsSentence({ beats, best, method, metrics }: MoodNetsAnswer): string {
  const own = metrics.find(({ model, metric }) => model === best && metric === 'accuracy');
  return t(beats ? 'models.reviews.netsBeat' : 'models.reviews.netsDoNot', {
    best: t(`models.method.${best}`),
    method: t(`models.method.${method}`),
    accuracy: own?.value ?? NaN
  });
}

function countOf({ moods }: ReviewsAnswer, wanted: ToldMood): number {
  return moods.find(({ mood }) => mood === wanted)?.reviews ?? 0;
}

function moodOf(answer: ReviewsAnswer): [MessageKey, Detail] {
  const rated = answer.reviews - countOf(answer, 'untold');
  return [
    'models.reviews.mood',
    {
      reviews: rated,
      good: countOf(answer, 'good') / rated,
      bad: countOf(answer, 'bad') / rated
    }
  ];
}

function badWords({ words }: ReviewsAnswer): [MessageKey, Detail][] {
  const bad = words.filter(({ mood }) => mood === 'bad').slice(0, 3);
  if (bad.length === 0) return [];
  return [['models.reviews.badWords', { words: listed(bad.map(({ word }) => word)) }]];
}

function productsOf({ products }: ReviewsAnswer): [MessageKey, Detail] {
  const worse = products.filter(({ isWorse }) => isWorse);
  if (worse.length === 0) return ['models.reviews.noneWorse', { products: products.length }];
  const [{ name, badShare, othersShare }] = worse;
  return [
    'models.reviews.worse',
    { count: worse.length, name, share: badShare, others: othersShare }
  ];
}

function verdictOf(test: MoodTest, answer: ReviewsAnswer): [MessageKey, Detail] {
  const found = test.metrics.find(
    ({ model, metric }) => model === test.method && metric === 'bad_found'
  );
  const commoner = countOf(answer, 'good') >= countOf(answer, 'bad') ? 'good' : 'bad';
  return [
    test.beats ? 'models.reviews.beats' : 'models.reviews.beatsNot',
    {
      method: t(`models.method.${test.method}`),
      mood: t(`models.reviews.mood.${commoner}`),
      accuracy: test.accuracy,
      baseline: test.baseline,
      rows: test.testRows,
      found: found?.value ?? NaN
    }
  ];
}

/**
 * No quotation marks in Chinese: lines cannot break between them, so that all would be on one line.
 */
function listed(words: readonly string[]): string {
  return i18n.list(words.map((word) => t('models.reviews.listed', { word })));
}
