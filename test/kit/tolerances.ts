/** Cosines against scikit-learn's, printed with twelve decimals: only the order of sums differs. */
export const SIMILARITY_SCORE = 1e-6;

/** Single tf-idf weights and idf values, printed with twelve digits. */
export const TFIDF_PRINTED = 1e-9;

/** Sums of money over half a million lines, printed with three decimals: only rounding differs. */
export const SUM_TOLERANCE = 0.001;

/** A main-thread task longer than this is felt as a hitch (the browser's own "long task"). */
export const LONG_TASK_MS = 50;

/** One search among 50,000 names: shorter than what a person who types would feel as a hitch. */
export const JUMP_SEARCH_MS = 50;

/** JavaScript before the drop zone can be used, gzip. */
export const START_SCRIPT_BYTES = 70 * 1000;

/** Scripts before it: each is a way of its own on a slow line. */
export const START_SCRIPTS = 12;

/** Layout shift of a page, first visit or later; 0.1 is what browsers call good. */
export const LAYOUT_SHIFT = 0.02;

/** A screen draws 60 frames a second; on a shared processor a few may come late. */
export const DRAGGED_FRAMES_PER_SECOND = 50;

/** Log-likelihoods against the reference: where the optimiser stops on an almost flat top. */
export const LOG_LIKELIHOOD = 0.05;

/**
 * How often 80 % intervals may cover in 30 simulated shops: the binomial spread (two standard
 * errors are 15 points), and counts, being whole numbers, are covered a little more often.
 */
export const COVERAGE_OF_80: [number, number] = [0.67, 0.95];

/** Parameters printed with three digits after the point, relative: rounding of the smallest. */
export const PRINTED_DIGITS = 1e-3;

/**
 * Best inertia of 20 starts, relative: with seven groups the reference's own starts end up to 5 %
 * apart.
 */
export const K_MEANS_INERTIA = { few: 1e-4, many: 0.01 };

/** Variances and weights of principal components, printed with twelve digits. */
export const PCA_VARIANCE = 1e-6;

/** Ranking metrics against the reference: one customer's other rank would move them by 2e-4. */
export const RANKING_METRIC = 1e-6;
/** ALS begins by chance: over four seeds its hit rate at 10 on MovieLens moved by 0.01. */
export const ALS_HIT_RATE = 0.015;
/** Hit rate that factors of products lose where half of the customers of MovieLens taught them. */
export const ALS_OF_HALF = 0.02;
/** Slopes where a fit ended: SLIM stops at moves of 1e-4 times some 25 buyers, ALS after its rounds. */
export const SLIM_SLOPE = 0.01;
export const ALS_SLOPE = 1e-6;
/** The same sums in another order. */
export const BM25_SCORE = 1e-9;

/** How often 80 % intervals of single customers may cover, over some thousands: five standard errors. */
export const COVERAGE_OF_CUSTOMERS: [number, number] = [0.76, 0.84];

/** Slopes along a direction against finite differences in single precision, relative. */
export const SLOPE_BY_DIFFERENCES = 2e-3;
/** A recurrent network in double precision against tfjs in single, per number. */
export const NETWORK_FORWARD = 1e-5;
/**
 * Scores of one seed trained on different backends, which round differently: measured 2e-7 after
 * some sixty batches. Scores nearer than this may stand in either order.
 */
export const BACKEND_SCORE = 1e-5;
/** Parts of an amount of thousands, in cents, added up again: only doubles differ. */
export const SPREAD_SUM = 1e-8;

/**
 * Narrowing 541,909 lines to nearly all of them beside adding up their columns, median of turns in one
 * run: measured 1.4 to 2.8, also beside three busy loops. Adding up takes 13 milliseconds where
 * nothing else runs, so sixty milliseconds are about 4.5 of it. (Copying the columns is no measure:
 * it took 1.5 or 6 milliseconds, as memory was at hand or not.)
 */
export const NARROW_TO_SUM = 4.5;

/** Mean squared error of the chance of still being a customer on the sample shop; always saying the true share scores .20. */
export const BRIER_OF_LEAVING = 0.12;

/** A tenth of CDNOW’s customers: its buyers thin out faster than any of the models says. */
export const CALIBRATION_OF_A_GROUP = 0.15;

/** Figures of models printed with twelve digits: decimals that agree (for `toBeCloseTo`). */
export const MODEL_PRINTED = 10;

