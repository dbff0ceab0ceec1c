import type { StatusWords } from './status-words.ts';

export const TURKISH: StatusWords = {
  done: 'teslim edilemedi|teslimat basarisiz|gonderene iade|kayip|reddedildi|gecersiz|silindi',
  act: 'iptal|iptali|iade|iadesi|geri odeme|geri odendi|ters ibraz',
  open:
    'talep|talebi|talepte|istendi|istegi|bekliyor|bekleniyor|beklemede|bekleyen|surecinde|isleniyor|reddedildi|' +
    'baslatildi|edilmedi|edilemedi|edilmemis|edilmeyen|olmayan|yok|degil|inceleniyor|olusturuldu|hakki',
  partly: 'kismi|kismen|bolumu',
  not: 'degil',
  neverPaid:
    'odenmedi|odenmemis|odeme bekliyor|odeme bekleniyor|odeme beklemede|odeme bekleyen|bekleyen odeme|odeme basarisiz|' +
    'basarisiz|suresi doldu|suresi dolmus|terk edildi|terk edilmis|taslak|teklif|odeme reddedildi|odeme alinamadi|odeme yapilmadi',
  waiting: 'beklemede|bekliyor|bekleyen|hazirlaniyor|isleniyor|acik|yeni|islemde|isleme alindi',
  closed: 'kapali|kapatildi|kapandi'
};

export const VIETNAMESE: StatusWords = {
  done:
    'da huy|bi huy|da hoan tien|da hoan tra|da hoan hang|da tra hang|da tra lai|bi tra lai|giao that bai|' +
    'giao khong thanh cong|giao hang that bai|giao hang khong thanh cong|khong giao duoc|that lac|tu choi',
  act: 'huy|huy don|hoan tien|tra hang|hoan tra|hoan hang|tra lai',
  open: 'yeu cau|dang|cho hoan|cho huy|cho duyet|cho xu ly|cho tra|cho xac nhan|cho phe duyet|tu choi|de nghi|that bai',
  partly: 'mot phan',
  not: 'khong|chua',
  neverPaid:
    'chua thanh toan|cho thanh toan|doi thanh toan|chua tra tien|khong thanh toan|thanh toan khong thanh cong|' +
    'that bai|het han|ban nhap|bao gia|cho chuyen khoan|bi bo do',
  waiting: 'cho xu ly|dang xu ly|cho xac nhan|moi|cho lay hang|tam giu|dang cho',
  closed: 'da dong'
};

export const INDONESIAN: StatusWords = {
  done:
    'dibatalkan|batal|dikembalikan|dipulangkan|direfund|diretur|ditolak|gagal kirim|gagal dikirim|pengiriman gagal|gagal antar|' +
    'tidak terkirim|hilang|dihapus',
  act: 'pembatalan|pengembalian|retur|pengembalian dana|bayaran balik',
  open: 'diminta|diajukan|permintaan|pengajuan|permohonan|menunggu|proses|diproses|sedang|ditolak|gagal|berlangsung',
  partly: 'sebagian|parsial|separuh',
  not: 'tidak|belum|bukan|tanpa',
  neverPaid:
    'belum bayar|belum dibayar|belum lunas|menunggu pembayaran|menunggu bayaran|pembayaran gagal|gagal bayar|gagal|' +
    'kedaluwarsa|kadaluarsa|kadaluwarsa|kedaluarsa|draf|penawaran|tidak dibayar|belum dibayarkan',
  waiting: 'menunggu|diproses|perlu dikirim|baru|tertunda|ditahan|belum dikirim',
  closed: 'ditutup'
};

