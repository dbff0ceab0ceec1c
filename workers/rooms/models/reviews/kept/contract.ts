import type { ModelFacts } from '../../../../contract/saved-model.ts';
import type { Drift, SeenColumn } from '../../deploy/contract.ts';
import type { Mood, MoodNetId, ReviewMetric, ToldMood } from '../contract.ts';

export const NET_FORMAT = 'tillsight-mood-net';
export const NET_VERSION = 1;
/** What a network on reviews is about, beside the questions about tables. */
export const ABOUT_REVIEWS = 'reviews';

/**
 * A trained network on reviews as JSON. A text is lower-cased and cut into words, and where letters
 * are written without blanks into characters; the first `length` of them stand at the end of a row of
 * numbers: 0 nothing, 1 a word that is not known, then `known` in its order.
 */
export interface MoodNetFile extends ModelFacts {
  format: typeof NET_FORMAT;
  version: number;
  method: MoodNetId;
  seed: number;
  /** First day of the test; '' where every fifth row is the test. */
  from: string;
  metrics: ReviewMetric[];
  length: number;
  known: string[];
  /** Parameters in their order, rows of numbers one after the other. */
  layers: {
    name: string;
    shape: [number, number];
    type: 'float32';
    order: 'little-endian';
    base64: string;
  }[];
  /** How much of the test's texts is known. */
  seen: SeenColumn;
}

/** A trained network as plain numbers, with the words it knows by their numbers. */
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
  /** Of a good mood. */
  probability: number;
  /** Share of what was read of the text that the network knows; NaN: nothing was read. */
  known: number;
}

export interface ScoredReview extends ToldText {
  /** In its file, counted from 1. */
  row: number;
  text: string;
  said: ToldMood;
}

/** Texts of a table, told by a kept network. */
export interface ScoredReviews {
  rows: number;
  /** The column that was read; '' where the table has none of sentences. */
  column: string;
  /** A row for each that has a text, likeliest to be bad first. */
  reviews: ScoredReview[];
  /** The words are others than those of the test; null: they are not. */
  drift: Drift | null;
}
