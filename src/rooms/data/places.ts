import type { RoomPlace } from '../../bridge/rooms.ts';
import { PAGES } from './pages.ts';

/** Parts of the room that the search finds. */
export const PLACES: RoomPlace[] = PAGES.map((page) => ({
  page: page === 'files' ? '' : page,
  label: `data.page.${page}`
}));
