const MINUTES = 300_000;

/**
 * Goes to an address of the app that is open and waits for what a room answers there.
 *
 * @returns milliseconds of the newest answer, and until it was drawn
 */
export function go(page, hash, question) {
  return page.evaluate(
    async ([hash, name]) => {
      const frame = () => new Promise(requestAnimationFrame);
      performance.clearMeasures(name);
      const began = performance.now();
      location.hash = hash;
      while (performance.getEntriesByName(name).length === 0) await frame();
      await frame();
      await frame();
      const drawn = performance.now() - began;
      return { answer: performance.getEntriesByName(name).at(-1).duration, drawn };
    },
    [hash, `ask market.${question}`]
  );
}

/** Opens an address in a new document, whose workers hold nothing yet; seconds of the answer. */
export async function openFresh(page, url, hash, question) {
  await page.goto('about:blank');
  await page.goto(`${url}${hash}`);
  const name = `ask market.${question}`;
  const answered = (own) => performance.getEntriesByName(own).length > 0;
  await page.waitForFunction(answered, name, { timeout: MINUTES });
  await atRest(page);
  return page.evaluate((own) => performance.getEntriesByName(own)[0].duration / 1000, name);
}

/** Opens what is bought together; `ask` asks for sets in such a share of orders. */
export async function askTogether(page, url) {
  const first = await openFresh(page, url, '#/market/together?lang=en', 'together');
  const least = page.getByLabel('Least orders together');
  const hint = await page.getByText('Sets found in fewer of the').textContent();
  const orders = Number(hint.replace(/\D/g, ''));
  let asked = 0;
  const ask = async (share) => {
    const name = 'ask market.together';
    await page.evaluate((own) => performance.clearMeasures(own), name);
    // One order more each time, since an answer that is there is not asked for again.
    await least.fill(String(Math.ceil(share * orders) + asked++));
    await least.press('Enter');
    await page.waitForFunction((own) => performance.getEntriesByName(own).length > 0, name, {
      timeout: MINUTES
    });
    await atRest(page);
    return page.evaluate((own) => performance.getEntriesByName(own)[0].duration / 1000, name);
  };
  return { first, ask };
}

function atRest(page) {
  return page.getByRole('progressbar').waitFor({ state: 'detached', timeout: MINUTES });
}
