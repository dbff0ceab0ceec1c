import { vectoriseWords } from '../../../text/tf-idf.ts';
import type { TextVector } from '../../../text/tf-idf.ts';
import type { TableColumn } from '../tables/contract.ts';
import type { TextStep } from './contract.ts';
import { termsOfText, termsToLearn } from './text-terms.ts';

type TextColumn = Extract<TableColumn, { kind: 'text' }>;

/** A feature per term, and with `missing` one for texts without any. */
export function textFeatures(
  step: TextStep,
  { code, words }: TextColumn,
  rows: ArrayLike<number>
): Float64Array[] {
  const { terms, tellsMissing } = step;
  const features = Array.from(
    { length: terms.length + Number(tellsMissing) },
    () => new Float64Array(rows.length)
  );
  const weigh = termWeigher(step);
  const known: TextVector[] = [];
  for (let row = 0; row < rows.length; row++) {
    const own = code[rows[row]];
    const { term, weight } = (known[own] ??= weigh(termsOfText(words, own)));
    for (let at = 0; at < term.length; at++) features[term[at]][row] = weight[at];
    if (tellsMissing && words[own] === '') features[terms.length][row] = 1;
  }
  return features;
}

/** TF-IDF weights of a text's terms. */
export function weigher(step: TextStep): (text: string) => TextVector {
  const weigh = termWeigher(step);
  return (text) => weigh(termsToLearn(text));
}

function termWeigher({ terms, idf }: TextStep): (own: readonly string[]) => TextVector {
  const model = {
    numberOf: new Map(terms.map((term, number) => [term, number])),
    idf: Float64Array.from(idf)
  };
  return (own) => vectoriseWords(model, own);
}

/** Per row the share of the text's terms that were selected; NaN if it has none. */
export function knownShares({ terms }: TextStep, { name, code, words }: TextColumn): TableColumn {
  const known = new Set(terms);
  const met = new Set(code);
  const share = words.map((_, own) => {
    if (!met.has(own)) return NaN;
    const all = termsOfText(words, own);
    return all.filter((term) => known.has(term)).length / all.length;
  });
  return { name, kind: 'number', values: Float64Array.from(code, (own) => share[own]) };
}
