export type Cell = string | number;

/** A CSV file (RFC 4180, but with bare line feeds): header and rows, quoted where needed. */
export function toCsvText(header: readonly string[], rows: readonly Cell[][]): string {
  return [header, ...rows].map((row) => `${row.map(quote).join(',')}\n`).join('');
}

function quote(cell: Cell): string {
  const text = String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
