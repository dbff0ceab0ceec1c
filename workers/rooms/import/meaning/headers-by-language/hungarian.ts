import type { HeaderWords } from '../header-words.ts';

/** Hungarian. */
export const hungarian: HeaderWords = {
  order_id:
    'rendelésszám|rendelés száma|rendelési szám|rendelés azonosító|rendelés azonosítója|rendelés|megrendelés száma|számlaszám|számla száma|számla sorszáma|bizonylatszám|nyugtaszám|azonosító',
  order_date:
    'rendelés dátuma|rendelés ideje|megrendelés dátuma|dátum|vásárlás dátuma|számla kelte|kelt|teljesítés dátuma|létrehozva|időpont|nap|hónap|hét',
  customer_id: 'vevő|vevőkód|vevő azonosító|ügyfél|ügyfélszám|vásárló|vásárló azonosító|partner',
  customer_name:
    'vevő neve|vásárló neve|ügyfél neve|név|teljes név|számlázási név|szállítási név|partner neve',
  email: 'e mail cím|email cím|vevő e mail|vásárló e mail címe',
  phone: 'telefon|telefonszám|mobil',
  product_id: 'cikkszám|termékkód|termék azonosító|vonalkód|sku',
  product_name: 'termék neve|terméknév|termék|megnevezés|cikknév|tétel|tétel neve|áru',
  description: 'leírás|termékleírás',
  category: 'kategória|termékkategória|termékcsoport',
  quantity: 'mennyiség|darab|darabszám|db|menny|rendelt mennyiség|eladott mennyiség',
  unit_price: 'egységár|ár|eladási ár|darabár|nettó egységár|bruttó egységár|nettó ár|bruttó ár',
  line_total:
    'összesen|tétel összesen|tétel összege|összeg|végösszeg|részösszeg|nettó összeg|bruttó összeg|érték|nettó érték|bruttó érték|tételösszeg|sor összesen|bevétel|árbevétel|forgalom|fizetendő',
  order_total: 'rendelés összege|rendelés végösszege|rendelés értéke',
  discount: 'kedvezmény|engedmény|kedvezmény összege',
  coupon: 'kuponkód|kupon',
  cost: 'beszerzési ár|költség',
  tax: 'áfa|adó|áfa összege',
  shipping: 'szállítási költség|szállítási díj|szállítás|kiszállítás díja',
  refund_amount: 'visszatérítés|visszatérített összeg',
  refund_quantity: 'visszaküldött mennyiség',
  currency: 'pénznem|deviza|valuta',
  country: 'ország',
  region: 'megye',
  city: 'város|település',
  postcode: 'irányítószám|irsz',
  channel: 'csatorna|értékesítési csatorna|forrás|üzlet|bolt',
  status: 'állapot|rendelés állapota|státusz|rendelés státusza|fizetés állapota',
  supplier: 'beszállító|szállító',
  stock: 'készlet|raktárkészlet',
  text: 'vélemény|értékelés szövege|megjegyzés|szöveg|hozzászólás',
  title: 'cím',
  rating: 'értékelés|csillagok|pontszám',
  spend: 'költés|elköltött összeg|hirdetési költség',
  impressions: 'megjelenítések|megjelenések',
  clicks: 'kattintások|linkkattintások',
  consent: 'hozzájárulás|hírlevél|feliratkozott|marketing hozzájárulás'
};
