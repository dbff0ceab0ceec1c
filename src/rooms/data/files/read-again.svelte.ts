import type { PlaceSummary, Reread } from '../../../../workers/contract/files/places.ts';
import { ask, type AskOptions } from '../../../bridge/index.svelte.ts';
import { firstOf, Job, type JobView } from '../../../bridge/job.svelte.ts';
import { askPermissions, pickPlaces } from '../../../shell/file-access.ts';

/**
 * The files and folders a shop is reread from, and the result of the last reading. It outlives the
 * room's component, so that switching rooms loses nothing.
 */
class ReadAgain implements JobView {
  places = $state.raw<PlaceSummary[]>([]);
  result = $state.raw<Reread | null>(null);
  readonly #reading = new Job(true);
  readonly #listing = new Job();
  busy = $derived(this.#reading.running);
  /** null while the browser asks for permission. */
  progress = $derived(this.#reading.progress);
  failure = $derived(firstOf([this.#reading, this.#listing], 'failure'));
  #shopId = 0;

  async load(shopId: number): Promise<void> {
    if (shopId !== this.#shopId) {
      this.#reading.reset();
      this.#shopId = shopId;
      this.places = [];
      this.result = null;
    }
    await this.#listing.run(
      (options) => ask('import', 'places', { shopId }, options),
      (places) => (this.places = places)
    );
  }

  /** Remembers what the person picks, and reads it at once while permission is granted. */
  add(kind: FileSystemHandleKind): Promise<void> {
    return this.#work(async (shopId, options) => {
      const handles = await pickPlaces(kind);
      if (handles.length === 0) return;
      const places = handles.map((handle) => ({ handle, files: null }));
      await ask('import', 'keepPlaces', { shopId, places, now: moment() }, options);
      await this.#reread(shopId, options);
    });
  }

  /** Must be called within the click, because the browser asks for permission only then. */
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

  async #reread(shopId: number, options: Required<AskOptions>): Promise<void> {
    options.onProgress({ step: 'reading', done: 0, total: 0 });
    const result = await ask('import', 'reread', { shopId, now: moment() }, options);
    if (shopId === this.#shopId) this.result = result;
  }

  cancel(): void {
    this.#reading.cancel();
  }

  async #work(
    action: (shopId: number, options: Required<AskOptions>) => Promise<void>
  ): Promise<void> {
    const shopId = this.#shopId;
    this.result = null;
    await this.#reading.run((options) => action(shopId, options));
    if (shopId === this.#shopId) await this.load(shopId);
  }
}

function moment(): string {
  return new Date().toISOString();
}

export const readAgain = new ReadAgain();
