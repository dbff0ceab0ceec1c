const RADIANS = Math.PI / 180;
/** Julian day of 1 January 1970, 0 h. */
const UNIX_EPOCH = 2440587.5;
/** Mean length of a lunar month, in days. */
const MONTH = 29.530588861;
/** The first new moon of 2000, as a Julian day. */
const FIRST = 2451550.09766;
/**
 * Terrestrial time, which the formulas use, runs about a minute ahead of universal time in 1990 to
 * 2060.
 */
const AHEAD = 70 / 86_400;
/**
 * Corrections by the planets: amplitude in days, phase in 2000 in degrees, degrees per lunar month.
 */
const PLANETS = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518]
] as const;

/**
 * The new moons within a span, in days since 1970 (universal time, with fractions), correct to
 * about a minute: Meeus, "Astronomical Algorithms", 2nd edition, chapter 49, without its smallest
 * terms.
 */
export function newMoons(from: number, to: number): number[] {
  const found: number[] = [];
  const first = Math.floor((from + UNIX_EPOCH - FIRST) / MONTH) - 1;
  for (let k = first; ; k++) {
    const own = newMoon(k);
    if (own > to) return found;
    if (own >= from) found.push(own);
  }
}

function newMoon(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t;
  const sun = (2.5534 + 29.1053567 * k) * RADIANS;
  const moon = (201.5643 + 385.81693528 * k + 0.0107582 * t * t) * RADIANS;
  const latitude = (160.7108 + 390.67050284 * k - 0.0016118 * t * t) * RADIANS;
  const node = (124.7746 - 1.56375588 * k) * RADIANS;
  const off =
    -0.4072 * Math.sin(moon) +
    0.17241 * e * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * latitude) +
    0.00739 * e * Math.sin(moon - sun) -
    0.00514 * e * Math.sin(moon + sun) +
    0.00208 * e * e * Math.sin(2 * sun) -
    0.00111 * Math.sin(moon - 2 * latitude) -
    0.00057 * Math.sin(moon + 2 * latitude) +
    0.00056 * e * Math.sin(2 * moon + sun) -
    0.00042 * Math.sin(3 * moon) +
    0.00042 * e * Math.sin(sun + 2 * latitude) +
    0.00038 * e * Math.sin(sun - 2 * latitude) -
    0.00024 * e * Math.sin(2 * moon - sun) -
    0.00017 * Math.sin(node) -
    0.00007 * Math.sin(moon + 2 * sun);
  const planets = PLANETS.reduce(
    (sum, [size, start, pace]) => sum + size * Math.sin((start + pace * k) * RADIANS),
    0
  );
  return FIRST + MONTH * k + 0.00015437 * t * t + off + planets - UNIX_EPOCH - AHEAD;
}

/**
 * The sun's longitude in degrees from the equinox of the date, correct to a hundredth (Meeus,
 * chapter 25).
 */
export function sunLongitude(day: number): number {
  const t = (day + UNIX_EPOCH - 2451545) / 36525;
  const anomaly = (357.52911 + 35999.05029 * t) * RADIANS;
  const centre =
    (1.914602 - 0.004817 * t) * Math.sin(anomaly) +
    0.019993 * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly);
  return (((280.46646 + 36000.76983 * t + centre) % 360) + 360) % 360;
}
