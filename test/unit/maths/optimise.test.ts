import { describe, expect, it } from 'vitest';
import { cholesky, solveTransposed } from '../../../workers/maths/matrices/cholesky.ts';
import { hessianAt, minimise, type Objective } from '../../../workers/maths/optimise.ts';

const rosenbrock: Objective = ([x, y], gradient) => {
  gradient.set([-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)]);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

/** Badly scaled: the last direction is a million times as steep as the first. */
const ellipse: Objective = (point, gradient) => {
  const steep = [1, 1e3, 1e6];
  gradient.set(steep.map((own, i) => 2 * own * (point[i] - i)));
  return steep.reduce((sum, own, i) => sum + own * (point[i] - i) ** 2, 0);
};

/** Finite only below 1: a search must step back from the wall. */
const wall: Objective = ([x], gradient) => {
  gradient[0] = -1 / x + 1 / (1 - x);
  return x > 0 && x < 1 ? -Math.log(x) - Math.log(1 - x) : NaN;
};

describe('the minimum of a smooth function', () => {
  it("is found along Rosenbrock's curved valley", () => {
    const { point, value, converged } = minimise(rosenbrock, [-1.2, 1]);
    expect(converged).toBe(true);
    expect(value).toBeLessThan(1e-12);
    expect(point[0]).toBeCloseTo(1, 6);
    expect(point[1]).toBeCloseTo(1, 6);
  });

  it('is found where directions differ a million times', () => {
    const { point } = minimise(ellipse, [40, -3, 9]);
    [0, 1, 2].forEach((wanted, i) => expect(point[i]).toBeCloseTo(wanted, 5));
  });

  it('is found beside points where the function has no value', () => {
    expect(minimise(wall, [1e-3]).point[0]).toBeCloseTo(0.5, 6);
  });

  it('is not claimed when the search was cut short, or the start has no value', () => {
    expect(minimise(rosenbrock, [-1.2, 1], { evaluations: 5 }).converged).toBe(false);
    const lost = minimise(wall, [2]);
    expect(lost.point[0]).toBe(2);
    expect(lost.value).toBeNaN();
  });
});

describe('the curvature at the minimum', () => {
  it('is the matrix of second derivatives', () => {
    const hessian = hessianAt(rosenbrock, Float64Array.from([1, 1]));
    [802, -400, -400, 200].forEach((wanted, i) => expect(hessian[i]).toBeCloseTo(wanted, 4));
  });

  it('has a root that draws with its inverse as covariance', () => {
    const precision = Float64Array.from([4, 2, 2, 3]);
    const lower = cholesky(precision, 2)!;
    expect([...lower]).toEqual([2, 0, 1, Math.SQRT2].map((own) => expect.closeTo(own, 12)));
    // The columns of L⁻ᵀ, multiplied with their transposes, are the inverse.
    const columns = [0, 1].map((i) =>
      solveTransposed(
        lower,
        2,
        Float64Array.from([0, 1], (j) => Number(i === j))
      )
    );
    const inverse = (i: number, j: number) =>
      columns.reduce((sum, own) => sum + own[i] * own[j], 0);
    expect(inverse(0, 0)).toBeCloseTo(3 / 8, 12);
    expect(inverse(0, 1)).toBeCloseTo(-2 / 8, 12);
    expect(inverse(1, 1)).toBeCloseTo(4 / 8, 12);
  });

  it('has none when it is not positive definite', () => {
    expect(cholesky(Float64Array.from([1, 2, 2, 1]), 2)).toBeNull();
  });
});
