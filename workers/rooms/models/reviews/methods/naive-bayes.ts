import type { Learnt, MoodLine, MoodMethod } from './method.ts';

/** Laplace smoothing, so that a word unseen in one mood excludes nothing. */
const ALPHA = 1;

/**
 * Multinomial naive Bayes on word counts (Manning, Raghavan and Schütze, "Introduction to
 * information retrieval", 2008, chapter 13). For two moods it is linear in the counts.
 */
export const naiveBayes: MoodMethod = {
  id: 'naive_bayes',
  on: 'counts',
  fit({ terms, rows, label }: Learnt): MoodLine {
    const size = terms.words.length;
    const counts = [0, 1].map(() => new Float64Array(size).fill(ALPHA));
    const texts = [0, 0];
    rows.forEach((row, at) => {
      texts[label[at]]++;
      const own = counts[label[at]];
      for (let entry = terms.start[row]; entry < terms.start[row + 1]; entry++) {
        own[terms.term[entry]] += terms.value[entry];
      }
    });
    const [bad, good] = counts.map((own) => own.reduce((sum, value) => sum + value, 0));
    const lead = Math.log(bad / good);
    return {
      weight: counts[1].map((own, term) => Math.log(own / counts[0][term]) + lead),
      intercept: Math.log(texts[1] / texts[0])
    };
  }
};
