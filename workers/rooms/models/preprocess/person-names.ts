import { normaliseHeader } from '../../import/meaning/normalise-header.ts';

/** Headers of people's names, as normalised; with a word beside them that says whose. */
const NAMES =
  'first ?name|last ?name|given name|family name|full name|middle name|forename|surname|' +
  'customer name|client name|buyer name|vorname|nachname|familienname|prenom|nom de famille|' +
  'apellidos?|sobrenome|cognome|voornaam|achternaam|imie|nazwisko|имя|фамилия|' +
  '姓名|姓氏|客户姓名|顾客姓名|会员姓名|买家姓名';
const PERSON = new RegExp(`^(?:\\p{L}+ )?(?:${NAMES})(?: \\p{L}+)?$`, 'u');

/**
 * Whether a column is of people's names by its header. A few hundred names are shared by many rows,
 * yet nothing is learned from them: “called Alex” is no reason to buy.
 */
export function namesPeople(header: string): boolean {
  return PERSON.test(normaliseHeader(header));
}
