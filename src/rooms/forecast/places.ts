import type { RoomPlace } from '../../bridge/rooms.ts';

/** The pages of the room in their order. */
export const PAGE_NAMES = ['ahead', 'test', 'order'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** A page as addresses name it; the first one has no name there. */
export const addressOf = (name: PageName) => (name === 'ahead' ? '' : name);

/** What of the room is found by name from anywhere. */
export const PLACES: RoomPlace[] = [
  ...PAGE_NAMES.map((name) => ({
    page: addressOf(name),
    label: `forecast.page.${name}` as const
  })),
  { page: '', label: 'forecast.ahead.table', isPart: true },
  { page: 'test', label: 'forecast.test.table', isPart: true },
  { page: 'order', label: 'forecast.order.table', isPart: true }
];
