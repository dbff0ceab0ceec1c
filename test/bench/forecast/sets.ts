import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One series of a competition: what is known, and what came. */
export interface Case {
  id: string;
  period: number;
  horizon: number;
  past: Float64Array;
  came: Float64Array;
}

/** Of long lists, every so many are forecast, as the reference figures are. */
const STRIDES: Record<string, number> = { 'm3-monthly': 3, 'tourism-monthly': 2 };

/** All sets below a folder: csv.gz with the columns id, frequency, horizon, n_train, values. */
export function readSets(folder: string, isWhole: boolean): Map<string, Case[]> {
  const sets = new Map<string, Case[]>();
  for (const file of filesBelow(folder)) {
    const [header, ...rows] = linesOf(file);
    if (!header.startsWith('id,frequency,horizon,n_train')) continue;
    const name = file
      .split('/')
      .at(-1)!
      .replace(/\.csv\.gz$/, '');
    const stride = isWhole ? 1 : (STRIDES[name] ?? 1);
    sets.set(name, rows.filter((_, row) => row % stride === 0).map(caseOf));
  }
  return sets;
}

export function linesOf(file: string): string[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split(/\r?\n/);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      if (statSync(path).isDirectory()) return filesBelow(path);
      return name.endsWith('.csv.gz') ? [path] : [];
    });
}

function caseOf(row: string): Case {
  const [id, period, horizon, known, ...values] = row.split(',');
  const all = Float64Array.from(
    values.filter((own) => own !== ''),
    Number
  );
  return {
    id,
    period: Number(period),
    horizon: Number(horizon),
    past: all.slice(0, Number(known)),
    came: all.slice(Number(known), Number(known) + Number(horizon))
  };
}
