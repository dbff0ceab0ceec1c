import { valueTypeOf } from '../../contract/roles.ts';
import { lookAtColumn, type ColumnEvidence } from './values/column-evidence.ts';
import type { DraftColumn, FileMapping } from './meaning/contract.ts';
import type { DraftFile } from './contract.ts';
import type { WaitingFile } from './drafts.ts';
import { hiddenCharacters, shownCell } from './values/hidden-characters.ts';
import { assignRoles } from './platforms/assign-roles.ts';
import { proposeKind } from './meaning/propose-kind.ts';
import { proposeRoles, roleCandidates } from './meaning/propose-roles.ts';
import { decimalOfFile } from './values/decide-decimal.ts';
import { countUnreadable, featureFormat, formatOf, typeByEvidence } from './values/type-columns.ts';

const EXAMPLE_ROWS = 8;

/**
 * What a read file seems to hold, for the page Check the columns.
 *
 * @param remembered what the person chose for such a file before: it goes before our own proposal
 */
export function describeDraft(
  file: WaitingFile,
  fileIndex: number,
  remembered: FileMapping | null = null
): DraftFile {
  const { table, headers } = file;
  const evidence = table.columns.map((column) => lookAtColumn(column, table.rows));
  const own = propose(file, evidence);
  const { kind, reason, roles } = remembered ? recall(own, remembered) : own;
  const decimal = decimalOfFile(table.columns.map(({ dictionary }) => dictionary));
  const columns = roles.map(({ role, reason: roleReason }, i): DraftColumn => {
    const type = role === 'ignore' ? typeByEvidence(evidence[i]) : valueTypeOf(role);
    const format =
      role === 'feature'
        ? featureFormat(table.columns[i], decimal)
        : formatOf(table.columns[i], type, undefined, decimal);
    if (format.dateOrder === 'ambiguous' && file.platform?.dateOrder) {
      format.dateOrder = file.platform.dateOrder;
    }
    if (format.dateOrder === 'ambiguous' && remembered?.dateOrders[i]) {
      format.dateOrder = remembered.dateOrders[i];
    }
    const { filled, distinct } = evidence[i];
    const examples = evidence[i].examples.map(shownCell);
    format.unreadable = countUnreadable(table.columns[i], table.rows, format);
    return { header: headers[i], role, roleReason, examples, filled, distinct, format };
  });
  return {
    fileIndex,
    fileName: file.fileName,
    fileSize: file.fileSize,
    reading: file.reading,
    rowsRead: table.rows + table.aside.length,
    kind,
    kindReason: reason,
    notes: [...(file.notes ?? []), ...hiddenCharacters(table), ...saysNoPrices(kind, columns)],
    columns,
    ...(remembered?.values && { values: remembered.values }),
    exampleRows: exampleRows(file)
  };
}

/** Orders of which no column says a price: the person may know one that does. */
function saysNoPrices(kind: DraftFile['kind'], columns: readonly DraftColumn[]) {
  const isPriced = columns.some(({ role }) => role === 'unit_price' || role === 'line_total');
  return kind === 'order_lines' && !isPriced ? [{ key: 'no_prices', detail: {} }] : [];
}

type Proposal = ReturnType<typeof propose>;

/** Columns that were left as proposed keep our reason. */
function recall(own: Proposal, { kind, roles }: FileMapping): Proposal {
  const reason = { key: 'remembered', detail: {} };
  return {
    kind,
    reason: kind === own.kind ? own.reason : reason,
    roles: roles.map((role, i) => (role === own.roles[i].role ? own.roles[i] : { role, reason }))
  };
}

/** By the platform whose headers these are, else by what headers and values suggest. */
function propose({ headers, platform }: WaitingFile, evidence: readonly ColumnEvidence[]) {
  if (platform) {
    const { kind, name } = platform;
    const reason = { key: `platform_${kind}`, detail: { platform: name } };
    return { kind, reason, roles: assignRoles(platform, headers, evidence) };
  }
  const candidates = roleCandidates(headers, evidence);
  const { kind, reason } = proposeKind(candidates, headers);
  return { kind, reason, roles: proposeRoles(kind, candidates, headers) };
}

function exampleRows({ table }: WaitingFile): string[][] {
  return Array.from({ length: Math.min(EXAMPLE_ROWS, table.rows) }, (_, row) =>
    table.columns.map((_column, column) => shownCell(table.cell(row, column)))
  );
}
