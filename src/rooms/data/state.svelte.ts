import type { HealthReport } from '../../../workers/contract/health.ts';
import type { ShopChoices } from '../../../workers/contract/shop-choices.ts';
import type {
  AsideListing,
  ShopDetail,
  StorageState
} from '../../../workers/rooms/data/contract.ts';
import { ask, type AskOptions } from '../../bridge/index.svelte.ts';
import { firstOf, Job, type JobView } from '../../bridge/job.svelte.ts';
import { t } from '../../i18n/index.svelte.ts';
import { shops } from '../../shell/shops.svelte.ts';
import { downloadBackup } from '../../shell/actions/download-backup.ts';

/** A shop's data and the person's changes to them; errors are shown on the page. */
export class DataState implements JobView {
  detail = $state.raw<ShopDetail | null>(null);
  /** Findings on lines, duplicate customers and duplicate products. */
  report = $state.raw<HealthReport | null>(null);
  storage = $state.raw<StorageState | null>(null);
  aside = $state.raw<AsideListing | null>(null);
  said = $state('');
  /** The shop and the version of its data that the report is about. */
  #examined = '';
  readonly #loading = new Job();
  readonly #examining = new Job();
  readonly #doing = new Job();
  readonly #copying = new Job(true);
  readonly #jobs = [this.#loading, this.#examining, this.#doing, this.#copying];
  progress = $derived(firstOf(this.#jobs, 'progress'));
  failure = $derived(firstOf(this.#jobs, 'failure'));

  loadShop(shopId: number): void {
    if (this.detail && this.detail.shopId !== shopId) this.#leaveShop();
    void this.#loading.run(
      async () => (shopId ? ask('data', 'shop', { shopId }) : null),
      (detail) => (this.detail = detail)
    );
  }

  #leaveShop(): void {
    this.detail = this.report = this.aside = null;
    this.#examined = '';
    this.#examining.reset();
  }

  /** Reads all lines, so it runs once per version of the data, however often pages are opened. */
  async examine(shopId: number, state: string): Promise<void> {
    const asked = `${shopId} ${state}`;
    if (!shopId || asked === this.#examined) return;
    this.#examined = asked;
    const ending = await this.#examining.run(
      (options) => ask('data', 'health', { shopId }, options),
      (report) => (this.report = report)
    );
    if (ending !== 'done' && ending !== 'replaced') this.#examined = '';
  }

  loadStorage(): void {
    void this.#loading.run(
      () => ask('data', 'storage', {}),
      (storage) => (this.storage = storage)
    );
  }

  /** Runs one action of the person. */
  async do(action: () => Promise<unknown>): Promise<void> {
    await this.#run(this.#doing, action);
  }

  choose(shopId: number, choices: Partial<ShopChoices>): Promise<void> {
    return this.do(() => ask('data', 'choose', { shopId, choices }));
  }

  listAside(shopId: number, sourceId: number): Promise<void> {
    return this.do(async () => {
      this.aside = await ask('data', 'rowsAside', { shopId, sourceId });
    });
  }

  backup(shopId: number, name: string): void {
    void this.#run(this.#copying, async (options) => {
      const size = await downloadBackup({ shopId, name }, options);
      this.said = t('data.backedUp', { size });
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

  /** Deletes all shops one after the other: a failure is shown, and those before it are gone. */
  deleteAll(): Promise<void> {
    return this.do(async () => {
      const all = await ask('data', 'shops', {});
      for (const { shopId } of all) await ask('data', 'deleteShop', { shopId });
      this.said = t('data.deletedAll', { shops: all.length });
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
    this.#examining.cancel();
  }

  /** Earlier errors no longer apply. */
  async #run<T>(job: Job, action: (options: Required<AskOptions>) => Promise<T>): Promise<void> {
    for (const other of this.#jobs) other.failure = null;
    await job.run(action);
  }
}
