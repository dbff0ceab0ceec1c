const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts a sheet needs besides its own cells. */
export interface SheetSurroundings {
  from1904: boolean;
  sharedStrings: Uint8Array | null;
  styles: Uint8Array | null;
}

/**
 * One unpacked sheet as a small uncompressed workbook stream.
 *
 * hucre 1.0 streams a sheet only if shared strings and styles precede it in the ZIP, sizes are in
 * the local headers and the part is called sheetN.xml; otherwise it loads the whole file into
 * memory. It also unpacks without verifying the CRC. Passing it unpacked and verified parts in that
 * order gives one pass and one code path for every file.
 *
 * @param size of the sheet in bytes; `pieces` must add up to it
 */
export function singleSheetWorkbook(
  pieces: AsyncGenerator<Uint8Array>,
  size: number,
  around: SheetSurroundings
): ReadableStream<Uint8Array> {
  const bytes = packaged(pieces, size, around);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await bytes.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await bytes.return(undefined);
      }
    },
    { highWaterMark: 0 }
  );
}

async function* packaged(
  pieces: AsyncGenerator<Uint8Array>,
  size: number,
  around: SheetSurroundings
): AsyncGenerator<Uint8Array> {
  for (const [name, content] of frame(around)) {
    yield localHeader(name, content.length);
    if (content.length > 0) yield content;
  }
  yield localHeader('xl/worksheets/sheet1.xml', size);
  yield* pieces;
}

function frame({ from1904, sharedStrings, styles }: SheetSurroundings): [string, Uint8Array][] {
  const encoder = new TextEncoder();
  const parts: [string, Uint8Array][] = [];
  const related: string[] = [relation('rId1', 'worksheet', 'worksheets/sheet1.xml')];
  const add = (name: string, text: string) => parts.push([name, encoder.encode(text)]);
  add('[Content_Types].xml', '<Types/>');
  add('_rels/.rels', relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]));
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${from1904 ? 1 : 0}"/>` +
      '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'
  );
  if (sharedStrings) related.push(relation('rId2', 'sharedStrings', 'sharedStrings.xml'));
  if (styles) related.push(relation('rId3', 'styles', 'styles.xml'));
  add('xl/_rels/workbook.xml.rels', relations(related));
  if (sharedStrings) parts.push(['xl/sharedStrings.xml', sharedStrings]);
  if (styles) parts.push(['xl/styles.xml', styles]);
  return parts;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relations(related: string[]): string {
  return `<Relationships xmlns="${RELATIONS}">${related.join('')}</Relationships>`;
}

/** Local header of a stored (uncompressed) entry; its reader ignores the checksum. */
function localHeader(name: string, size: number): Uint8Array {
  const text = new TextEncoder().encode(name);
  const header = new Uint8Array(30 + text.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint32(18, size, true);
  view.setUint32(22, size, true);
  view.setUint16(26, text.length, true);
  header.set(text, 30);
  return header;
}
