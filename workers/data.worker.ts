import { besideAsker } from './beside.ts';
import { hostOnce } from './host-once.ts';

/** For long files; see `reader.worker.ts`. */
const askBeside = besideAsker();

/** Import, store, tables: the only worker that writes. */
hostOnce({
  import: async () =>
    (await import('./rooms/import/api.ts')).withSecondReader(
      askBeside && ((question) => askBeside('readPart', question))
    ),
  data: async () => (await import('./rooms/data/api.ts')).dataRoom
});
