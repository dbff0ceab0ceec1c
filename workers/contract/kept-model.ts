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
