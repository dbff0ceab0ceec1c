import type { KeptModel } from '../../../contract/kept/kept-model.ts';
import type { Method } from '../methods/contract.ts';
import type { MethodTest } from '../test/contract.ts';
import { base64Of } from '../../../learning/base64.ts';
import { typeOf } from '../../../learning/model-bytes.ts';
import type { NamedModel } from '../../../learning/model-bytes.ts';

/** Larger models are not stored but fitted again: writing them takes longer than it saves. */
export const MAX_BYTES = 160_000_000;

/**
 * A model as a JSON file, in chunks: its description, the products and customers of its rows and
 * columns, and its arrays, each little-endian and in Base64 (RFC 4648).
 *
 * @param products by item number
 * @param customers by user number
 */
export function* writeModelFile(
  about: KeptModel,
  { method, arrays, facts }: NamedModel,
  products: readonly string[],
  customers: readonly string[]
): Generator<string> {
  const { dataVersion, fittedAs, kept, seed, parameters, test } = about;
  const head = {
    format: 'tillsight-recommender',
    version: fittedAs,
    method,
    dataVersion,
    kept,
    seed,
    parameters,
    test,
    facts,
    products,
    customers
  };
  yield JSON.stringify(head).slice(0, -1);
  yield ',"arrays":{';
  let before = '';
  for (const [name, array] of Object.entries(arrays)) {
    yield `${before}${JSON.stringify(name)}:{"type":"${typeOf(array)}","length":${array.length},"base64":"`;
    yield* base64Of(array);
    yield '"}';
    before = ',';
  }
  yield '}}';
}

/**
 * NDCG of a method on customers' last orders, at the deciding list length, with that of best
 * sellers.
 */
export function resultOf(tests: Iterable<MethodTest>, method: Method): KeptModel['test'] {
  for (const { split, scope, rows, k } of tests) {
    if (split !== 'last_order' || scope !== 'new') continue;
    const valueOf = (wanted: Method) =>
      rows.find((row) => row.method === wanted && row.metric === 'ndcg' && row.k === k)?.value;
    const [value, baseline] = [valueOf(method), valueOf('best_sellers')];
    if (value !== undefined && baseline !== undefined) {
      return { metric: 'ndcg', k, value, baseline };
    }
  }
  return null;
}
