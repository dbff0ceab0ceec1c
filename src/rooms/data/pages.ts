/** The pages of the room as addresses name them; the files of a shop are the first. */
export const PAGES = ['files', 'health', 'counting', 'same', 'privacy', 'storage'] as const;

export type DataPage = (typeof PAGES)[number];

export const pageOf = (address: string): DataPage =>
  PAGES.find((page) => page === address) ?? 'files';

/** Pages about all shops of this browser; the others are about the one that is open. */
export const isOfBrowser = (page: DataPage) => page === 'privacy' || page === 'storage';
