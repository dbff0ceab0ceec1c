import type { ShopQuestion } from '../../contract/lens.ts';
import type { BackendState, BackendWish } from '../../contract/backend.ts';
import type { Job } from '../../contract/job.ts';
import type { PackedModel } from '../../contract/kept/kept-model.ts';
import type { Engine } from '../../contract/similarity-engine.ts';
import type {
  AboutProduct,
  ForEachCustomer,
  ListQuestion,
  OrdersBehind,
  OrdersQuestion,
  ProductQuestion
} from './lists/contract.ts';
import type { ModelQuestion } from './methods/contract.ts';
import type {
  AllSimilar,
  ProductList,
  SimilarAnswer,
  SimilarQuestion,
  TextQuestion,
  TextWeighing
} from './similar/contract.ts';
import type { MethodTest, TestQuestion } from './test/contract.ts';

export interface RecommendRoom {
  /**
   * Names for the combobox; without a search text, the products that sell best. Also builds the
   * index, unless it is in memory.
   */
  products(
    question: ShopQuestion & { search: string; limit: number },
    job: Job
  ): Promise<ProductList>;
  similarTo(question: SimilarQuestion, job: Job): Promise<SimilarAnswer>;
  similarToText(question: TextQuestion, job: Job): Promise<SimilarAnswer>;
  /** The k most similar products of every product, for the download and the benchmark. */
  allSimilar(
    question: ShopQuestion & { k: number; engine?: Engine; weighing?: TextWeighing },
    job: Job
  ): Promise<AllSimilar>;
  backend(question: BackendWish, job: Job): Promise<BackendState>;
  /**
   * The k best products for every customer, by the best method in the test or the one asked for.
   */
  forEachCustomer(question: ListQuestion, job: Job): Promise<ForEachCustomer>;
  /** What is bought together with a product, and which customers without it may want it. */
  aboutProduct(question: ProductQuestion, job: Job): Promise<AboutProduct>;
  /** The orders behind a reason: of a product's buyers, or of those who bought two products. */
  ordersBehind(question: OrdersQuestion, job: Job): Promise<OrdersBehind>;
  /** How well each method would have predicted what customers then bought. */
  test(question: TestQuestion, job: Job): Promise<MethodTest>;
  /** A model fitted in this worker as bytes, to be stored, each once; null when there is none. */
  packModel(question: ModelQuestion & { now: string }, job: Job): Promise<PackedModel | null>;
  /** A stored model as a JSON file; null when it no longer exists. */
  exportModel(question: ModelQuestion, job: Job): Promise<Blob | null>;
}

export type { Backend, BackendState } from '../../contract/backend.ts';
