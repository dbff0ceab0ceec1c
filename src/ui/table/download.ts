/** Long enough for the browser to have begun the download, whatever the disk does. */
const KEEP_MS = 60_000;

/** Hands a file to the person under a name. */
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

/** Gives the page a turn: drawing, typing, scrolling. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
