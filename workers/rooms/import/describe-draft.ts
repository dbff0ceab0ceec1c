import { valueTypeOf } from '../../contract/roles.ts';
import { lookAtColumn } from './column-evidence.ts';
import type { DraftColumn, DraftFile } from './contract.ts';
import type { WaitingFile } from './drafts.ts';
import { proposeKind } from './propose-kind.ts';
import { proposeRoles, roleCandidates } from './propose-roles.ts';
import { countUnreadable, featureFormat, formatOf, typeByEvidence } from './type-columns.ts';

const EXAMPLE_ROWS = 8;

/** What a read file seems to hold, for the page Check the columns. */
export function describeDraft(file: WaitingFile, fileIndex: number): DraftFile {
  const { table, headers } = file;
  const evidence = table.columns.map((column) => lookAtColumn(column, table.rows));
  const candidates = roleCandidates(headers, evidence);
  const { kind, reason } = proposeKind(candidates, headers);
  const columns = proposeRoles(kind, candidates, headers).map(
    ({ role, reason: roleReason }, i): DraftColumn => {
      const type = role === 'ignore' ? typeByEvidence(evidence[i]) : valueTypeOf(role);
      const format =
        role === 'feature' ? featureFormat(table.columns[i]) : formatOf(table.columns[i], type);
      const { examples, filled, distinct } = evidence[i];
      format.unreadable = countUnreadable(table.columns[i], table.rows, format);
      return { header: headers[i], role, roleReason, examples, filled, distinct, format };
    }
  );
  return {
    fileIndex,
    fileName: file.fileName,
    fileSize: file.fileSize,
    reading: file.reading,
    rowsRead: table.rows + table.aside.length,
    kind,
    kindReason: reason,
    columns,
    exampleRows: exampleRows(file)
  };
}

function exampleRows({ table }: WaitingFile): string[][] {
  return Array.from({ length: Math.min(EXAMPLE_ROWS, table.rows) }, (_, row) =>
    table.columns.map((_column, column) => table.cell(row, column))
  );
}
