import type { HeaderWords } from '../header-words.ts';

/** Czech, and Slovak where it differs. */
export const czech: HeaderWords = {
  order_id:
    'číslo objednávky|č objednávky|objednávka|id objednávky|kód objednávky|' +
    'číslo faktury|faktura|číslo dokladu|doklad|účtenka|číslo účtenky',
  order_date:
    'datum objednávky|datum nákupu|datum prodeje|datum|datum vytvoření|datum vystavení|' +
    'datum faktury|vytvořeno|datum a čas|den|měsíc|týden|dátum|dátum objednávky',
  customer_id: 'číslo zákazníka|id zákazníka|kód zákazníka|zákazník|kupující|odběratel|zákazníik',
  customer_name:
    'jméno zákazníka|jméno a příjmení|jméno|celé jméno|příjmení|název zákazníka|' +
    'příjemce|meno a priezvisko|meno|meno zákazníka|priezvisko',
  email: 'e mail|email|e mail zákazníka|e mailová adresa',
  phone: 'telefon|telefonní číslo|mobil|telefón',
  product_id:
    'kód produktu|kód zboží|číslo zboží|katalogové číslo|kód|id produktu|sku|ean|' +
    'číslo produktu|kód položky',
  product_name:
    'produkt|název produktu|zboží|název zboží|název|položka|název položky|' +
    'název produkt|názov produktu|názov|názov tovaru|tovar|položka',
  description: 'popis|popis produktu|popis zboží',
  category: 'kategorie|skupina zboží|skupina|kategória',
  quantity: 'množství|počet|ks|počet kusů|kusů|množstvo',
  unit_price: 'cena za kus|jednotková cena|cena|prodejní cena|cena ks|cena za ks|cena za jednotku',
  line_total:
    'celkem|celková cena|částka|součet|cena celkem|mezisoučet|celková částka|tržba|' +
    'tržby|obrat|hodnota|k úhradě|zaplaceno|suma|spolu',
  order_total:
    'celková cena objednávky|cena objednávky|hodnota objednávky|celkem objednávka|' +
    'celkem k úhradě|celková suma|suma objednávky|hodnota objednávky|spolu za objednávku',
  discount: 'sleva|sleva na objednávku|sleva objednávky|výše slevy|zľava',
  coupon: 'slevový kód|kupón|slevový kupón',
  cost: 'náklady|nákupní cena|pořizovací cena',
  tax: 'dph|daň|částka dph',
  shipping: 'doprava|cena dopravy|poštovné|dopravné',
  refund_amount: 'vrácená částka|vráceno|refundace|vratka',
  refund_quantity: 'vrácené množství|vráceno kusů|počet vrácených',
  currency: 'měna|kód měny|mena',
  country: 'země|stát|krajina',
  region: 'kraj|region',
  city: 'město|obec|mesto',
  postcode: 'psč',
  channel: 'kanál|prodejní kanál|zdroj|obchod|prodejna|pobočka',
  status: 'stav|stav objednávky|status|stav platby',
  supplier: 'dodavatel|název dodavatele|hlavní dodavatel',
  stock: 'sklad|skladem|stav skladu|zásoba',
  text: 'recenze|komentář|text|hodnocení text|poznámka|názor',
  rating: 'hodnocení|hvězdičky|počet hvězd',
  spend: 'útrata|náklady|vynaložená částka|výdaje|náklady na reklamu|cena za reklamu',
  impressions: 'zobrazení|imprese',
  clicks: 'kliknutí|prokliky|počet kliknutí|kliky',
  consent: 'souhlas|souhlas s marketingem|newsletter|odběr novinek|marketingový souhlas|súhlas'
};
