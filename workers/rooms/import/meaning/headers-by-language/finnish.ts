import type { HeaderWords } from '../header-words.ts';

/** Finnish. */
export const finnish: HeaderWords = {
  order_id:
    'tilausnumero|tilausnro|tilaus nro|tilausno|laskunro|lasku nro|kuittinro|kuitti nro|tilaus|tilauksen numero|tilaus id|laskunumero|laskun numero|lasku|kuitti|kuittinumero|tositenumero',
  line_id: 'rivi|rivinumero|tilausrivi',
  order_date:
    'tilauspäivä|tilauspäivämäärä|tilausaika|tilattu|päivämäärä|pvm|päiväys|ostopäivä|myyntipäivä|laskun päiväys|laskutuspäivä|luotu|aika|päivä|kuukausi|viikko',
  customer_id: 'asiakasnumero|asiakas|asiakastunnus|asiakas id|ostaja|käyttäjätunnus',
  customer_name: 'asiakkaan nimi|nimi|ostajan nimi|vastaanottaja|etunimi|sukunimi',
  email: 'sähköposti|sähköpostiosoite|s posti|asiakkaan sähköposti',
  phone: 'puhelin|puhelinnumero|puh|matkapuhelin',
  product_id: 'tuotenumero|tuotekoodi|tuotetunnus|tuote id|nimikenumero|ean koodi',
  product_name: 'tuotenimi|tuote|tuotteen nimi|nimike|artikkeli',
  description: 'kuvaus|tuotekuvaus',
  category: 'tuoteryhmä|kategoria|tuotekategoria|luokka',
  quantity: 'määrä|kpl|lukumäärä|kappaletta|kappalemäärä|tilattu määrä|myyty määrä',
  unit_price: 'yksikköhinta|hinta|kappalehinta|à hinta|a hinta|myyntihinta|kpl hinta',
  line_total:
    'rivisumma|summa|kokonaissumma|yhteensä|rivin summa|kokonaishinta|loppusumma|välisumma|myynti|liikevaihto|hinta yhteensä',
  order_total: 'tilauksen summa|tilauksen loppusumma|tilaus yhteensä|tilauksen arvo',
  discount: 'alennus|tilauksen alennus|alennuksen määrä|alennussumma',
  coupon: 'alennuskoodi|kuponki|kuponkikoodi',
  cost: 'hankintahinta|ostohinta|kustannus',
  tax: 'alv|vero|arvonlisävero|alv summa|veron määrä',
  shipping: 'toimituskulut|toimitusmaksu|postikulut|rahti|toimitus',
  refund_amount: 'palautussumma|hyvitys|hyvitetty|hyvityssumma|palautettu summa',
  refund_quantity: 'palautettu määrä|palautettu kpl',
  currency: 'valuutta',
  country: 'maa|toimitusmaa',
  city: 'kaupunki|postitoimipaikka',
  postcode: 'postinumero',
  channel: 'kanava|myyntikanava|lähde|myymälä|toimipiste',
  status: 'tila|tilauksen tila|status|maksun tila|toimituksen tila',
  supplier: 'toimittaja|tavarantoimittaja',
  stock: 'varasto|varastosaldo|saldo',
  text: 'arvostelu|kommentti|palaute|teksti',
  title: 'otsikko',
  rating: 'arvosana|tähdet|arvio',
  spend: 'kulutus|mainoskulut|käytetty summa|kulut',
  impressions: 'näyttökerrat|näytöt',
  clicks: 'klikkaukset|klikit|linkin klikkaukset',
  consent: 'suostumus|uutiskirje|markkinointilupa'
};
