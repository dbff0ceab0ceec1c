import type { Lens } from '../../workers/contract/lens.ts';
import { lens } from '../bridge/lens.svelte.ts';
import { ROOM_ADDRESSES, type RoomAddress } from '../bridge/rooms.ts';
import { readCompare, readLens, withLens } from './lens/address.ts';

/** The address is updated when a drag pauses, since browsers reject changes on every frame. */
const REST_MS = 250;
/**
 * An entry of the history is marked as seen after its page is drawn: for the browser that is a
 * second navigation, which takes as long as the first.
 */
const SEEN_MS = 400;

/**
 * The current address: `#/customers/leaving?shop=3&lang=zh`, with the lens:
 * `?from=2024-01-01&country=France`. The lens is kept when moving between rooms.
 */
class Route {
  #hash = $state('');
  #parts = $derived(this.#hash.replace(/^#\/?/, '').split('?'));
  #path = $derived(this.#parts[0].split('/'));
  room = $derived<RoomAddress>(ROOM_ADDRESSES.find((room) => room === this.#path[0]) ?? 'start');
  /** The page of the room; empty: the first one. */
  page = $derived(this.#path[1] ?? '');
  query = $derived(new URLSearchParams(this.#parts[1] ?? ''));
  /** What the lens's period is compared with. */
  compare = $derived(readCompare(this.query));
  #resting: ReturnType<typeof setTimeout> | undefined;
  #seeing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#read();
    addEventListener('hashchange', () => {
      // Its own changes are applied already; the address may have changed again before this event
      // arrives.
      if (location.hash !== this.#hash) this.#read();
    });
  }

  go(room: RoomAddress, query: Query = {}, page = ''): void {
    this.open(this.to(room, query, page));
  }

  /** The address of a room under the current lens. */
  to(room: RoomAddress, query: Query = {}, page = ''): string {
    return addressOf(room, withLens(asQuery(query), lens.current, this.compare), page);
  }

  /**
   * Changes the lens on the current page.
   *
   * @param isMoving more changes follow at once: the address, and with it "back", is only updated
   *   after the last one
   */
  look(next: Lens, { compare = this.compare, isMoving = false } = {}): void {
    const write = () =>
      this.open(addressOf(this.room, withLens(this.query, next, compare), this.page));
    clearTimeout(this.#resting);
    if (!isMoving) return write();
    lens.current = next;
    this.#resting = setTimeout(write, REST_MS);
  }

  /**
   * Switches to the room of another shop, without the lens, whose days and names belong to the old
   * shop.
   */
  leaveShop(): void {
    const query = withLens(this.query, {});
    query.delete('shop');
    this.open(addressOf(this.room, query, this.page));
  }

  /** If the address names a language, updates it when the person chooses another one. */
  speak(language: string): void {
    if (!this.query.has('lang')) return;
    const query = new URLSearchParams(this.query);
    query.set('lang', language);
    this.open(addressOf(this.room, query, this.page));
  }

  /**
   * Applied immediately, since the event comes later and a question asked now needs the new lens.
   */
  open(address: string): void {
    location.hash = address;
    this.#read();
  }

  #read(): void {
    clearTimeout(this.#resting);
    const [room, page] = [this.room, this.page];
    this.#hash = location.hash;
    lens.current = readLens(this.query);
    // The browser restores the scroll position of earlier pages itself; a new page starts at its
    // top.
    const isNew = history.state === null;
    if (isNew && (room !== this.room || page !== this.page)) scrollTo(0, 0);
    clearTimeout(this.#seeing);
    if (isNew) this.#seeing = setTimeout(() => history.replaceState({ isSeen: true }, ''), SEEN_MS);
  }
}

type Query = Record<string, string | number> | URLSearchParams;

function asQuery(query: Query): URLSearchParams {
  if (query instanceof URLSearchParams) return query;
  return new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
}

export function addressOf(room: RoomAddress, query: Query = {}, page = ''): string {
  const path = [room === 'start' ? '' : room, page].filter(Boolean).join('/');
  const text = asQuery(query).toString();
  return `#/${path}${text ? `?${text}` : ''}`;
}

export const route = new Route();
