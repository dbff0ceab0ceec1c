import type { HeaderWords } from '../header-words.ts';

/** Romanian. */
export const romanian: HeaderWords = {
  order_id:
    'număr comandă|nr comandă|numărul comenzii|comandă|id comandă|cod comandă|număr factură|nr factură|factură|bon|nr bon|număr document',
  order_date:
    'data comenzii|data comandă|data|dată|data achiziției|data vânzării|data facturii|data creării|creat la|ora|ziua|luna|săptămâna',
  customer_id: 'client|cod client|id client|cumpărător|număr client',
  customer_name:
    'nume client|numele clientului|nume|nume complet|nume și prenume|prenume|destinatar',
  email: 'adresă email|adresa de email|email client|adresă de e mail',
  phone: 'telefon|număr de telefon|nr telefon|mobil',
  product_id: 'cod produs|id produs|cod articol|cod de bare|sku',
  product_name: 'produs|nume produs|denumire produs|denumire|numele produsului|articol',
  description: 'descriere|descriere produs',
  category: 'categorie|categorie produs|grupă',
  quantity: 'cantitate|cant|bucăți|buc|nr bucăți|cantitate vândută',
  unit_price: 'preț unitar|preț|preț pe bucată|preț vânzare|preț de vânzare|preț produs',
  line_total:
    'total|valoare|sumă|subtotal|total linie|valoare totală|preț total|total produs|încasări|vânzări|total de plată|suma totală',
  order_total: 'total comandă|valoare comandă|totalul comenzii',
  discount: 'discount|reducere|valoare reducere|reduceri',
  coupon: 'cod cupon|cupon|cod reducere|cod promoțional',
  cost: 'cost|preț achiziție|cost unitar',
  tax: 'tva|taxă|valoare tva',
  shipping: 'transport|cost transport|cost livrare|taxă livrare|livrare',
  refund_amount: 'sumă rambursată|valoare rambursată|rambursare|retur',
  refund_quantity: 'cantitate returnată',
  currency: 'monedă|valută',
  country: 'țară|țara',
  region: 'județ|regiune',
  city: 'oraș|localitate',
  postcode: 'cod poștal',
  channel: 'canal|canal de vânzare|sursă|magazin',
  status: 'stare|status|stare comandă|status comandă|starea comenzii|status plată',
  supplier: 'furnizor',
  stock: 'stoc',
  text: 'recenzie|comentariu|părere|text',
  title: 'titlu',
  rating: 'stele|notă|evaluare|rating',
  spend: 'cheltuieli|sumă cheltuită|cost publicitate',
  impressions: 'afișări|impresii',
  clicks: 'clicuri|click uri',
  consent: 'consimțământ|abonat|newsletter|acord marketing'
};
