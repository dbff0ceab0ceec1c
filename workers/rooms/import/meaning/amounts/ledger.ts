import type { Candidate } from '../role-candidates.ts';
import { normaliseHeader } from '../normalise-header.ts';

/** Headers of the two money columns of ledgers and bank statements: outgoing and incoming. */
const OUT_AND_IN: readonly (readonly [string, string])[] = [
  ['debit|debits|debit amount|amount debit|dr', 'credit|credits|credit amount|amount credit|cr'],
  [
    'money out|paid out|payments out|withdrawal|withdrawals|withdrawal amount',
    'money in|paid in|payments in|deposit|deposits|deposit amount'
  ],
  [
    'soll|sollbetrag|betrag soll|umsatz soll|belastung|ausgaben',
    'haben|habenbetrag|betrag haben|umsatz haben|gutschrift|einnahmen'
  ],
  ['débit|montant débit|dépenses', 'crédit|montant crédit|recettes'],
  ['debe|cargo|cargos|débito|débitos', 'haber|abono|abonos|crédito|créditos'],
  ['dare|addebito|addebiti|uscite', 'avere|accredito|accrediti|entrate'],
  ['débito|débitos', 'crédito|créditos'],
  ['debet|af|debit', 'credit|bij|kredit'],
  ['wn|winien|obciążenia', 'ma|uznania'],
  ['má dáti|md', 'dal|d'],
  ['дебет', 'кредит'],
  ['borç', 'alacak'],
  [
    '借方|借方金额|借方金額|支出|支出金额|支出金額|借方发生额|出金|出金額|お支払金額|お引出し',
    '贷方|贷方金额|貸方|貸方金額|收入|收入金额|收入金額|贷方发生额|入金|入金額|お預り金額|お預入れ'
  ],
  ['차변|출금|출금액', '대변|입금|입금액'],
  ['مدين', 'دائن']
];
const BOTH =
  /^(?:soll haben(?: kennzeichen)?|s h|debit credit|dr cr|debe haber|dare avere|借贷方向|借贷|貸借)$/;
/** Headers that only bank accounts have: value date, purpose of a transfer. */
const OF_A_BANK =
  /^(?:wertstellung|valuta|valutadatum|verwendungszweck|value date|date de valeur|date valeur|fecha valor|data valuta|rentedatum|对方户名|对方账号|交易对手)$/;
const BALANCE =
  /^(?:(?:running |closing |account )?balance|saldo|kontostand|solde|saldo nach buchung|余额|残高|差引残高|잔액|bakiye|остаток|رصيد)$/;

/**
 * The two columns of a ledger, or what distinguishes it from orders; null if the file is not one.
 */
export interface Ledger {
  columns: readonly string[];
}

/**
 * Whether a file is a ledger or a bank statement: outgoing and incoming money without quantities,
 * prices or product codes. Its entries are not orders, whatever their amounts.
 */
export function ledgerOf(
  headers: readonly string[],
  candidates: readonly Candidate[]
): Ledger | null {
  const sells = candidates.some(
    ({ role, score, rejected }) =>
      !rejected && score > 0.55 && (role === 'quantity' || role === 'unit_price')
  );
  if (sells) return null;
  const plain = headers.map(normaliseHeader);
  const shown = (at: readonly number[]) => ({ columns: at.map((column) => headers[column]) });
  for (const [out, into] of SIDES) {
    const [a, b] = [
      plain.findIndex((own) => out.has(own)),
      plain.findIndex((own) => into.has(own))
    ];
    if (a >= 0 && b >= 0 && a !== b) return shown([a, b]);
  }
  const both = plain.findIndex((own) => BOTH.test(own));
  if (both >= 0) return shown([both]);
  const told = plain.flatMap((own, at) => (OF_A_BANK.test(own) || BALANCE.test(own) ? [at] : []));
  const isBank = told.length > 1 && told.some((at) => OF_A_BANK.test(plain[at]));
  return isBank ? shown(told) : null;
}

const SIDES = OUT_AND_IN.map((sides) =>
  sides.map((names) => new Set(names.split('|').map(normaliseHeader)))
);
