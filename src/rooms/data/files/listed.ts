const MAX_NAMES = 5;

/** Joins names for a sentence; of many, only the first. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).join(', ');
  return names.length > MAX_NAMES ? `${shown} …` : shown;
}
