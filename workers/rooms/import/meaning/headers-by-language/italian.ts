import type { HeaderWords } from '../header-words.ts';

/** Italian. */
export const italian: HeaderWords = {
  order_id:
    'numero ordine|n ordine|nr ordine|num ordine|numero d ordine|numero dell ordine|' +
    'ordine|id ordine|codice ordine|riferimento ordine|numero fattura|n fattura|' +
    'nr fattura|fattura|scontrino|numero scontrino|numero documento|id transazione|' +
    'numero transazione',
  line_id: 'id riga|riga|numero riga',
  order_date:
    'data ordine|data dell ordine|data d ordine|data acquisto|data di acquisto|' +
    'data vendita|data di vendita|data fattura|data|data creazione|creato il|' +
    'data pagamento|data documento|data e ora|giorno|mese|settimana|inizio rapporto|' +
    'data inserimento',
  customer_id:
    'codice cliente|id cliente|numero cliente|n cliente|cliente|acquirente|nome utente|' +
    'cod cliente',
  customer_name:
    'nome cliente|nome del cliente|nominativo|nome e cognome|nome completo|' +
    'ragione sociale|destinatario|intestatario|nome acquirente|cognome|cognome e nome|chi',
  email: 'e mail|email|indirizzo email|indirizzo e mail|posta elettronica|email cliente|mail',
  phone: 'telefono|cellulare|numero di telefono|tel|numero telefono|recapito telefonico',
  product_id:
    'codice prodotto|codice articolo|cod articolo|codice|id prodotto|sku|riferimento|' +
    'cod prodotto|numero articolo|ean|codice a barre|rif',
  product_name:
    'prodotto|nome prodotto|nome del prodotto|articolo|nome articolo|' +
    'descrizione articolo|descrizione prodotto|titolo|denominazione|piatto|' +
    'titolo prodotto|servizio|cosa|che cosa',
  description: 'descrizione|descrizione estesa|dettagli',
  category:
    'categoria|categoria prodotto|reparto|famiglia|tipologia|gruppo merceologico|' +
    'tipo prodotto',
  quantity:
    'quantità|qta|qtà|q tà|pezzi|n pezzi|quantità ordinata|quantità venduta|unità|' +
    'numero pezzi|pz|quanti|quante|quanto',
  unit_price:
    'prezzo unitario|prezzo|prezzo di vendita|prezzo vendita|prezzo cad|' +
    'prezzo per unità|prezzo articolo|costo unitario di vendita|prezzo unit|' +
    'prezzo cadauno',
  line_total:
    'totale riga|totale|importo|prezzo totale|importo totale|subtotale|totale parziale|' +
    'importo riga|ricavo|ricavi|fatturato|vendite|netto|lordo|totale ordine|' +
    'importo netto|importo pagato|totale pagato|incasso|valore|imponibile|' +
    'totale prodotti|' +
    'vendite nette|vendite lorde',
  order_total:
    'totale ordine|totale dell ordine|importo ordine|totale complessivo|valore ordine|' +
    'totale generale',
  discount:
    'sconto|sconto ordine|sconto riga|sconto sull ordine|sconti|importo sconto|sconto totale|ribasso',
  coupon: 'coupon|codice sconto|buono|codice promozionale|buono sconto|codice promo',
  cost: 'costo|prezzo di acquisto|prezzo d acquisto|prezzo dacquisto|prezzo acquisto|costo unitario|costo di acquisto',
  tax: 'iva|imposta|imposte|importo iva|tasse|totale iva',
  shipping:
    'spedizione|spese di spedizione|costo spedizione|costi di spedizione|' +
    'costo di spedizione|trasporto|consegna',
  refund_amount:
    'rimborso|importo rimborsato|importo rimborso|totale rimborsato|rimborsato|' +
    'importo reso|importo del rimborso',
  refund_quantity:
    'quantità resa|quantità rimborsata|pezzi resi|qta resa|quantità annullata|qta annullata',
  currency: 'valuta|codice valuta|divisa',
  country: 'paese|nazione|paese di spedizione|paese spedizione|stato spedizione',
  region: 'provincia|regione|prov',
  city: 'città|comune|località|città spedizione',
  postcode: 'cap|codice postale|codice avviamento postale',
  channel:
    'canale|canale di vendita|canale vendita|origine|fonte|negozio|piattaforma|' +
    'punto vendita|provenienza',
  status:
    'stato|stato ordine|stato dell ordine|stato pagamento|stato spedizione ordine|' +
    'status|stato del pagamento',
  consent: 'consenso|newsletter|consenso marketing|iscritto',
  supplier:
    'fornitore|nome fornitore|nome del fornitore|fornitore principale|fornitore abituale|ragione sociale fornitore|grossista',
  stock: 'giacenza|magazzino|disponibilità|scorte|quantità in magazzino|quantità disponibile',
  text:
    'recensione|commento|commenti|testo|opinione|testo recensione|messaggio|contenuto|' +
    'recensioni',
  title: 'titolo',
  rating: 'valutazione|stelle|voto|punteggio',
  label: 'etichetta|classe|sentiment',
  spend:
    'spesa|importo speso|costo|spese pubblicitarie|spesa pubblicitaria|costi|budget|' +
    'investimento',
  impressions: 'impressioni|impression|visualizzazioni|impr',
  clicks: 'clic|clic sul link|click|clic sui link'
};
