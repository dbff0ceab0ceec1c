import { CellColumn, type CellTable } from '../cell-table.ts';
import type { ColumnLook } from '../layout/column-looks.ts';
import { PreparedTable } from '../layout/prepared-table.ts';
import type { Unpacked } from '../layout/unpack-cells.ts';
import { nameColumns } from '../meaning/headers.ts';
import { normaliseHeader } from '../meaning/normalise-header.ts';

/** First and last names by language, as normalised; only a pair of one language is joined. */
const PAIRS: readonly (readonly [first: string, last: string])[] = [
  ['first ?name|given name|forename|f name', 'last ?name|surname|family name|l name'],
  ['vorname', 'nachname|familienname|name|zuname'],
  ['prenom', 'nom|nom de famille'],
  ['nombre|nombres', 'apellidos?|primer apellido'],
  ['nome|primeiro nome', 'cognome|sobrenome|apelido|ultimo nome'],
  ['voornaam', 'achternaam'],
  ['imie', 'nazwisko'],
  ['имя', 'фамилия'],
  ["ім'?я|імя", 'прізвище'],
  ['jmeno|krestni jmeno|meno', 'prijmeni|priezvisko'],
  ['fornavn|fornamn', 'efternavn|efternamn|etternavn'],
  ['etunimi', 'sukunimi'],
  ['ad|adi|isim', 'soyad|soyadi|soyisim'],
  ['keresztnev|utonev', 'vezeteknev|csaladnev'],
  ['prenume', 'nume|nume de familie'],
  ['ονομα', 'επωνυμο|επιθετο'],
  ['שם פרטי', 'שם משפחה'],
  ['الاسم الاول', 'اسم العائله|الاسم الاخير|اللقب'],
  ['nama depan', 'nama belakang'],
  ['名|名字', '姓|姓氏'],
  ['名|名前', '姓|苗字|名字'],
  ['이름', '성']
];
const FAMILY_FIRST = /^(?:keresztnev|utonev)$/;
/** Words beside the name that say whose it is: `Billing First Name`, `First name (billing)`. */
const WHOSE = '(?:[\\p{L}]+ )?';
const RULES = PAIRS.map(([first, last]) => ({ first: ruleOf(first), last: ruleOf(last) }));
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const FULL_NAME = 'Customer name';

function ruleOf(names: string): RegExp {
  return new RegExp(`^(?<before>${WHOSE})(?<name>${names})(?<after>(?: \\p{L}+)?)$`, 'u');
}

/**
 * Joins first and last name, if no column has the whole name: half a name is shared by several
 * people and tells no customers apart.
 *
 * @returns null if there are no such two columns
 */
export function joinNames(looks: readonly ColumnLook[], table: CellTable): Unpacked | null {
  const plain = looks.map(({ header }) => normaliseHeader(header));
  const pair = pairIn(plain, looks);
  if (!pair) return null;
  const { first, last } = pair;
  const isWhole = ({ role }: ColumnLook, at: number) =>
    role === 'customer_name' && at !== first && at !== last;
  if (looks.some(isWhole)) return null;
  const names = new CellColumn();
  const joined = new Map<string, string>();
  for (let row = 0; row < table.rows; row++) {
    const [own, family] = [table.cell(row, first).trim(), table.cell(row, last).trim()];
    const key = `${own}\n${family}`;
    let name = joined.get(key);
    if (name === undefined) joined.set(key, (name = wholeName(own, family, plain[first])));
    names.put(row, name);
  }
  names.close(table.rows);
  const headers = looks.map(({ header }) => header);
  const detail = { first: headers[first], last: headers[last], name: FULL_NAME };
  return {
    headers: nameColumns([...headers, FULL_NAME]),
    table: new PreparedTable(table, [...table.columns, names], null),
    notes: [{ key: 'joined_names', detail }]
  };
}

function pairIn(plain: readonly string[], looks: readonly ColumnLook[]) {
  const isWritten = (at: number) => looks[at].filled > 0 && looks[at].type === 'text';
  for (const rule of RULES) {
    for (const [first, header] of plain.entries()) {
      const found = rule.first.exec(header)?.groups;
      if (!found || !isWritten(first)) continue;
      const last = plain.findIndex((other, at) => {
        const own = at === first ? undefined : rule.last.exec(other)?.groups;
        return own?.before === found.before && own.after === found.after && isWritten(at);
      });
      if (last >= 0) return { first, last };
    }
  }
  return null;
}

function wholeName(first: string, family: string, header: string): string {
  if (!first || !family) return first || family;
  if (CJK.test(first) && CJK.test(family)) return family + first;
  return FAMILY_FIRST.test(header) ? `${family} ${first}` : `${first} ${family}`;
}
