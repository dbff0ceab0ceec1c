/** What tensor arithmetic runs on. */
export type Backend = 'webgl' | 'wasm' | 'cpu';

/** Why a backend is not used; i18n words hang on these keys. Empty: it may be used. */
export type BackendRefusal =
  | ''
  | 'not_available'
  | 'software_renderer'
  | 'no_float32'
  | 'wrong_product'
  | 'context_lost';

export interface BackendState {
  backend: Backend;
  /** The graphics renderer's own name, empty when there is none. */
  renderer: string;
  /** Per backend tried: milliseconds for a known product; NaN when it was not timed or failed. */
  calibration: { backend: Backend; milliseconds: number; ok: boolean; why: BackendRefusal }[];
  chosenBy: 'calibration' | 'remembered' | 'person';
}

/** What should decide about the backend besides the clock. */
export interface BackendWish {
  /** The person's own choice: taken if it computes correctly, software graphics included. */
  prefer?: Backend;
  /** What an earlier calibration on this machine chose: taken unmeasured if it still is correct. */
  remembered?: Backend;
}
