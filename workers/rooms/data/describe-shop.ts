import { completeChoices } from '../../contract/shop-choices.ts';
import type { SourceRecord } from '../../store/records.ts';
import type { ShopOverview } from '../../store/shops.ts';
import type { ShopDetail, ShopSummary, SourceSummary } from './contract.ts';

/** A shop as the list of shops shows it. First and last order are ISO dates. */
export function summariseShop({ shop, sources }: ShopOverview): ShopSummary {
  const lines = sources.filter(({ kind }) => kind === 'order_lines');
  const firsts = lines.map(({ firstOrder }) => firstOrder).filter((moment) => moment);
  const lasts = lines.map(({ lastOrder }) => lastOrder).filter((moment) => moment);
  return {
    shopId: shop.shopId,
    name: shop.name,
    isSample: shop.isSample,
    orderLines: lines.reduce(
      (sum, line) => sum + line.rowsKept - line.rowsAlreadyThere - (line.rowsReplaced ?? 0),
      0
    ),
    firstOrder: firsts.sort()[0]?.slice(0, 10) ?? '',
    lastOrder: lasts.sort().at(-1)?.slice(0, 10) ?? '',
    currency:
      completeChoices(shop.choices).homeCurrency ||
      (lines.find(({ currency }) => currency)?.currency ?? ''),
    bytes: sources.reduce((sum, { bytes }) => sum + bytes, 0),
    changed: shop.changed,
    lastBackup: shop.lastBackup
  };
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
