import type { ShopQuestion } from '../../../contract/lens.ts';
import type { ModelFacts } from '../../../contract/saved-model.ts';
import type { TrainingCurve } from '../../../contract/training.ts';

/** Networks learn by gradients, and only when a person asks. */
export const MOOD_NETS = ['text_cnn', 'gru', 'lstm'] as const;
export type MoodNetId = (typeof MOOD_NETS)[number];
/** `majority` says of every review what most of them say. */
export type MoodMethodId = 'majority' | 'naive_bayes' | 'logistic_regression' | MoodNetId;

/** Fewest reviews of a known mood to learn from, and fewest of each mood. */
export const LEAST_MOODS = 50;
export const LEAST_OF_A_MOOD = 10;
/** Fewest reviews in which topics are looked for. */
export const LEAST_FOR_TOPICS = 50;
/** A word, and a product, met in fewer reviews is not told of. */
export const LEAST_OF_A_WORD = 5;
export const LEAST_OF_A_PRODUCT = 8;
/** Networks learn from so many reviews at most, each for so long: no round begins that would go beyond. */
export const MOST_FOR_NETS = 10_000;
export const LONGEST_FOR_A_NET_MS = 60_000;

export type Mood = 'good' | 'bad';
/** Between the two, or not told by the file. */
export type ToldMood = Mood | 'middling' | 'untold';

export interface ReviewsQuestion extends ShopQuestion {
  /** 0: the shop's files of reviews; else a table of the shop. Missing: the first that holds any. */
  sourceId?: number;
  seed: number;
}

export interface ReviewMetric {
  model: MoodMethodId;
  split: 'test';
  /** `bad_found`: share of the bad reviews that were told to be bad. */
  metric: 'accuracy' | 'bad_found' | 'auc' | 'log_loss';
  value: number;
  low95: number;
  high95: number;
}

export interface ReviewPrediction {
  /** In its file, counted from 1. */
  row: number;
  text: string;
  prediction: Mood;
  /** Of a good mood. */
  probability: number;
  said: ToldMood;
}

/** How well moods are told from words, on reviews that were not learned from. */
export interface MoodTest {
  /** The best of those there without training, and whether it beats `majority` by more than chance. */
  method: MoodMethodId;
  beats: boolean;
  accuracy: number;
  baseline: number;
  trainRows: number;
  testRows: number;
  /** First day of the test; '' where every fifth row is the test. */
  from: string;
  /** Reviews of the test that say word by word what one learned from says. */
  copied: number;
  metrics: ReviewMetric[];
}

/** A word that goes with a mood by more than chance. */
export interface TellingWord {
  mood: Mood;
  word: string;
  /** Of the logistic regression over such words; above 0: good. */
  weight: number;
  reviews: number;
  /** Share of a good mood among the good and bad reviews that hold it. */
  goodShare: number;
  quote: string;
}

export interface Topic {
  /** Those that weigh most, most first. */
  words: string[];
  reviews: number;
  share: number;
  /** Of a good mood among its good and bad reviews, with its interval; NaN where no mood is known. */
  goodShare: number;
  low95: number;
  high95: number;
  quotes: string[];
}

/** What is said of a product, beside what is said of all others. */
export interface ProductMood {
  product: string;
  name: string;
  /** With a known mood. */
  reviews: number;
  badShare: number;
  low95: number;
  high95: number;
  othersShare: number;
  /** More bad ones than others have, however many products were looked at. */
  isWorse: boolean;
}

export interface ReviewsAnswer {
  /** Where reviews could be read from. */
  sources: { sourceId: number; fileName: string }[];
  sourceId: number;
  reviews: number;
  moods: { mood: ToldMood; reviews: number }[];
  /** What stops moods from being learned. */
  lacks: 'texts' | 'moods' | 'one_mood' | 'few' | null;
  test: MoodTest | null;
  /** Those without a mood first, then those of the test that surprise most. */
  predictions: ReviewPrediction[];
  words: TellingWord[];
  topics: Topic[];
  /** Why there are none: too few reviews, or one half of them has other topics than the other. */
  topicsLack: 'few' | 'unstable' | null;
  products: ProductMood[];
}

/** A trained network that can be kept: its file, and what is told of it. */
export interface NetToKeep {
  model: MoodNetId;
  json: string;
  facts: ModelFacts;
}

export interface MoodNetsAnswer {
  metrics: ReviewMetric[];
  trainRows: number;
  curves: { model: MoodNetId; curve: TrainingCurve; ranOut: boolean }[];
  /** The best network, and whether it beats the best of those without training. */
  best: MoodNetId;
  beats: boolean;
  /** What it was held against. */
  method: MoodMethodId;
  /** In the order of `curves`. */
  files: NetToKeep[];
}
