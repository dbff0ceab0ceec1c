import { describe, expect, it } from 'vitest';
import {
  bias,
  coverage,
  mase,
  msis,
  pinballLoss,
  rmsse,
  smape
} from '../../../../../workers/rooms/forecast/figures/accuracy.ts';

const past = Float64Array.of(2, 4, 4, 8);
const came = Float64Array.of(10, 6);
const said = Float64Array.of(8, 7);

// By hand: errors 2 and 1; steps of two 2 and 4, of one 2, 0 and 4.
describe('accuracy of forecasts', () => {
  it('scales absolute errors by the seasonal steps', () => {
    expect(mase(past, 2, came, said)).toBeCloseTo(1.5 / 3, 12);
  });

  it('scales squared errors by the steps', () => {
    expect(rmsse(past, came, said)).toBeCloseTo(Math.sqrt(2.5 / (20 / 3)), 12);
  });

  it('compares with the mean of value and forecast', () => {
    expect(smape(came, said)).toBeCloseTo((400 / 18 + 200 / 13) / 2, 12);
    expect(smape(Float64Array.of(0), Float64Array.of(0))).toBe(0);
  });

  it('says to which side it was wrong', () => {
    expect(bias(came, said)).toBe(-0.5);
  });

  it('charges each side its share', () => {
    expect(pinballLoss(came, said, 0.9)).toBeCloseTo((0.9 * 2 + 0.1 * 1) / 2, 12);
  });

  it('counts what a range held, and fines what it did not', () => {
    const [low, high] = [Float64Array.of(7, 6.5), Float64Array.of(11, 8.5)];
    expect(coverage(came, low, high)).toBe(0.5);
    expect(msis(past, 2, came, { low, high }, 0.95)).toBeCloseTo((4 + 2 + 40 * 0.5) / 2 / 3, 10);
    // A method without ranges held nothing and missed nothing.
    expect(coverage(came, low.fill(NaN), high)).toBeNaN();
  });

  it('counts no day as held on which a shop is closed', () => {
    const days = Float64Array.of(8, 0, 3, 0);
    const [low, high] = [Float64Array.of(7, 0, 4, 0), Float64Array.of(9, 0, 6, 0)];
    expect(coverage(days, low, high)).toBe(0.5);
    // One that opened after all was not held.
    expect(coverage(Float64Array.of(8, 2, 5, 0), low, high)).toBeCloseTo(2 / 3, 12);
    expect(coverage(days.fill(0), low.fill(0), high.fill(0))).toBe(1);
  });
});
