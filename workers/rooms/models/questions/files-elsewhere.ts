import type { Role, TableKind } from '../../../contract/roles.ts';
import type { FileElsewhere } from '../contract.ts';
import { LEARNABLE } from './contract.ts';

/** An imported file: its kind, and what its columns were taken for. */
interface ReadFile {
  fileName: string;
  kind: TableKind;
  headers: readonly { header: string; role: Role }[];
}

/**
 * Files that are no tables to learn from, so that a person who misses one is told why: they keep
 * only the columns that their kind knows.
 *
 * @example
 * filesElsewhere([{ fileName: 'people.csv', kind: 'customers', headers }])
 * // [{ fileName: 'people.csv', kind: 'customers', leftOut: ['left us'] }]
 */
export function filesElsewhere(files: readonly ReadFile[]): FileElsewhere[] {
  return files
    .filter(({ kind }) => !LEARNABLE.includes(kind))
    .map(({ fileName, kind, headers }) => ({
      fileName,
      kind,
      leftOut: headers.filter(({ role }) => role === 'ignore').map(({ header }) => header)
    }));
}
