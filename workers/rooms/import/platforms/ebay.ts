import type { Platform } from './platform.ts';

const POSTAGE = ['Shipping And Handling', 'Postage And Packaging', 'Verpackung und Versand'];
const TOTAL = ['Total Price', 'Gesamtpreis'];
const ITEM_NUMBER = ['Item Number', 'Artikelnummer', "Numéro de l'objet"];

/**
 * Orders from Seller Hub. An order of several items has a line of its own without an item, which
 * holds the buyer and the sums: they are handed down to its items, and the line is left out. The file
 * ends with lines about itself.
 */
export const ebay: Platform = {
  name: 'eBay',
  kind: 'order_lines',
  signature: [
    ['Sales Record Number', 'Verkaufsprotokollnummer'],
    ['Order Number', 'Bestellnummer'],
    ['Buyer Username', 'Nutzername des Käufers'],
    ITEM_NUMBER,
    ['Item Title', 'Angebotstitel', 'Artikelbezeichnung'],
    ['Sold For', 'Verkauft für'],
    ['Sale Date', 'Verkauft am', 'Verkaufsdatum']
  ],
  roles: {
    order_id: ['Order Number', 'Bestellnummer'],
    line_id: ['Transaction ID', 'Transaktionsnummer'],
    order_date: ['Sale Date', 'Verkauft am', 'Verkaufsdatum'],
    customer_id: ['Buyer Username', 'Nutzername des Käufers'],
    customer_name: ['Buyer Name', 'Name des Käufers'],
    email: ['Buyer Email', 'E-Mail des Käufers'],
    phone: ['Ship To Phone', 'Post To Phone', 'Telefonnummer des Empfängers'],
    product_id: ['Custom Label', 'Bestandseinheit', ...ITEM_NUMBER],
    product_name: ['Item Title', 'Angebotstitel', 'Artikelbezeichnung'],
    quantity: ['Quantity', 'Anzahl'],
    unit_price: ['Sold For', 'Verkauft für'],
    order_total: TOTAL,
    shipping: POSTAGE,
    country: ['Buyer Country', 'Ship To Country', 'Post To Country', 'Land des Käufers'],
    region: ['Buyer State', 'Buyer County', 'Bundesland des Käufers'],
    city: ['Buyer City', 'Ort des Käufers'],
    postcode: ['Buyer Zip', 'Buyer Postcode', 'PLZ des Käufers']
  },
  fillDown: {
    within: ['Order Number', 'Bestellnummer'],
    headers: [
      'Buyer Username',
      'Nutzername des Käufers',
      'Buyer Name',
      'Name des Käufers',
      'Buyer Email',
      'E-Mail des Käufers',
      'Buyer Country',
      'Ship To Country',
      'Post To Country',
      'Land des Käufers',
      'Buyer State',
      'Buyer City',
      'Buyer Zip',
      'Sale Date',
      'Verkauft am',
      'Verkaufsdatum',
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
