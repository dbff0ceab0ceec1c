/** Long enough for the browser to have started the download, even with a slow disk. */
const KEEP_MS = 60_000;

/** Offers a file for download under a name. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/** Yields to the browser for drawing, typing and scrolling. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
