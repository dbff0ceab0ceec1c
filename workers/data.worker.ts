import { secondWorker } from './second-worker.ts';
import { hostOnce } from './host-once.ts';

/** For long files; see `reader.worker.ts`. */
const askSecond = secondWorker();

/** Import, store, tables: the only worker that writes. */
hostOnce({
  import: async () =>
    (await import('./rooms/import/api.ts')).withSecondReader(
      askSecond && ((question) => askSecond('readPart', question))
    ),
  data: async () => (await import('./rooms/data/api.ts')).dataRoom
});
