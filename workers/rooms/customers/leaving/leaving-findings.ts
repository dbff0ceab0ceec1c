import type { CustomerFinding } from '../findings/contract.ts';
import { GAVE_BACK_TOLD } from '../segments/returned-share.ts';
import type { LeavingAnswer } from './contract.ts';

/** The length of the top of the list that gets a finding of its own. */
const FIRST = 20;

/** The findings about leaving. */
export function listLeavingFindings(
  answer: Omit<LeavingAnswer, 'currency' | 'findings'>,
  customers: number
): CustomerFinding[] {
  if (customers === 0) return [{ key: 'no_customers', detail: {} }];
  const { rows, total, gaveBack, told, missed, missedRows } = answer;
  const findings: CustomerFinding[] = [];
  if (missedRows.length > 0) findings.push(describeMissed(missed));
  if (total > missed.total) findings.push(describeSilent(answer));
  if (missed.total > 0 && missedRows.length === 0) findings.push(describeMissed(missed));
  if (total === 0)
    findings.push({ key: told ? 'leaving_none' : 'leaving_none_by_rhythm', detail: {} });
  const money = rows.slice(0, FIRST).reduce((sum, row) => sum + row.atRisk, 0);
  if (total > FIRST && rows.length >= FIRST) {
    findings.push({ key: 'leaving_top', detail: { customers: FIRST, money } });
  }
  if (gaveBack > GAVE_BACK_TOLD * total) {
    findings.push({ key: 'leaving_gave_back', detail: { customers: gaveBack } });
  }
  return findings;
}

function describeMissed(missed: LeavingAnswer['missed']): CustomerFinding {
  const [usual, silent] = [Math.round(missed.usualDays), Math.round(missed.silentDays)];
  const detail = { customers: missed.total, money: missed.atRisk, usual, silent };
  return { key: 'leaving_missed', detail };
}

/** Those silent without a steady pace; who bought on a day or two has no usual gap. */
function describeSilent({
  told,
  total,
  atRisk,
  byOwnGaps,
  missed
}: Omit<LeavingAnswer, 'currency' | 'findings'>): CustomerFinding {
  const detail = { customers: total - missed.total, money: atRisk - missed.atRisk };
  if (!told) return { key: 'leaving_by_rhythm', detail };
  const own = byOwnGaps - missed.total;
  if (own === detail.customers) return { key: 'leaving_money', detail };
  if (own === 0) return { key: 'leaving_money_few_days', detail };
  return { key: 'leaving_money_some', detail: { ...detail, own } };
}
