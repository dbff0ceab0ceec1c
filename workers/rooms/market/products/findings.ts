import type { Concentration, ProductCourse, ProductRow, ProductsFinding } from './contract.ts';

/** In order of urgency. */
const COURSES: ProductCourse[] = ['fading', 'silent', 'rising', 'new'];
/** Shorter lists need no summary. */
const LEAST_ROWS = 20;
const FEW = 0.25;

/** The findings of the page; none where everything sells equally and chance explains the rest. */
export function listSelling(
  rows: readonly ProductRow[],
  sold: number,
  { rowsFor80 }: Concentration
): ProductsFinding[] {
  const findings: ProductsFinding[] = [];
  for (const key of COURSES) {
    const own: number[] = [];
    rows.forEach(({ course }, at) => course === key && own.push(at));
    const amount = own.reduce((sum, at) => sum + rows[at].revenue, 0);
    if (own.length > 0) findings.push({ key, rows: own, detail: { amount } });
  }
  if (sold >= LEAST_ROWS && rowsFor80 > 0 && rowsFor80 <= FEW * sold) {
    const detail = { rows: rowsFor80, share: rowsFor80 / sold };
    findings.push({ key: 'concentrated', rows: [], detail });
  }
  return findings;
}
