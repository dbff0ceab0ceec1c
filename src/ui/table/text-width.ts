/** Digits are equally wide, so texts that differ only in digits are measured once. */
const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** Width of a text in the page's font, in pixels, measured without layout. */
export function textWidth(text: string): number {
  const shape = text.replace(/\d/g, '0');
  const before = known.get(shape);
  if (before !== undefined) return before;
  pen ??= penOfPage();
  const width = pen ? pen.measureText(shape).width : shape.length * 8;
  // Bounds the cache: there may be as many names as rows.
  if (known.size < 5000) known.set(shape, width);
  return width;
}

function penOfPage(): CanvasRenderingContext2D | null {
  const drawing = document.createElement('canvas').getContext('2d');
  const { fontSize, fontFamily } = getComputedStyle(document.body);
  if (drawing) drawing.font = `${fontSize} ${fontFamily}`;
  return drawing;
}
