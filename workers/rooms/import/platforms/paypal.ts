import type { Platform } from './platform.ts';

const DAY = ['Date', 'Datum', 'Fecha', '日期'];
const TYPE = ['Type', 'Typ', 'Beschreibung', 'Tipo', '类型'];
const STATUS = ['Status', 'État', 'Estado', '状态'];

/**
 * Activity: one line per money transaction. Date and time are separate. Refunds have their own
 * lines, so the status of the refunded payment must not subtract them again; withdrawals,
 * transfers, conversions and failed payments are not orders.
 */
export const paypal: Platform = {
  name: 'PayPal',
  kind: 'order_lines',
  signature: [
    DAY,
    ['Time', 'Uhrzeit', 'Heure', 'Hora', '时间'],
    TYPE,
    STATUS,
    ['Currency', 'Währung', 'Devise', 'Divisa', '币种'],
    ['Gross', 'Brutto', 'Avant commission', 'Bruto', '总额'],
    ['Transaction ID', 'Transaktionscode', 'Numéro de transaction', 'Id. de transacción', '交易号']
  ],
  roles: {
    order_id: [
      'Transaction ID',
      'Transaktionscode',
      'Numéro de transaction',
      'Id. de transacción',
      '交易号'
    ],
    order_date: DAY,
    email: [
      'From Email Address',
      'Absender E-Mail-Adresse',
      "De l'adresse email",
      'Correo electrónico del remitente'
    ],
    customer_name: ['Name', 'Nom', 'Nombre', '名称'],
    product_name: ['Item Title', 'Artikelbezeichnung', "Titre de l'objet"],
    product_id: ['Item ID', 'Artikelnummer'],
    quantity: ['Quantity', 'Anzahl', 'Quantité'],
    line_total: ['Gross', 'Brutto', 'Avant commission', 'Bruto', '总额'],
    currency: ['Currency', 'Währung', 'Devise', 'Divisa', '币种'],
    country: ['Country', 'Land', 'Pays', 'Address Country Code']
  },
  combine: [
    {
      into: DAY,
      with: ['Time', 'Uhrzeit', 'Heure', 'Hora', '时间'],
      join: (day, time) => `${day} ${time}`.trim()
    }
  ],
  leaveOut: [
    {
      header: TYPE,
      cells:
        /withdrawal|transfer|conversion|deposit|hold\b|reserve|authori[sz]ation|order$|fee|abbuchung|auszahlung|umrechnung|einbehaltung|virement|conversión|提现|兑换/i,
      reason: 'not_an_order'
    },
    {
      header: STATUS,
      cells:
        /^(denied|expired|failed|cancell?ed|voided|removed|pending|unclaimed|abgelehnt|offen|storniert)$/i,
      reason: 'not_paid'
    }
  ],
  example: `"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Item Title","Quantity","Balance"
"25/03/2026","10:00:00","CET","Ann A","Express Checkout Payment","Completed","EUR","1.020,00","-0,90","1.019,10","ann@example.com","shop@example.com","X1","Mug","2","1.019,10"
"26/03/2026","11:00:00","CET","Bob B","Express Checkout Payment","Refunded","EUR","10,00","-0,50","9,50","bob@example.com","shop@example.com","X2","Plate","1","1.028,60"
"27/03/2026","09:30:00","CET","Bob B","Payment Refund","Completed","EUR","-10,00","0,50","-9,50","shop@example.com","bob@example.com","X3","Plate","1","1.019,10"
"27/03/2026","12:00:00","CET","","General Withdrawal","Completed","EUR","-1.000,00","0,00","-1.000,00","","","X4","","","19,10"
"28/03/2026","12:00:00","CET","Cat C","Express Checkout Payment","Denied","EUR","40,00","0,00","40,00","cat@example.com","shop@example.com","X5","Mug","4","19,10"
`
};
