/** Texts of one shape (their digits are all as wide) are measured once. */
const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** Pixels a text takes in the page's own font, without laying the page out. */
export function textWidth(text: string): number {
  const shape = text.replace(/\d/g, '0');
  const before = known.get(shape);
  if (before !== undefined) return before;
  pen ??= penOfPage();
  const width = pen ? pen.measureText(shape).width : shape.length * 8;
  // Names may be as many as rows: they are not all kept.
  if (known.size < 5000) known.set(shape, width);
  return width;
}

function penOfPage(): CanvasRenderingContext2D | null {
  const drawing = document.createElement('canvas').getContext('2d');
  const { fontSize, fontFamily } = getComputedStyle(document.body);
  if (drawing) drawing.font = `${fontSize} ${fontFamily}`;
  return drawing;
}
