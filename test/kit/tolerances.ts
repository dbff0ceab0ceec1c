/**
 * Cosines against scikit-learn's, printed with twelve decimals: only the order of summation
 * differs.
 */
export const SIMILARITY_SCORE = 1e-6;

/** Single tf-idf weights and idf values, printed with twelve digits. */
export const TFIDF_PRINTED = 1e-9;

/** Sums of money over half a million lines, printed with three decimals: only rounding differs. */
export const SUM_TOLERANCE = 0.001;

/** A longer main-thread task is noticeable (the browser's own definition of "long task"). */
export const LONG_TASK_MS = 50;

/** One search among 50,000 names: short enough not to be noticed while typing. */
export const JUMP_SEARCH_MS = 50;

/** JavaScript before the drop zone can be used, gzip. */
export const START_SCRIPT_BYTES = 70 * 1000;

/** Number of scripts before it: each adds a round trip on a slow connection. */
export const START_SCRIPTS = 12;

/** Layout shift of a page, first visit or later; browsers rate up to 0.1 as good. */
export const LAYOUT_SHIFT = 0.02;

/** A screen draws 60 frames a second; on a shared processor a few may be late. */
export const DRAGGED_FRAMES_PER_SECOND = 50;

/**
 * Log-likelihoods against the reference: the optimisers stop at different points of a flat maximum.
 */
export const LOG_LIKELIHOOD = 0.05;

/**
 * A mean of 20,000 played years against the formula, as a fraction: one purchase gives a standard
 * error of about one per cent, and four of them are allowed.
 */
export const PLAYED_MEAN = 0.04;

/**
 * Coverage of 80 % intervals in 30 simulated shops: the binomial spread (two standard errors are 15
 * points), and counts, being whole numbers, are covered slightly more often.
 */
export const COVERAGE_OF_80: [number, number] = [0.67, 0.95];

/** Parameters printed with three decimals, relative: rounding of the smallest. */
export const PRINTED_DIGITS = 1e-3;

/**
 * Best inertia of 20 starts, relative: with seven groups the reference's own starts end up to 5 %
 * apart.
 */
export const K_MEANS_INERTIA = { few: 1e-4, many: 0.01 };

/** Variances and weights of principal components, printed with twelve digits. */
export const PCA_VARIANCE = 1e-6;

/**
 * Ranking metrics against the reference: one customer's different rank would change them by 2e-4.
 */
export const RANKING_METRIC = 1e-6;
/** ALS starts at random: over four seeds its hit rate at 10 on MovieLens varied by 0.01. */
export const ALS_HIT_RATE = 0.015;
/** Loss of hit rate if product factors are learned from half of the customers of MovieLens. */
export const ALS_OF_HALF = 0.02;
/**
 * Gradients at the end of a fit: SLIM stops at changes of 1e-4 times some 25 buyers, ALS after a
 * fixed number of rounds.
 */
export const SLIM_SLOPE = 0.01;
export const ALS_SLOPE = 1e-6;
/** The same sums in a different order. */
export const BM25_SCORE = 1e-9;

/** Coverage of 80 % intervals of single customers, over some thousands: five standard errors. */
export const COVERAGE_OF_CUSTOMERS: [number, number] = [0.76, 0.84];

/** Directional derivatives against finite differences in single precision, relative. */
export const SLOPE_BY_DIFFERENCES = 2e-3;
/** A recurrent network in double precision against tfjs in single precision, per number. */
export const NETWORK_FORWARD = 1e-5;
/**
 * Scores of one seed trained on different backends, which round differently: measured 2e-7 after
 * some sixty batches. Scores closer than this may be in either order.
 */
export const BACKEND_SCORE = 1e-5;
/** Parts of an amount of thousands, in cents, summed again: only double rounding differs. */
export const SPREAD_SUM = 1e-8;

/**
 * Time of narrowing 541,909 lines to nearly all of them relative to summing their columns, median
 * of alternating measurements in one run: measured 1.4 to 2.8, also with three busy loops running.
 * Summing takes 13 milliseconds on an idle machine, so sixty milliseconds are about 4.5 times that.
 * (Copying the columns is no stable unit: it took 1.5 or 6 milliseconds, depending on free memory.)
 */
export const NARROW_TO_SUM = 4.5;

/**
 * Mean squared error of the probability of still being a customer on the sample shop; always
 * predicting the true share scores .20.
 */
export const BRIER_OF_LEAVING = 0.12;

/** A tenth of CDNOW’s customers: its buyers drop out faster than any of the models predicts. */
export const CALIBRATION_OF_A_GROUP = 0.15;

/** Figures of models printed with twelve digits: decimals that agree (for `toBeCloseTo`). */
export const MODEL_PRINTED = 10;

