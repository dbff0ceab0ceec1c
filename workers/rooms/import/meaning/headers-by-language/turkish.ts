import type { HeaderWords } from '../header-words.ts';

/** Turkish. */
export const turkish: HeaderWords = {
  order_id:
    'sipariş numarası|sipariş no|siparis no|sipariş|sipariş id|sipariş kodu|' +
    'fatura numarası|fatura no|fatura|fiş no|fiş numarası|işlem no|paket no|' +
    'işlem numarası',
  line_id: 'satır no|kalem no|sipariş kalemi',
  order_date:
    'sipariş tarihi|satın alma tarihi|satış tarihi|tarih|fatura tarihi|' +
    'oluşturma tarihi|ödeme tarihi|işlem tarihi|tarih saat|gün|ay|hafta|sipariş zamanı|' +
    'oluşturulma tarihi',
  customer_id:
    'müşteri numarası|müşteri no|müşteri id|müşteri kodu|müşteri|alıcı|cari kodu|' +
    'üye no|kullanıcı adı',
  customer_name:
    'müşteri adı|müşteri adı soyadı|ad soyad|adı soyadı|isim soyisim|isim|alıcı adı|' +
    'ünvan|soyad|müşteri ismi|alıcı adı soyadı',
  email: 'e posta|eposta|e posta adresi|mail|e mail|müşteri e posta|müşteri e posta adresi',
  phone: 'telefon|telefon numarası|cep telefonu|gsm|tel|telefon no',
  product_id:
    'ürün kodu|stok kodu|ürün no|ürün id|barkod|sku|ürün numarası|model kodu|' +
    'satıcı stok kodu|malzeme kodu',
  product_name:
    'ürün adı|ürün|ürün ismi|ürün başlığı|malzeme adı|başlık|mal hizmet|' +
    'ürün açıklaması|stok adı|hizmet',
  description: 'açıklama|ürün detayı|tanım|detay',
  category: 'kategori|ürün kategorisi|ürün grubu|grup|reyon',
  quantity: 'adet|miktar|sipariş adedi|satış adedi|satılan adet|ürün adedi|sayı|ürün sayısı',
  unit_price: 'birim fiyat|birim fiyatı|fiyat|satış fiyatı|ürün fiyatı|adet fiyatı|tane fiyatı',
  line_total:
    'tutar|toplam|toplam tutar|satır toplamı|ara toplam|toplam fiyat|satış tutarı|ciro|' +
    'net tutar|brüt tutar|sipariş tutarı|faturalanacak tutar|ödenen tutar|ödenen|gelir|' +
    'satışlar|genel toplam|sipariş toplamı|net satış',
  order_total: 'sipariş toplamı|genel toplam|sipariş tutarı|toplam sipariş tutarı',
  discount: 'indirim|sipariş indirimi|indirim miktarı|indirim tutarı|iskonto|toplam indirim',
  coupon: 'kupon|kupon kodu|indirim kodu|promosyon kodu',
  cost: 'maliyet|alış fiyatı|birim maliyet|gider',
  tax: 'kdv|vergi|kdv tutarı|vergi tutarı',
  shipping: 'kargo|kargo ücreti|teslimat ücreti|gönderim ücreti|kargo bedeli|nakliye',
  refund_amount: 'iade tutarı|iade|iade edilen tutar|geri ödeme|geri ödenen tutar',
  refund_quantity: 'iade adedi|iade miktarı|iade edilen adet',
  currency: 'para birimi|döviz|döviz cinsi|kur birimi',
  country: 'ülke|teslimat ülkesi|fatura ülkesi',
  region: 'bölge|il|eyalet',
  city: 'şehir|ilçe|il ilçe|kent',
  postcode: 'posta kodu',
  channel: 'kanal|satış kanalı|kaynak|mağaza|platform|şube|pazaryeri',
  status: 'durum|sipariş durumu|ödeme durumu|statü|kargo durumu|sipariş statüsü',
  consent: 'onay|izin|bülten|pazarlama izni',
  supplier: 'tedarikçi|tedarikçi adı|tedarikçi firma|ana tedarikçi|toptancı',
  stock: 'stok|stok adedi|stok miktarı|envanter',
  text: 'yorum|değerlendirme metni|inceleme|mesaj|metin|yorumlar|görüş|içerik',
  rating: 'puan|yıldız|değerlendirme|derecelendirme',
  label: 'etiket|sınıf|duygu',
  spend: 'harcama|harcanan tutar|reklam harcaması|maliyet|bütçe|reklam gideri',
  impressions: 'gösterim|gösterimler|gösterim sayısı|görüntüleme',
  clicks: 'tıklama|tıklamalar|tıklama sayısı|bağlantı tıklamaları'
};
