import type { StatusMeaning } from '../../../workers/contract/files/value-meanings.ts';
import { valueTypeOf, type Role, type TableKind } from '../../../workers/contract/roles.ts';
import type { ColumnFormat } from '../../../workers/rooms/import/values/contract.ts';
import type { ImportDraft } from '../../../workers/rooms/import/contract.ts';
import {
  rolesAs,
  type FileMapping,
  type Reason
} from '../../../workers/rooms/import/meaning/contract.ts';
import type { AmountScope, DiscountUnit } from '../../../workers/contract/files/value-meanings.ts';
import type { FileReading } from '../../../workers/contract/files/file-reading.ts';
import type { ImportReceipt } from '../../../workers/contract/files/import-receipt.ts';
import { ask, warm, type AskOptions } from '../../bridge/index.svelte.ts';
import { shops } from '../../shell/shops.svelte.ts';
import { Job } from '../../bridge/job.svelte.ts';
import type { FilesOrigin } from '../../bridge/room-props.ts';
import { keepPlaces, openDropped } from './places-of-import.ts';
import { lacksCurrency, likelyCurrency, nameOf, proposed, withStatus } from './of-draft.ts';
import { ShopOffer } from './shop-offer.svelte.ts';
import { WhoseLists } from './whose-lists.svelte.ts';

type Stage = 'empty' | 'looking' | 'checking' | 'storing' | 'done';

/**
 * An import from choosing files to the receipt. It outlives the room's component, so that switching
 * rooms loses nothing.
 */
export class ImportSession {
  stage = $state<Stage>('empty');
  files = $state.raw<File[]>([]);
  draft = $state.raw<ImportDraft | null>(null);
  mappings = $state<FileMapping[]>([]);
  receipt = $state.raw<ImportReceipt | null>(null);
  /** 0: a new shop with the name below. */
  shopId = $state(0);
  shopName = $state('');
  /** The person's choice of currency; null: none yet. */
  #saidCurrency = $state<string | null>(null);
  /** The browser can open the files again, and their handles are stored. */
  remembered = $state(false);
  #origin: FilesOrigin = {};
  /** Number of unreadable rows, by file, column and chosen meaning. */
  #unreadable = $state<Record<string, number>>({});
  /** Whether the open shop was selected automatically, because the files are lists for it. */
  #isOpenShop = false;
  #isShopChosen = false;
  readonly offer = new ShopOffer();
  readonly #whose = new WhoseLists();
  /** Files whose kind the person chose. */
  readonly #chosen = new Set<number>();
  /** The person's options for reading each file, where they differ from the proposal. */
  reading: Partial<FileReading>[] = [];
  readonly job = new Job();

  /** Reads the files and proposes their interpretation. */
  async look(
    files: File[],
    reading: Partial<FileReading>[] = [],
    origin: FilesOrigin = {}
  ): Promise<void> {
    this.reset();
    this.files = files;
    this.reading = reading;
    // A shop chosen for other files does not apply to these.
    if (origin !== this.#origin) {
      this.shopId = origin.shopId ?? 0;
      this.#isOpenShop = this.#isShopChosen = false;
    }
    this.#origin = origin;
    this.stage = 'looking';
    // The page requests the overview next, so its worker loads in the meantime.
    warm('overview');
    const ending = await this.job.run(
      async (options) => {
        await this.#openDropped(options);
        const now = new Date().toISOString();
        return ask('import', 'look', { files: this.files, reading, now }, options);
      },
      (draft) => this.#check(draft)
    );
    if (ending === 'failed' || ending === 'cancelled') this.stage = 'empty';
  }

  #check(draft: ImportDraft): void {
    this.draft = draft;
    this.mappings = draft.files.map(proposed);
    this.#saidCurrency = null;
    this.shopName = draft.files[0] ? nameOf(draft.files[0].fileName) : '';
    this.stage = draft.files.length ? 'checking' : 'empty';
    void this.#askWhose();
    if (!this.#origin.isPriceList) void this.offer.ask(draft);
  }

  /** @param shopId 0: a new shop */
  chooseShop(shopId: number): void {
    this.shopId = shopId;
    this.#isShopChosen = true;
    this.#isOpenShop = false;
    void this.#askWhose();
  }

  /** Whether the check of whose lists they are is running. */
  get isAskingWhose(): boolean {
    return this.#whose.isAsking;
  }

  /**
   * Why a file was assigned its kind: the chosen shop's products may be stronger evidence than its
   * columns.
   */
  kindReason(file: number): Reason {
    return this.#whose.reasonOf(file) ?? this.draft!.files[file].kindReason;
  }

  /** Whether a file is imported as another shop's price list. */
  isOthers(file: number): boolean {
    return this.#whose.reasonOf(file) !== undefined && this.mappings[file].kind === 'other';
  }

  async #askWhose(): Promise<void> {
    const { draft } = this;
    if (!draft) return;
    const isSaid = this.#origin.isPriceList ?? false;
    const shopId = this.#isOpenShop ? 0 : this.shopId;
    const isOpenAsked = shopId === 0 && !this.#isShopChosen;
    const found = await this.#whose.ask(draft, { shopId, isOpenAsked, isSaid });
    if (!found || this.draft !== draft) return;
    this.shopId = found.shopId;
    this.#isOpenShop = found.shopId !== shopId;
    for (const file of found.files) {
      if (this.#chosen.has(file)) continue;
      const isOthers = this.#whose.reasonOf(file) !== undefined;
      this.#turnInto(file, isOthers ? 'other' : draft.files[file].kind);
    }
  }

