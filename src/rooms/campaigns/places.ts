import type { RoomPlace } from '../../bridge/rooms.ts';

/** The pages of the room, in display order. */
export const PAGE_NAMES = ['week', 'playbook', 'lists', 'tests', 'log'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** The page's name in addresses; empty for the first one. */
export const addressOf = (name: PageName) => (name === PAGE_NAMES[0] ? '' : name);

/** The room's entries in the command palette. */
export const PLACES: RoomPlace[] = [
  ...PAGE_NAMES.map((name) => ({
    page: addressOf(name),
    label: `campaigns.page.${name}` as const
  })),
  { page: addressOf('week'), label: 'campaigns.week.people', isPart: true },
  { page: addressOf('lists'), label: 'campaigns.lists.table', isPart: true },
  { page: addressOf('tests'), label: 'campaigns.tests.visible', isPart: true },
  { page: addressOf('tests'), label: 'campaigns.tests.read', isPart: true },
  { page: addressOf('log'), label: 'campaigns.log.table', isPart: true }
];
