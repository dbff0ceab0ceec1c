/** Full batch; mini-batches; mini-batches with momentum; Adam. */
export const DESCENTS = ['gradient', 'sgd', 'momentum', 'adam'] as const;
export type DescentId = (typeof DESCENTS)[number];

export const EPOCHS = 40;
/** Adam's steps are as large as its rate, so its rate is this share of the given one. */
export const ADAM_SHARE = 0.1;

export interface DescentSteps {
  /** Step size as a share of the largest safe one, 2 / L. */
  rate: number;
  /** Batch size in rows. */
  batch: number;
}

/** Within a hundredth of the distance; still approaching; oscillating; diverging. */
export type DescentState = 'arrived' | 'underway' | 'swings' | 'diverged';

export interface DescentRun {
  id: DescentId;
  state: DescentState;
  /** The first epoch within a hundredth of the distance; null: none. */
  arrived: number | null;
  /** After every epoch, starting with the initial value; ends at divergence. */
  loss: number[];
  /** The same points projected onto the plane of the chart. */
  path: { x: number; y: number }[];
}

export interface DescentAnswer {
  /** For a class: the positive one. */
  kind: 'class' | 'number';
  yes: string;
  rows: number;
  features: number;
  /** Loss at the common start, and the minimum. */
  start: number;
  exact: number;
  /** Largest eigenvalue of the Hessian, the condition number, and the largest safe rate 2 / L. */
  largest: number;
  condition: number;
  safe: number;
  rate: number;
  batch: number;
  runs: DescentRun[];
  /** Losses on a grid over the plane, row-major; the exact solution is at 0, 0. */
  surface: {
    size: number;
    x: [number, number];
    y: [number, number];
    loss: Float64Array;
  };
  /** Share of the paths' variance in the plane. */
  covered: number;
}
