import type { RoomPlace } from '../../bridge/rooms.ts';

/** What of the room is found by name from anywhere. */
export const PLACES: RoomPlace[] = [
  { page: '', label: 'recommend.page.product' },
  { page: 'lists', label: 'recommend.page.lists' },
  { page: 'test', label: 'recommend.page.test' }
];
