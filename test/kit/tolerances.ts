/** Cosines against scikit-learn's, printed with twelve decimals: only the order of sums differs. */
export const SIMILARITY_SCORE = 1e-6;

/** Single tf-idf weights and idf values, printed with twelve digits. */
export const TFIDF_PRINTED = 1e-9;

/** Sums of money over half a million lines, printed with three decimals: only rounding differs. */
export const SUM_TOLERANCE = 0.001;

/** A main-thread task longer than this is felt as a hitch (the browser's own "long task"). */
export const LONG_TASK_MS = 50;

/** JavaScript before the drop zone can be used, gzip. */
export const START_SCRIPT_BYTES = 100 * 1024;

/** A screen draws 60 frames a second; on a shared processor a few may come late. */
export const DRAGGED_FRAMES_PER_SECOND = 50;
