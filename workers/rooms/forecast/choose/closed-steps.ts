import type { Forecaster, Path, Series } from '../methods/family.ts';

/** The minimum number of seasons before a step can be called closed. */
const LEAST_CYCLES = 8;
/** The largest probability that some step stays empty throughout by chance. */
const CHANCE = 0.01;

/**
 * Hides steps of the season that never have sales from a method: a shop closed on Saturdays gets
 * weeks of six days. The zeros in between would rule out multiplicative seasons and look like
 * noise.
 *
 * @returns the method itself if every step has had sales, or may be empty by chance
 */
export function onOpenSteps(series: Series): (method: Forecaster) => Forecaster {
  const isOpen = openSteps(series);
  if (!isOpen) return (method) => method;
  const period = isOpen.length;
  const open = isOpen.filter(Boolean).length;
  const opened = (own: Series): Series => ({
    values: own.values.filter((_, at) => isOpen[at % period]),
    periods: open > 1 ? [open] : [],
    isNonNegative: own.isNonNegative
  });
  return (method) => ({
    ...method,
    needs: {
      ...method.needs,
      isPossible: (own, ...more) => method.needs.isPossible?.(opened(own), ...more) ?? true
    },
    fit: (own, ...more) => method.fit(opened(own), ...more),
    score: (model, own) => {
      const forecast = method.score(model, opened(own));
      return (horizon) => {
        const ahead = Array.from({ length: horizon }, (_, h) => {
          return isOpen[(own.values.length + h) % period];
        });
        const count = ahead.filter(Boolean).length;
        return count > 0 ? spreadOut(forecast(count), ahead) : nothing(horizon);
      };
    }
  });
}

/** Which steps of the season ever have sales; null if all do, or it cannot be known. */
function openSteps({ values, periods }: Series): boolean[] | null {
  const [period] = periods;
  if (periods.length !== 1 || !Number.isInteger(period) || period < 2) return null;
  const cycles = Math.floor(values.length / period);
  if (cycles < LEAST_CYCLES) return null;
  const sold = new Uint32Array(period);
  values.forEach((own, at) => (sold[at % period] += own === 0 ? 0 : 1));
  const isOpen = Array.from(sold, (count) => count > 0);
  const open = isOpen.filter(Boolean).length;
  if (open === period || open === 0) return null;
  const share = sold.reduce((sum, own) => sum + own, 0) / (open * cycles);
  return period * Math.max(0, 1 - share) ** cycles < CHANCE ? isOpen : null;
}

function spreadOut({ mean, spread }: Path, isOpen: readonly boolean[]): Path {
  const over = (values: Float64Array) => {
    let at = 0;
    return Float64Array.from(isOpen, (own) => (own ? values[at++] : 0));
  };
  return { mean: over(mean), spread: over(spread) };
}

function nothing(horizon: number): Path {
  return { mean: new Float64Array(horizon), spread: new Float64Array(horizon) };
}
