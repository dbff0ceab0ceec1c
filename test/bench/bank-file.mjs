import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { createServer } from 'vite';
import { scratch } from './retail-files.mjs';

const source = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const REVIEWS = 12_500;

/**
 * The bank customers prepared as the models' room does it, every fifth for the test, so that both
 * sides learn from the same numbers: rows to learn, rows of the test, columns and 0 (32 bits each),
 * the numbers of both parts column after column (64 bits), who accepted of both (32 bits).
 */
export async function bankFile() {
  found('bank-marketing/bank_full.csv.gz');
  const path = join(scratch, 'bank.bin');
  const server = await createServer({
    server: { middlewareMode: true, hmr: false },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true }
  });
  try {
    const { openExample } = await server.ssrLoadModule('/test/unit/rooms/models/reference.ts');
    const { train, test, trainLabel, testLabel } = openExample('bank');
    const head = Uint32Array.of(train.rows, test.rows, train.columns, 0);
    const parts = [head, train.values, test.values, trainLabel, testLabel];
    writeFileSync(path, Buffer.concat(parts.map((own) => new Uint8Array(own.buffer))));
  } finally {
    await server.close();
  }
  return path;
}

/** Reviews of which every fifth is for the test, so that 10,000 are learned from: texts and moods. */
export function reviewsFile() {
  const packed = found('english-reviews/amazon_reviews_20000.csv.gz');
  const path = join(scratch, 'reviews.json');
  const text = gunzipSync(readFileSync(packed)).toString('utf8').replace('\ufeff', '');
  const rows = Papa.parse(text, { skipEmptyLines: true }).data.slice(1, 1 + REVIEWS);
  const reviews = { texts: rows.map(([own]) => own), mood: rows.map(([, own]) => Number(own)) };
  writeFileSync(path, JSON.stringify(reviews));
  return path;
}

function found(name) {
  const path = `${source}${name}`;
  if (!existsSync(path)) throw new Error(`the real data are not beside the repository: ${path}`);
  return path;
}
