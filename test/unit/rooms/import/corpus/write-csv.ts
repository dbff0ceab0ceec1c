import type { Random } from '../../../../../workers/maths/random.ts';

export const HEADERS = ['order id', 'date', 'product', 'quantity', 'price'];

/** Cells of correct orders. */
export function orderRows(random: Random, rows: number): string[][] {
  return Array.from({ length: rows }, (_, i) => {
    const day = String(1 + random.integer(28)).padStart(2, '0');
    const product = random.pick(['Mug', 'Plate', 'Bowl, large', 'Spoon "oak"']);
    const price = (1 + random.integer(5000)) / 100;
    return [
      String(1000 + i),
      `2026-0${1 + random.integer(9)}-${day}`,
      product,
      String(1 + random.integer(9)),
      price.toFixed(2)
    ];
  });
}

/** A record as a correct writer writes it. */
export function record(cells: readonly string[], delimiter = ','): string {
  return cells
    .map((cell) =>
      /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
    )
    .join(delimiter);
}

/** A whole file. */
export function csv(headers: readonly string[], rows: readonly string[][], end = '\n'): string {
  return [headers, ...rows].map((cells) => record(cells) + end).join('');
}
