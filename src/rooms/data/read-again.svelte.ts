import type { Failure } from '../../../workers/contract/failure.ts';
import type { Progress } from '../../../workers/contract/job.ts';
import type { PlaceSummary, Reread } from '../../../workers/contract/files/places.ts';
import { ask, failureOf, type AskOptions } from '../../bridge/index.svelte.ts';
import { askPermissions, pickPlaces } from '../../shell/file-access.ts';

/**
 * What a shop is read again from, and what the last reading came to. It outlives the room's
 * component, so that walking to another room and back loses nothing.
 */
export class ReadAgain {
  places = $state.raw<PlaceSummary[]>([]);
  result = $state.raw<Reread | null>(null);
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);
  /** null while the browser asks the person. */
  progress = $state.raw<Progress | null>(null);
  #shopId = 0;
  #abort: AbortController | undefined;

  async load(shopId: number): Promise<void> {
    if (shopId !== this.#shopId) {
      this.#abort?.abort();
      this.#shopId = shopId;
      this.places = [];
      this.result = this.failure = this.progress = null;
      this.busy = false;
    }
    try {
      const places = await ask('import', 'places', { shopId });
      if (shopId === this.#shopId) this.places = places;
    } catch (thrown) {
      if (shopId === this.#shopId) this.failure = failureOf(thrown);
    }
  }

  /** Remembers what the person picks, and reads it at once: the browser allows it now. */
  add(kind: FileSystemHandleKind): Promise<void> {
    return this.#work(async (shopId, options) => {
      const handles = await pickPlaces(kind);
      if (handles.length === 0) return;
      const places = handles.map((handle) => ({ handle, files: null }));
      await ask('import', 'keepPlaces', { shopId, places, now: moment() }, options);
      await this.#reread(shopId, options);
    });
  }

  /** Must begin within the click: only then may the browser ask the person. */
  read(): Promise<void> {
    return this.#work(async (shopId, options) => {
      await askPermissions(this.places.map(({ handle }) => handle));
      await this.#reread(shopId, options);
    });
  }

  forget(placeId: number): Promise<void> {
    return this.#work(async (_, options) => {
      await ask('import', 'forgetPlace', { placeId }, options);
    });
  }

  async #reread(shopId: number, options: AskOptions): Promise<void> {
    this.progress = { step: 'reading', done: 0, total: 0 };
    const remembered = await ask('data', 'settings', {}, options);
    const question = { shopId, remembered, now: moment() };
    const result = await ask('import', 'reread', question, options);
    if (shopId === this.#shopId) this.result = result;
  }

  cancel(): void {
    this.#abort?.abort();
  }

  async #work(action: (shopId: number, options: AskOptions) => Promise<void>): Promise<void> {
    const shopId = this.#shopId;
    const abort = (this.#abort = new AbortController());
    this.result = this.failure = null;
    this.busy = true;
    try {
      const onProgress = (progress: Progress) => {
        if (this.#abort === abort) this.progress = progress;
      };
      await action(shopId, { signal: abort.signal, onProgress });
    } catch (thrown) {
      if (shopId === this.#shopId) this.failure = failureOf(thrown);
    } finally {
      if (this.#abort === abort) {
        this.progress = null;
        this.busy = false;
      }
    }
    if (shopId === this.#shopId) await this.load(shopId);
  }
}

function moment(): string {
  return new Date().toISOString();
}

export const readAgain = new ReadAgain();
