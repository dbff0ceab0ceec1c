import { i18n } from '../../i18n/index.svelte.ts';
import { download, turn } from './download.ts';
import { isNumeric, type Column, type Sorting } from './table-columns.ts';
import { columnsOfRecords, csvParts, jsonParts, type ExportColumn } from './table-export.ts';
import { breather, searchRows, sortRows, type Breathe } from './table-order.ts';

interface Arranged<Row> {
  rows: readonly Row[];
  /** Indices into `rows`, or null for all in their original order. */
  order: Uint32Array | null;
}

/** Searches and sorts rows without blocking the page; the newest request wins. */
export class TableView<Row> {
  search = $state('');
  sorting = $state<Sorting | null>(null);
  busy = $state(false);
  #arranged = $state.raw<Arranged<Row>>({ rows: [], order: null });
  #wish = 0;

  readonly count = $derived(this.#arranged.order?.length ?? this.#arranged.rows.length);

  /** The row at a position of the arranged order. */
  row(place: number): Row {
    const { rows, order } = this.#arranged;
    return rows[order ? order[place] : place];
  }

  /** Arranges the rows again; called whenever rows, search or sorting change. */
  async arrange(rows: readonly Row[], columns: readonly Column<Row>[]): Promise<void> {
    const wish = ++this.#wish;
    const { search, sorting } = this;
    const column = columns.find((one) => one.key === sorting?.key);
    if (search.trim() === '' && !column) {
      this.#arranged = { rows, order: null };
      this.busy = false;
      return;
    }
    this.busy = true;
    const breathe = this.#breather(wish);
    try {
      const found = await searchRows(rows, columns, search, breathe);
      const order =
        column && sorting
          ? await sortRows(rows, found, column, sorting, i18n.formats.locale, breathe)
          : found;
      if (wish === this.#wish) this.#arranged = { rows, order };
    } catch (thrown) {
      if (thrown !== OVERTAKEN) throw thrown;
    } finally {
      if (wish === this.#wish) this.busy = false;
    }
  }

  /** Cycles ascending, descending, original order; numbers start with descending. */
  toggleSort(column: Column<Row>): void {
    const steps = isNumeric(column)
      ? (['descending', 'ascending'] as const)
      : (['ascending', 'descending'] as const);
    const now = this.sorting?.key === column.key ? steps.indexOf(this.sorting.direction) : -1;
    this.sorting = now === 1 ? null : { key: column.key, direction: steps[now + 1] };
  }

  /** Downloads the arranged rows, or the rows of `exportRows`, as a file. */
  async save(
    kind: 'csv' | 'json',
    fileName: string,
    columns: readonly ExportColumn<Row>[],
    exportRows?: () => Promise<Record<string, unknown>[]>,
    exportColumns?: readonly string[]
  ): Promise<void> {
    const breathe = breather(() => performance.now(), turn);
    const parts = exportRows
      ? await recordParts(kind, await exportRows(), exportColumns, breathe)
      : await write(kind, columns, this.#rows(), breathe);
    const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
    download(`${fileName}.${kind}`, new Blob(parts, { type }));
  }

  *#rows(): Generator<Row> {
    const { rows, order } = this.#arranged;
    if (!order) yield* rows;
    else for (const at of order) yield rows[at];
  }

  #breather(wish: number): Breathe {
    const breathe = breather(() => performance.now(), turn);
    return () => {
      const pause = breathe();
      return pause?.then(() => {
        if (wish !== this.#wish) throw OVERTAKEN;
      });
    };
  }
}

/** Thrown inside an arrangement that a newer request replaced. */
const OVERTAKEN = new Error('overtaken');

function write<Row>(
  kind: 'csv' | 'json',
  columns: readonly ExportColumn<Row>[],
  rows: Iterable<Row>,
  breathe: Breathe
): Promise<string[]> {
  return kind === 'csv' ? csvParts(columns, rows, breathe) : jsonParts(columns, rows, breathe);
}

function recordParts(
  kind: 'csv' | 'json',
  records: Record<string, unknown>[],
  keys: readonly string[] | undefined,
  breathe: Breathe
): Promise<string[]> {
  const columns = keys
    ? keys.map((key) => ({ key, value: (row: Record<string, unknown>) => row[key] }))
    : columnsOfRecords(records);
  return write(kind, columns, records, breathe);
}
