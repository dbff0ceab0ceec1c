import { expect, test } from 'vitest';
import { isServiceLine } from '../../../../workers/shop/products/not-products.ts';

const SERVICES = [
  'Dárkový poukaz 500 Kč|Darčeková poukážka|Ajándékkártya|Ajándékutalvány 10 000 Ft|Card cadou',
  'Lahjakortti|Presentkort 500 kr|Gavekort|Подарункова картка|Подарунковий сертифікат',
  'Δωροκάρτα|Δωροεπιταγή 50 €|كرت هدية|כרטיס מתנה|गिफ्ट कार्ड|禮品卡|禮券 500元|購物金',
  'Spropitné|Borravaló|Bacșiș|Dricks|Drikkepenge|Чайові|Φιλοδώρημα|טיפ|小費',
  'Záloha|Letét|Garanție SGR|Pantti|押瓶费',
  'Doprava PPL|Doprava - Zásilkovna|Versand DHL Express|Livraison Colissimo|Доставка СДЭК|Wysyłka InPost|Kargo Yurtiçi|Frakt PostNord',
  'Poštovné|Doprava|Szállítási költség|Toimituskulut|Frakt|Fragt|Μεταφορικά|משלוח|運費'
].flatMap((names) => names.split('|'));

test.each(SERVICES)('%s is no product', (name) => {
  expect(isServiceLine('X1', name)).toBe(true);
});

const PRODUCTS = [
  'Gift card holder|Tip jar|Felt tip pen|Asparagus tips|Pant|Pantry jar|Frakta bag|Cadeaubon doosje',
  'Dárková krabička|Ajándékdoboz|Lahjapaperi|Presentpapper|Подарункова коробка',
  'Δωροσακούλα|禮品盒|禮品袋|Deposit bottle opener|Shipping scale|UPS battery|Express pasta|Hermes scarf|押花书签|Transporter model'
].flatMap((names) => names.split('|'));

test.each(PRODUCTS)('%s is a product', (name) => {
  expect(isServiceLine('X1', name)).toBe(false);
});
