import type { Page } from '@playwright/test';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** For `addInitScript`: sums what moves in a document from its beginning. */
export function watchShifts(): void {
  const told = globalThis as { shift?: number };
  told.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (!entry.hadRecentInput) told.shift! += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What moved so far, once the frames under way are drawn. */
export async function shift(page: Page): Promise<number> {
  await page.waitForTimeout(400);
  return page.evaluate(() => (globalThis as { shift?: number }).shift!);
}

/** Forgets what moved before, such as when the window took another size. */
export async function forgetShifts(page: Page): Promise<void> {
  await shift(page);
  await page.evaluate(() => ((globalThis as { shift?: number }).shift = 0));
}
