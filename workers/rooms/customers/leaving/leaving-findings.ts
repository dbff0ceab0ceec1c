import type { CustomerFinding } from '../findings/contract.ts';
import { GAVE_BACK_TOLD } from '../segments/returned-share.ts';
import type { LeavingAnswer } from './contract.ts';

/** The length of the top of the list that gets a finding of its own. */
const FIRST = 20;

/** The findings about leaving. */
export function listLeavingFindings(
  { rows, total, atRisk, gaveBack, told }: Omit<LeavingAnswer, 'currency' | 'findings'>,
  customers: number
): CustomerFinding[] {
  if (customers === 0) return [{ key: 'no_customers', detail: {} }];
  const findings: CustomerFinding[] = [];
  const detail = { customers: total, money: atRisk };
  if (total === 0)
    findings.push({ key: told ? 'leaving_none' : 'leaving_none_by_rhythm', detail: {} });
  else findings.push({ key: told ? 'leaving_money' : 'leaving_by_rhythm', detail });
  const money = rows.slice(0, FIRST).reduce((sum, row) => sum + row.atRisk, 0);
  if (total > FIRST && rows.length >= FIRST) {
    findings.push({ key: 'leaving_top', detail: { customers: FIRST, money } });
  }
  if (gaveBack > GAVE_BACK_TOLD * total) {
    findings.push({ key: 'leaving_gave_back', detail: { customers: gaveBack } });
  }
  return findings;
}
