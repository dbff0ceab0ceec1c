/* global document, window, URL, navigator, HTMLElement */
// Functions that run inside the page: each stands alone and hands back something plain.

/** Keeps every file the page hands out, and every error it does not catch. */
export function watchPage() {
  if (window.seen) return;
  const seen = (window.seen = { errors: [], files: {}, region });
  window.addEventListener('error', ({ message }) => seen.errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  const create = URL.createObjectURL.bind(URL);
  const blobs = new Map();
  URL.createObjectURL = (blob) => {
    const address = create(blob);
    blobs.set(address, blob);
    return address;
  };
  const click = HTMLElement.prototype.click;
  HTMLElement.prototype.click = function () {
    if (this.download && blobs.has(this.href)) seen.files[this.download] = blobs.get(this.href);
    else click.call(this);
  };

  /** The region that is named by its title. */
  function region(title) {
    const regions = [...document.querySelectorAll('section, [role=region]')];
    return regions.find((found) => {
      const label = document.getElementById(found.getAttribute('aria-labelledby') ?? '');
      return (found.getAttribute('aria-label') ?? label?.textContent ?? '').trim() === title;
    });
  }
}

export const errorsSeen = () => window.seen?.errors ?? [];

export const fileSeen = (name) => window.seen?.files[name]?.text();

/** Presses what a person would find by its role and words; false while it is not there. */
export function press(role, words) {
  const tags = { button: 'button, [role=button]', link: 'a' }[role];
  const isIt = (found) => {
    const name = found.getAttribute('aria-label') ?? found.textContent;
    return name.replace(/\s+/g, ' ').trim() === words && !found.disabled;
  };
  const found = [...document.querySelectorAll(tags)].find(isIt);
  found?.click();
  return !!found;
}

/** Presses a button of a region that is named by its title. */
export function pressInRegion(title, words) {
  const button = [...(window.seen.region(title)?.querySelectorAll('button') ?? [])].find(
    (found) => (found.getAttribute('aria-label') ?? found.textContent).trim() === words
  );
  button?.click();
  return !!button;
}

/** Whether the table or list of a region has rows. */
export const hasRows = (title) => !!window.seen.region(title)?.querySelector('tbody tr, li');

/** The page's words, for a sentence to be looked for. */
export const wordsOf = (selector) =>
  [...document.querySelectorAll(selector)]
    .map((found) => found.textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

export const isIdle = () => !document.querySelector('[role=progressbar], progress');

export const isOfflineReady = () => !!document.querySelector('[data-ready="true"]');

/** What this engine lacks, for the report. */
export const lacking = () =>
  Object.entries({
    'file pickers': 'showOpenFilePicker' in window,
    'Trusted Types': 'trustedTypes' in window,
    'storage estimate': !!navigator.storage?.estimate,
    'storage persist': !!navigator.storage?.persist,
    'web locks': !!navigator.locks
  })
    .filter(([, there]) => !there)
    .map(([name]) => name);
