import type { HeaderWords } from '../header-words.ts';

/** German. */
export const german: HeaderWords = {
  order_id:
    'bestellnummer|bestellnr|bestell nr|auftragsnummer|auftragsnr|auftrags nr|' +
    'rechnungsnummer|rechnungsnr|rechnungs nr|bestell id|bestellung|auftrag|' +
    'belegnummer|belegnr|beleg nr|bonnummer|bon nr|bonnr|rechnung|vorgangsnummer|' +
    'transaktionsnummer|kassenbon|beleg|' +
    'transaktions id|beleg id',
  line_id: 'positionsnummer|positions id|position|pos|bestellposition',
  order_date:
    'bestelldatum|auftragsdatum|rechnungsdatum|kaufdatum|verkaufsdatum|bestellt am|' +
    'verkauft am|gekauft am|datum|belegdatum|buchungsdatum|bestellzeitpunkt|zeitpunkt|' +
    'erstellt am|erstelldatum|zahlungsdatum|bezahlt am|tag|monat|woche|berichtsbeginn|' +
    'auswertungsstart',
  customer_id:
    'kd nr|kdnr|kundennummer|kundennr|kunden nr|kunden id|kunde|kundenkonto|benutzername|käufer|' +
    'nutzername des käufers|debitor|debitorennummer|mitgliedsnummer',
  customer_name:
    'kundenname|name des kunden|name des käufers|käufername|vollständiger name|' +
    'rechnungsname|name rechnung|empfänger|nachname|vorname|lieferempfänger|' +
    'ansprechpartner|' +
    'rechnung an name|rechnung an|wer',
  email:
    'e mail|e mail adresse|email adresse|mailadresse|e mail des käufers|kunden e mail|' +
    'e mail kunde',
  phone:
    'tel privat|telefon privat|telefon mobil|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|tel nr|rufnummer',
  product_id:
    'artikelnummer|artikelnr|artikel nr|art nr|artnr|produktnummer|produkt nr|' +
    'artikelcode|bestandseinheit|produkt id|artikel id|ean code|materialnummer|' +
    'warennummer|sku nummer|artikelnummern',
  product_name:
    'artikelbezeichnung|produktname|artikelname|bezeichnung|artikel|produkt|' +
    'produkttitel|artikeltitel|ware|angebotstitel|produktbezeichnung|titel|speise|' +
    'leistung|was',
  description: 'beschreibung|produktbeschreibung|artikelbeschreibung|langtext|kurzbeschreibung',
  category:
    'kategorie|warengruppe|produktgruppe|artikelgruppe|produktkategorie|rubrik|' +
    'sortiment|produktart',
  quantity:
    'menge|anzahl|anz|stückzahl|stück|stk|bestellmenge|verkaufte menge|anzahl artikel|artikelmenge|artikelanzahl|' +
    'einheiten|mengen|wie viele|wie viel|wieviel|wieviele',
  unit_price:
    'einzelpreis|stückpreis|preis pro stück|preis|preis je stück|verkaufspreis|' +
    'vk|artikelpreis|vk preis|e preis|listenpreis|verkauft für|nettopreis|bruttopreis|' +
    'preis pro einheit|preise|einzelpreise',
  line_total:
    'gesamtpreis|positionssumme|gesamt|summe|betrag|umsatz|gesamtbetrag|zeilensumme|zwischensumme nach rabatt|summe nach rabatt|' +
    'positionspreis|g preis|nettobetrag|bruttobetrag|netto|brutto|nettoumsatz|' +
    'bruttoumsatz|zwischensumme|warenwert|rechnungsbetrag|bestellwert|auftragswert|' +
    'bestellsumme|gesamtsumme|endbetrag|endpreis|zahlbetrag|erlös|total',
  order_total:
    'bestellsumme|auftragssumme|rechnungsbetrag|gesamtsumme|gesamtbetrag|bestellwert|' +
    'auftragswert|endbetrag|bestellbetrag',
  discount:
    'rabatt|bestellrabatt|auftragsrabatt|positionsrabatt|zeilenrabatt|rabattbetrag|nachlass|ermäßigung|preisnachlass|skonto',
  coupon: 'gutschein|gutscheincode|rabattcode|aktionscode|gutschein code',
  cost: 'einkaufspreis|ek preis|kosten|selbstkosten|einstandspreis|ek|wareneinsatz',
  tax: 'mwst|ust|mehrwertsteuer|umsatzsteuer|steuer|steuerbetrag|mwst betrag|ust betrag|mw st|mw st betrag',
  shipping:
    'versand|versandkosten|porto|versandgebühr|lieferkosten|verpackung und versand|' + 'fracht',
  refund_amount:
    'erstattung|erstattungsbetrag|erstatteter betrag|rückerstattung|gutschrift|' +
    'erstattet|erstattet gesamt|gesamt erstattet|summe erstattungen|rückerstattungsbetrag|rückerstattet',
  refund_quantity:
    'retourenmenge|erstattete menge|zurückgesandte menge|rückgabemenge|retournierte menge|rücksendemenge|menge retoure|stornierte menge|menge storniert|stornomenge',
  currency: 'währung|währungscode|währungskürzel',
  country: 'land|lieferland|rechnungsland|land rechnung|land des käufers|versandland|staat',
  region: 'bundesland|region|kanton|provinz|bundesland des käufers',
  city: 'stadt|ort|wohnort|ort des käufers|lieferort',
  postcode: 'plz|postleitzahl|plz des käufers',
  channel:
    'kanal|verkaufskanal|vertriebskanal|herkunft|quelle|filiale|plattform|marktplatz|' +
    'werbekanal|laden|standort|kampagnenname',
  status:
    'status|bestellstatus|auftragsstatus|zahlungsstatus|zustand|lieferstatus|' +
    'versandstatus|bearbeitungsstatus',
  consent:
    'werbung erlaubt|werbezustimmung|zustimmung werbung|einwilligung|werbeeinwilligung|newsletter|newsletter anmeldung',
  supplier:
    'lieferant|lieferantenname|name des lieferanten|hauptlieferant|standardlieferant|stammlieferant|zulieferer|grosshändler',
  stock:
    'lagerbestand|bestand|lager|verfügbar|auf lager|verfügbarkeit|verfügbare menge|lagermenge|verfügbare stückzahl',
  text:
    'bewertungstext|rezension|kommentar|bemerkung|text|rückmeldung|nachricht|' +
    'kundenmeinung|meinung|inhalt',
  title: 'titel|überschrift|bewertungstitel|titel der bewertung|bewertungsüberschrift',
  rating: 'bewertung|sterne|note|punktzahl|sternebewertung',
  label: 'klasse|zielgröße|stimmung',
  spend: 'ausgaben|werbekosten|werbeausgaben|kosten|ausgegebener betrag|budget|mediakosten',
  impressions: 'impressionen|einblendungen|sichtkontakte|impr',
  clicks: 'klicks|link klicks|klicks auf links|klickzahl'
};
