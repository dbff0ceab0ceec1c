import type { MadeForecast } from './forecast.ts';

/** What is known of a fitted model that is kept; its numbers lie beside it as bytes. */
export interface KeptModel {
  shopId: number;
  /** Room and method: `recommend:ease`. */
  name: string;
  /** The data it was fitted on. */
  dataVersion: number;
  /** Of the code that fitted it: another version's models are fitted anew. */
  fittedAs: number;
  /** ISO moment it was kept. */
  kept: string;
  bytes: number;
  seed: number;
  parameters: Record<string, number>;
  /** What its test in time gave, if one was made, beside the same of the naive baseline. */
  test: { metric: string; k: number; value: number; baseline: number } | null;
}

/** A fitted model on its way to be kept. */
export interface PackedModel {
  model: KeptModel;
  bytes: Blob;
}

/**
 * What an answer of a learning room hands over to be kept, as `keep`: the worker that computed it
 * writes nothing. The bridge takes it off the answer and has the data worker store it.
 */
export interface ToKeep {
  settings?: { key: string; value: string }[];
  /** Methods fitted for this answer; the room's `packModel` gives each, once. */
  models?: string[];
  /** What was told of the coming periods. */
  forecasts?: MadeForecast[];
}
