import type { ValueMeanings } from '../../../../contract/files/value-meanings.ts';
import type { WaitingFile } from '../../drafts.ts';

/**
 * What is known of a file's amounts from how it was read: an order's amount that was divided among
 * its lines is theirs, although equal shares look like the order's amount, repeated.
 */
export function amountsOfReading({ isDivided }: Pick<WaitingFile, 'isDivided'>) {
  return isDivided ? ({ line_total: 'line' } satisfies ValueMeanings['amounts']) : undefined;
}
