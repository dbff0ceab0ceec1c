import { linesOf, type Case } from './sets.ts';

type Shape = { file: string; period: number; horizon: number; column?: string };
/** The files of real sales, as the reference figures cut them. */
const FILES: Record<string, Shape> = {
  'aus-retail-monthly': {
    file: 'aus-retail-monthly.csv.gz',
    period: 12,
    horizon: 12,
    column: 'turnover_aud_million'
  },
  'walmart-store-weekly': {
    file: 'walmart-store-weekly.csv.gz',
    period: 52,
    horizon: 12,
    column: 'sales'
  },
  'walmart-dept-weekly': {
    file: 'walmart-dept-weekly.csv.gz',
    period: 52,
    horizon: 12,
    column: 'sales'
  },
  'jewelry-weekly-units': { file: 'jewelry-weekly-units.csv.gz', period: 52, horizon: 12 },
  'carparts-monthly-intermittent': {
    file: 'carparts-monthly-intermittent.csv.gz',
    period: 1,
    horizon: 6
  },
  'us-retail-sales-monthly': {
    file: 'us-retail-sales-monthly.csv',
    period: 12,
    horizon: 12,
    column: 'y'
  },
  'air-passengers-monthly': {
    file: 'air-passengers-monthly.csv',
    period: 12,
    horizon: 12,
    column: 'y'
  },
  'uk-online-retail-daily-revenue': {
    file: 'uk-online-retail-daily-total.csv.gz',
    period: 7,
    horizon: 28,
    column: 'revenue'
  },
  'uk-online-retail-daily-orders': {
    file: 'uk-online-retail-daily-total.csv.gz',
    period: 7,
    horizon: 28,
    column: 'orders'
  },
  'website-visits-daily': {
    file: 'website-visits-daily.csv',
    period: 7,
    horizon: 28,
    column: 'users'
  },
  'uk-online-retail-item-daily-units': {
    file: 'uk-online-retail-item-daily-units.csv.gz',
    period: 7,
    horizon: 28
  }
};

/** Sales of shops, the last steps held back. */
export function readSales(folder: string): Map<string, Case[]> {
  const sets = new Map<string, Case[]>();
  for (const [name, shape] of Object.entries(FILES)) {
    const cases = valuesOf(linesOf(`${folder}/${shape.file}`), shape.column).map(([id, values]) => {
      const known = values.length - shape.horizon;
      const { period, horizon } = shape;
      return { id, period, horizon, past: values.slice(0, known), came: values.slice(known) };
    });
    sets.set(name, cases);
  }
  return sets;
}

/** One series a row, or, where a column is named, one value a row. */
function valuesOf([header, ...rows]: string[], column?: string): [string, Float64Array][] {
  if (!column) {
    return rows.map((row) => {
      const [id, ...values] = row.split(',');
      return [id, Float64Array.from(values, Number)];
    });
  }
  const names = header.split(',');
  const [at, own] = [names.indexOf(column), names.indexOf('series')];
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const cells = row.split(',');
    const id = own < 0 ? column : cells[own];
    found.set(id, [...(found.get(id) ?? []), Number(cells[at])]);
  }
  return [...found].map(([id, values]) => [id, Float64Array.from(values)]);
}
