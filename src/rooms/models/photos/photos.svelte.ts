import type { Saying } from '../../../i18n/index.svelte.ts';
import { SEED } from '../../../../workers/contract/seed.ts';
import type { PhotoFile, PhotosReport } from '../../../../workers/rooms/data/photos/contract.ts';
import type {
  PhotoNetAnswer,
  PhotosAnswer,
  PhotosListed,
  PhotosQuestion
} from '../../../../workers/rooms/models/photos/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { Job, joinJobs } from '../../../bridge/job.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { photoSayings } from './sayings.ts';

/** A shop's product photos: stored, compared, and used for training. */
export class PhotosState {
  /** Result of adding the last files. */
  report = $state.raw<PhotosReport | null>(null);
  #shopId = $state(0);
  #version = '';
  /** What the network was trained on. */
  #trainedOn = $state('');
  /** Incremented when photos are added or deleted. */
  #changes = $state(0);
  readonly #work = new Job();
  readonly #part = new Part<PhotosQuestion & { changes: number }, PhotosAnswer>(
    () => this.#question(),
    (question, options) => ask('models', 'photos', question, options)
  );
  readonly #list = new Part<PhotosQuestion & { changes: number }, PhotosListed>(
    () => this.#question(),
    (question, options) => ask('models', 'photoList', question, options)
  );
  readonly #net = new Part<PhotosQuestion & { changes: number }, PhotoNetAnswer>(
    () => this.#question(),
    (question, options) => ask('models', 'photoNet', question, options)
  );
  readonly #showing = new Job();
  readonly #wanted = new Set<string>();
  /** Thumbnails by path, of those that are shown. */
  pictures = $state.raw<ReadonlyMap<string, Uint8Array>>(new Map());
  readonly job = joinJobs([this.#work, this.#list.job, this.#part.job, this.#net.job]);

  /** The options that an answer depends on, besides the data and the lens. */
  get asked(): string {
    return JSON.stringify(this.#question());
  }

  get answer(): PhotosAnswer | null {
    return this.#part.answer;
  }

  /** What the names of the photos tell; known before they are compared. */
  get listed(): PhotosListed | null {
    return this.#list.answer;
  }

  /** Whether the result belongs to the current photos. */
  get net(): PhotoNetAnswer | null {
    return this.#trainedOn === this.asked ? this.#net.answer : null;
  }

  get isTraining(): boolean {
    return this.#net.job.running;
  }

  /** Whether the result belongs to earlier photos, while others are added or compared. */
  get isComparing(): boolean {
    return this.isKeeping || this.#part.job.running;
  }

  get isKeeping(): boolean {
    return this.#work.running;
  }

  get sayings(): Saying[] {
    return this.answer ? photoSayings(this.answer) : [];
  }

  open(shopId: number, version: string): void {
    if (shopId !== this.#shopId) {
      this.report = null;
      this.#part.forget();
      this.#list.forget();
      this.#forgetPictures();
    }
    const isSame = this.#trainedOn === this.asked && version === this.#version;
    if (shopId !== this.#shopId || !isSame) this.#net.forget();
    this.#shopId = shopId;
    this.#version = version;
    void this.#compare();
  }

  /** Training does not wait for the comparison, which then begins again. */
  async train(): Promise<void> {
    this.#trainedOn = this.asked;
    const wasComparing = this.#part.job.running;
    if (wasComparing) this.#part.cancel();
    await this.#net.ask(this.#version);
    if (wasComparing && this.#shopId) await this.#compare();
  }

  /** Fetches the thumbnails of these photos. */
  async show(paths: readonly string[]): Promise<void> {
    const [shopId, changes] = [this.#shopId, this.#changes];
    for (const path of paths) this.#wanted.add(path);
    // With those still on their way: a later request replaces an earlier one.
    const missing = [...this.#wanted].filter((path) => !this.pictures.has(path));
    if (!shopId || missing.length === 0) return;
    await this.#showing.run(
      (options) => ask('models', 'pictures', { shopId, paths: missing }, options),
      (found) => {
        if (shopId !== this.#shopId || changes !== this.#changes) return;
        const own = found.map(({ path, rgb }): [string, Uint8Array] => [path, rgb]);
        this.pictures = new Map([...this.pictures, ...own]);
      }
    );
  }

  async #compare(): Promise<void> {
    const version = this.#version;
    await this.#list.ask(version);
    if (version === this.#version) await this.#part.ask(version);
  }

  /** Photos may have been replaced by others of the same name. */
  #changed(): void {
    this.#changes++;
    this.#forgetPictures();
  }

  async keep(photos: PhotoFile[]): Promise<void> {
    const shopId = this.#shopId;
    this.report = null;
    await this.#work.run(
      (options) => ask('data', 'keepPhotos', { shopId, photos }, options),
      (report) => (this.report = report)
    );
    // Also after cancelling: photos stored until then remain.
    this.#changed();
  }

  async remove(): Promise<void> {
    const shopId = this.#shopId;
    this.report = null;
    await this.#work.run((options) => ask('data', 'deletePhotos', { shopId }, options));
    this.#changed();
  }

  #forgetPictures(): void {
    this.#wanted.clear();
    this.pictures = new Map();
  }

  #question(): (PhotosQuestion & { changes: number }) | null {
    if (!this.#shopId) return null;
    const changes = this.#changes;
    return { shopId: this.#shopId, lens: lens.current, seed: SEED, changes };
  }
}
