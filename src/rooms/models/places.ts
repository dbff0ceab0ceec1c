import type { RoomPlace } from '../../bridge/rooms.ts';

/** Questions with a page of their own, by its address. */
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

/** What of the room is found by name from anywhere. */
export const PLACES: RoomPlace[] = [
  { page: '', label: 'models.title' },
  { page: '', label: 'models.ask.buy_again', isPart: true },
  { page: '', label: 'models.ask.spend', isPart: true },
  { page: '', label: 'models.ask.table', isPart: true },
  { page: '', label: 'models.ask.mailing', isPart: true },
  ...FURTHER.map((page): RoomPlace => ({ page, label: `models.ask.${page}` }))
];
