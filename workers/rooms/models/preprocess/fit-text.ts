import { compareCodePoints } from '../../../maths/code-point-order.ts';
import type { TableColumn } from '../tables/contract.ts';
import type { TextStep } from './contract.ts';
import { termsOfText } from './text-terms.ts';

/** A term that occurs in a single text is useless for others. */
const LEAST_TEXTS = 2;

/**
 * The terms in most of the training texts, but not in all, with smooth inverse document frequency,
 * ln((1 + n) / (1 + df)) + 1, as in scikit-learn's TfidfVectorizer with `max_features` (Salton and
 * Buckley, 1988).
 *
 * @param rows the training rows
 * @param most maximum of terms
 */
export function fitText(
  { name, code, words }: Extract<TableColumn, { kind: 'text' }>,
  rows: Uint32Array,
  most: number
): TextStep {
  const count = new Uint32Array(words.length);
  for (const row of rows) count[code[row]]++;
  const held = new Map<string, number>();
  let texts = 0;
  words.forEach((text, own) => {
    if (count[own] === 0 || text === '') return;
    texts += count[own];
    for (const term of new Set(termsOfText(words, own))) {
      held.set(term, (held.get(term) ?? 0) + count[own]);
    }
  });
  const terms = [...held]
    .filter(([, own]) => own >= LEAST_TEXTS && own < texts)
    .sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b))
    .slice(0, most)
    .map(([term]) => term)
    .sort(compareCodePoints);
  return {
    kind: 'text',
    column: name,
    terms,
    idf: terms.map((term) => Math.log((1 + texts) / (1 + held.get(term)!)) + 1),
    tellsMissing: texts < rows.length
  };
}
