import type { ShopQuestion } from '../../../../workers/contract/lens.ts';
import {
  TAKEN_AS,
  type TableChoice,
  type TablesAnswer
} from '../../../../workers/rooms/forecast/tables/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';

/** A column of a table in the address, beside the measures. */
const ADDRESS = /^table:(\d+):(.+)$/;

/** How the address names a column. */
export function nameInAddress({ sourceId, column }: TableChoice): string {
  return `table:${sourceId}:${column}`;
}

/** The shop's other tables: what of them can be forecast, and the column that is chosen. */
export class TablesState {
  #shopId = $state(0);
  readonly #part = new Part<ShopQuestion, TablesAnswer>(
    () => (this.#shopId ? { shopId: this.#shopId } : null),
    (question, options) => ask('forecast', 'tables', question, options)
  );
  readonly job = this.#part.job;
  #isAlone = $state(false);

  /** A shop without orders has nothing else to forecast. */
  get isAlone(): boolean {
    return this.#isAlone;
  }

  get answer(): TablesAnswer | null {
    return this.#shopId ? this.#part.answer : null;
  }

  /** An address names a column, and whether the shop has it is not known yet. */
  get isWaiting(): boolean {
    return this.#shopId !== 0 && !this.answer && ADDRESS.test(route.query.get('measure') ?? '');
  }

  /** Undefined: a measure of the shop is forecast, as where an address names a column it has not. */
  get choice(): TableChoice | undefined {
    const [, sourceId, column] = ADDRESS.exec(route.query.get('measure') ?? '') ?? [];
    const series = this.answer?.series ?? [];
    const found =
      series.find((own) => own.sourceId === Number(sourceId) && own.column === column) ??
      (this.#isAlone ? series[0] : undefined);
    const taken = TAKEN_AS.find((own) => own === route.query.get('take'));
    return found && { sourceId: found.sourceId, column: found.column, ...(taken && { taken }) };
  }

  /** @param isAlone the shop holds no orders */
  open(shopId: number, isAlone: boolean, version: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    this.#isAlone = isAlone;
    void this.#part.ask(version);
  }
}
