/**
 * Saves a chart as a file. Computed styles are written into attributes, so that it looks the same
 * wherever it is opened.
 */
import { labelWidth, wrapLabel } from '../labels.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** CSS properties that charts set and a saved picture needs. */
const PAINTED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'letter-spacing'
];

const MARGIN = 20;

interface PictureText {
  title: string;
  subtitle?: string;
  /** What a reader has to know besides the picture. */
  note?: string;
  /** Shop, days, and program of origin. */
  source?: string;
}

interface LegendEntry {
  label: string;
  colour: string;
}

/**
 * Reads the legend next to a chart (a list marked `data-legend`): one colour and name per entry.
 */
export function legendIn(plot: Element): LegendEntry[] {
  return [...plot.querySelectorAll('[data-legend] li')].map((entry) => ({
    label: entry.textContent.trim(),
    colour: getComputedStyle(entry.firstElementChild ?? entry).backgroundColor
  }));
}

const LEGEND_LINE = 20;
const WORDS_LINE = 17;

/**
 * A self-contained SVG document: title, subtitle, chart, legend, note and source, on the chart's
 * background colour. Texts wider than the picture are wrapped.
 */
export function pictureOf(
  chart: SVGSVGElement,
  text: PictureText,
  legend: readonly LegendEntry[] = []
): SVGSVGElement {
  const { width, height } = chart.getBoundingClientRect();
  const style = getComputedStyle(chart.closest('figure') ?? chart);
  const above = [...linesOf(text.title, 16, 600, width), ...linesOf(text.subtitle, 12, 400, width)];
  const below = [...linesOf(text.note, 11, 400, width), ...linesOf(text.source, 11, 400, width)];
  const head = above.reduce((sum, { size }) => sum + size + 6, 14);
  const entries = placeLegend(legend, width);
  const legendHeight = entries.length > 0 ? (entries.at(-1)!.row + 1) * LEGEND_LINE + 8 : 0;
  const foot = below.length > 0 ? below.length * WORDS_LINE + 8 : 0;
  const size = [width + 2 * MARGIN, head + height + legendHeight + foot + 2 * MARGIN];
  const picture = element('svg', {
    xmlns: SVG,
    width: size[0],
    height: size[1],
    viewBox: `0 0 ${size.join(' ')}`
  }) as SVGSVGElement;
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--surface');
  picture.append(element('rect', { width: '100%', height: '100%', fill: solidColour(ground) }));
  let y = MARGIN;
  for (const own of above) picture.append(line(own, (y += own.size + 6) - 6, style));
  const copy = painted(chart);
  const box = { x: MARGIN, y: MARGIN + head, width, height };
  for (const [name, value] of Object.entries(box)) copy.setAttribute(name, String(value));
  picture.append(copy);
  y = MARGIN + head + height + 8;
  for (const entry of entries) picture.append(...legendMark(entry, y, style));
  y += legendHeight + 4;
  for (const own of below) picture.append(line(own, (y += WORDS_LINE) - 4, style));
  return picture;
}

interface Line {
  words: string;
  size: number;
  weight: number;
}

function linesOf(words = '', size: number, weight: number, width: number): Line[] {
  if (!words) return [];
  return wrapLabel(words, width, 3, size).map((own) => ({ words: own, size, weight }));
}

type PlacedEntry = LegendEntry & { x: number; row: number };

/** Places entries side by side, as many per row as fit. */
function placeLegend(legend: readonly LegendEntry[], width: number): PlacedEntry[] {
  let [x, row] = [0, 0];
  return legend.map((entry) => {
    const own = labelWidth(entry.label, 12) + 36;
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const placed = { ...entry, x, row };
    x += own;
    return placed;
  });
}

function legendMark(entry: PlacedEntry, top: number, style: CSSStyleDeclaration): SVGElement[] {
  const y = top + entry.row * LEGEND_LINE + 10;
  const words = line({ words: entry.label, size: 12, weight: 400 }, y + 4, style);
  words.setAttribute('x', String(MARGIN + entry.x + 16));
  const mark = { cx: MARGIN + entry.x + 5, cy: y, r: 5, fill: entry.colour };
  return [element('circle', mark), words];
}

function line({ words, size, weight }: Line, y: number, style: CSSStyleDeclaration): SVGElement {
  const node = element('text', {
    x: MARGIN,
    y,
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': size,
    'font-weight': weight,
    'fill-opacity': weight > 400 ? 1 : 0.75
  });
  node.textContent = words;
  return node;
}

/** A copy of the chart with all computed paint as attributes, and only the drawing. */
function painted(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const sources = [chart, ...chart.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  sources.forEach((source, at) => paint(source, copies[at]));
  for (const node of copy.querySelectorAll('[data-screen-only]')) node.remove();
  return copy;
}

function paint(source: Element, target: Element): void {
  const style = getComputedStyle(source);
  const above = source.parentElement ? getComputedStyle(source.parentElement) : null;
  const isRoot = target.parentElement === null;
  for (const { name } of [...target.attributes]) {
    if (/^(class|style|role|tabindex|aria-|data-(?!screen))/.test(name)) {
      target.removeAttribute(name);
    }
  }
  for (const property of PAINTED) {
    const value = style.getPropertyValue(property);
    // Inherited values need not be repeated on every mark; opacity is the only one not inherited.
    const needless = property === 'opacity' ? value === '1' : !isRoot && sameAbove(property);
    if (needless) target.removeAttribute(property);
    else if (value) target.setAttribute(property, value);
  }

  function sameAbove(property: string): boolean {
    return above !== null && above.getPropertyValue(property) === style.getPropertyValue(property);
  }
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}

/** Resolves `light-dark()` and variables to the current colour. */
function solidColour(value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

/** The picture as an SVG file. */
export function svgFile(picture: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
}

/** The picture as a PNG file with `scale` device pixels per pixel. */
export async function pngFile(picture: SVGSVGElement, scale = 2): Promise<Blob> {
  const source = new XMLSerializer().serializeToString(picture);
  const image = new Image();
  // A data URL does not taint the canvas in any browser; a blob URL does in some.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(Number(picture.getAttribute('width')) * scale);
  canvas.height = Math.round(Number(picture.getAttribute('height')) * scale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas gave no image'))));
  });
}
