import type { Platform } from './platform.ts';

export const POSTAGE = [
  ...[
    'Shipping And Handling',
    'Postage And Packaging',
    'Postage And Handling',
    'Verpackung und Versand'
  ],
  ...[
    'Livraison',
    'Expédition et traitement',
    'Livraison et expédition',
    'Spedizione e imballaggio',
    'Envío y manipulación',
    'Gastos de envío'
  ]
];
export const TOTAL = [
  ...['Total Price', 'Gesamtpreis', 'Gesamtbetrag', 'Prix total', 'Montant total'],
  ...['Prezzo totale', 'Importo totale', 'Precio total', 'Importe total']
];
const ITEM_NUMBER = [
  ...['Item Number', 'Artikelnummer', "Numéro de l'objet"],
  ...["Numero dell'oggetto", 'Numero oggetto', 'Número de artículo', 'Número del artículo']
];
const RECORD = [
  ...['Sales Record Number', 'Verkaufsprotokollnummer', 'Numéro du rapport de ventes'],
  ...["Numéro d'enregistrement de la vente", "Numéro d'enregistrement de vente"],
  ...[
    'Numéro de vente',
    'Numero di vendita',
    'Numero del record di vendita',
    'Numero record vendita',
    'Número de registro de ventas'
  ],
  ...['Número de registro de venta']
];
const ORDER = [
  ...['Order Number', 'Bestellnummer', 'Numéro de commande'],
  ...["Numero dell'ordine", 'Numero ordine', 'Número de pedido']
];
const BUYER = [
  ...['Buyer Username', 'Nutzername des Käufers', "Nom d'utilisateur de l'acheteur"],
  ...["Pseudo de l'acheteur", "Nome utente dell'acquirente", 'Nome utente acquirente'],
  ...['Nombre de usuario del comprador']
];
const BUYER_NAME = [
  ...['Buyer Name', 'Name des Käufers', "Nom de l'acheteur", "Nome dell'acquirente"],
  ...['Nome acquirente', 'Nombre del comprador']
];
const COUNTRY = [
  ...['Buyer Country', 'Ship To Country', 'Post To Country', 'Land des Käufers'],
  ...["Pays de l'acheteur", "Paese dell'acquirente", 'País del comprador']
];
const ITEM_TITLE = [
  ...[
    'Item Title',
    'Angebotstitel',
    'Artikelbezeichnung',
    "Titre de l'annonce",
    "Titre de l'objet"
  ],
  ...["Titolo dell'oggetto", 'Titolo oggetto', 'Titolo inserzione', 'Título del artículo']
];
const SOLD_FOR = [
  'Sold For',
  'Verkauft für',
  'Vendu pour',
  'Vendu à',
  'Prix de vente',
  'Venduto per',
  'Venduto a',
  'Vendido por'
];
const SOLD_ON = [
  ...['Sale Date', 'Verkauft am', 'Verkaufsdatum', 'Date de vente', 'Vendu le'],
  ...['Data di vendita', 'Data vendita', 'Fecha de venta', 'Fecha de la venta']
];

/**
 * Orders from Seller Hub. An order of several items has an extra line without an item, with the
 * buyer and the totals: these are copied to its items, and the line is dropped. The file ends with
 * lines of metadata.
 */
export const ebay: Platform = {
  name: 'eBay',
  kind: 'order_lines',
  signature: [RECORD, ORDER, BUYER, ITEM_NUMBER, ITEM_TITLE, SOLD_FOR, SOLD_ON],
  roles: {
    order_id: ORDER,
    line_id: ['Transaction ID', 'Transaktionsnummer'],
    order_date: SOLD_ON,
    customer_id: BUYER,
    customer_name: BUYER_NAME,
    email: ['Buyer Email', 'E-Mail des Käufers'],
    phone: ['Ship To Phone', 'Post To Phone', 'Telefonnummer des Empfängers'],
    product_id: ['Custom Label', 'Bestandseinheit', ...ITEM_NUMBER],
    product_name: ITEM_TITLE,
    quantity: ['Quantity', 'Anzahl', 'Quantité', 'Quantità', 'Cantidad'],
    unit_price: SOLD_FOR,
    order_total: TOTAL,
    shipping: POSTAGE,
    country: COUNTRY,
    region: ['Buyer State', 'Buyer County', 'Bundesland des Käufers'],
    city: ['Buyer City', 'Ort des Käufers'],
    postcode: ['Buyer Zip', 'Buyer Postcode', 'PLZ des Käufers']
  },
  fillDown: {
    within: ORDER,
    headers: [
      ...BUYER,
      ...BUYER_NAME,
      'Buyer Email',
      'E-Mail des Käufers',
      ...COUNTRY,
      'Buyer State',
      'Buyer City',
      'Buyer Zip',
      ...SOLD_ON,
      ...POSTAGE,
      ...TOTAL
    ]
  },
  leaveOut: [{ header: ITEM_NUMBER, cells: /^(--)?$/, reason: 'not_an_order' }],
  example: `
"Sales Record Number","Order Number","Buyer Username","Buyer Name","Buyer Email","Buyer Country","Item Number","Item Title","Custom Label","Sold Via Promoted Listings","Quantity","Sold For","Shipping And Handling","Total Price","Sale Date","Paid On Date","Transaction ID"

"101","04-1","ann_a","Ann A","a@members.example","United States","","","","","3","$25.00","$4.00","$29.00","Jul-25-26","Jul-25-26",""
"101","04-1","","","","","3311","Mug, blue","M-1","No","2","$10.00","","","Jul-25-26","Jul-25-26","91"
"101","04-1","","","","","3312","Plate","P-1","No","1","$5.00","","","Jul-25-26","Jul-25-26","92"
"102","04-2","bob_b","Bob B","b@members.example","Canada","3311","Mug, blue","M-1","Yes","1","$1,010.00","$4.00","$1,014.00","Jul-26-26","Jul-26-26","93"

2,record(s) downloaded,"from ,Jul-01-26,00:00:00, to ,Jul-31-26,23:59:59, PDT"
Seller ID : exampleshop
`
};
