import { readFileSync } from 'node:fs';
import type { TextColumn } from '../../../../../workers/contract/columns.ts';
import { LINE_OTHER } from '../../../../../workers/contract/order-lines.ts';
import type { OrderLines } from '../../../../../workers/contract/order-lines.ts';
import { combineOrderLines } from '../../../../../workers/shop/order-lines.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { figuresOf, importAsProposed, type Imported } from '../look-and-build.ts';

/** What a person would read off a case once it is imported as proposed. */
export interface ReadCase extends Imported {
  lines: OrderLines;
  figures: ReturnType<typeof figuresOf>;
  /** Meaning of each header. */
  roles: Record<string, string>;
  /** ISO minutes of the lines in file order. */
  times: string[];
  /** Texts of one column of the kept rows. */
  texts(role: string): string[];
}

/** A small file of the trade, imported as the page proposes it. Path below `shared/cases`. */
export async function readCase(path: string): Promise<ReadCase> {
  const name = path.split('/').at(-1)!;
  return readContent(readFileSync(`${SHARED}/cases/${path}`), name);
}

/** The same for a file written in a test. */
export async function readContent(content: BlobPart, name = 'export.csv'): Promise<ReadCase> {
  const imported = await importAsProposed(content, { name });
  const { source, draft } = imported;
  const file = {
    rows: source.rowsKept,
    columns: source.columns,
    hidden: null,
    rowsRead: source.rowsRead,
    currency: source.currency,
    values: source.values
  };
  const isOrders = source.kind === 'order_lines';
  const lines = combineOrderLines({
    shopId: 1,
    dataVersion: 1,
    orderLines: isOrders ? [file] : [],
    products: []
  });
  return {
    ...imported,
    lines,
    figures: figuresOf(isOrders ? source : { ...source, columns: [], rowsKept: 0 }),
    roles: Object.fromEntries(draft.columns.map(({ header, role }) => [header, role])),
    times: Array.from(lines.time, (time) =>
      time === time ? new Date(time).toISOString().slice(0, 16) : ''
    ),
    texts: (role) => {
      const column = source.columns.find((own) => own.role === role)?.column as TextColumn;
      return Array.from(column.codes, (code) => column.dictionary[code]);
    }
  };
}

/** Lines that are neither sale nor return. */
export function otherLines({ lineClass }: OrderLines): number {
  return lineClass.filter((own) => own === LINE_OTHER).length;
}
