import { completeChoices } from '../../contract/shop-choices.ts';
import { isoMoment } from '../../maths/calendar.ts';
import type { SourceRecord } from '../../store/records.ts';
import type { ShopOverview } from '../../store/shops.ts';
import type { ShopDetail, ShopSummary, SourceSummary } from './contract.ts';
import { hasTimeOfDay } from '../../shop/lines/shop-calendar.ts';
import { shopClock } from '../../shop/lines/shop-clock.ts';
import type { ShopClock } from '../../shop/lines/shop-clock.ts';

/** A shop as an entry of the list of shops. First and last order are ISO dates. */
export function summariseShop({ shop, sources }: ShopOverview): ShopSummary {
  const lines = sources.filter(({ kind }) => kind === 'order_lines');
  const choices = completeChoices(shop.choices);
  const clock = shopClock(choices);
  const ranges = lines.map((source) => rangeOf(source, clock)).filter(([first]) => first);
  return {
    shopId: shop.shopId,
    name: shop.name,
    isSample: shop.isSample,
    orderLines: lines.reduce(
      (sum, line) => sum + line.rowsKept - line.rowsAlreadyThere - (line.rowsReplaced ?? 0),
      0
    ),
    firstOrder: ranges.map(([first]) => first).sort()[0] ?? '',
    lastOrder:
      ranges
        .map(([, last]) => last)
        .sort()
        .at(-1) ?? '',
    currency: choices.homeCurrency || (lines.find(({ currency }) => currency)?.currency ?? ''),
    mayMixCurrencies: mayMix(lines, choices.homeCurrency),
    held: countHeld(sources),
    bytes: sources.reduce((sum, { bytes }) => sum + bytes, 0),
    changed: shop.changed,
    lastBackup: shop.lastBackup
  };
}

/** As far as can be told without reading lines. One currency may be written in several ways. */
function mayMix(lines: readonly SourceRecord[], homeCurrency: string): boolean {
  const named = [homeCurrency, ...lines.map(({ currency }) => currency)].filter(Boolean);
  // The empty text is one of a column's values.
  const most = homeCurrency ? 1 : 2;
  const isMixed = ({ columns }: SourceRecord) =>
    columns.some(({ role, dictionarySize }) => role === 'currency' && dictionarySize > most);
  return new Set(named).size > 1 || lines.some(isMixed);
}

function countHeld(sources: readonly SourceRecord[]): ShopSummary['held'] {
  const held: ShopSummary['held'] = {};
  for (const { kind, rowsKept } of sources) held[kind] = (held[kind] ?? 0) + rowsKept;
  return held;
}

/** First and last day in the shop's local time; a file with dates only already gives the day. */
function rangeOf({ firstOrder, lastOrder }: SourceRecord, clock: ShopClock | null): string[] {
  const moments = [firstOrder, lastOrder].map((moment) => Date.parse(`${moment}Z`));
  if (!clock || !moments.some(hasTimeOfDay)) {
    return [firstOrder, lastOrder].map((moment) => moment.slice(0, 10));
  }
  return moments.map((moment) => isoMoment(clock(moment)).slice(0, 10));
}

export function detailShop(overview: ShopOverview): ShopDetail {
  return {
    ...summariseShop(overview),
    dataVersion: overview.shop.dataVersion,
    choices: completeChoices(overview.shop.choices),
    sources: overview.sources.map(summariseSource)
  };
}

function summariseSource(source: SourceRecord): SourceSummary {
  const { sourceId, fileName, kind, imported, rowsRead, rowsKept, rowsAlreadyThere } = source;
  return {
    sourceId,
    fileName,
    kind,
    imported,
    rowsRead,
    rowsKept,
    rowsAside: rowsRead - rowsKept,
    rowsAlreadyThere,
    rowsReplaced: source.rowsReplaced ?? 0,
    columns: source.headers,
    aside: source.aside
  };
}
