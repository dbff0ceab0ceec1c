import type { HeaderWords } from '../header-words.ts';

/** Catalan: what lines of orders need and Spanish does not say. */
export const catalan: HeaderWords = {
  order_id:
    'número de comanda|núm comanda|num comanda|n de comanda|comanda|número de factura|núm factura|tiquet|número de tiquet',
  order_date: 'data|data de la comanda|data comanda|data de compra|data de venda|data factura',
  customer_id: 'client|codi client|codi de client|número de client|comprador',
  customer_name: 'nom del client|nom client|nom i cognoms',
  email: 'correu|correu electrònic|adreça electrònica',
  phone: 'telèfon|mòbil',
  product_id: 'codi|codi producte|codi de producte|codi article|referència',
  product_name: 'producte|nom del producte|article|descripció article',
  category: 'categoria|família',
  quantity: 'quantitat|unitats|uts',
  unit_price: 'preu|preu unitari|preu unitat|preu per unitat',
  line_total: 'import|import total|total línia|total',
  discount: 'descompte',
  tax: 'iva',
  shipping: 'enviament|despeses d’enviament|ports',
  currency: 'moneda|divisa',
  city: 'població|ciutat|municipi',
  region: 'província|comarca',
  country: 'país',
  status: 'estat|estat de la comanda'
};
