import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import type { Page } from '@playwright/test';

/** Points of PDF: a text reported a hair too wide is not over its neighbour. */
const TOUCH = 1.5;

type Text = StructuredTextItem;
export interface Sheet {
  width: number;
  height: number;
  texts: Text[];
}

/** The sheets of the page in front, as they would leave the printer. */
export async function print(page: Page, format: 'A4' | 'Letter'): Promise<Sheet[]> {
  const file = await page.pdf({ format, printBackground: true });
  const document = await getDocumentProxy(new Uint8Array(file));
  const { items } = await extractTextItems(document);
  return Promise.all(
    items.map(async (texts, at) => {
      const [, , width, height] = (await document.getPage(at + 1)).view;
      return { width, height, texts: texts.filter(({ str }) => str.trim()) };
    })
  );
}

/** Over the edge of the sheet, or over another text. */
export function faults({ width, height, texts }: Sheet): string[] {
  const outside = texts.filter(
    ({ x, y, width: own }) => x < 0 || y < 0 || x + own > width || y > height
  );
  return [
    ...outside.map(({ str }) => `outside: ${str}`),
    ...texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter((other) => overlap(one, other) && !isHalo(one, other))
        .map((other) => `one over another: ${one.str} | ${other.str}`)
    )
  ];
}

/** Words in a picture are drawn twice, first as the pale edge around themselves. */
function isHalo(one: Text, other: Text): boolean {
  const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
  return one.str === other.str && apart < 0.1;
}

function overlap(one: Text, other: Text): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  // Boxes are of the line: letters take about three quarters of it.
  const down = 0.75 * Math.min(one.height, other.height) - Math.abs(one.y - other.y);
  return across > TOUCH && down > TOUCH;
}
