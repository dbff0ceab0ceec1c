import type {
  AsideListing,
  ShopDetail,
  StorageState
} from '../../../workers/rooms/data/contract.ts';
import { ask, type AskOptions } from '../../bridge/index.svelte.ts';
import { firstOf, Job, type JobView } from '../../bridge/job.svelte.ts';
import { t } from '../../i18n/index.svelte.ts';
import { shops } from '../../shell/shops.svelte.ts';
import { download } from '../../ui/table/download.ts';

/** A shop's data and what the person does to them; what goes wrong is said on the page. */
export class DataState implements JobView {
  detail = $state.raw<ShopDetail | null>(null);
  storage = $state.raw<StorageState | null>(null);
  aside = $state.raw<AsideListing | null>(null);
  said = $state('');
  readonly #loading = new Job();
  readonly #doing = new Job();
  readonly #copying = new Job(true);
  readonly #jobs = [this.#loading, this.#doing, this.#copying];
  progress = $derived(firstOf(this.#jobs, 'progress'));
  failure = $derived(firstOf(this.#jobs, 'failure'));

  load(shopId: number): void {
    void this.#run(
      this.#loading,
      async () => {
        const storage = await ask('data', 'storage', {});
        return { storage, detail: shopId ? await ask('data', 'shop', { shopId }) : null };
      },
      (loaded) => Object.assign(this, loaded)
    );
  }

  /** One thing the person asked for. */
  async do(action: () => Promise<unknown>): Promise<void> {
    await this.#run(this.#doing, action);
  }

  listAside(shopId: number, sourceId: number): Promise<void> {
    return this.do(async () => {
      this.aside = await ask('data', 'rowsAside', { shopId, sourceId });
    });
  }

  backup(shopId: number, name: string): void {
    void this.#run(this.#copying, async (options) => {
      const now = new Date().toISOString();
      const blob = await ask('data', 'backup', { shopId, now }, options);
      download(`${name}-${now.slice(0, 10)}.tillsight`, blob);
      this.said = t('data.backedUp', { size: blob.size });
      await shops.refresh();
    });
  }

  restore(file: File): void {
    void this.#run(this.#copying, async (options) => {
      const question = { file, now: new Date().toISOString() };
      const restored = await ask('data', 'restore', question, options);
      await shops.refresh();
      shops.choose(restored.shopId);
      this.said = t('data.restored', { name: restored.name });
    });
  }

  keepForGood(): void {
    void this.do(async () => {
      await shops.keepForGood(true);
      this.storage = await ask('data', 'storage', {});
    });
  }

  cancel(): void {
    this.#copying.cancel();
  }

  /** Whatever failed before is not what the person looks at any more. */
  #run<T>(
    job: Job,
    action: (options: Required<AskOptions>) => Promise<T>,
    deliver?: (answer: T) => void
  ): Promise<unknown> {
    for (const other of this.#jobs) other.failure = null;
    return job.run(action, deliver);
  }
}
