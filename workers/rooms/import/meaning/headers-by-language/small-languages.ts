import type { HeaderWords } from '../header-words.ts';

/** Croatian, Slovene, Lithuanian, Latvian, Estonian and Urdu: what lines of orders need. */
export const smallLanguages: HeaderWords = {
  order_id:
    'broj narudžbe|narudžba|broj računa|račun br|št naročila|številka naročila|naročilo|številka računa|' +
    'užsakymo nr|užsakymo numeris|užsakymas|sąskaitos nr|kvito nr|pasūtījuma numurs|pasūtījums|pasūtījuma nr|' +
    'čeka numurs|rēķina numurs|tellimuse number|tellimus|tellimuse nr|arve number|tšeki number|آرڈر نمبر|رسید نمبر',
  order_date:
    'datum narudžbe|datum prodaje|datum računa|datum naročila|datum prodaje|užsakymo data|pardavimo data|' +
    'datums|pasūtījuma datums|pārdošanas datums|kuupäev|tellimuse kuupäev|müügikuupäev|تاریخ|آرڈر کی تاریخ',
  customer_id: 'kupac|kupec|stranka|klientas|pirkėjas|klients|pircējs|klient|ostja|گاہک|خریدار',
  customer_name:
    'ime kupca|ime i prezime|ime in priimek|vardas pavardė|vārds uzvārds|ees ja perekonnanimi',
  email: 'e pošta|e poštovní naslov|el paštas|e pasts|e post|ای میل',
  phone: 'mobitel|telefonska številka|telefonas|tālrunis|فون',
  product_id:
    'šifra|šifra proizvoda|šifra artikla|šifra izdelka|prekės kodas|preces kods|toote kood|tootekood',
  product_name:
    'proizvod|naziv proizvoda|artikl|izdelek|naziv izdelka|artikel|prekė|prekės pavadinimas|produktas|prece|' +
    'preces nosaukums|toode|toote nimi|toote nimetus|kaup|مصنوعات|پروڈکٹ',
  category: 'kategorija|kategooria',
  quantity: 'količina|kol|kos|kiekis|vnt|daudzums|skaits|gab|kogus|tk|تعداد|مقدار',
  unit_price:
    'cijena|jedinična cijena|cijena po komadu|cena na enoto|cena na kos|kaina|vieneto kaina|cena par vienību|' +
    'hind|ühiku hind|tükihind|قیمت|فی قیمت',
  line_total:
    'ukupno|iznos|ukupan iznos|skupaj|znesek|skupni znesek|suma|iš viso|summa|kopā|kokku|kogusumma|کل|کل رقم',
  discount: 'popust|nuolaida|atlaide|allahindlus|soodustus|رعایت',
  tax: 'pdv|ddv|pvm|pvn|käibemaks',
  shipping:
    'dostava|poštarina|poštnina|pristatymas|pristatymo kaina|piegāde|piegādes cena|tarne|tarnekulu',
  currency: 'valuta|valiuta|valūta|valuuta',
  country: 'država|šalis|valsts|riik|ملک',
  city: 'grad|kraj|miestas|pilsēta|linn|شہر',
  status:
    'status narudžbe|stanje|stanje naročila|būsena|užsakymo būsena|statuss|pasūtījuma statuss|olek|staatus'
};
