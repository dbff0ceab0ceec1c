import type { Platform } from './platform.ts';

const CUSTOMER = ['Customer', 'Client', 'Cliente'];
const TOTAL = ['Total', 'Totale'];
const STATUS = ['Status', 'État', 'Estado', 'Stato', 'Statut'];
const DATE = ['Date', 'Fecha', 'Data'];

/**
 * Order list of the back office: one line per order, no products; totals include tax and shipping.
 */
export const prestashop: Platform = {
  name: 'PrestaShop',
  kind: 'order_lines',
  signature: [
    ['Reference', 'Référence', 'Referencia', 'Riferimento'],
    ['New client', 'New customer', 'Nouveau client', 'Nuevo cliente', 'Nuovo cliente'],
    ['Delivery', 'Livraison', 'Entrega', 'Consegna'],
    CUSTOMER,
    TOTAL,
    ['Payment', 'Paiement', 'Pago', 'Pagamento'],
    STATUS,
    DATE
  ],
  roles: {
    order_id: ['ID', 'Reference', 'Référence', 'Referencia', 'Riferimento'],
    order_date: DATE,
    customer_id: CUSTOMER,
    line_total: TOTAL,
    country: ['Delivery', 'Livraison', 'Entrega', 'Consegna'],
    status: STATUS
  },
  leaveOut: [
    {
      header: STATUS,
      cells:
        /^(payment error|erreur de paiement|error en (el )?pago|awaiting (bank ?wire|check|cheque|paypal) payment|en attente d[eu] (paiement|virement|chèque).*|(en|a la) espera del? pago.*|in attesa di pagamento.*)$/i,
      reason: 'not_paid'
    }
  ],
  example: `ID;Référence;Nouveau client;Livraison;Client;Total;Paiement;État;Date
101;QWERTYUIO;1;France;A. ARCHER;25,50 €;Carte;Livré;13/01/2026 10:11:12
102;ASDFGHJKL;0;France;A. ARCHER;1 010,00 €;Carte;Paiement accepté;14/01/2026 10:11:12
103;ZXCVBNMAA;1;Belgique;B. BAKER;10,00 €;Virement;Erreur de paiement;15/01/2026 10:11:12
104;POIUYTREW;1;Belgique;B. BAKER;12,00 €;Carte;Expédié;16/01/2026 10:11:12
`
};
