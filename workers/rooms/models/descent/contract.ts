/** All rows a step; some rows a step; the same with momentum; Adam. */
export const DESCENTS = ['gradient', 'sgd', 'momentum', 'adam'] as const;
export type DescentId = (typeof DESCENTS)[number];

export const EPOCHS = 40;
/** Adam's steps have the size of its rate itself, so it takes this share of it. */
export const ADAM_SHARE = 0.1;

export interface DescentSteps {
  /** Step size as a share of the largest safe one, 2 / L. */
  rate: number;
  /** Rows of a small step. */
  batch: number;
}

/** Within a hundredth of the way; still on it; going to and fro; away from it. */
export type DescentState = 'arrived' | 'underway' | 'swings' | 'diverged';

export interface DescentRun {
  id: DescentId;
  state: DescentState;
  /** The first epoch within a hundredth of the way; null: none. */
  arrived: number | null;
  /** After every epoch, the start first; ends where it diverged. */
  loss: number[];
  /** The same places on the plane of the picture. */
  path: { x: number; y: number }[];
}

export interface DescentAnswer {
  /** Of a class: what a yes is. */
  kind: 'class' | 'number';
  yes: string;
  rows: number;
  features: number;
  /** Loss where all begin, and the least there is. */
  start: number;
  exact: number;
  /** Largest curvature, how many times the smallest it is, and the largest safe rate 2 / L. */
  largest: number;
  condition: number;
  safe: number;
  rate: number;
  batch: number;
  runs: DescentRun[];
  /** Losses over the plane, row after row; the exact solution is at 0, 0. */
  surface: {
    size: number;
    x: [number, number];
    y: [number, number];
    loss: Float64Array;
  };
  /** Share of what the paths cover that lies in the plane. */
  covered: number;
}
