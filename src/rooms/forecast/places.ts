import type { RoomPlace } from '../../bridge/rooms.ts';

/** The pages of the room, in display order. */
export const PAGE_NAMES = ['ahead', 'test', 'order'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** The page's name in addresses; empty for the first one. */
export const addressOf = (name: PageName) => (name === 'ahead' ? '' : name);

/** The room's entries in the command palette. */
export const PLACES: RoomPlace[] = [
  ...PAGE_NAMES.map((name) => ({
    page: addressOf(name),
    label: `forecast.page.${name}` as const
  })),
  { page: '', label: 'forecast.ahead.table', isPart: true },
  { page: 'test', label: 'forecast.test.table', isPart: true },
  { page: 'order', label: 'forecast.order.table', isPart: true }
];
