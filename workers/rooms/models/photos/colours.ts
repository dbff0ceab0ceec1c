/** Linear light of each 8-bit value (IEC 61966-2-1). */
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/**
 * Converts pixels to Oklab: lightness (0 to 1) and two colour axes (about −0.3 to 0.3), with
 * perceptually uniform distances (Ottosson, "A perceptual color space for image processing", 2020).
 *
 * @param rgb red, green, blue of each pixel
 * @returns three numbers per pixel
 */
export function toOklab(rgb: Uint8Array): Float32Array {
  const lab = new Float32Array(rgb.length);
  for (let at = 0; at < rgb.length; at += 3) {
    const [r, g, b] = [LINEAR[rgb[at]], LINEAR[rgb[at + 1]], LINEAR[rgb[at + 2]]];
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    lab[at] = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
    lab[at + 1] = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
    lab[at + 2] = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  }
  return lab;
}
