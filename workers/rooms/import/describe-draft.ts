import { valueTypeOf, type Role, type TableKind } from '../../contract/roles.ts';
import { lookAtColumn, type ColumnEvidence } from './values/column-evidence.ts';
import type { DraftColumn, FileMapping, Reason } from './meaning/contract.ts';
import type { DraftFile } from './contract.ts';
import type { WaitingFile } from './drafts.ts';
import { dateNotes } from './values/dates/date-notes.ts';
import { takeOrderOfFile } from './values/dates/order-of-file.ts';
import { currenciesOfDraft } from './values/currency.ts';
import { currencyOfLanguage } from './meaning/amounts/currency-of-language.ts';
import { mayBeCents, smallUnitOf } from './meaning/amounts/small-units.ts';
import { garbledNames } from './values/garbled-names.ts';
import { hiddenCharacters, shownCell } from './values/hidden-characters.ts';
import { findStatuses, noteStatuses } from './find-statuses.ts';
import { assignRoles } from './platforms/assign-roles.ts';
import { linesByValues } from './meaning/lines-by-values.ts';
import { saysNoSales } from './meaning/no-sales/no-sales.ts';
import { proposeKind } from './meaning/propose-kind.ts';
import { ledgerOf } from './meaning/amounts/ledger.ts';
import { leaveKnownDiscounts } from './meaning/amounts/reduced-prices.ts';
import { leaveTotalsWithShipping } from './meaning/amounts/totals-with-shipping.ts';
import { leaveTotalsWithTax } from './meaning/amounts/totals-with-tax.ts';
import { proposeRoles } from './meaning/propose-roles.ts';
import { nameGoodsByAmounts } from './meaning/amounts/names-by-amounts.ts';
import { noteTestOrders } from './meaning/test-orders.ts';
import { roleCandidates } from './meaning/role-candidates.ts';
import { currencyOfTitles } from './meaning/amounts/currency-of-titles.ts';
import { decimalsOfFile } from './values/file-decimals.ts';
import { addAmounts } from './meaning/column-amounts.ts';
import { amountsOfReading } from './meaning/amounts/divided-amounts.ts';
import type { ColumnDecimal } from './values/number-format.ts';
import { countUnreadable, featureFormat, formatOf, typeByEvidence } from './values/type-columns.ts';

const EXAMPLE_ROWS = 8;

/**
 * What a file seems to contain, for the page "Check the columns".
 *
 * @param remembered what the person chose for such a file before; takes precedence over our
 *   proposal
 * @param now time of reading, milliseconds since 1970; NaN: unknown
 */
export function describeDraft(
  file: WaitingFile,
  fileIndex: number,
  remembered: FileMapping | null = null,
  now = NaN
): DraftFile {
  const { table, headers } = file;
  const evidence = table.columns.map((column) => lookAtColumn(column, table.rows));
  const own = propose(file, evidence);
  const { kind, reason, roles } = remembered ? recall(own, remembered) : own;
  const decimals = decimalsOfFile(
    table,
    headers,
    roles.map(({ role }) => role),
    remembered?.decimal
  );
  const columns = roles.map((proposal, i) =>
    describeColumn(file, i, proposal, evidence[i], { decimals: decimals[i], remembered, now })
  );
  for (const i of takeOrderOfFile(columns, file.titles)) {
    const { format } = columns[i];
    format.unreadable = countUnreadable(table.columns[i], table.rows, format);
  }
  const meant = roles.map(({ role }) => role);
  if (kind === 'order_lines') addAmounts(columns, table, amountsOfReading(file, meant));
  const currencies = currenciesOfDraft(meant, file);
  const currency = currencies[0] ?? file.platform?.currency ?? currencyOfTitles(file.titles);
  const likelyCurrency = currency ? '' : currencyOfLanguage(headers);
  return {
    fileIndex,
    fileName: file.fileName,
    fileSize: file.fileSize,
    reading: file.reading,
    rowsRead: table.rows + table.aside.length,
    kind,
    kindReason: reason,
    notes: notesOf(file, kind, columns, currencies, remembered),
    currency,
    ...(likelyCurrency && { likelyCurrency }),
    columns,
    ...(remembered?.decimal && { decimal: remembered.decimal }),
    ...(remembered?.values && { values: remembered.values }),
    ...(remembered?.leftOut && { leftOut: remembered.leftOut }),
    exampleRows: exampleRows(file)
  };
}

/** What the page shows of one column: its role, its format and examples of its cells. */
function describeColumn(
  file: WaitingFile,
  i: number,
  { role, reason: roleReason }: Proposal['roles'][number],
  evidence: ColumnEvidence,
  {
    decimals,
    remembered,
    now
  }: { decimals: ColumnDecimal; remembered: FileMapping | null; now: number }
): DraftColumn {
  const { table, headers } = file;
  const column = table.columns[i];
  const type = role === 'ignore' ? typeByEvidence(evidence) : valueTypeOf(role);
  const format =
    role === 'feature'
      ? featureFormat(column, decimals)
      : formatOf(column, type, undefined, decimals, now);
  if (format.dateOrder === 'ambiguous' && file.platform?.dateOrder) {
    format.dateOrder = file.platform.dateOrder;
  }
  if (format.dateOrder === 'ambiguous' && remembered?.dateOrders[i]) {
    format.dateOrder = remembered.dateOrders[i];
  }
  const { filled, distinct } = evidence;
  const examples = evidence.examples.map(shownCell);
  format.unreadable = countUnreadable(column, table.rows, format);
  const statuses = findStatuses(file, i, role, evidence);
  return {
    header: headers[i],
    role,
    roleReason,
    examples,
    filled,
    distinct,
    format,
    ...(statuses && { statuses })
  };
}

