import type { RoomPlace } from '../../bridge/rooms.ts';

/** The room's entries in the command palette. */
export const PLACES: RoomPlace[] = [
  { page: '', label: 'recommend.page.product' },
  { page: 'lists', label: 'recommend.page.lists' },
  { page: 'test', label: 'recommend.page.test' }
];
