import type { HeaderWords } from '../header-words.ts';

/** Spanish. */
export const spanish: HeaderWords = {
  order_id:
    'número de pedido|numero de pedido|n de pedido|no de pedido|nro de pedido|n pedido|' +
    'num pedido|nº pedido|pedido|id de pedido|id del pedido|id pedido|número de orden|' +
    'orden|n de orden|número de factura|n de factura|n factura|no factura|factura|' +
    'referencia del pedido|código de pedido|n de venta|de venta|venta|número de venta|' +
    'ticket|folio|id de venta|id de la orden|id de orden|id orden|orden de compra|comprobante|cesta',
  line_id: 'id de línea|línea|id línea',
  order_date:
    'fecha de pedido|fecha del pedido|fecha pedido|fecha de compra|fecha de venta|' +
    'fecha de la venta|fecha de factura|fecha factura|fecha|fecha de la orden|' +
    'fecha de orden|fecha de creación|creado el|fecha de pago|fecha y hora|día|mes|' +
    'semana|inicio del informe|fecha compra|fecha venta|fecha de emisión|fecha orden',
  customer_id:
    'id de cliente|id del cliente|código de cliente|código cliente|número de cliente|' +
    'n de cliente|n cliente|no de cliente|cliente|id cliente|comprador|usuario|' +
    'nro de cliente|clave de cliente|num cliente|nº cliente',
  customer_name:
    'nombre del cliente|nombre de cliente|nombre cliente|nombre completo|' +
    'nombre del comprador|nombre y apellidos|nombre y apellido|destinatario|' +
    'razón social|apellidos|comprador nombre|quién',
  email:
    'correo electrónico|correo|e mail|email|email del cliente|correo del cliente|' +
    'email cliente|dirección de correo|dirección de correo electrónico',
  phone:
    'teléfono|móvil|celular|número de teléfono|tel|teléfono del cliente|' + 'teléfono de contacto',
  product_id:
    'referencia|código de producto|código producto|código del producto|' +
    'código de artículo|código|sku|id de producto|id del producto|id producto|ref|' +
    'clave|número de artículo|código de barras|código artículo|# de publicación|' +
    'de publicación|número de publicación|clave de producto',
  product_name:
    'producto|nombre del producto|nombre producto|artículo|nombre del artículo|' +
    'título de la publicación|título|descripción del producto|nombre de producto|' +
    'concepto|nombre artículo|platillo|plato|servicio|título del producto|productos|qué',
  description: 'descripción|descripción larga|detalle',
  category:
    'categoría|familia|tipo de producto|grupo|categoría de producto|departamento|rubro|' +
    'línea de producto',
  quantity:
    'cantidad|unidades|uds|cant|cantidad vendida|cantidad pedida|piezas|' +
    'cantidad comprada|n de unidades|número de unidades|cantidades|cuántos|cuántas|cuánto',
  unit_price:
    'precio unitario|precio|precio por unidad|precio de venta|precio unidad|p unitario|' +
    'valor unitario|precio venta|precio unitario de venta de la publicación|' +
    'precio unit|precio c u|pvp|precio del producto|precios',
  line_total:
    'total|importe|total línea|precio total|importe total|subtotal|monto|monto total|' +
    'ingresos|ventas|facturación|valor total|total de línea|total pedido|' +
    'total del pedido|importe neto|neto|bruto|ingresos por productos|total a pagar|' +
    'total pagado|valor|total venta|importe línea|total de productos|total productos|' +
    'ventas netas|ventas brutas|base imponible',
  order_total:
    'total pedido|total del pedido|importe del pedido|total de la orden|' +
    'monto de la orden|total general|valor del pedido',
  discount:
    'descuento|descuento pedido|descuento del pedido|descuentos|rebaja|importe descuento|dto|descuento total|bonificación',
  coupon:
    'cupón|código promocional|código de descuento|cupón de descuento|código de cupón|' + 'vale',
  cost:
    'coste|costo|precio de compra|precio de coste|costo unitario|precio de costo|' +
    'coste unitario',
  tax: 'iva|impuesto|impuestos|importe iva|monto iva|total impuestos|igv',
  shipping:
    'envío|gastos de envío|coste de envío|costo de envío|costos de envío|portes|flete|' +
    'ingresos por envío|precio de envío|valor de envío',
  refund_amount:
    'reembolso|importe reembolsado|importe del reembolso|monto reembolsado|reembolsado|' +
    'devolución|anulaciones y reembolsos|total reembolsado|importe devuelto|' +
    'monto devuelto',
  refund_quantity:
    'cantidad devuelta|unidades devueltas|cantidad reembolsada|cantidad reembolsada en unidades|cantidad cancelada|cantidad anulada',
  currency: 'moneda|divisa|código de moneda|código moneda',
  country: 'país|país de envío|país de facturación|país cliente|país del cliente',
  region:
    'provincia|estado|región|comunidad autónoma|estado provincia|comunidad|' + 'departamento envío',
  city: 'ciudad|localidad|población|municipio|ciudad de envío',
  postcode: 'código postal|cp|c p|codigo postal de envío',
  channel:
    'canal|canal de venta|origen|fuente|plataforma|tienda|sucursal|canal de marketing|' +
    'medio|punto de venta',
  status:
    'estado|estado del pedido|estado de la orden|estatus|situación|estado pedido|' +
    'estado de pago|estado de la venta|estatus del pedido|estado orden',
  consent: 'consentimiento|boletín|suscrito|acepta marketing',
  supplier:
    'proveedor|nombre del proveedor|nombre proveedor|proveedor principal|proveedor habitual|distribuidor|mayorista',
  stock:
    'existencias|inventario|stock|disponible|stock disponible|cantidad en stock|disponibilidad|cantidad disponible',
  text:
    'reseña|comentario|comentarios|opinión|texto|texto de la reseña|mensaje|contenido|' +
    'valoración texto|opiniones|opinion',
  title: 'título|titulo|título de la reseña|título reseña|título de la opinión',
  rating: 'calificación|puntuación|estrellas|valoración|nota',
  label: 'etiqueta|clase|sentimiento',
  spend:
    'gasto|importe gastado|inversión|coste|costo|gastos|gasto publicitario|presupuesto|' +
    'monto gastado|importe gastado eur',
  impressions: 'impresiones|impr|visualizaciones',
  clicks: 'clics|clics en el enlace|clicks|clics enlace'
};
