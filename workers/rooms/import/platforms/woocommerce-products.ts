import type { Platform } from './platform.ts';

/** WooCommerce's own product export; parents of variants have no price. */
export const woocommerceProducts: Platform = {
  name: 'WooCommerce',
  kind: 'products',
  signature: [
    ['Type', 'Typ', 'Art', '类型'],
    ['SKU', 'Artikelnummer', 'UGS'],
    ['Name', 'Nom', 'Nombre', '名称'],
    ['Regular price', 'Regulärer Preis', 'Tarif régulier', 'Precio normal', '常规价格'],
    [
      'Is featured?',
      'Ist hervorgehoben?',
      'Mis en avant ?',
      '¿Está destacado?',
      '是推荐产品？',
      'Tax status'
    ]
  ],
  roles: {
    product_id: ['SKU', 'Artikelnummer', 'UGS', 'ID'],
    product_name: ['Name', 'Nom', 'Nombre', '名称'],
    description: ['Description', 'Beschreibung', 'Descripción', '描述', 'Short description'],
    category: ['Categories', 'Kategorien', 'Catégories', 'Categorías', '分类'],
    unit_price: ['Regular price', 'Regulärer Preis', 'Tarif régulier', 'Precio normal', '常规价格'],
    stock: ['Stock', 'Lager', 'Inventario', '库存']
  },
  example: `ID,Type,SKU,Name,Published,Is featured?,Short description,Description,Date sale price starts,Tax status,In stock?,Stock,Sale price,Regular price,Categories,Images
7,simple,M-1,Mug,1,0,Big,Holds tea and coffee,,taxable,1,5,8,10,"Kitchen, Kitchen > Mugs",https://example.com/1.png
8,variable,P-1,Plate,1,0,,Flat,,taxable,1,,,5,Kitchen,
`
};
