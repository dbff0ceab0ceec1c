import type { Platform } from './platform.ts';

const GROSS = [
  'Price (Gross)',
  'Preis (brutto)',
  'Bruttopreis',
  'Prix (TTC)',
  'Precio (bruto)',
  'Prezzo (lordo)'
];
const NET = [
  'Price (Net)',
  'Preis (netto)',
  'Nettopreis',
  'Prix (HT)',
  'Precio (neto)',
  'Prezzo (netto)'
];
const TRANSACTION = [
  'Transaction ID',
  'Transaktions-ID',
  'Transaktionsnummer',
  'Identifiant de transaction',
  'ID de transacción',
  'ID transazione'
];
const RECEIPT = [
  'Receipt Number',
  'Belegnummer',
  'Numéro de reçu',
  'Número de recibo',
  'Numero ricevuta'
];
const PAYMENT = [
  'Payment Method',
  'Zahlungsart',
  'Zahlungsmethode',
  'Moyen de paiement',
  'Método de pago',
  'Metodo di pagamento'
];

/**
 * Sales report of a point of sale, one line per item. Prices are per line: before discount, with
 * tax (gross), without (net); refunds are separate lines.
 */
export const sumup: Platform = {
  name: 'SumUp',
  kind: 'order_lines',
  ownTotals: GROSS,
  signature: [
    ['Description', 'Beschreibung', 'Descripción', 'Descrizione', 'Descrição'],
    GROSS,
    NET,
    ['Quantity', 'Menge', 'Anzahl', 'Quantité', 'Cantidad', 'Quantità', 'Quantidade'],
    [...PAYMENT, ...TRANSACTION, ...RECEIPT, 'Discount (Gross)', 'Price Before Discount']
  ],
  roles: {
    order_id: [...TRANSACTION, ...RECEIPT],
    order_date: ['Date', 'Datum', 'Fecha', 'Data'],
    product_name: ['Description', 'Beschreibung', 'Descripción', 'Descrizione', 'Descrição'],
    quantity: ['Quantity', 'Menge', 'Anzahl', 'Quantité', 'Cantidad', 'Quantità', 'Quantidade'],
    line_total: GROSS,
    tax: ['Tax', 'Steuer', 'Mehrwertsteuer', 'TVA', 'Impuesto', 'IVA'],
    currency: ['Currency', 'Währung', 'Devise', 'Moneda', 'Valuta'],
    status: ['Type', 'Typ', 'Art', 'Tipo'],
    channel: ['Account', 'Konto', 'Compte', 'Cuenta', 'Conto']
  },
  combine: [
    {
      into: ['Date', 'Datum', 'Fecha', 'Data'],
      with: ['Time', 'Uhrzeit', 'Zeit', 'Heure', 'Hora', 'Ora'],
      join: (day, time) => `${day} ${time}`.trim()
    }
  ],
  example: `Konto,Datum,Typ,Transaktions-ID,Belegnummer,Zahlungsart,Menge,Beschreibung,Währung,Preis vor Rabatt,Rabatt,Preis (brutto),Preis (netto),Steuer,Steuersatz
Kasse 1,"25.03.2026, 10:14",Verkauf,T123,S1,Bar,2,Kaffee,EUR,"6,00","0,00","6,00","5,04","0,96",19%
Kasse 1,"25.03.2026, 10:14",Verkauf,T123,S1,Bar,1,Kuchen,EUR,"3,50","0,50","3,00","2,80","0,20",7%
Kasse 1,"26.03.2026, 11:00",Verkauf,T124,S2,Karte,1,Kaffee,EUR,"3,00","0,00","3,00","2,52","0,48",19%
Kasse 2,"26.03.2026, 12:00",Erstattung,T125,S3,Karte,-1,Kaffee,EUR,"-3,00","0,00","-3,00","-2,52","-0,48",19%
`
};
