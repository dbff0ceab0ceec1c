import type { HeaderWords } from '../header-words.ts';

/** Dutch. */
export const dutch: HeaderWords = {
  order_id:
    'ordernummer|order nr|ordernr|bestelnummer|bestelnr|bestel nr|factuurnummer|' +
    'factuurnr|factuur nr|order|bestelling|order id|bestelling id|factuur|bonnummer|' +
    'bon nr|transactienummer|referentie bestelling|kassabon',
  line_id: 'regelnummer|orderregel|regel',
  order_date:
    'orderdatum|besteldatum|aankoopdatum|verkoopdatum|datum|factuurdatum|' +
    'datum bestelling|besteld op|aangemaakt op|aanmaakdatum|betaaldatum|tijdstip|dag|' +
    'maand|week|datum en tijd|begin rapportage',
  customer_id:
    'klantnummer|klantnr|klant nr|klant id|klantcode|klant|koper|debiteurnummer|' +
    'gebruikersnaam',
  customer_name:
    'klantnaam|naam klant|naam van de klant|volledige naam|naam koper|ontvanger|' +
    'voornaam|achternaam|factuurnaam|wie',
  email: 'e mail|e mailadres|emailadres|e mail klant|mailadres',
  phone: 'telefoon|telefoonnummer|mobiel|mobiel nummer|gsm',
  product_id:
    'artikelnummer|artikelnr|artikel nr|productcode|productnummer|artikelcode|' +
    'product id|sku|art nr|streepjescode|barcode',
  product_name:
    'product|productnaam|artikel|omschrijving|artikelnaam|artikelomschrijving|' +
    'productomschrijving|titel|producttitel|gerecht|dienst|wat',
  description: 'beschrijving|omschrijving|productbeschrijving|lange omschrijving',
  category: 'categorie|productgroep|artikelgroep|productcategorie|groep|soort',
  quantity: 'aantal|hoeveelheid|stuks|besteld aantal|verkocht aantal|aantal stuks|eenheden|hoeveel',
  unit_price:
    'stuksprijs|prijs per stuk|eenheidsprijs|prijs|verkoopprijs|stukprijs|' +
    'prijs per eenheid|artikelprijs',
  line_total:
    'regeltotaal|totaal|bedrag|totaalprijs|totaalbedrag|subtotaal|omzet|totale prijs|' +
    'netto|bruto|netto bedrag|orderbedrag|ordertotaal|bestelbedrag|betaald bedrag|' +
    'waarde|verkopen|bestelwaarde',
  order_total: 'ordertotaal|orderbedrag|totaal bestelling|bestelbedrag|eindtotaal|bestelwaarde',
  discount: 'korting|orderkorting|regelkorting|korting op bestelling|kortingsbedrag|totale korting',
  coupon: 'kortingscode|coupon|actiecode|waardebon|vouchercode',
  cost: 'kostprijs|inkoopprijs|kosten|inkoop',
  tax: 'btw|belasting|btw bedrag|omzetbelasting',
  shipping: 'verzendkosten|verzending|bezorgkosten|porto|leveringskosten',
  refund_amount:
    'terugbetaling|terugbetaald|terugbetaald bedrag|restitutie|gerestitueerd bedrag|' +
    'creditbedrag',
  refund_quantity: 'aantal retour|geretourneerd aantal|retour aantal|aantal geretourneerd',
  currency: 'valuta|munt|muntcode|valutacode|munteenheid',
  country: 'land|verzendland|factuurland|land klant',
  region: 'provincie|regio',
  city: 'plaats|stad|woonplaats',
  postcode: 'postcode|postkode',
  channel: 'kanaal|verkoopkanaal|bron|winkel|filiaal|herkomst|platform|vestiging',
  status: 'status|orderstatus|bestelstatus|betaalstatus|toestand',
  consent: 'toestemming|nieuwsbrief',
  supplier: 'leverancier|leveranciersnaam|naam leverancier|vaste leverancier|toeleverancier',
  stock: 'voorraad|op voorraad|voorraadaantal|beschikbaarheid',
  text: 'recensie|beoordelingstekst|opmerking|opmerkingen|reactie|tekst|bericht|' + 'review tekst',
  rating: 'beoordeling|sterren|cijfer|waardering|score',
  label: 'klasse|sentiment',
  spend: 'uitgaven|besteed bedrag|advertentiekosten|kosten|uitgegeven bedrag|budget',
  impressions: 'vertoningen|weergaven|impressies|vert',
  clicks: 'klikken|linkklikken|kliks|klikken op link'
};
