import { segmentOfList } from '../../../../workers/contract/kept/customer-list.ts';
import type { Prediction } from '../../../../workers/rooms/models/train/contract.ts';
import { Job } from '../../../bridge/job.svelte.ts';
import { customerLists } from '../../../shell/lens/customer-lists.svelte.ts';

/** How the top of a list is selected. */
export type Cut = 'share' | 'least' | 'profit';

/** Shares of the list to choose from. */
export const SHARES = [0.05, 0.1, 0.2, 0.3, 0.5] as const;

/** The top of a model's list, by a share or a cut-off, and the segment made from it. */
export class SurestState {
  #cut = $state<Cut>('share');
  share = $state<number>(0.1);
  /** The minimum probability, or the minimum number. */
  least = $state(0.5);
  /** Only the selected rows are shown in the table and its downloads. */
  isAlone = $state(false);
  readonly job = new Job();
  /** The last segment made, and the selection it was made from. */
  #made = $state.raw<{ key: string; name: string; count: number; segment: string } | null>(null);

  /**
   * @param bestChance the probability with the highest profit in the test; +∞: contact nobody, or
   *   unknown
   */
  constructor(private readonly bestChance: () => number) {}

  /** The probability with the highest profit; null: none to choose. */
  get profitable(): number | null {
    const own = this.bestChance();
    return Number.isFinite(own) ? own : null;
  }

  get cut(): Cut {
    return this.#cut === 'profit' && this.profitable === null ? 'share' : this.#cut;
  }

  choose(cut: Cut): void {
    this.#cut = cut;
  }

  /** The top of the predictions, which are sorted from most to least certain. */
  chosen(predictions: Prediction[]): Prediction[] {
    if (this.cut === 'share') {
      return predictions.slice(0, Math.max(1, Math.round(this.share * predictions.length)));
    }
    const least = this.cut === 'profit' ? (this.profitable ?? Infinity) : this.least;
    return predictions.filter(({ prediction, probability }) =>
      Number.isNaN(probability) ? Number(prediction) >= least : probability >= least
    );
  }

  /** The segment, as long as the selection is unchanged. */
  madeOf(chosen: Prediction[], name: string) {
    return this.#made?.key === keyOf(chosen, name) ? this.#made : null;
  }

  async make(shopId: number, name: string, chosen: Prediction[], now: string): Promise<void> {
    const list = { shopId, name, customers: chosen.map(({ row }) => row) };
    await this.job.run(
      () => customerLists.add(list, now),
      (listId) => {
        const said = { name, count: chosen.length, segment: segmentOfList(listId) };
        this.#made = { key: keyOf(chosen, name), ...said };
      }
    );
  }
}

function keyOf(chosen: Prediction[], name: string): string {
  return JSON.stringify([name, chosen.map(({ row }) => row)]);
}
