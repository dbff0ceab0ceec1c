import type { HeaderWords } from '../header-words.ts';

/** Swedish, Danish and Norwegian. */
export const scandinavian: HeaderWords = {
  order_id:
    'ordernummer|ordrenummer|ordrenr|order nr|ordre nr|beställningsnummer|' +
    'bestillingsnummer|bestillingsnr|beställningsnr|ordernr|ordre|beställning|fakturanummer|' +
    'fakturanr|faktura|kvittonummer|kvittonr|kvitteringsnummer|kvitteringsnr|bonnr|orderid|ordre id|bongnummer',
  order_date:
    'orderdatum|ordredato|beställningsdatum|bestillingsdato|köpdatum|købsdato|' +
    'kjøpsdato|datum|dato|försäljningsdatum|salgsdato|fakturadatum|fakturadato|skapad|' +
    'oprettet|opprettet|oprettelsesdato|betalningsdatum|betalingsdato|dag|månad|måned|' +
    'tidpunkt|tidspunkt',
  customer_id:
    'kundnummer|kundenummer|kundnr|kundenr|kund id|kunde id|kund|kunde|köpare|køber|' +
    'kjøper|kundkod',
  customer_name:
    'kundnamn|kundenavn|namn|navn|fullständigt namn|fulde navn|fullt navn|' +
    'köparens namn|mottagare|modtager|mottaker|förnamn|efternamn|fornavn|efternavn|' +
    'etternavn',
  email:
    'e post|epost|e postadress|e mail|mailadresse|e mailadresse|e postadresse|' + 'kundens e post',
  phone: 'telefon|telefonnummer|mobil|mobilnummer|tlf|telefonnr',
  product_id:
    'artikelnummer|varenummer|artikelnr|varenr|produktnummer|produktkod|produktkode|' +
    'produkt id|artikkelnummer|artnr|streckkod|stregkode',
  product_name:
    'produkt|produktnamn|produktnavn|artikel|vara|vare|varenavn|artikkel|benämning|' +
    'betegnelse|varebetegnelse|varetekst|titel|tittel|artikelnamn',
  description: 'beskrivning|beskrivelse|produktbeskrivning|produktbeskrivelse',
  category: 'kategori|varugrupp|varegruppe|produktgrupp|produktgruppe|produktkategori',
  quantity: 'antal|antall|kvantitet|mængde|mengde|styck|stk|styk|antal sålda|antal solgt',
  unit_price:
    'styckpris|stykpris|stykkpris|enhetspris|enhedspris|pris|pris per styck|' +
    'pris pr stk|á pris|a pris|försäljningspris|salgspris|utsalgspris|pris st|pris stk',
  line_total:
    'radsumma|belopp|beløb|beløp|summa|sum|totalt|total|totalpris|i alt|totalsumma|' +
    'totalbeløb|totalbeløp|total beløb|totalt beløb|totalbelopp|totalt belopp|totalt beløp|delsumma|subtotal|delsum|omsättning|omsætning|omsetning|' +
    'försäljning|salg|radbelopp|linjetotal|linjesum|ordervärde|ordreværdi|pris i alt|' +
    'nettobelopp|netto|brutto|orderbelopp',
  order_total: 'ordersumma|ordretotal|ordervärde|ordresum|ordreværdi|ordreverdi|orderbelopp',
  discount:
    'rabatt|orderrabatt|ordrerabat|ordrerabatt|radrabatt|linjerabat|linjerabatt|rabat|rabattbelopp|rabatbeløb|rabattbeløp',
  coupon: 'rabattkod|rabatkode|rabattkode|kupong|kupon|kampanjkod',
  cost: 'kostnad|inköpspris|indkøbspris|innkjøpspris|kostpris',
  tax: 'moms|mva|skatt|momsbelopp|momsbeløb|mva beløp',
  shipping:
    'frakt|fraktkostnad|fragt|porto|leveranskostnad|leveringsomkostninger|' +
    'fraktkostnader|forsendelse',
  refund_amount:
    'återbetalning|återbetalt belopp|refusion|refunderet beløb|refundert beløp|' +
    'tilbagebetaling|refusjon',
  refund_quantity: 'returantal|returnerat antal|returneret antal|returnert antall',
  currency: 'valuta|valutakod|valutakode',
  country: 'land|leveransland|leveringsland',
  region: 'län|region|fylke|landskap',
  city: 'stad|ort|by|sted|poststed',
  postcode: 'postnummer|postnr',
  channel: 'kanal|försäljningskanal|salgskanal|källa|kilde|butik|butikk|plattform',
  status: 'orderstatus|ordrestatus|status|betalningsstatus|betalingsstatus|tillstånd',
  supplier:
    'leverantör|leverandør|leverantörsnamn|leverandørnavn|leverantörens namn|huvudleverantör|grossist',
  stock: 'lager|lagersaldo|lagerantal|lagerbeholdning|beholdning',
  text: 'recension|omdöme|kommentar|anmeldelse|omtale|text|tekst|anmälan',
  rating: 'betyg|stjärnor|stjerner|vurdering|karakter|bedømmelse',
  spend:
    'spenderat belopp|kostnad|annonsbudget|omkostning|omkostninger|kostnader|utgifter|annonskostnad|brugt beløb|brukt beløp|' +
    'udgifter|annonceudgifter',
  impressions: 'visningar|visninger|exponeringar|eksponeringer',
  clicks: 'klick|klik|klikk|länkklick|linkklik|lenkeklikk',
  consent:
    'nyhetsbrev|nyhedsbrev|samtycke|samtykke|marknadsföring|godkänner marknadsföring|markedsføring'
};
