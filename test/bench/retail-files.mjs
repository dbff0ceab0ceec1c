import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const source = fileURLToPath(new URL('../../../shared/data/online-retail/', import.meta.url));

/** A folder of this run's own. */
export const scratch = mkdtempSync(join(tmpdir(), 'tillsight-bench-'));

/** The retail file unpacked; a clear error where the real data are not beside the repository. */
export function retailCsv() {
  const path = join(scratch, 'online_retail.csv');
  const packed = `${source}online_retail.csv.gz`;
  if (!existsSync(packed))
    throw new Error(`the real data are not beside the repository: ${packed}`);
  if (!existsSync(path)) writeFileSync(path, gunzipSync(readFileSync(packed)));
  return path;
}

export const retailXlsx = `${source}online_retail.xlsx`;
