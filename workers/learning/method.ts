import type { Job } from '../contract/job.ts';
import type { RoundUnit } from '../contract/kept/checkpoint.ts';
import type { TrainingCurve } from '../contract/training.ts';
import type { PackedModel } from './model-bytes.ts';

/** What methods for the same question have in common: all recommenders, forecasters or classifiers. */
export interface Family {
  /** The field's usual names of the methods. */
  id: string;
  /** What a method is fitted on: purchases, a series, rows with labels. */
  data: unknown;
  /** What it may need besides: the seed, what else is known, what trains by gradients. */
  context: unknown;
  /** What it is asked for, as far as that decides whether it is possible. */
  goal: unknown;
  /** How a model answers: a function, or an object of functions. */
  score: unknown;
}

/**
 * A method: one object, in one file, named by its id. Its room lists it once; forms, tests, storage
 * and downloads are made from that list.
 *
 * The functions are written as methods, whose parameters TypeScript compares loosely, so that a list
 * can hold methods of different models as `MethodOf<F, unknown>`.
 */
export interface MethodOf<F extends Family, Model> {
  readonly id: F['id'];
  /** What it is fitted with, to be shown beside its model. */
  readonly settings: Readonly<Record<string, number>>;
  readonly needs: Needs<F>;
  /** Its training can be left after a round and gone on with, to the same model: what a round is. */
  readonly resume?: RoundUnit;
  fit(
    data: F['data'],
    context: F['context'],
    job: Job,
    /** Of a method that can `resume`. */
    checkpoints?: Checkpoints
  ): Model | Promise<Model>;
  /** The model as plain arrays and numbers that can be kept. */
  pack(model: Model): PackedModel;
  /** The model that was packed; on the data it was fitted on. */
  open(
    packed: PackedModel,
    data: F['data'],
    context: F['context'],
    job: Job
  ): Model | Promise<Model>;
  score(model: Model, data: F['data']): F['score'];
  /** How a training by gradients went. */
  curveOf?(model: Model): TrainingCurve | null;
}

export interface Needs<F extends Family> {
  /** Tensors, and a minute or more of training by gradients: only when a person asks. */
  gradients?: boolean;
  /** Whether what is known allows it; without this it always does. */
  isPossible?(data: F['data'], context: F['context'], goal: F['goal']): boolean;
}

/** A method fitted on some data. */
export interface Fitted<F extends Family> {
  method: F['id'];
  score: F['score'];
  /** Of a method trained by gradients. */
  curve?: TrainingCurve;
}

/** A long training that may be left after any round and gone on with. */
export interface Checkpoints {
  /** Where it was left; null: it begins. */
  readonly left: PackedModel | null;
  /** Told after every round; whether it is worth keeping is not the method's business. */
  reached(round: number, rounds: number, state: () => PackedModel): void;
  /** Told where what was left cannot be gone on with. */
  unreadable?(): void;
}

/** Where fitted models are kept, and told of. */
export interface KeptModels<Id extends string> {
  read(method: Id): Promise<PackedModel | undefined>;
  fitted(method: Id, model: PackedModel): void;
}

/** The methods of a family on some data, each fitted when first asked for. */
export interface MethodSet<F extends Family> {
  possible(goal: F['goal']): F['id'][];
  fit(method: F['id'], job: Job): Promise<Fitted<F>>;
}
