import type { RoomPlace } from '../../bridge/rooms.ts';

/** The pages of the room, in display order. */
export const PAGE_NAMES = ['who', 'list', 'return', 'value', 'leaving', 'groups', 'own'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** The page's name in addresses; empty for the first one. */
export const addressOf = (name: PageName) => (name === 'who' ? '' : name);

/** The room's entries in the command palette. */
export const PLACES: RoomPlace[] = [
  ...PAGE_NAMES.map((name) => ({
    page: addressOf(name),
    label: `customers.page.${name}` as const
  })),
  { page: '', label: 'customers.segments', isPart: true },
  { page: '', label: 'customers.mapTitle', isPart: true },
  { page: 'list', label: 'customers.customers', isPart: true },
  { page: 'return', label: 'customers.cohorts', isPart: true },
  { page: 'return', label: 'customers.funnelTitle', isPart: true },
  { page: 'value', label: 'customers.valueModel', isPart: true },
  { page: 'leaving', label: 'customers.winBack', isPart: true },
  { page: 'leaving', label: 'customers.dueAgain', isPart: true },
  { page: 'groups', label: 'customers.groups', isPart: true }
];
