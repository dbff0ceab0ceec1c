/**
 * What a person decided about how a shop's files are counted. Files stay as they were read: a choice
 * is applied when order lines are put together, so taking it back restores every figure.
 */
export interface ShopChoices {
  /** Hour of the shop's wall clock at which its day begins: a bar that closes at two says 4. */
  dayStartHour: number;
}

export const DEFAULT_CHOICES: ShopChoices = { dayStartHour: 0 };

/** Choices as stored or backed up, completed: those made before an option existed keep its default. */
export function completeChoices(stored: Partial<ShopChoices> | undefined): ShopChoices {
  return { ...DEFAULT_CHOICES, ...stored };
}