/** What the person should know before importing the file. */
function notesOf(
  file: WaitingFile,
  kind: DraftFile['kind'],
  columns: DraftColumn[],
  currencies: readonly string[],
  remembered: FileMapping | null
): Reason[] {
  const { table, headers } = file;
  return [
    ...(file.notes ?? []),
    ...garbledNames(headers, table),
    ...hiddenCharacters(table),
    ...dateNotes(table, columns),
    ...severalCurrencies(currencies),
    ...saysNoPrices(kind, columns),
    ...noteTestOrders(columns, table, kind),
    ...(kind === 'order_lines' && !remembered?.values ? noteStatuses(columns, table) : []),
    ...saysSmallUnits(columns),
    ...mayBeCents(file, columns)
  ];
}

function severalCurrencies(currencies: readonly string[]): Reason[] {
  if (currencies.length < 2) return [];
  return [{ key: 'several_currencies', detail: { currencies: currencies.join(', ') } }];
}

/** A note for orders without any price: the person may know which column has it. */
function saysNoPrices(kind: DraftFile['kind'], columns: readonly DraftColumn[]) {
  const isPriced = columns.some(({ role }) => role === 'unit_price' || role === 'line_total');
  return kind === 'order_lines' && !isPriced ? [{ key: 'no_prices', detail: {} }] : [];
}

function saysSmallUnits(columns: readonly DraftColumn[]): Reason[] {
  const units = columns.map(({ header, role }) => smallUnitOf(header, role));
  return (['micros', 'cents'] as const).flatMap((key) => {
    const own = units.indexOf(key);
    return own < 0 ? [] : [{ key, detail: { header: columns[own].header } }];
  });
}

/** The rows whose cell cannot be parsed for a role, whatever role the column has. */
export function unreadableAs(file: WaitingFile, column: number, role: Role): number {
  const type = valueTypeOf(role);
  if (role === 'ignore' || type === 'text') return 0;
  const own = file.table.columns[column];
  return countUnreadable(own, file.table.rows, formatOf(own, type));
}

type Proposal = ReturnType<typeof propose>;

/** The person's earlier choice; columns left as proposed keep our reason. */
function recall(own: Proposal, { kind, roles }: FileMapping): Proposal {
  const reason = { key: 'remembered', detail: {} };
  return {
    kind,
    reason: kind === own.kind ? own.reason : reason,
    roles: roles.map((role, i) => (role === own.roles[i].role ? own.roles[i] : { role, reason }))
  };
}

/** Kinds that another sort of table with days, names and amounts may resemble. */
const MAY_BE_OTHER: ReadonlySet<TableKind> = new Set([
  'order_lines',
  'customers',
  'texts',
  'other'
]);

/** The proposal by platform if the headers are those of one, else by headers and values. */
function propose({ headers, platform, table }: WaitingFile, evidence: readonly ColumnEvidence[]) {
  if (platform) {
    const { kind, name } = platform;
    const reason = { key: `platform_${kind}`, detail: { platform: name } };
    return { kind, reason, roles: assignRoles(platform, headers, evidence) };
  }
  const found = roleCandidates(headers, evidence);
  const candidates = nameGoodsByAmounts(headers, found, table, evidence);
  const ledger = ledgerOf(headers, candidates);
  if (ledger) {
    const detail = { columns: ledger.columns.join(', ') };
    const roles = proposeRoles('other', candidates, headers, evidence);
    return { kind: 'other' as const, reason: { key: 'ledger', detail }, roles };
  }
  const { kind, reason } = proposeKind(candidates, headers);
  const noSales = MAY_BE_OTHER.has(kind) ? saysNoSales(headers, candidates, evidence) : null;
  if (noSales) {
    const roles = proposeRoles('other', candidates, headers, evidence);
    return { kind: 'other' as const, reason: noSales, roles };
  }
  const byValues = kind === 'other' ? linesByValues(table, evidence, candidates) : null;
  if (byValues) return byValues;
  const roles = proposeRoles(kind, candidates, headers, evidence);
  if (kind !== 'order_lines') return { kind, reason, roles };
  const withoutTax = leaveTotalsWithTax(table, roles, headers, candidates);
  const goods = leaveTotalsWithShipping(table, withoutTax, headers);
  return { kind, reason, roles: leaveKnownDiscounts(table, goods, headers) };
}

function exampleRows({ table }: WaitingFile): string[][] {
  return Array.from({ length: Math.min(EXAMPLE_ROWS, table.rows) }, (_, row) =>
    table.columns.map((_column, column) => shownCell(table.cell(row, column)))
  );
}