/**
 * Probabilities of one model started at two points, decimals: both stop where the gradient is 1e-9
 * of the first.
 */
export const MODEL_BEGUN_ELSEWHERE = 7;

/**
 * Coefficients of penalised linear models against scikit-learn's, whose own solvers differ by 1e-5.
 */
export const MODEL_COEFFICIENT = 1e-4;
export const MODEL_AUC = 1e-4;
/** How much larger a minimised objective may be, relative. */
export const MODEL_OBJECTIVE = 1e-6;
/** Deep trees have ties between splits, which scikit-learn breaks at random. */
export const TREE_ACCURACY = 0.005;
/** Least squares printed with twelve digits, relative. */
export const LINE_PRINTED = 1e-6;
export const MODEL_LOG_LOSS = 1e-5;
/** Contributions to a prediction, summed again. */
export const SHAP_SUM = 1e-9;
/**
 * Area under the ROC curve of boosting below scikit-learn's: nearly equal splits are chosen
 * differently (the standard error on Telco is .01).
 */
export const BOOSTING_AUC = 0.003;

/** Violation of the optimality conditions of a support vector machine: its stopping tolerance. */
export const SVM_CONDITION = 1e-3;

/** Gradients of a network in double precision against differences over 2e-6. */
export const NETWORK_SLOPE = 1e-7;
/** Gradients of the neighbour map in double precision against differences over 2e-5. */
export const MAP_SLOPE = 1e-8;

/**
 * How far the share of periods without a stock-out may differ from the target: for 40 products over
 * a year, whose periods overlap, two standard errors are about three points; whole numbers suffice
 * slightly more often.
 */
export const HELD_SERVICE = 0.04;

/**
 * Milliseconds until a saved test of recommenders is shown, with two browsers at a time; fitting
 * takes ten times as long.
 */
export const KEPT_TEST_MS = 5_000;
/** Gradients of smooth losses of size one against central differences of 1e-5: rounding of the loss. */
export const FINITE_DIFFERENCE = 1e-6;
/**
 * Accuracy on moods of reviews, below scikit-learn's: Chinese is split into characters and pairs
 * without punctuation, and an optimiser stops at a slightly different point.
 */
export const MOOD_ACCURACY = 0.003;

/** 1 minus a probability, per customer, against the same by one exponential: last digits. */
export const NEXT_EXPECTED = 1e-10;

/** The components of a series of hundreds, summed again. */
export const SUM_OF_PARTS = 1e-9;
/** Least share of the best possible earnings that Q-learning on a simulated shop reaches. */
export const LEARNED_CONTACT = 0.98;

/** Longest work between two yields: cancelling must not feel delayed. */
export const CANCEL_MS = 50;

/**
 * A trained network's forecasts on plain JavaScript against WASM, as a share: single precision,
 * summed in a different order over a hundred training steps.
 */
export const NETWORK_BACKENDS = 1e-3;

/** Harmonic mean of precision and recall on two shops' lists, above which matching saves work. */
export const MATCHED_LISTS = 0.6;
/** The same by words alone, which many names of variants share: guards against regressions. */
export const MATCHED_WITHOUT_MODELS = 0.5;
/**
 * Precision of matches that count without confirmation: one wrong in thirty does not move the
 * median of a category.
 */
export const SURE_MATCHES = 0.97;

/**
 * Width of a bootstrap's middle 95 % against the theoretical one: the outer quantiles of 300
 * resamples vary by 6 % of it.
 */
export const BOOTSTRAP_WIDTH = 0.17;

/**
 * Coverage of 80 % intervals of periods that have begun. Whether the last day is complete is
 * unknown, and so is the drift of levels within a period, so that coverage is higher at its end.
 */
export const BEGUN_COVERAGE: [number, number] = [0.72, 0.92];

/**
 * Coverage of the intervals of 40 shops of two years against their nominal level: 160 steps that
 * are correlated in fours vary by about 0.05. Before they were widened, 80 % intervals covered 0.6.
 */
export const YOUNG_COVERAGE = 0.11;

/**
 * Qini coefficients of the e-mail test against those of scikit-learn's logistic regressions, the
 * mean of six random halvings of its rows: one varies by .0007, and three times that is far from
 * chance.
 */
export const QINI_OF_HALVES = 0.002;

/**
 * Probabilities of a small network on another backend: single-precision sums in a different order,
 * over forty steps at most.
 */
export const NET_OF_OTHER_BACKEND = 1e-5;

/**
 * Of a hundred made shops in which no product went silent, those in which one is called so: the
 * rule allows one in twenty.
 */
export const SILENT_SHOPS = 5;
