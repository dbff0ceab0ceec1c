/**
 * How far two groupings of the same points agree beyond chance: 1 the same, 0 as two random ones
 * (Hubert and Arabie, "Comparing partitions", J. of Classification 2, 1985).
 */
export function adjustedRand(a: Uint8Array, b: Uint8Array): number {
  const both = new Map<number, number>();
  const [rows, columns] = [new Float64Array(256), new Float64Array(256)];
  for (let i = 0; i < a.length; i++) {
    const cell = a[i] * 256 + b[i];
    both.set(cell, (both.get(cell) ?? 0) + 1);
    rows[a[i]]++;
    columns[b[i]]++;
  }
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const together = [...both.values()].reduce((sum, count) => sum + pairs(count), 0);
  const inRows = rows.reduce((sum, count) => sum + pairs(count), 0);
  const inColumns = columns.reduce((sum, count) => sum + pairs(count), 0);
  const chance = (inRows * inColumns) / pairs(a.length);
  const most = (inRows + inColumns) / 2;
  return most === chance ? 1 : (together - chance) / (most - chance);
}
