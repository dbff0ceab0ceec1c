import type { ShopQuestion } from '../../../contract/lens.ts';
import type { ModelFacts } from '../../../contract/saved-model.ts';
import type { TrainingCurve } from '../../../contract/training.ts';

/** Neural networks, trained by gradient descent on request only. */
export const MOOD_NETS = ['text_cnn', 'gru', 'lstm'] as const;
export type MoodNetId = (typeof MOOD_NETS)[number];
/** `majority` predicts the more frequent mood for every review. */
export type MoodMethodId = 'majority' | 'naive_bayes' | 'logistic_regression' | MoodNetId;

/** Minimum reviews with known mood for training, and minimum of each mood. */
export const LEAST_MOODS = 50;
export const LEAST_OF_A_MOOD = 10;
/** Minimum reviews for topics. */
export const LEAST_FOR_TOPICS = 50;
/** Minimum reviews of a word or a product to be listed. */
export const LEAST_OF_A_WORD = 5;
export const LEAST_OF_A_PRODUCT = 8;
/**
 * Maximum training reviews of a network, and its time budget: no epoch starts that would exceed it.
 */
export const MOST_FOR_NETS = 10_000;
export const LONGEST_FOR_A_NET_MS = 60_000;

export type Mood = 'good' | 'bad';
/** Neutral, or not given in the file. */
export type ToldMood = Mood | 'middling' | 'untold';

export interface ReviewsQuestion extends ShopQuestion {
  /**
   * 0: the shop's files of reviews; otherwise a table of the shop. Missing: the first that has any.
   */
  sourceId?: number;
  seed: number;
}

export interface ReviewMetric {
  model: MoodMethodId;
  split: 'test';
  /** `bad_found`: recall of negative reviews. */
  metric: 'accuracy' | 'bad_found' | 'auc' | 'log_loss';
  value: number;
  low95: number;
  high95: number;
}

export interface ReviewPrediction {
  /** Row in its file, 1-based. */
  row: number;
  text: string;
  prediction: Mood;
  /** Probability of a positive mood. */
  probability: number;
  said: ToldMood;
}

/** Quality of mood predictions from words, on test reviews. */
export interface MoodTest {
  /** The best method that needs no request, and whether it beats `majority` significantly. */
  method: MoodMethodId;
  beats: boolean;
  accuracy: number;
  baseline: number;
  trainRows: number;
  testRows: number;
  /** First day of the test; '' if every fifth row is the test. */
  from: string;
  /** Test reviews that are identical to a training review. */
  copied: number;
  metrics: ReviewMetric[];
}

/** A word significantly associated with a mood. */
export interface TellingWord {
  mood: Mood;
  word: string;
  /** Weight in the logistic regression over these words; positive: good. */
  weight: number;
  reviews: number;
  /** Share of positive among the positive and negative reviews that contain it. */
  goodShare: number;
  quote: string;
}

export interface Topic {
  /** Largest weights first. */
  words: string[];
  reviews: number;
  share: number;
  /**
   * Share of positive among its positive and negative reviews, with interval; NaN without known
   * moods.
   */
  goodShare: number;
  low95: number;
  high95: number;
  quotes: string[];
}

/** Reviews of a product compared with all others. */
export interface ProductMood {
  product: string;
  name: string;
  /** Reviews with a known mood. */
  reviews: number;
  badShare: number;
  low95: number;
  high95: number;
  othersShare: number;
  /**
   * Whether it has significantly more negative reviews than others, corrected for the number of
   * products.
   */
  isWorse: boolean;
}

export interface ReviewsAnswer {
  /** Tables that may contain reviews. */
  sources: { sourceId: number; fileName: string }[];
  sourceId: number;
  reviews: number;
  moods: { mood: ToldMood; reviews: number }[];
  /** Why moods cannot be learned. */
  lacks: 'texts' | 'moods' | 'one_mood' | 'few' | null;
  test: MoodTest | null;
  /** Reviews without a mood first, then test reviews with the most unexpected mood. */
  predictions: ReviewPrediction[];
  words: TellingWord[];
  topics: Topic[];
  /** Why there are none: too few reviews, or topics that differ between random halves. */
  topicsLack: 'few' | 'unstable' | null;
  products: ProductMood[];
}

/** A trained network that can be saved: its file and its facts. */
export interface NetToKeep {
  model: MoodNetId;
  json: string;
  facts: ModelFacts;
}

export interface MoodNetsAnswer {
  metrics: ReviewMetric[];
  trainRows: number;
  curves: { model: MoodNetId; curve: TrainingCurve; ranOut: boolean }[];
  /** The best network, and whether it beats the best method without it. */
  best: MoodNetId;
  beats: boolean;
  /** The method it was compared with. */
  method: MoodMethodId;
  /** In the order of `curves`. */
  files: NetToKeep[];
}
