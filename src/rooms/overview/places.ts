import type { RoomPlace } from '../../bridge/rooms.ts';

const FIGURES = [
  'netRevenue',
  'grossRevenue',
  'orders',
  'customers',
  'averageOrder',
  'repeatShare',
  'returnsShare'
] as const;
const DIMENSIONS = ['product', 'category', 'country', 'channel'] as const;

/** The room's entries in the command palette. */
export const PLACES: RoomPlace[] = [
  { page: '', label: 'overview.page.first' },
  { page: 'counted', label: 'overview.page.counted' },
  ...FIGURES.map((name): RoomPlace => ({
    page: '',
    label: `overview.figure.${name}`,
    isPart: true
  })),
  { page: '', label: 'overview.revenueOver', isPart: true },
  ...DIMENSIONS.map((name): RoomPlace => ({
    page: '',
    label: `overview.top.${name}`,
    isPart: true
  })),
  { page: '', label: 'overview.hours', isPart: true },
  { page: 'counted', label: 'overview.bridge', isPart: true },
  { page: 'counted', label: 'overview.summary', isPart: true }
];
