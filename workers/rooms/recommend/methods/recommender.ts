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
 * Scores every item for a customer who has these items.
 *
 * @param user place in the data it was fitted on; methods that only look at items ignore it
 */
export type Score = (owned: Uint32Array, user: number, into: Float64Array) => void;

interface RecommenderFamily extends Family {
  id: Method;
  data: Interactions;
  context: RecommenderContext;
  goal: Scope;
  score: Score;
}

/** A method that recommends. */
export interface RecommenderMethod<Model> extends MethodOf<RecommenderFamily, Model> {
  /** It looks at nobody's own purchases: nothing a customer has speaks for what it lists. */
  readonly impersonal?: boolean;
}

/** A fitted method. */
export type Recommender = Fitted<RecommenderFamily>;

/** The methods of one shop, each fitted when first asked for. */
export type Methods = MethodSet<RecommenderFamily>;

/** What methods need besides purchases. */
export interface MethodContext {
  /** Of everything that begins by chance. */
  seed: number;
  /** Absent where products have no names. */
  texts?: TextLikeness;
  /** Per user a number of the country, 0 where not known; absent where no file says one. */
  countryOf?: Uint32Array;
  /** What customers rated, all of it: methods take what their data let them see. */
  rated?: RatedItems;
  /** Training by gradients; absent where there are no tensors. */
  networks?: Networks;
}

/** What a method may look at while it is fitted: the other methods too. */
export interface RecommenderContext extends MethodContext {
  /** Another method on the same purchases. */
  fitOther(method: Method, job: Job): Promise<Recommender>;
  /** The same customers before their last order. */
  getPast(): Past;
}

/** Purchases parted in time, and the methods that see only the first part. */
export interface Past {
  parted: Parted;
  methods: Methods;
}
