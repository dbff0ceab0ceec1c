import type { RoomPlace } from '../../bridge/rooms.ts';
import { PAGES } from './pages.ts';

/** What of the room is found by name from anywhere. */
export const PLACES: RoomPlace[] = PAGES.map((page) => ({
  page: page === 'files' ? '' : page,
  label: `data.page.${page}`
}));
