/** The addresses of the app, in the order of the navigation. */
export const ROOMS = [
  'overview',
  'customers',
  'market',
  'recommend',
  'forecast',
  'models',
  'campaigns',
  'data'
] as const;
export type RoomAddress = (typeof ROOMS)[number] | 'import' | '';

const KNOWN: readonly string[] = [...ROOMS, 'import', ''];

/** Where the person is: `#/overview?shop=3&lang=zh`. */
class Route {
  #hash = $state(location.hash);
  #parts = $derived(this.#hash.replace(/^#\/?/, '').split('?'));
  room = $derived((KNOWN.includes(this.#parts[0]) ? this.#parts[0] : '') as RoomAddress);
  query = $derived(new URLSearchParams(this.#parts[1] ?? ''));

  constructor() {
    addEventListener('hashchange', () => (this.#hash = location.hash));
  }

  go(room: RoomAddress, query: Record<string, string | number> = {}): void {
    location.hash = addressOf(room, query);
  }
}

export function addressOf(room: RoomAddress, query: Record<string, string | number> = {}): string {
  const text = new URLSearchParams(
    Object.entries(query).map(([k, v]) => [k, String(v)])
  ).toString();
  return `#/${room}${text ? `?${text}` : ''}`;
}

export const route = new Route();
