import type { Comparison } from '../../../../workers/rooms/customers/choosing/contract.ts';
import type { Condition, Rule } from '../../../../workers/contract/customers/customer-rule.ts';
import { readSaved, writeSaved, type SavedSegment } from '../../../shell/saved-segments.ts';

/** State of the page of own segments. */
export class OwnSegments {
  join = $state<'and' | 'or'>('and');
  conditions = $state<Condition[]>([]);
  /** Name under which the segment will be saved. */
  name = $state('');
  /** Segments saved for the shop. */
  saved = $state.raw<SavedSegment[]>([]);
  pair = $state<[string, string]>(['', '']);
  comparison = $state.raw<Comparison | null>(null);

  constructor() {
    this.forget();
  }

  async read(shopId: number): Promise<void> {
    this.saved = await readSaved(shopId);
  }

  async keep(shopId: number, rule: Rule): Promise<void> {
    const name = this.name.trim();
    if (!name) return;
    const others = this.saved.filter((other) => other.name !== name);
    this.saved = await writeSaved(shopId, [...others, { name, rule }]);
    this.name = '';
  }

  async remove(shopId: number, segment: SavedSegment): Promise<void> {
    this.saved = await writeSaved(
      shopId,
      this.saved.filter((other) => other !== segment)
    );
  }

  forget(): void {
    [this.join, this.name, this.pair, this.comparison] = ['and', '', ['', ''], null];
    this.conditions = [{ fact: 'orders', is: 'at_least', value: 2 }];
    this.saved = [];
  }
}
