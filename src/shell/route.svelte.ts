import { ROOM_ADDRESSES, type RoomAddress } from '../bridge/rooms.ts';

/** Where the person is: `#/customers/leaving?shop=3&lang=zh`. */
class Route {
  #hash = $state(location.hash);
  #parts = $derived(this.#hash.replace(/^#\/?/, '').split('?'));
  #path = $derived(this.#parts[0].split('/'));
  room = $derived<RoomAddress>(ROOM_ADDRESSES.find((room) => room === this.#path[0]) ?? 'start');
  /** The page of the room; empty: its first one. */
  page = $derived(this.#path[1] ?? '');
  query = $derived(new URLSearchParams(this.#parts[1] ?? ''));

  constructor() {
    addEventListener('hashchange', () => (this.#hash = location.hash));
  }

  go(room: RoomAddress, query: Query = {}, page = ''): void {
    location.hash = addressOf(room, query, page);
  }
}

type Query = Record<string, string | number>;

export function addressOf(room: RoomAddress, query: Query = {}, page = ''): string {
  const path = [room === 'start' ? '' : room, page].filter(Boolean).join('/');
  const text = new URLSearchParams(
    Object.entries(query).map(([k, v]) => [k, String(v)])
  ).toString();
  return `#/${path}${text ? `?${text}` : ''}`;
}

export const route = new Route();
