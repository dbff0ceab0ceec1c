/**
 * Catches what the page hands over as files while `act` runs: the address that a download link is
 * given is read back before it is revoked. The browser's own download is left out, as headless
 * test pages have no folder for it.
 */
export async function caughtFile(
  act: () => Promise<unknown>
): Promise<{ name: string; blob: Blob }> {
  return new Promise((resolve, reject) => {
    const stop = (event: MouseEvent): void => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[download]');
      if (!link) return;
      event.preventDefault();
      document.removeEventListener('click', stop, true);
      const name = link.download;
      fetch(link.href).then(async (answer) => resolve({ name, blob: await answer.blob() }), reject);
    };
    document.addEventListener('click', stop, true);
    act().catch(reject);
  });
}
