/**
 * A chart as a file. What styles give it is written into the picture's own attributes, so that it
 * looks the same wherever it is opened.
 */
import { fitLabel } from '../labels.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Properties that a chart's styles set and a picture needs. */
const PAINTED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
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
}

/** A self-contained SVG document: title, subtitle, the chart, on the colour it stood on. */
export function pictureOf(chart: SVGSVGElement, text: PictureText): SVGSVGElement {
  const { width, height } = chart.getBoundingClientRect();
  const style = getComputedStyle(chart.closest('figure') ?? chart);
  const head = text.subtitle ? 56 : 36;
  const picture = element('svg', {
    xmlns: SVG,
    width: width + 2 * MARGIN,
    height: height + head + 2 * MARGIN,
    viewBox: `0 0 ${width + 2 * MARGIN} ${height + head + 2 * MARGIN}`
  }) as SVGSVGElement;
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--surface');
  picture.append(
    element('rect', { width: '100%', height: '100%', fill: solidColour(ground) }),
    line(text.title, 16, 600, MARGIN + 14, style, width)
  );
  if (text.subtitle) picture.append(line(text.subtitle, 12, 400, MARGIN + 34, style, width));
  const copy = painted(chart);
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(MARGIN + head));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  picture.append(copy);
  return picture;
}

function line(
  words: string,
  size: number,
  weight: number,
  y: number,
  style: CSSStyleDeclaration,
  width: number
): SVGElement {
  const node = element('text', {
    x: MARGIN,
    y,
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': size,
    'font-weight': weight,
    'fill-opacity': weight > 400 ? 1 : 0.75
  });
  node.textContent = fitLabel(words, width, size);
  return node;
}

/** A copy of the chart with every computed paint as an attribute, and nothing but the drawing. */
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
    // What is inherited need not be repeated on every mark; opacity alone is not inherited.
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

/** `light-dark()` and variables as the colour they stand for now. */
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

/** The picture as a PNG file, `scale` pixels for each of its own. */
export async function pngFile(picture: SVGSVGElement, scale = 2): Promise<Blob> {
  const source = new XMLSerializer().serializeToString(picture);
  const image = new Image();
  // A data address does not taint the canvas in any browser; a blob address does in some.
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
