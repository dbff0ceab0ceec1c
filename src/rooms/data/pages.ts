/** The pages of the room, by their names in addresses; the first shows the shop's files. */
export const PAGES = ['files', 'health', 'counting', 'same', 'privacy', 'storage'] as const;

export type DataPage = (typeof PAGES)[number];

export const pageOf = (address: string): DataPage =>
  PAGES.find((page) => page === address) ?? 'files';

/** Pages about all shops of this browser; the others are about the open shop. */
export const isOfBrowser = (page: DataPage) => page === 'privacy' || page === 'storage';
