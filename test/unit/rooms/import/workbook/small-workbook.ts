import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A cell as XML: text (shared), number, date serial with a date style, or nothing. */
export type Cell = string | number | { serial: number } | null;

export interface WorkbookOptions {
  rows?: Cell[][];
  from1904?: boolean;
  /** Sheet XML instead of the rows. */
  sheetXml?: string;
  /** Parts to add or replace. */
  parts?: Record<string, Uint8Array>;
  formatCode?: string;
}

/** The XML parts of a workbook with one sheet "Orders", written by hand. */
export function workbookParts(options: WorkbookOptions): Record<string, Uint8Array> {
  const shared: string[] = [];
  const sheet = options.sheetXml ?? sheetXml(options.rows ?? [], shared);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...all: string[]) =>
    strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}">${all.join('')}</Relationships>`
    );
  return {
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types/>'),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns:r="${OFFICE}"><workbookPr date1904="${options.from1904 ? 1 : 0}"/>` +
        '<sheets><sheet name="Orders &amp; more" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/data.xml'),
      relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
      relation('rId3', 'styles', '/xl/styles.xml')
    ),
    'xl/worksheets/data.xml': strToU8(sheet),
    'xl/sharedStrings.xml': strToU8(
      `<sst>${shared.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${options.formatCode ?? 'yyyy\\-mm\\-dd hh:mm'}"/></numFmts>` +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>'
    ),
    ...options.parts
  };
}

export function smallWorkbook(options: WorkbookOptions): Uint8Array<ArrayBuffer> {
  return zipSync(workbookParts(options) as Zippable, {
    mtime: new Date(2026, 0, 1)
  }) as Uint8Array<ArrayBuffer>;
}

function sheetXml(rows: Cell[][], shared: string[]): string {
  const lines = rows.map((cells, r) => {
    const inner = cells.map((cell, c) =>
      cellXml(cell, `${String.fromCharCode(65 + c)}${r + 1}`, shared)
    );
    return `<row r="${r + 1}">${inner.join('')}</row>`;
  });
  return `<?xml version="1.0"?><worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, ref: string, shared: string[]): string {
  if (cell === null) return `<c r="${ref}" s="1"/>`;
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${ref}" s="1"><v>${cell.serial}</v></c>`;
  const index = shared.indexOf(cell) >= 0 ? shared.indexOf(cell) : shared.push(cell) - 1;
  return `<c r="${ref}" t="s"><v>${index}</v></c>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
