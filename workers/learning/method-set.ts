import type { Job } from '../contract/job.ts';
import { DamagedModel } from './model-bytes.ts';
import type { Family, Fitted, KeptModels, MethodOf, MethodSet } from './method.ts';

/**
 * The methods of a list on one set of data, each fitted at most once, when it is first asked for.
 *
 * @param kept stored models of the same data, which then need not be fitted again
 */
export function createMethodSet<F extends Family>(
  methods: readonly MethodOf<F, unknown>[],
  data: F['data'],
  context: F['context'],
  kept?: KeptModels<F['id']>
): MethodSet<F> {
  const known = new Map<F['id'], Fitted<F>>();

  async function fit(id: F['id'], job: Job): Promise<Fitted<F>> {
    const before = known.get(id);
    if (before) return before;
    const method = findMethod(methods, id);
    const model = (await openKept(method, job)) ?? (await fitNew(method, job));
    const curve = method.curveOf?.(model) ?? undefined;
    const fitted: Fitted<F> = { method: id, score: method.score(model, data), curve };
    known.set(id, fitted);
    return fitted;
  }

  async function openKept(method: MethodOf<F, unknown>, job: Job): Promise<unknown> {
    const packed = await kept?.read(method.id);
    if (!packed) return undefined;
    try {
      return await method.open(packed, data, context, job);
    } catch (thrown) {
      if (thrown instanceof DamagedModel) return undefined;
      throw thrown;
    }
  }

  async function fitNew(method: MethodOf<F, unknown>, job: Job): Promise<unknown> {
    const model = await method.fit(data, context, job);
    kept?.fitted(method.id, method.pack(model));
    return model;
  }

  return {
    fit,
    possible: (goal) =>
      methods
        .filter(({ needs }) => needs.isPossible?.(data, context, goal) ?? true)
        .map(({ id }) => id)
  };
}

/** @throws Error if no method of the list has this id */
export function findMethod<Listed extends { readonly id: string }>(
  methods: readonly Listed[],
  id: Listed['id']
): Listed {
  const found = methods.find((method) => method.id === id);
  if (!found) throw new Error(`no method ${id}`);
  return found;
}
