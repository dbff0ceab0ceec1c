import type { RoomPlace } from '../../bridge/rooms.ts';

/** Questions with their own page, by address. */
export const FURTHER = [
  'reviews',
  'photos',
  'odd',
  'groups',
  'offers',
  'labels',
  'descent',
  'contact',
  'kept'
] as const;

/** Parts of the room that the search finds. */
export const PLACES: RoomPlace[] = [
  { page: '', label: 'models.title' },
  { page: '', label: 'models.ask.buy_again', isPart: true },
  { page: '', label: 'models.ask.spend', isPart: true },
  { page: '', label: 'models.ask.table', isPart: true },
  { page: '', label: 'models.ask.mailing', isPart: true },
  ...FURTHER.map((page): RoomPlace => ({ page, label: `models.ask.${page}` }))
];
