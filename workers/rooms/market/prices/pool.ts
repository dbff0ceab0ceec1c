import { studentQuantile } from '../../../maths/statistics/student.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';
import type { OwnElasticity } from './fit-elasticity.ts';

/** Fewer products say nothing about their category. */
const LEAST_PRODUCTS = 3;
/**
 * Lower bound of the variation within a category, since a few products may look similar by chance.
 */
const LEAST_SPREAD = 0.5;

export interface Pooled {
  elasticity: number;
  low90: number;
  high90: number;
}

/**
 * Combines each product's elasticity with those of its category, so that products with little data
 * borrow strength: a mean of its own and theirs, weighted by precision (empirical Bayes: Efron and
 * Morris, JASA 70, 1975; variance between products by DerSimonian and Laird, Controlled Clinical
 * Trials 7, 1986). A product is excluded from the mean it borrows from.
 *
 * @param groups category of each product; small categories use the whole shop
 */
export function poolElasticities(own: OwnElasticity[], groups: string[]): Pooled[] {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const isSmall = (group: string) => !group || counts.get(group)! <= LEAST_PRODUCTS;
  return own.map((each, at) => {
    const others = own.filter(
      (_, other) => other !== at && (isSmall(groups[at]) || groups[other] === groups[at])
    );
    const margin = studentQuantile(0.95, each.freedom);
    const { estimate, variance } =
      others.length < LEAST_PRODUCTS
        ? { estimate: each.estimate, variance: each.error ** 2 }
        : blend(each, centreOf(others));
    const half = margin * Math.sqrt(variance);
    return { elasticity: estimate, low90: estimate - half, high90: estimate + half };
  });
}

interface Centre {
  mean: number;
  /** Variance of another product around the mean. */
  variance: number;
}

function centreOf(others: OwnElasticity[]): Centre {
  const weights = others.map(({ error }) => 1 / error ** 2);
  const sum = sumOf(weights);
  const mean = sumOf(others.map(({ estimate }, at) => weights[at] * estimate)) / sum;
  const excess =
    sumOf(others.map(({ estimate }, at) => weights[at] * (estimate - mean) ** 2)) -
    (others.length - 1);
  const scale = sum - sumOf(weights.map((own) => own * own)) / sum;
  const between = Math.max(LEAST_SPREAD ** 2, excess / scale);
  const spread = others.map(({ error }) => 1 / (error ** 2 + between));
  const total = sumOf(spread);
  return {
    mean: sumOf(others.map(({ estimate }, at) => spread[at] * estimate)) / total,
    variance: between + 1 / total
  };
}

function blend({ estimate, error }: OwnElasticity, { mean, variance }: Centre) {
  const [own, theirs] = [1 / error ** 2, 1 / variance];
  return {
    estimate: (own * estimate + theirs * mean) / (own + theirs),
    variance: 1 / (own + theirs)
  };
}