  /** Rereads one file with another encoding, delimiter, sheet or header line. */
  lookAgain(fileIndex: number, change: Partial<FileReading>): Promise<void> {
    const reading: Partial<FileReading>[] = this.files.map(() => ({}));
    for (const file of this.draft?.files ?? []) {
      if (file.fileIndex === fileIndex) reading[fileIndex] = change;
    }
    return this.look(this.files, reading, this.#origin);
  }

  /** Opens dropped files by their handles, so that they can be reread; required for a folder. */
  async #openDropped(options: AskOptions): Promise<void> {
    const origin = this.#origin;
    const handles = (await origin.dropped) ?? [];
    if (handles.length === 0 || origin.places) return;
    const opened = await openDropped(handles, options);
    if (!opened || this.#origin !== origin) return;
    this.files = opened.files;
    origin.places = opened.places;
  }

  async commit(): Promise<void> {
    if (!this.draft) return;
    const question = {
      draftId: this.draft.draftId,
      mappings: this.mappings,
      shop: this.shopId ? { id: this.shopId } : { name: this.shopName.trim() || 'Shop' },
      ...(this.currency && this.asksCurrency && { homeCurrency: this.currency }),
      now: new Date().toISOString()
    };
    this.stage = 'storing';
    const ending = await this.job.run(
      async (options) => {
        const receipt = await ask('import', 'commit', question, options);
        // The receipt's links lead to this shop, not to the previous one.
        await shops.refresh();
        return receipt;
      },
      (receipt) => {
        this.receipt = receipt;
        this.stage = 'done';
      }
    );
    if (ending === 'failed' || ending === 'cancelled') this.stage = 'checking';
    else if (ending === 'done') await this.#remember();
  }

  /** Stores the files' handles, if the browser can open them again. */
  async #remember(): Promise<void> {
    const { receipt, draft, files, reading } = this;
    const { places } = this.#origin;
    if (!places || !draft || !receipt) return;
    const kept = await keepPlaces(places, { draft, files, reading }, receipt.shopId);
    if (this.receipt === receipt) this.remembered = kept;
  }

  /** The currency chosen or proposed where no file contains it; empty: unknown. */
  get currency(): string {
    return this.#saidCurrency ?? likelyCurrency(this.draft, this.mappings);
  }

  /** Whether the currency has to be asked, and a proposal is filled in. */
  get proposesCurrency(): boolean {
    return this.asksCurrency && this.#saidCurrency === null && this.currency !== '';
  }

  set currency(currency: string) {
    this.#saidCurrency = currency;
  }

  /** Neither a file with orders nor the shop has a currency. */
  get asksCurrency(): boolean {
    const shop = shops.list?.find(({ shopId }) => shopId === this.shopId);
    return !shop?.currency && lacksCurrency(this.draft, this.mappings);
  }

  setRole(file: number, column: number, role: Role): void {
    const mapping = this.mappings[file];
    mapping.roles[column] = role;
    const others = mapping.leftOut?.filter((own) => own !== column) ?? [];
    mapping.leftOut = role === 'ignore' ? [...others, column] : others;
    void this.#countUnreadable(file, column, role);
  }

  /** Number of rows that cannot be parsed for a column's current meaning. */
  unreadable(file: number, column: number): number {
    const proposed = this.draft?.files[file].columns[column];
    const role = this.mappings[file].roles[column];
    if (!proposed || role === proposed.role) return proposed?.format.unreadable ?? 0;
    return this.#unreadable[[file, column, role].join()] ?? 0;
  }

  async #countUnreadable(file: number, column: number, role: Role): Promise<void> {
    const { draft } = this;
    const key = [file, column, role].join();
    if (!draft || valueTypeOf(role) === 'text' || key in this.#unreadable) return;
    const question = { draftId: draft.draftId, file, column, role };
    const rows = await ask('import', 'unreadable', question).catch(() => 0);
    if (this.draft === draft) this.#unreadable[key] = rows;
  }

  setKind(file: number, kind: TableKind): void {
    this.#chosen.add(file);
    this.#turnInto(file, kind);
  }

  #turnInto(file: number, kind: TableKind): void {
    const mapping = this.mappings[file];
    mapping.kind = kind;
    mapping.roles = rolesAs(mapping.roles, kind, mapping.leftOut);
  }

  setDecimal(file: number, decimal: FileMapping['decimal']): void {
    this.mappings[file].decimal = decimal;
  }

  setDateOrder(file: number, column: number, order: ColumnFormat['dateOrder']): void {
    this.mappings[file].dateOrders[column] = order;
  }

  setAmountScope(file: number, role: Role, scope: AmountScope): void {
    const mapping = this.mappings[file];
    mapping.values = {
      ...mapping.values,
      amounts: { ...mapping.values?.amounts, [role]: scope }
    };
  }

  setDiscountUnit(file: number, discountUnit: DiscountUnit): void {
    this.mappings[file].values = { ...this.mappings[file].values, discountUnit };
  }

  /** @param meaning null: as proposed */
  setStatus(file: number, status: string, meaning: StatusMeaning | null): void {
    const mapping = this.mappings[file];
    mapping.values = withStatus(mapping.values, status, meaning);
  }

  reset(): void {
    this.job.reset();
    if (this.draft && this.stage !== 'done') {
      void ask('import', 'drop', { draftId: this.draft.draftId }).catch(() => {});
    }
    this.stage = 'empty';
    this.remembered = false;
    this.draft = this.receipt = null;
    this.mappings = [];
    this.#unreadable = {};
    this.#whose.reset();
    this.offer.reset();
    this.#chosen.clear();
  }
}

export const importSession = new ImportSession();
