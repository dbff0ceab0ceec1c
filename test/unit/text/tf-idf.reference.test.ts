import { beforeAll, describe, expect, test } from 'vitest';
import { quietJob } from '../../../workers/contract/job.ts';
import { fillWithZeros } from '../../../workers/maths/best-lists.ts';
import type { BestLists } from '../../../workers/maths/best-lists.ts';
import { countPairWork, invertRows } from '../../../workers/text/inverted-index.ts';
import { allNearestSparse } from '../../../workers/text/sparse-similarity.ts';
import type { TfIdfModel } from '../../../workers/text/tf-idf.ts';
import { fitTfIdf, vectorOf } from '../../../workers/text/tf-idf.ts';
import { SHARED } from '../../kit/shared.ts';
import { SIMILARITY_SCORE, TFIDF_PRINTED } from '../../kit/tolerances.ts';
import { bestBuyTexts, readReference, retailTexts } from '../rooms/recommend/reference.ts';

const cases = [
  { name: 'tfidf_bestbuy.json', read: () => ({ texts: bestBuyTexts(), codes: null }) },
  { name: 'tfidf_online_retail.json', read: retailTexts }
];

describe.skipIf(!SHARED).each(cases)('scikit-learn agrees: $name', ({ name, read }) => {
  const reference = SHARED ? readReference(name) : null!;
  const k = reference?.items[0].neighbours.length;
  let codes: string[] | null;
  let model: TfIdfModel;
  let lists: BestLists;

  beforeAll(async () => {
    const documents = read();
    codes = documents.codes;
    const began = performance.now();
    model = await fitTfIdf(documents.texts);
    const fitted = performance.now();
    const index = invertRows(model);
    lists = await allNearestSparse(index, k, quietJob());
    const done = performance.now();
    fillWithZeros(lists);
    console.info(
      `${name}: fit ${(fitted - began).toFixed(0)} ms, all pairs ${(done - fitted).toFixed(0)} ms, ` +
        `${countPairWork(index)} multiply-adds`
    );
  });

  test('counts are exact', () => {
    expect(model.documents).toBe(reference.documents);
    expect(model.terms.length).toBe(reference.vocabulary_size);
    expect(model.term.length).toBe(reference.nnz);
    expect(model.terms.slice(0, 10)).toEqual(reference.first_terms);
    expect(model.terms.slice(-10)).toEqual(reference.last_terms);
    const empty = Array.from({ length: model.documents }, (_, row) => vectorOf(model, row)).filter(
      ({ term }) => term.length === 0
    );
    expect(empty.length).toBe(reference.empty_rows);
  });

  test('weights agree', () => {
    for (const [word, idf] of Object.entries(reference.idf_samples)) {
      expect(Math.abs(model.idf[model.numberOf.get(word)!] - idf)).toBeLessThan(TFIDF_PRINTED);
    }
    const sum = model.weight.reduce((total, weight) => total + weight, 0);
    expect(Math.abs(sum - reference.sum_of_all_weights)).toBeLessThan(1e-6);
    const { term, weight } = vectorOf(model, 0);
    expect(Array.from(term, (t) => model.terms[t])).toEqual(Object.keys(reference.row0_weights));
    Object.values(reference.row0_weights).forEach((expected, place) => {
      expect(Math.abs(weight[place] - expected)).toBeLessThan(TFIDF_PRINTED);
    });
  });

  test('neighbours are the same in the same order, scores agree', () => {
    for (const item of reference.items) {
      if (codes) expect(codes[item.index]).toBe(item.id);
      const from = item.index * k;
      expect(Array.from(lists.candidate.subarray(from, from + k))).toEqual(
        item.neighbours.map(({ index }) => index)
      );
      item.neighbours.forEach(({ score }, place) => {
        expect(Math.abs(lists.score[from + place] - score)).toBeLessThan(SIMILARITY_SCORE);
      });
    }
  });
});
