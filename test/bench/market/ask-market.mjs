const MINUTES = 300_000;

/** So long after an answer and the last change nothing of it is still to be drawn. */
const STILL_MS = 400;
const LOOK_MS = 50;

/**
 * Goes to an address of the app that is open and waits for what a room answers there.
 *
 * @returns milliseconds of the newest answer, and until the frame with the page's last change was
 *   painted: a message sent in a frame arrives after its paint. Frames are asked for after a change
 *   only, since frames without one would take the time of the workers.
 */
export function go(page, hash, question) {
  return page.evaluate(
    async ([hash, name, still, look]) => {
      let [lastChange, painted] = [0, 0];
      const { port1: after, port2: inFrame } = new MessageChannel();
      after.onmessage = ({ data: change }) => {
        if (change === lastChange) painted = performance.now();
      };
      const watcher = new MutationObserver(() => {
        const change = (lastChange = performance.now());
        requestAnimationFrame(() => inFrame.postMessage(change));
      });
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      watcher.observe(document.body, everything);
      const answers = () => performance.getEntriesByName(name);
      const isOver = () => {
        const last = answers().at(-1);
        const quiet = performance.now() - still;
        return last && last.startTime + last.duration < quiet && lastChange < quiet && painted > 0;
      };
      performance.clearMeasures(name);
      const began = performance.now();
      location.hash = hash;
      while (!isOver()) await new Promise((resolve) => setTimeout(resolve, look));
      watcher.disconnect();
      return { answer: answers().at(-1).duration, drawn: painted - began };
    },
    [hash, `ask market.${question}`, STILL_MS, LOOK_MS]
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
