import type { Job } from '../../../contract/job.ts';
import type { Family, Fitted, MethodOf, MethodSet } from '../../../learning/method.ts';
import type { Interactions } from '../interactions.ts';
import type { RatedItems } from '../lists/rated.ts';
import type { Scope } from '../test/contract.ts';
import type { Parted } from '../test/part-purchases.ts';
import type { TextLikeness } from './content-profile.ts';
import type { Method } from './contract.ts';
import type { Networks } from './networks.ts';

/**
 * Scores every item for a customer with the given items.
 *
 * @param user number in the data the method was fitted on; methods that only use items ignore it
 */
export type Score = (owned: Uint32Array, user: number, into: Float64Array) => void;

interface RecommenderFamily extends Family {
  id: Method;
  data: Interactions;
  context: RecommenderContext;
  goal: Scope;
  score: Score;
}

/** A recommendation method. */
export interface RecommenderMethod<Model> extends MethodOf<RecommenderFamily, Model> {
  /**
   * Whether it ignores the customer's own purchases, so that none of them is a reason for what it
   * lists.
   */
  readonly impersonal?: boolean;
}

/** A fitted method. */
export type Recommender = Fitted<RecommenderFamily>;

/** The methods of one shop, each fitted on first use. */
export type Methods = MethodSet<RecommenderFamily>;

/** What methods use besides purchases. */
export interface MethodContext {
  /** Seed of all random choices. */
  seed: number;
  /** Absent where products have no names. */
  texts?: TextLikeness;
  /** Country number per user, 0 where unknown; absent where no file has countries. */
  countryOf?: Uint32Array;
  /** All ratings; methods only use those that their data allow. */
  rated?: RatedItems;
  /** Training by gradient descent; absent where there is no tfjs backend. */
  networks?: Networks;
}

/** What a method may use while it is fitted, including the other methods. */
export interface RecommenderContext extends MethodContext {
  /** Fits another method on the same purchases. */
  fitOther(method: Method, job: Job): Promise<Recommender>;
  /** The same customers before their last order. */
  getPast(): Past;
}

/** Purchases split by time, and the methods fitted on the first part only. */
export interface Past {
  parted: Parted;
  methods: Methods;
}
