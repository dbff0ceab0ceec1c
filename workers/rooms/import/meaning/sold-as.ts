import { normaliseHeader } from './normalise-header.ts';

/** Product types in exports of shop systems: how a product is sold. */
const WAYS: ReadonlySet<string> = new Set(
  (
    'simple, configurable, bundle, bundled, grouped, virtual, downloadable, variable, variation, ' +
    'composite, external, affiliate, simple product, configurable product, bundle product, ' +
    'grouped product, virtual product, downloadable product, variable product, product variation, ' +
    'standard, combinations, pack, einfach, konfigurierbar, bündel, gruppiert, virtuell, ' +
    'herunterladbar, variabel, variante, configurable, groupé, virtuel, téléchargeable, variable, ' +
    'configurable, agrupado, descargable, simples, configurável, semplice, configurabile, ' +
    'raggruppato, virtuale, scaricabile, 简单产品, 可配置产品, 捆绑产品, 组合产品, 虚拟产品, 可变产品'
  )
    .split(', ')
    .map(normaliseHeader)
);

/**
 * Whether the values are product types (`simple`, `bundle`) rather than categories, with which all
 * simple products would be in one category.
 *
 * @example saysHowSold(['simple', 'bundle']) // true
 */
export function saysHowSold(values: readonly string[]): boolean {
  return values.length > 0 && values.every((value) => WAYS.has(normaliseHeader(value)));
}
