import type { TextVector } from './tf-idf.ts';

/**
 * A word that two texts share and its contribution to their cosine; contributions add up to the
 * score.
 */
export interface SharedTerm {
  term: number;
  part: number;
}

/** Explains why two texts are similar: their shared words, the largest contribution first. */
export function sharedTerms(a: TextVector, b: TextVector): SharedTerm[] {
  const shared: SharedTerm[] = [];
  walkShared(a, b, (term, part) => shared.push({ term, part }));
  return shared.sort((x, y) => y.part - x.part || x.term - y.term);
}

/** Cosine of two vectors of length 1, summed in term order, so that it is bit for bit symmetric. */
export function cosine(a: TextVector, b: TextVector): number {
  let sum = 0;
  walkShared(a, b, (_, part) => (sum += part));
  return sum;
}

function walkShared(
  a: TextVector,
  b: TextVector,
  visit: (term: number, part: number) => void
): void {
  for (let i = 0, j = 0; i < a.term.length && j < b.term.length;) {
    const difference = a.term[i] - b.term[j];
    if (difference === 0) visit(a.term[i], a.weight[i] * b.weight[j]);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
}
