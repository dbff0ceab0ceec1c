import type { HeaderWords } from '../header-words.ts';

/** Polish. */
export const polish: HeaderWords = {
  order_id:
    'numer zamówienia|nr zamówienia|zamówienie|id zamówienia|numer faktury|nr faktury|' +
    'faktura|numer paragonu|nr paragonu|paragon|numer transakcji|nr transakcji|' +
    'identyfikator zamówienia|nr zam',
  line_id: 'numer pozycji|pozycja|lp',
  order_date:
    'data zamówienia|data zakupu|data sprzedaży|data|data wystawienia|' +
    'data złożenia zamówienia|data złożenia|data utworzenia|utworzono|data płatności|' +
    'data faktury|data i godzina|dzień|miesiąc|tydzień|czas',
  customer_id:
    'numer klienta|nr klienta|id klienta|kod klienta|klient|kupujący|login kupującego|' +
    'nabywca|kontrahent|login',
  customer_name:
    'imię i nazwisko|nazwa klienta|imię i nazwisko klienta|nazwisko|nazwisko klienta|' +
    'odbiorca|imię|imię klienta|nazwa nabywcy|dane klienta',
  email: 'e mail|adres e mail|email|e mail klienta|adres email|poczta',
  phone: 'telefon|numer telefonu|nr telefonu|tel|komórka',
  product_id:
    'kod produktu|numer produktu|nr produktu|id produktu|kod towaru|symbol|sku|indeks|' +
    'numer katalogowy|kod|ean|nr artykułu|kod kreskowy|sygnatura|numer artykułu',
  product_name:
    'produkt|nazwa produktu|towar|nazwa towaru|nazwa|artykuł|tytuł|tytuł oferty|oferta|nazwa oferty|' +
    'nazwa artykułu|przedmiot|usługa|danie',
  description: 'opis|opis produktu|opis towaru',
  category: 'kategoria|grupa towarowa|kategoria produktu|grupa|typ produktu|dział',
  quantity: 'ilość|liczba|szt|sztuk|liczba sztuk|ilość sztuk|sztuki|ilość zamówiona',
  unit_price:
    'cena jednostkowa|cena|cena za sztukę|cena sprzedaży|cena jedn|' + 'cena za szt|cena szt',
  line_total:
    'wartość|suma|razem|kwota|łącznie|łączna kwota|' +
    'cena łączna|łączna cena|łączna wartość|kwota zamówienia|wartość zamówienia|' +
    'do zapłaty|sprzedaż|przychód|obrót|zapłacono|suma częściowa|wartość pozycji|' +
    'ogółem|cena całkowita',
  order_total:
    'wartość zamówienia|kwota zamówienia|suma zamówienia|razem zamówienie|' +
    'łączna wartość zamówienia',
  discount: 'rabat|rabat zamówienia|rabat na zamówienie|zniżka|kwota rabatu|upust',
  coupon: 'kupon|kod rabatowy|kod kuponu|kod promocyjny|bon rabatowy|bon podarunkowy',
  cost: 'koszt|cena zakupu|koszt zakupu|koszt własny',
  tax: 'vat|podatek|kwota vat|podatek vat',
  shipping: 'dostawa|koszt dostawy|wysyłka|koszt wysyłki|koszty wysyłki|przesyłka|transport',
  refund_amount: 'zwrot|kwota zwrotu|zwrócona kwota|zwrócono|kwota zwrócona',
  refund_quantity: 'zwrócona ilość|ilość zwrócona|liczba zwrotów|ilość anulowana|anulowana ilość',
  currency: 'waluta|kod waluty',
  country: 'kraj|kraj dostawy|państwo|kraj klienta',
  region: 'województwo|region',
  city: 'miasto|miejscowość',
  postcode: 'kod pocztowy',
  channel: 'kanał|kanał sprzedaży|źródło|sklep|platforma|źródło zamówienia',
  status: 'status|status zamówienia|stan|stan zamówienia|status płatności',
  consent: 'zgoda|zgoda marketingowa|newsletter',
  supplier: 'dostawca|nazwa dostawcy|główny dostawca|hurtownia',
  stock: 'stan magazynowy|stan|magazyn|zapas|dostępna ilość|dostępność',
  text: 'recenzja|opinia|komentarz|treść|treść opinii|tekst|uwagi|wiadomość',
  rating: 'ocena|gwiazdki|liczba gwiazdek|punkty',
  label: 'etykieta|klasa',
  spend: 'wydatki|wydana kwota|koszt|koszty reklamy|budżet|wydano',
  impressions: 'wyświetlenia|wyświetlenia reklam|odsłony|wyśw',
  clicks: 'kliknięcia|kliknięcia linku|kliknięcia łącza|klik'
};