/** Chances of one model begun at two places, decimals: both end where the slope is 1e-9 of the first. */
export const MODEL_BEGUN_ELSEWHERE = 7;

/** Weights of penalised lines against scikit-learn's, whose own solvers differ by 1e-5. */
export const MODEL_COEFFICIENT = 1e-4;
export const MODEL_AUC = 1e-4;
/** How much larger what is made small may be, relative. */
export const MODEL_OBJECTIVE = 1e-6;
/** Deep trees meet equal splits, of which scikit-learn takes one by chance. */
export const TREE_ACCURACY = 0.005;
/** Least squares printed with twelve digits, relative. */
export const LINE_PRINTED = 1e-6;
export const MODEL_LOG_LOSS = 1e-5;
/** Shares of an answer, added up again. */
export const SHAP_SUM = 1e-9;
/**
 * Area under the curve of boosting below scikit-learn's, where nearly equal splits part the two (the
 * standard error on Telco is .01).
 */
export const BOOSTING_AUC = 0.003;

/** How far the optimum of a support vector machine may be missed: where its fit ends. */
export const SVM_CONDITION = 1e-3;

/** Slopes of a network in double precision against differences over 2e-6. */
export const NETWORK_SLOPE = 1e-7;
/** Slopes of a map of neighbours in double precision against differences over 2e-5. */
export const MAP_SLOPE = 1e-8;

/**
 * How far the share of periods in which an order's level was enough may lie from what was asked: in
 * 40 products over a year, whose periods overlap, two standard errors are about three points; whole
 * numbers are enough a little more often.
 */
export const HELD_SERVICE = 0.04;

/** Milliseconds until a kept test of recommenders is shown, two browsers at a time; fitting takes ten times as long. */
export const KEPT_TEST_MS = 5_000;
/** Gradients of smooth losses of size one against central differences of 1e-5: rounding of the loss. */
export const FINITE_DIFFERENCE = 1e-6;
/**
 * Shares of reviews whose mood is told right, below scikit-learn's: Chinese is cut into characters and
 * pairs without what stands between, and an optimiser stops a little elsewhere.
 */
export const MOOD_ACCURACY = 0.003;

/** A chance taken from 1, customer by customer, beside the same by one exponential: last digits. */
export const NEXT_EXPECTED = 1e-10;

/** The parts of a series of hundreds, added up again. */
export const SUM_OF_PARTS = 1e-9;
/** Share of the best possible earnings that Q-learning on a simulated shop reaches at least. */
export const LEARNED_CONTACT = 0.98;

/** Work between two breaths: a person who cancels should not feel that they wait. */
export const CANCEL_MS = 50;

/**
 * A trained network's forecasts on plain JavaScript beside WASM, as a share: single precision, summed in
 * another order over a hundred steps of training.
 */
export const NETWORK_BACKENDS = 1e-3;

/** Harmonic mean of precision and recall on two shops' lists, from which matching saves a person work. */
export const MATCHED_LISTS = 0.6;
/** The same by words alone, which many names of variants share: a guard against getting worse. */
export const MATCHED_WITHOUT_MODELS = 0.5;
/** Of matches that count without being looked at: one wrong in thirty moves no middle of a category. */
export const SURE_MATCHES = 0.97;

/**
 * Width of a bootstrap's middle 95 % beside the one of theory: the outer quantiles of 300 resamples
 * scatter by 6 % of it.
 */
export const BOOTSTRAP_WIDTH = 0.17;

/**
 * How often 80 % ranges of periods that have begun may hold. That the last day is whole is not known, and
 * how far levels move within a period neither, so that they hold a little more at its end.
 */
export const BEGUN_COVERAGE: [number, number] = [0.72, 0.92];

/**
 * Share that ranges of 40 shops of two years hold, beside what they claim: 160 steps that go together in
 * fours scatter by about 0.05. Before they were widened, 80 % held 0.6.
 */
export const YOUNG_COVERAGE = 0.11;

/**
 * Qini coefficients of the e-mail test beside those of scikit-learn's logistic regressions, the mean of
 * six ways to halve its rows: one way scatters by .0007, and three times that is far from chance.
 */
export const QINI_OF_HALVES = 0.002;

/**
 * Chances of a small network on another backend: sums of single decimals in another order, over forty
 * steps at most.
 */
export const NET_OF_OTHER_BACKEND = 1e-5;
