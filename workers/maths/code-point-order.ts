/**
 * Order of two texts by code point, the same in every language and browser. Plain `<` compares
 * UTF-16 units, which puts emoji and rare characters (surrogate pairs) before U+E000 … U+FFFF.
 *
 * @returns below 0 when `a` comes first, 0 when equal
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    if (a.charCodeAt(at) === b.charCodeAt(at)) continue;
    return rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all others: lift them over the units E000 … FFFF. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
