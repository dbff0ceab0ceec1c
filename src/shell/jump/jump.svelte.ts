import type { ShopNames } from '../../../workers/rooms/overview/names/contract.ts';
import { ask } from '../../bridge/index.svelte.ts';
import type { RoomProps } from '../../bridge/room-props.ts';
import { shops } from '../shops.svelte.ts';
import { turn } from '../../ui/table/download.ts';
import { NameIndex, type Matches } from './name-index.ts';
import { KINDS, listActions, listPlaces, nameTarget, type Kind, type Target } from './targets.ts';

/** Listed of a kind; more are found by typing more. */
const MOST: Record<Kind, number> = { page: 5, part: 5, action: 5, customer: 7, product: 7 };

interface ShopIndex {
  names: ShopNames;
  customers: NameIndex;
  products: NameIndex;
}

/** A shop's names in one state, kept from one opening of the palette to the next. */
let kept: { state: string; index: Promise<ShopIndex> } | null = null;

function openShopIndex(shopId: number, state: string): Promise<ShopIndex> {
  if (kept?.state === state) return kept.index;
  const index = indexShop(shopId);
  kept = { state, index };
  index.catch(() => (kept = null));
  return index;
}

async function indexShop(shopId: number): Promise<ShopIndex> {
  const names = await ask('overview', 'names', { shopId, lens: {} });
  const [customers, products] = [new NameIndex(), new NameIndex()];
  const { customers: keys, customerNames, emails } = names;
  await products.add(
    names.products.map((code, at) => [names.productNames[at], code]),
    turn
  );
  await customers.add(
    keys.map((key, at) => [key, customerNames[at], emails[at]]),
    turn
  );
  return { names, customers, products };
}

async function indexKind(kind: Kind, all: Target[]) {
  const targets = all.filter((own) => own.kind === kind);
  const index = new NameIndex();
  await index.add(
    targets.map(({ spoken }) => spoken),
    turn
  );
  return { kind, targets, index };
}

/** What was typed and what answers to it. */
export class Jump {
  text = $state('');
  #fixed = $state.raw<{ kind: Kind; targets: Target[]; index: NameIndex }[]>([]);
  #shop = $state.raw<ShopIndex | null>(null);
  /** Pages, or the names of customers and products, are not all there yet. */
  isReading = $state(true);

  #found = $derived.by(() => (this.text.trim() ? this.#search(this.text) : this.#offer()));
  sections = $derived(this.#found.sections);
  total = $derived(this.#found.total);
  /** In the order shown. */
  targets = $derived(this.sections.flatMap(({ targets }) => targets));

  async open(onfiles: RoomProps['onfiles']): Promise<void> {
    const shop = shops.current;
    try {
      const fixed = [...(await listPlaces()), ...listActions(onfiles)];
      this.#fixed = await Promise.all(KINDS.slice(0, 3).map((kind) => indexKind(kind, fixed)));
      if (shop) this.#shop = await openShopIndex(shop.shopId, `${shop.shopId} ${shops.changes}`);
    } finally {
      this.isReading = false;
    }
  }

  /** The rooms, and what can be done. */
  #offer() {
    const sections = this.#fixed
      .map(({ kind, targets }) => ({ kind, targets: targets.filter(({ isFirst }) => isFirst) }))
      .filter(({ targets }) => targets.length > 0);
    return { sections, total: sections.reduce((sum, { targets }) => sum + targets.length, 0) };
  }

  #search(text: string) {
    const found = this.#fixed.map(({ kind, targets, index }) => {
      return takeFrom(kind, index.find(text, MOST[kind]), (at) => targets[at]);
    });
    if (this.#shop) {
      const { names, customers, products } = this.#shop;
      for (const [kind, index] of [
        ['customer', customers],
        ['product', products]
      ] as const) {
        const matches = index.find(text, MOST[kind]);
        found.push(takeFrom(kind, matches, (at) => nameTarget(kind, names, at)));
      }
    }
    const sections = found.filter(({ targets }) => targets.length > 0);
    sections.sort((a, b) => a.best - b.best);
    return { sections, total: sections.reduce((sum, own) => sum + own.total, 0) };
  }
}

function takeFrom(kind: Kind, { places, total, best }: Matches, at: (place: number) => Target) {
  return { kind, targets: places.map(at), total, best };
}
