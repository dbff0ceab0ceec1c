import type { ColumnEvidence } from '../values/column-evidence.ts';

/** Headers for a part of a name, which several people share. */
const HALF_OF_A_NAME =
  /first|last|given|family|surname|vorname|nachname|prenom|nom de famille|apellido|sobrenome|apelido|cognome|voornaam|achternaam|imie|nazwisko|фамилия|^имя$|名字|^姓$|^名$/;
const MASKED = /\*{2,}/;
/** If one name is on more than this share of rows, it belongs to the till or to guests. */
const FEWEST_NAMES = 2;

/**
 * Whether customers can be distinguished by this column of names, in a file without customer
 * numbers, e-mails and phones: full names, not masked as marketplaces do.
 *
 * @param header normalised
 */
export function namesCustomers(
  header: string,
  { examples, distinct }: Pick<ColumnEvidence, 'examples' | 'distinct'>
): boolean {
  if (HALF_OF_A_NAME.test(header) || distinct < FEWEST_NAMES) return false;
  return !examples.some((name) => MASKED.test(name));
}
