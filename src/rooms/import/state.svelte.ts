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
import { likelyCurrency, nameOf, proposed } from './of-draft.ts';
import { WhoseLists } from './whose-lists.svelte.ts';

type Stage = 'empty' | 'looking' | 'checking' | 'storing' | 'done';

/**
 * One import from the chosen files to the receipt. It outlives the room's component, so that
 * walking to another room and back loses nothing.
 */
export class ImportSession {
  stage = $state<Stage>('empty');
  files = $state.raw<File[]>([]);
  draft = $state.raw<ImportDraft | null>(null);
  mappings = $state<FileMapping[]>([]);
  receipt = $state.raw<ImportReceipt | null>(null);
  /** 0: a new shop of the name below. */
  shopId = $state(0);
  shopName = $state('');
  /** What the person says of the currency; null: nothing yet. */
  #saidCurrency = $state<string | null>(null);
  /** The files lie where the browser can open them again, and that is remembered. */
  remembered = $state(false);
  #origin: FilesOrigin = {};
  /** Rows that cannot be read, by file, column and chosen meaning. */
  #unreadable = $state<Record<string, number>>({});
  /** Nobody chose the shop: the one that is open, because the files are lists beside its own. */
  #isOpenShop = false;
  #isShopChosen = false;
  readonly #whose = new WhoseLists();
  /** Files whose kind the person chose. */
  readonly #chosen = new Set<number>();
  /** How the person wants the files read, where that is not as proposed. */
  reading: Partial<FileReading>[] = [];
  readonly job = new Job();

  /** Reads the files and proposes what they mean. */
  async look(
    files: File[],
    reading: Partial<FileReading>[] = [],
    origin: FilesOrigin = {}
  ): Promise<void> {
    this.reset();
    this.files = files;
    this.reading = reading;
    // A shop that other files were for is not the one these are for.
    if (origin !== this.#origin) {
      const isOfOthers = this.#origin.shopId || this.#isOpenShop;
      this.shopId = origin.shopId ?? (isOfOthers ? 0 : this.shopId);
      this.#isOpenShop = this.#isShopChosen = false;
    }
    this.#origin = origin;
    this.stage = 'looking';
    // The page will ask for the overview next; its worker can load its script meanwhile.
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
  }

  /** @param shopId 0: a new one */
  chooseShop(shopId: number): void {
    this.shopId = shopId;
    this.#isShopChosen = true;
    this.#isOpenShop = false;
    void this.#askWhose();
  }

  /** It is being asked whose the lists are. */
  get isAskingWhose(): boolean {
    return this.#whose.isAsking;
  }

  /** Why a file was taken for what it is: what the chosen shop sells may say more than its columns. */
  kindReason(file: number): Reason {
    return this.#whose.reasonOf(file) ?? this.draft!.files[file].kindReason;
  }

  /** Whether a file goes in as another shop's price list. */
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

  /** Reads again with another encoding, delimiter, sheet or header line for one file. */
  lookAgain(fileIndex: number, change: Partial<FileReading>): Promise<void> {
    const reading: Partial<FileReading>[] = this.files.map(() => ({}));
    for (const file of this.draft?.files ?? []) {
      if (file.fileIndex === fileIndex) reading[fileIndex] = change;
    }
    return this.look(this.files, reading, this.#origin);
  }

  /** Takes what was dropped from where it lies, so that it can be read again; a folder has to be. */
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
        // Whoever goes on from the receipt goes to this shop, not to the one before.
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

  /** Remembers where the files lie, if the browser can open them there again. */
  async #remember(): Promise<void> {
    const { receipt, draft, files, reading } = this;
    const { places } = this.#origin;
    if (!places || !draft || !receipt) return;
    const kept = await keepPlaces(places, { draft, files, reading }, receipt.shopId);
    if (this.receipt === receipt) this.remembered = kept;
  }

  /** The currency of the amounts, chosen or proposed, where no file says it; empty: not said. */
  get currency(): string {
    return this.#saidCurrency ?? likelyCurrency(this.draft, this.mappings);
  }

  /** It is asked for, and what stands there is a proposal of ours. */
  get proposesCurrency(): boolean {
    return this.asksCurrency && this.#saidCurrency === null && this.currency !== '';
  }

  set currency(currency: string) {
    this.#saidCurrency = currency;
  }

  /** Neither a file with orders nor the shop names a currency. */
  get asksCurrency(): boolean {
    const files = this.draft?.files ?? [];
    const shop = shops.list?.find(({ shopId }) => shopId === this.shopId);
    return (
      !shop?.currency &&
      files.every(({ currency }) => currency === '') &&
      this.mappings.some(({ kind }) => kind === 'order_lines')
    );
  }

  setRole(file: number, column: number, role: Role): void {
    const mapping = this.mappings[file];
    mapping.roles[column] = role;
    const others = mapping.leftOut?.filter((own) => own !== column) ?? [];
    mapping.leftOut = role === 'ignore' ? [...others, column] : others;
    void this.#countUnreadable(file, column, role);
  }

  /** Rows that cannot be read as a column's meaning demands, as it stands now. */
  unreadable(file: number, column: number): number {
    const proposed = this.draft?.files[file].columns[column];
    const role = this.mappings[file].roles[column];
    if (!proposed || role === proposed.role) return proposed?.format.unreadable ?? 0;
    return this.#unreadable[keyOf(file, column, role)] ?? 0;
  }

  async #countUnreadable(file: number, column: number, role: Role): Promise<void> {
    const { draft } = this;
    const key = keyOf(file, column, role);
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

  /** @param meaning null: as it was proposed */
  setStatus(file: number, status: string, meaning: StatusMeaning | null): void {
    const mapping = this.mappings[file];
    const { statuses: before, ...others } = mapping.values ?? {};
    const { [status]: _, ...statuses } = before ?? {};
    if (meaning) statuses[status] = meaning;
    const values = Object.keys(statuses).length > 0 ? { ...others, statuses } : others;
    mapping.values = Object.keys(values).length > 0 ? values : undefined;
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
    this.#chosen.clear();
  }
}

function keyOf(file: number, column: number, role: Role): string {
  return [file, column, role].join();
}

export const importSession = new ImportSession();
