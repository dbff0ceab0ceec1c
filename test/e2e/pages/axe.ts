import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8'
);

/**
 * What axe finds against the page in front, a line each.
 *
 * @param rules those looked at alone; none: all
 */
export async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axeSource);
  // What passed is judged too, but not described: that took longer than judging.
  // No rule that is on reads style sheets or films, which would be fetched once more.
  const own = { resultTypes: ['violations'], preload: false };
  const options = JSON.stringify({ ...own, ...(rules && { runOnly: rules }) });
  const judged = await page.evaluate(
    `axe.run(document, ${options}).then(({ violations }) => violations)`
  );
  const violations = judged as AxeResults['violations'];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
  );
}

export async function spoken(page: Page, language: string): Promise<void> {
  await page.locator(`html[lang^="${language}"]`).waitFor();
}
