import type { Component } from 'svelte';
import { i18n, type MessageKey, type WordsRoom } from '../i18n/index.svelte.ts';
import type { RoomProps } from './room-props.ts';

/** What the page needs to know about a room before loading it. */
interface RoomEntry {
  /**
   * The kind of worker: `data` is the only one that writes, `learn` only reads and computes; null:
   * the room asks nothing.
   */
  worker: 'data' | 'learn' | null;
  /** Icon in the navigation; null: not in the navigation. */
  icon: string | null;
  screen: () => Promise<{ default: Component<RoomProps> }>;
  /** The room whose words are loaded with it; absent: only those of the frame. */
  words?: WordsRoom;
  /** Its pages and parts that can be found by name, loaded when somebody searches. */
  places?: () => Promise<{ PLACES: readonly RoomPlace[] }>;
}

/** A page, or a part of one (`isPart`), that can be found by the text of `label`. */
export interface RoomPlace {
  page: string;
  label: MessageKey;
  isPart?: true;
}

/**
 * The table of rooms, in the order of the navigation. To open a room, change its line here and add
 * its folders.
 */
export const ROOMS = {
  start: {
    worker: null,
    icon: null,
    screen: () => import('../rooms/start/Room.svelte'),
    words: 'start'
  },
  import: {
    worker: 'data',
    icon: null,
    screen: () => import('../rooms/import/Room.svelte'),
    words: 'import'
  },
  overview: {
    worker: 'learn',
    icon: 'overview',
    screen: () => import('../rooms/overview/Room.svelte'),
    words: 'overview',
    places: () => import('../rooms/overview/places.ts')
  },
  customers: {
    worker: 'learn',
    icon: 'customers',
    screen: () => import('../rooms/customers/Room.svelte'),
    words: 'customers',
    places: () => import('../rooms/customers/places.ts')
  },
  market: {
    worker: 'learn',
    icon: 'market',
    screen: () => import('../rooms/market/Room.svelte'),
    words: 'market',
    places: () => import('../rooms/market/places.ts')
  },
  recommend: {
    worker: 'learn',
    icon: 'recommend',
    screen: () => import('../rooms/recommend/Room.svelte'),
    words: 'recommend',
    places: () => import('../rooms/recommend/places.ts')
  },
  forecast: {
    worker: 'learn',
    icon: 'forecast',
    screen: () => import('../rooms/forecast/Room.svelte'),
    words: 'forecast',
    places: () => import('../rooms/forecast/places.ts')
  },
  models: {
    worker: 'learn',
    icon: 'models',
    screen: () => import('../rooms/models/Room.svelte'),
    words: 'models',
    places: () => import('../rooms/models/places.ts')
  },
  campaigns: {
    worker: 'learn',
    icon: 'campaigns',
    screen: () => import('../rooms/campaigns/Room.svelte'),
    words: 'campaigns',
    places: () => import('../rooms/campaigns/places.ts')
  },
  data: {
    worker: 'data',
    icon: 'data',
    screen: () => import('../rooms/data/Room.svelte'),
    words: 'data',
    places: () => import('../rooms/data/places.ts')
  }
} as const satisfies Record<string, RoomEntry>;

type Table = typeof ROOMS;
/** A room by its address; `start` is the address without a room. */
export type RoomAddress = keyof Table;
/** Rooms with a link in the navigation. */
export type NavigationRoom = {
  [R in RoomAddress]: Table[R]['icon'] extends null ? never : R;
}[RoomAddress];

export const ROOM_ADDRESSES = Object.keys(ROOMS) as RoomAddress[];
export const NAVIGATION = ROOM_ADDRESSES.filter(
  (room): room is NavigationRoom => ROOMS[room].icon !== null
);

/** Loads a room's component and its words. */
export async function openRoom(room: RoomAddress): Promise<Component<RoomProps>> {
  const { screen, words }: RoomEntry = ROOMS[room];
  const [{ default: Screen }] = await Promise.all([screen(), words && i18n.loadRoom(words)]);
  return Screen;
}

/** Preloads a room's component; errors are reported when it is opened. */
export function fetchScreen(room: RoomAddress): void {
  ROOMS[room].screen().catch(() => {});
}

/** The pages and parts of an open room that can be found, with their words loaded. */
export async function placesOf(room: RoomAddress): Promise<readonly RoomPlace[]> {
  const { places, words }: RoomEntry = ROOMS[room];
  if (!places) return [];
  const [{ PLACES }] = await Promise.all([places(), words && i18n.loadRoom(words)]);
  return PLACES;
}
