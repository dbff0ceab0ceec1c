import type { RoomPlace } from '../../bridge/rooms.ts';

/** The pages of the room, in display order. */
export const PAGE_NAMES = [
  'change',
  'trend',
  'products',
  'together',
  'next',
  'prices',
  'advertising',
  'places'
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** The page's name in addresses; empty for the first one. */
export const addressOf = (name: PageName) => (name === 'change' ? '' : name);

/** The room's entries in the command palette. */
export const PLACES: RoomPlace[] = [
  ...PAGE_NAMES.map((name) => ({
    page: addressOf(name),
    label: `market.page.${name}` as const
  })),
  { page: '', label: 'market.change.table', isPart: true },
  { page: 'products', label: 'market.products.table', isPart: true },
  { page: 'prices', label: 'market.prices.table', isPart: true },
  { page: 'prices', label: 'market.prices.promotions', isPart: true },
  { page: 'prices', label: 'market.competitors.title', isPart: true },
  { page: 'trend', label: 'market.trend.parts', isPart: true },
  { page: 'trend', label: 'market.trend.odd', isPart: true },
  { page: 'places', label: 'market.places.countries', isPart: true },
  { page: 'together', label: 'market.together.sets', isPart: true },
  { page: 'together', label: 'market.together.rules', isPart: true },
  { page: 'next', label: 'market.next.table', isPart: true },
  { page: 'next', label: 'market.first.table', isPart: true },
  { page: 'advertising', label: 'market.advertising.table', isPart: true },
  { page: 'advertising', label: 'market.advertising.budget', isPart: true }
];
