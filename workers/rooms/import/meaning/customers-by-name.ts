import type { ColumnEvidence } from '../values/column-evidence.ts';

/** Names of which several people have each: half of a name is nobody's own. */
const HALF_OF_A_NAME =
  /first|last|given|family|surname|vorname|nachname|prenom|nom de famille|apellido|sobrenome|apelido|cognome|voornaam|achternaam|imie|nazwisko|фамилия|^имя$|名字|^姓$|^名$/;
const MASKED = /\*{2,}/;
/** One name on more rows than this part is the till's or a guest's. */
const FEWEST_NAMES = 2;

/**
 * Whether customers may be told apart by this column of names, where a file has neither numbers nor
 * e-mails nor phones of them: whole names, and not masked as marketplaces do.
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
