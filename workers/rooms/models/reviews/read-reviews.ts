import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import type { ReviewsAnswer } from './contract.ts';
import type { JudgedMoods } from './judge-moods.ts';
import { compareProducts } from './product-moods.ts';
import type { Reviews } from './review-rows.ts';
import { lackOf, splitReviews } from './split-reviews.ts';
import type { MoodSplit } from './split-reviews.ts';
import { findTellingWords } from './telling-words.ts';
import { MOOD_OF, testMoods } from './test-moods.ts';
import { findTopics } from './topics.ts';

/** Results for reviews, and the data that networks are compared on. */
export interface ReadReviews {
  answer: Omit<ReviewsAnswer, 'sources' | 'sourceId'>;
  reviews: Reviews;
  /** null if no mood can be learned. */
  learnt: { split: MoodSplit; chosen: JudgedMoods } | null;
}

/**
 * Moods of reviews, how well words predict them, associated words and products, and topics.
 *
 * @param nameOf a product's name
 */
export async function readReviews(
  reviews: Reviews,
  nameOf: (product: string) => string,
  seed: number,
  job: Job
): Promise<ReadReviews> {
  const lacks = lackOf(reviews);
  const split = lacks ? null : splitReviews(reviews);
  const tested = split ? await testMoods(reviews, split, seed, job) : null;
  const words = split ? await findTellingWords(reviews, job) : [];
  const { topics, topicsLack } = await findTopics(reviews, seed, job);
  return {
    reviews,
    learnt: split && tested ? { split, chosen: tested.chosen } : null,
    answer: {
      reviews: reviews.text.length,
      moods: MOOD_OF.map((mood, code) => ({
        mood,
        reviews: reviews.mood.filter((own) => own === code).length
      })),
      lacks,
      test: tested?.test ?? null,
      predictions: tested?.predictions ?? [],
      words,
      topics,
      topicsLack,
      products: await breathing(compareProducts(reviews, nameOf), job)
    }
  };
}
