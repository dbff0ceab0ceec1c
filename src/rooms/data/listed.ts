const MOST_NAMES = 5;

/** Names in a sentence; of many the first. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown} …` : shown;
}
