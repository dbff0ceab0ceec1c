import type { Job } from '../contract/job.ts';
import type { RoundUnit } from '../contract/kept/checkpoint.ts';
import type { TrainingCurve } from '../contract/training.ts';
import type { PackedModel } from './model-bytes.ts';

/**
 * The types that all methods for one question share, such as all recommenders or all forecasters.
 */
export interface Family {
  /** The methods' ids: their usual names in the field. */
  id: string;
  /** What a method is fitted on: purchases, a series, rows with labels. */
  data: unknown;
  /** What it may need besides the data: a seed, other known facts, a trainer for gradients. */
  context: unknown;
  /** What it is asked for, where that decides whether the method is possible. */
  goal: unknown;
  /** How a fitted model answers: a function, or an object of functions. */
  score: unknown;
}

/**
 * A method: one object in one file, named by its id and listed once by its room. Forms, tests,
 * storage and downloads are generated from that list.
 *
 * The functions use method syntax on purpose: TypeScript checks the parameters of methods
 * bivariantly, so that one list can hold methods with different models as `MethodOf<F, unknown>`.
 */
export interface MethodOf<F extends Family, Model> {
  readonly id: F['id'];
  /** Its hyperparameters, shown beside the fitted model. */
  readonly settings: Readonly<Record<string, number>>;
  readonly needs: Needs<F>;
  /**
   * Set if training can stop after a round and resume later with the same result: what a round is
   * (a step, an epoch).
   */
  readonly resume?: RoundUnit;
  fit(
    data: F['data'],
    context: F['context'],
    job: Job,
    /** Only for a method with `resume`. */
    checkpoints?: Checkpoints
  ): Model | Promise<Model>;
  /** The model as plain arrays and numbers that can be stored. */
  pack(model: Model): PackedModel;
  /**
   * Restores a packed model, given the data it was fitted on.
   *
   * @throws DamagedModel when the packed model lacks something
   */
  open(
    packed: PackedModel,
    data: F['data'],
    context: F['context'],
    job: Job
  ): Model | Promise<Model>;
  score(model: Model, data: F['data']): F['score'];
  /** The loss curve of a model trained by gradients. */
  curveOf?(model: Model): TrainingCurve | null;
}

export interface Needs<F extends Family> {
  /**
   * Needs tensors and a minute or more of gradient training, so it only runs when a person asks.
   */
  gradients?: boolean;
  /** Whether the method can run on these data; without this function it always can. */
  isPossible?(data: F['data'], context: F['context'], goal: F['goal']): boolean;
}

/** A fitted method, ready to answer. */
export interface Fitted<F extends Family> {
  method: F['id'];
  score: F['score'];
  /** Only of a method trained by gradients. */
  curve?: TrainingCurve;
}

/** How a long training stores its state and resumes from it. */
export interface Checkpoints {
  /** The state at which an earlier run stopped; null to start from the beginning. */
  readonly left: PackedModel | null;
  /** Called after every round; the receiver decides whether this state is worth storing. */
  reached(round: number, rounds: number, state: () => PackedModel): void;
  /** Called when the earlier state cannot be used. */
  unreadable?(): void;
}

/** Where fitted models are looked up before fitting, and handed in afterwards. */
export interface KeptModels<Id extends string> {
  read(method: Id): Promise<PackedModel | undefined>;
  fitted(method: Id, model: PackedModel): void;
}

/** The methods of a family on one set of data, each fitted when first asked for. */
export interface MethodSet<F extends Family> {
  possible(goal: F['goal']): F['id'][];
  fit(method: F['id'], job: Job): Promise<Fitted<F>>;
}
