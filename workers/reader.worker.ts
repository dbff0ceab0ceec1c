import { hostOnce } from './host-once.ts';

/** Reads the second part of a long file beside the data worker, which started it; writes nothing. */
hostOnce({ import: async () => (await import('./rooms/import/api.ts')).importRoom });
