/** Slope a step of the line of least squares through a series. */
export function slopeOf(values: Float64Array): number {
  const middle = (values.length - 1) / 2;
  let above = 0;
  let across = 0;
  for (let t = 0; t < values.length; t++) {
    above += (t - middle) * values[t];
    across += (t - middle) ** 2;
  }
  return across > 0 ? above / across : 0;
}
