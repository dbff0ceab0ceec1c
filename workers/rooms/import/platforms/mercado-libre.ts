import type { Platform } from './platform.ts';

const ORDER = ['# de venta', 'N.º de venda', 'N° de venta', 'N.º de venta', '# de venda'];
const DATE = ['Fecha de venta', 'Data da venda'];
const PIECES = ['Unidades'];
const TITLE = ['Título de la publicación', 'Título do anúncio'];
const INCOME = ['Ingresos por productos', 'Receita por produtos'];
const STATUS = ['Estado', 'Status'];

/**
 * Sales in Spanish and Portuguese. A package of several products has an extra line with totals and
 * no product, followed by its products.
 */
export const mercadoLibre: Platform = {
  name: 'Mercado Libre',
  kind: 'order_lines',
  signature: [ORDER, DATE, PIECES, TITLE, INCOME],
  roles: {
    order_id: ORDER,
    order_date: DATE,
    customer_id: ['Comprador'],
    product_id: ['SKU', '# de publicación', '# de anúncio', 'N.º de anúncio'],
    product_name: TITLE,
    quantity: PIECES,
    unit_price: [
      'Precio unitario de venta de la publicación',
      'Preço unitário de venda do anúncio'
    ],
    line_total: INCOME,
    shipping: ['Ingresos por envío', 'Receita por envio'],
    refund_amount: ['Anulaciones y reembolsos', 'Cancelamentos e reembolsos'],
    country: ['País'],
    city: ['Ciudad', 'Cidade'],
    postcode: ['Código postal', 'CEP'],
    status: STATUS
  },
  leaveOut: [{ header: TITLE, cells: /^$/, reason: 'not_an_order' }],
  example: `# de venta,Fecha de venta,Estado,Descripción del estado,Paquete de varios productos,Unidades,Ingresos por productos (ARS),Cargo por venta e impuestos,Ingresos por envío,Anulaciones y reembolsos (ARS),Total (ARS),SKU,# de publicación,Título de la publicación,Precio unitario de venta de la publicación (ARS),Comprador
2000000000000001,2026-01-05 21:15,Entregado,,No,2,2000.00,-200.00,0.00,0.00,1800.00,M-1,MLA1,Taza azul,1000.00,Ana A
2000000000000002,2026-01-06 09:00,Paquete de 2 productos,,Sí,,,,,,,,,,,Beto B
2000000000000003,2026-01-06 09:00,Entregado,,Sí,1,1000.00,-100.00,0.00,0.00,900.00,M-1,MLA1,Taza azul,1000.00,Beto B
2000000000000004,2026-01-06 09:00,Entregado,,Sí,3,1500.00,-150.00,0.00,0.00,1350.00,P-1,MLA2,Plato,500.00,Beto B
`
};