export const FINNISH: StatusWords = {
  done: 'peruutettu|peruttu|mitatoity|hyvitetty|palautettu|hylatty|toimittamatta',
  act: 'peruutus|peruminen|hyvitys|palautus',
  open: 'pyydetty|pyynto|odottaa|kasittelyssa|kesken|hylatty',
  partly: 'osittain|osittainen|osin|osa',
  not: 'ei',
  neverPaid:
    'maksamaton|maksamatta|ei maksettu|odottaa maksua|epaonnistui|epaonnistunut|vanhentunut|luonnos|tarjous|hylatty maksu',
  waiting: 'avoin|kasittelyssa|odottaa|uusi|kesken',
  closed: 'suljettu'
};

export const HUNGARIAN: StatusWords = {
  done:
    'torolve|torolt|lemondott|lemondva|visszateritve|visszateritett|visszakuldve|visszakuldott|sztornozva|stornozva|' +
    'sztornozott|sztornó|visszautasitva|ervenytelenitve|ervenytelen|visszavont',
  act: 'visszaterites|visszakuldes|sztorno|lemondas|visszavonas',
  open: 'kerelem|kerve|kert|fuggoben|folyamatban|visszautasitva',
  partly: 'reszben|reszleges|reszlegesen',
  not: 'nem|nincs',
  neverPaid:
    'kifizetetlen|fizetetlen|nem fizetett|nincs fizetve|fizetesre var|fizetes fuggoben|sikertelen|lejart|piszkozat|arajanlat',
  waiting: 'fuggoben|folyamatban|uj|nyitott|varakozik|feldolgozas',
  closed: 'lezart|lezarva'
};

export const GREEK: StatusWords = {
  done: 'ακυρωθηκε|ακυρωμεν*|ακυρη|ακυρο|επιστραφηκε|επιστραμμεν*|επεστραφη|απορριφθηκε',
  act: 'ακυρωση|επιστροφη|επιστροφες',
  open: 'αιτημα|εκκρεμει|εκκρεμης|σε εξελιξη|ζητηθηκε|σε αναμονη|απορριφθηκε',
  partly: 'μερικη|μερικως|μερικα|εν μερει',
  not: 'δεν|μη|μην|χωρις|οχι',
  neverPaid:
    'απληρωτ*|μη πληρωμεν*|δεν πληρωθηκε|αναμονη πληρωμης|σε αναμονη πληρωμης|εκκρεμει πληρωμη|αποτυχια|απετυχε|' +
    'αποτυχημεν*|εληξε|ληγμεν*|προχειρο|προσφορα',
  waiting: 'σε αναμονη|σε εξελιξη|νεα|ανοιχτη|ανοικτη|επεξεργασια|σε επεξεργασια|εκκρεμει',
  closed: 'κλειστη|κλειστο|εκλεισε'
};

export const PERSIAN: StatusWords = {
  done: 'لغو شده|لغو شد|کنسل شده|کنسل شد|مرجوع شده|مرجوع شد|مرجوعی|بازگشت داده شده|عودت داده شده|برگشت خورده|باطل شده|رد شده',
  act: 'لغو|کنسل|مرجوع|بازگشت وجه|عودت وجه|برگشت وجه|استرداد',
  open: 'درخواست|در انتظار|در حال|در دست',
  partly: 'جزئی|بخشی|جزیی',
  not: 'بدون|نشده',
  neverPaid: 'پرداخت نشده|در انتظار پرداخت|ناموفق|منقضی|پیش نویس|رها شده',
  waiting: 'در انتظار|در حال پردازش|جدید|در حال بررسی',
  closed: 'بسته شده'
};

export const HINDI: StatusWords = {
  done: 'रद्द|रद्द किया गया|वापस|वापस किया गया|लौटाया|लौटाया गया|रिफंड|रिफ़ंड|धनवापसी|अस्वीकृत',
  act: '',
  open: 'अनुरोध|लंबित|प्रक्रिया में',
  partly: 'आंशिक|आंशिक रूप से',
  not: 'नहीं',
  neverPaid: 'अवैतनिक|भुगतान लंबित|भुगतान विफल|विफल|असफल|समाप्त|मसौदा',
  waiting: 'लंबित|नया|प्रक्रिया में|प्रतीक्षा',
  closed: 'बंद'
};
