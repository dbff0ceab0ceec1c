/** Cosines against scikit-learn's, printed with twelve decimals: only the order of sums differs. */
export const SIMILARITY_SCORE = 1e-6;

/** Single tf-idf weights and idf values, printed with twelve digits. */
export const TFIDF_PRINTED = 1e-9;
