import type { HeaderWords } from '../header-words.ts';

/** Croatian, Slovene, Lithuanian, Latvian, Estonian and Urdu: what lines of orders need. */
export const smallLanguages: HeaderWords = {
  order_id:
    'arve nr|arve|sąskaitos faktūros nr|sąskaitos numeris|ordinis|tellimuse no|broj narudžbe|narudžba|broj računa|račun br|št naročila|številka naročila|naročilo|številka računa|' +
    'užsakymo nr|užsakymo numeris|užsakymas|sąskaitos nr|kvito nr|pasūtījuma numurs|pasūtījums|pasūtījuma nr|' +
    'čeka numurs|rēķina numurs|tellimuse number|tellimus|tellimuse nr|arve number|tšeki number|آرڈر نمبر|رسید نمبر',
  order_date:
    'datum narudžbe|datum prodaje|datum računa|datum naročila|datum prodaje|užsakymo data|pardavimo data|' +
    'datums|pasūtījuma datums|pārdošanas datums|kuupäev|tellimuse kuupäev|müügikuupäev|تاریخ|آرڈر کی تاریخ',
  customer_id:
    'klijent|klijentas|naručitelj|naročnik|kupac|kupec|stranka|klientas|pirkėjas|klients|pircējs|klient|ostja|گاہک|خریدار',
  customer_name:
    'ime klijenta|ime stranke|kliento vardas|pirkėjo vardas|klienta vārds|kliendi nimi|ostja nimi|nimi|ime kupca|ime i prezime|ime in priimek|vardas pavardė|vārds uzvārds|ees ja perekonnanimi',
  email: 'elektronska pošta|epasts|el p|e pošta|e poštovní naslov|el paštas|e pasts|e post|ای میل',
  phone: 'mobitel|telefonska številka|telefonas|tālrunis|فون',
  product_id:
    'kodas|kods|kood|šifra|šifra proizvoda|šifra artikla|šifra izdelka|prekės kodas|preces kods|toote kood|tootekood',
  product_name:
    'naziv|naziv artikla|pavadinimas|nosaukums|nimetus|kauba nimetus|proizvod|naziv proizvoda|artikl|izdelek|naziv izdelka|artikel|prekė|prekės pavadinimas|produktas|prece|' +
    'preces nosaukums|toode|toote nimi|toote nimetus|kaup|مصنوعات|پروڈکٹ',
  category: 'grupa|grupė|kaubagrupp|kategorija|kategooria',
  quantity:
    'kom|komada|broj komada|količina kom|število|kiekis vnt|skaits gab|količina|kol|kos|kiekis|vnt|daudzums|skaits|gab|kogus|tk|تعداد|مقدار',
  unit_price:
    'cijena kom|prodajna cijena|prodajna cena|pardavimo kaina|pārdošanas cena|ühikuhind|ühiku hind|müügihind|cijena|jedinična cijena|cijena po komadu|cena na enoto|cena na kos|kaina|vieneto kaina|cena par vienību|' +
    'hind|ühiku hind|tükihind|قیمت|فی قیمت',
  line_total:
    'vrijednost|vrednost|ukupna cijena|vertė|eilutės suma|vērtība|väärtus|rea summa|ukupno|iznos|ukupan iznos|skupaj|znesek|skupni znesek|suma|iš viso|summa|kopā|kokku|kogusumma|کل|کل رقم',
  discount:
    'rabat|nuolaidos suma|atlaides summa|popust|nuolaida|atlaide|allahindlus|soodustus|رعایت',
  tax: 'pdv|ddv|pvm|pvn|käibemaks',
  shipping:
    'dostava|poštarina|poštnina|pristatymas|pristatymo kaina|piegāde|piegādes cena|tarne|tarnekulu',
  currency: 'valuta|valiuta|valūta|valuuta',
  country: 'država|šalis|valsts|riik|ملک',
  city: 'grad|kraj|miestas|pilsēta|linn|شہر',
  status:
    'statusas|status porudžbine|stanje narudžbe|tellimuse olek|tellimuse staatus|status narudžbe|stanje|stanje naročila|būsena|užsakymo būsena|statuss|pasūtījuma statuss|olek|staatus',
  order_total:
    'ukupno narudžba|iznos narudžbe|znesek naročila|skupaj naročilo|užsakymo suma|pasūtījuma summa|tellimuse summa|tellimus kokku',
  text: 'recenzija|komentar|ocena besedilo|atsiliepimas|komentaras|atsauksme|komentārs|arvustus|kommentaar',
  rating: 'ocjena|ocena|įvertinimas|vērtējums|hinnang',
  stock: 'zaliha|zaloga|likutis|atlikums|laoseis|laojääk',
  supplier: 'dobavljač|dobavitelj|tiekėjas|piegādātājs|tarnija',
  cost: 'nabavna cijena|nabavna cena|savikaina|pirkimo kaina|iepirkuma cena|ostuhind|omahind'
};
