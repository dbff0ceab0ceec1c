import type { ModelFacts } from '../../../../contract/saved-model.ts';
import type { Drift, SeenColumn } from '../../deploy/contract.ts';
import type { Mood, MoodNetId, ReviewMetric, ToldMood } from '../contract.ts';

export const NET_FORMAT = 'tillsight-mood-net';
export const NET_VERSION = 1;
/** Subject of a network on reviews, besides the questions about tables. */
export const ABOUT_REVIEWS = 'reviews';

/**
 * A trained network on reviews as JSON. A text is lower-cased and split into words, or into
 * characters for scripts without spaces; the first `length` tokens are right-aligned in a row of
 * numbers: 0 padding, 1 an unknown word, then the index in `known` plus 2.
 */
export interface MoodNetFile extends ModelFacts {
  format: typeof NET_FORMAT;
  version: number;
  method: MoodNetId;
  seed: number;
  /** First day of the test; '' if every fifth row is the test. */
  from: string;
  metrics: ReviewMetric[];
  length: number;
  known: string[];
  /** Parameters in their order, row-major. */
  layers: {
    name: string;
    shape: [number, number];
    type: 'float32';
    order: 'little-endian';
    base64: string;
  }[];
  /** Share of known words in the test texts. */
  seen: SeenColumn;
}

/** Parameters of a trained network, with its vocabulary. */
export interface PackedMoodNet {
  length: number;
  known: string[];
  layers: { name: string; shape: [number, number]; values: Float32Array }[];
}

export interface TellMoodQuestion {
  modelId: number;
  text: string;
}

export interface ToldText {
  prediction: Mood;
  /** Probability of a positive mood. */
  probability: number;
  /** Share of the text's tokens that the network knows; NaN: no tokens. */
  known: number;
}

export interface ScoredReview extends ToldText {
  /** Row in its file, 1-based. */
  row: number;
  text: string;
  said: ToldMood;
}

/** Texts of a table, scored by a saved network. */
export interface ScoredReviews {
  rows: number;
  /** The text column used; '' if the table has no column of sentences. */
  column: string;
  /** One row per non-empty text, most likely negative first. */
  reviews: ScoredReview[];
  /** Vocabulary drift against the test; null: none. */
  drift: Drift | null;
}
