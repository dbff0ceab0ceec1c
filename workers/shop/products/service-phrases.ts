/**
 * What tills and web shops sell that is no merchandise (gift cards, postage, tips, deposits, fees,
 * donations, rounding), as its line is called in many languages. Compared without accents, in lower
 * case, with blanks for punctuation.
 */

export const IS_ASCII = /^[\x20-\x7e]*$/;

/** Letters that are not composed with an accent, and their replacement on other keyboards. */
const UNACCENTED: Record<string, string> = { ı: 'i', ł: 'l', đ: 'd', ø: 'o', ß: 'ss' };

/** The first noun of a name decides: "carte cadeau 30 €", but not "porte-carte cadeau". */
export const HEAD_FIRST = phrases(
  // French
  'carte cadeau|cartes cadeaux|e carte cadeau|cheque cadeau|bon cadeau|bon d achat|frais de|frais d|pourboire|' +
    'acompte|arrhes|arrondi|majoration',
  // Spanish
  'tarjeta regalo|tarjeta de regalo|vale regalo|vale de regalo|cheque regalo|bono regalo|' +
    'certificado de regalo|gastos de|costo de envio|coste de envio|costes de envio|costos de envio|propina|fianza|' +
    'anticipo|donacion|donativo|redondeo|recargo|comision de|comision por',
  // Italian
  'buono regalo|carta regalo|buono acquisto|spese di|costi di spedizione|costo di spedizione|mancia|caparra|acconto|' +
    'cauzione|donazione|arrotondamento|commissione di|commissioni|coperto',
  // Portuguese
  'cartao presente|cartao oferta|cartao de oferta|vale presente|vale compras|cheque prenda|cheque oferta|frete|' +
    'portes de|custo de envio|custos de envio|taxa de|gorjeta|caucao|doacao|arredondamento',
  // Polish
  'karta podarunkowa|karta upominkowa|bon podarunkowy|bon upominkowy|koszt wysylki|koszty wysylki|koszt dostawy|' +
    'koszty dostawy|oplata|napiwek|kaucja|zaliczka|zadatek|darowizna|zaokraglenie',
  // Russian
  'подарочная карта|подарочныи сертификат|подарочныи ваучер|стоимость доставки|оплата доставки|почтовые расходы|' +
    'чаевые|депозит|предоплата|пожертвование|округление|комиссия|сервисныи сбор',
  // Arabic
  'بطاقة هدية|بطاقة هدايا|بطاقه هديه|قسيمة هدية|قسيمة شراء|قسيمة هدايا|رسوم|تكلفة الشحن|مصاريف الشحن|مصاريف التوصيل|اجرة التوصيل|' +
    'بقشيش|اكرامية|عربون|تبرع',
  // Vietnamese
  'the qua tang|phieu qua tang|phieu mua hang|phi van chuyen|phi giao hang|phi ship|phi dich vu|tien tip|tien boa|tien coc|đat coc|' +
    'quyen gop|lam tron',
  // Indonesian
  'kartu hadiah|kartu kado|voucher hadiah|voucher belanja|ongkos kirim|ongkir|biaya|uang tip|uang muka|donasi|sumbangan|pembulatan',
  // Ukrainian, Greek, Hebrew, Hindi
  'подарункова картка|подарунковий сертифікат|вартість доставки|чайові|δωροκάρτα|δωροεπιταγή|έξοδα αποστολής|μεταφορικά|' +
    'φιλοδώρημα|כרטיס מתנה|שובר מתנה|קופון מתנה|תו קניה|דמי משלוח|दान|गिफ्ट कार्ड|उपहार कार्ड|كرت هدية|كارت هدية',
  // Czech, Slovak, Hungarian, Romanian, Croatian, Slovene
  'dárkový poukaz|dárková karta|dárkový certifikát|dárkový šek|darčeková poukážka|darčekový poukaz|darčeková karta|cena dopravy|' +
    'ajándékkártya|ajándékutalvány|szállítási költség|szállítási díj|card cadou|voucher cadou|taxă de livrare|cost transport|' +
    'cost livrare|garanție sgr|poklon bon|poklon kartica|darilni bon|darilna kartica',
  // English gift cards may end with their occasion: "Gift card Christmas".
  'gift card|gift cards|egift card|e gift card|e gift|egift|gift voucher|gift vouchers|gift certificate|store credit|giftcard|' +
    'geschenkkarte|geschenkgutschein|cadeaubon|cadeaukaart|kadobon|hediye karti|hediye ceki'
);

/** The last noun of a name decides: "Christmas gift card", "Bottle deposit", "kargo ücreti". */
export const HEAD_LAST = phrases(
  'gift card|gift cards|egift card|e gift card|e gift|egift|gift voucher|gift vouchers|gift certificate|gift certificates|' +
    'store credit|giftcard|giftcards|shipping|postage|freight|surcharge|gratuity|donation|deposit|fee|fees|rounding',
  'levy|hediye karti|hediye ceki|hediye kuponu|hediye cekleri|ucreti|bedeli|bahsis|depozito|kapora|bagis|yuvarlama'
);

/** Ends of compound words: "Weihnachtsgutschein", "Flaschenpfand", "verzendkosten". */
export const COMPOUND_ENDS = phrases(
  'gutschein|gutscheine|geschenkkarte|gutscheinkarte|versandkosten|versandkostenpauschale|versandpauschale|lieferkosten|porto|' +
    'portokosten|trinkgeld|pfand|anzahlung|kaution|gebuhr|gebuhren|spende|rundung|rundungsdifferenz|aufrundung|zuschlag',
  'cadeaubon|cadeaukaart|kadobon|waardebon|verzendkosten|bezorgkosten|servicekosten|fooi|statiegeld|aanbetaling|donatie|afronding|toeslag',
  'presentkort|gavekort|lahjakortti|kinkekaart|fraktkostnad|fraktkostnader|fragtomkostninger|toimituskulut|poštovné|kézbesítési díj',
  '상품권|기프트카드|배송비|배송료|택배비|보증금|예약금|수수료|기부금|반올림'
);

/**
 * Words that match only on their own: "Don", but not "Don Quichotte"; "Tip", but not "felt tip".
 */
export const ALONE = phrases(
  'don|consigne|caution|remise|livraison|arrondi solidaire|deposito|senal|descuento|envio|sconto|spedizione|consegna|sinal|desconto|donativo|' +
    'portes|entrega|tip|tips|versand|lieferung|rabatt|nachlass|borg|korting|bezorging|verzending|kargo|indirim|teslimat|przesylka|wysylka|' +
    'dostawa|rabat|доставка|залог|скидка|خصم|تامين|وديعة|شحن|توصيل|تقريب|deposit|ongkos|팁|기부|배송|할인|기프트 카드|' +
    'spropitné|borravaló|bacșiș|bacsis|tippi|dricks|driks|drikkepenge|טיפ|तिप|záloha|letét|pantti|doprava|frakt|fragt|משלוח|' +
    'チップ|寄付|寄附|値引き|値引|割引|ทิป|บริจาค|voucher|vouchers|voucher code|coupon|bon|gavekort|round up|roundup|round off'
);

/** Gift cards in scripts without spaces: match anywhere, unless a thing follows. */
export const UNSPACED_GIFT_CARDS = phrases(
  '禮品卡|禮物卡|購物金|禮券|購物卡|儲值卡|抵用券|礼品卡|礼物卡|代金券|购物卡|储值卡|充值卡|抵用券|ギフトカード|ギフト券|商品券|บัตรของขวัญ|บัตรกำนัล|상품권|기프트카드'
);

/** Fees in scripts without spaces: match in a short title. */
export const UNSPACED_FEES = phrases(
  '優惠券|運費|郵費|快遞費|宅配費|配送費|差價|手續費|服務費|包裝費|小費|訂金|押瓶费|优惠券|运费|邮费|快递费|配送费|差价|手续费|服务费|包装费|打赏|小费|押金|定金|订金|捐款|抹零|四舍五入',
  '配送料|送料|手数料|デポジット|保証金|内金|手付金|寄付金|端数調整|端数処理',
  'ค่าจัดส่ง|ค่าส่ง|ค่าขนส่ง|ค่าธรรมเนียม|ค่าบริการ|มัดจำ|เงินบริจาค|ปัดเศษ|배송비|택배비'
);

/** Things that such a phrase may merely describe: a case for gift cards, a jar for tips. */
export const THINGS_BEHIND = anyOf(
  '夾|貼|紙|冊|盒|夹|套|袋|架|罐|瓶|箱|包|册|本|机|贴|纸|ケース|ホルダ|入れ|封筒|財布|スタンド|ポーチ|ボックス',
  'กล่อง|ซอง|ขวด|ที่ใส่|กระเป๋า|홀더|상자|케이스|봉투|지갑|거치대'
);

/** Free postage is a promise in the title of a real product. */
export const FREE_POSTAGE = anyOf(
  '免运|免邮|包运|包邮|免快递|送料無料|送料込|配送料無料|무료배송|무료 배송|free shipping|free postage|free delivery|' +
    'ส่งฟรี|gratis ongkir|ongkir gratis|versandkostenfrei'
);

/** Nouns that make a product of the phrase beside them, in languages with spaces. */
export const THINGS: ReadonlySet<string> = new Set(
  phrases(
    'holder|holders|box|boxes|jar|jars|sleeve|sleeves|pouch|envelope|envelopes|stand|rack|display|wallet|case|tin|bag|bags|' +
      'sign|label|labels|tag|tags|sticker|stickers|bottle|bottles|book|mug|tray|dish|tape|scale|kit|set|template|printer|pack|' +
      'wrap|container|organizer|organiser|folder|frame|ornament|basket|ribbon|paper|stamp',
    'hulle|halter|schachtel|umschlag|tasche|etui|glas|dose|stander|karton|aufkleber|schild|mappe|rahmen',
    'houder|doos|doosje|doosjes|hoesje|pot|envelop|fles|zakje|standaard|etiket',
    'kutusu|zarfi|kavanozu|kilifi|tutucu|standi|cuzdani|cantasi|etiketi',
    'etui|pudelko|koperta|держатель|коробка|конверт'
  )
);

/** Words and signs beside the noun that do not change what it is. */
export const BESIDE: ReadonlySet<string> = new Set(
  phrases(
    'redeemed|redemption|redeem|sale|sold|purchase|purchased|digital|physical|online|virtual|electronic|value|balance|amount|code|e|' +
      'your|our|the|a|top|up|issued|activation|reload|custom|new|no|nr|usd|eur|gbp|cad|aud|chf|pln|try|tl|rub|inr|cny|rmb|jpy|krw|idr|rp|vnd|zl|kr|' +
      'sek|nok|dkk|euro|euros|dollar|dollars|pounds|x|le|la|les|un|une|der|die|das|ein|eingelost|einlosung|elektronische|elektroniczna|numerique|' +
      'электронная|электронныи|digitale|digitaler|elektronik|dijital|utilise|utilisee|canjeada|riscattato|ingewisseld'
  )
);

/** Carriers and delivery speeds: "Doprava PPL", "Livraison Colissimo", "Доставка СДЭК". */
export const CARRIERS: ReadonlySet<string> = new Set(
  phrases(
    'dhl|ups|dpd|gls|fedex|tnt|hermes|usps|evri|yodel|colissimo|chronopost|mondial|relay|relais|bpost|postnl|bring|postnord|' +
      'instabox|budbee|ppl|zásilkovna|zasielkovňa|packeta|inpost|paczkomat|paczkomaty|orlen|poczta|polska|pošta|česká|posti|matkahuolto|' +
      'correos|mrw|seur|nacex|ctt|brt|bartolini|sda|sedex|pac|correios|jadlog|fan|sameday|cargus|speedy|econt|sf|jne|tiki|sicepat|' +
      'aramex|smsa|yurtiçi|aras|mng|ptt|surat|сдэк|cdek|почта|россии|нова|пошта|boxberry|укрпошта',
    'express|expres|standard|standaard|economy|priority|kurier|kuriér|kurir|kuryer|curier|courier|курьер|курьером|доставка курьером'
  )
);

/** Words after which a name says what for, or with what; what it is stands before them. */
export const SAYS_MORE =
  /[,;:|(/–—+&[]|\s-\s|\s(?:for|to|of|with|by|from|incl|including|fur|mit|von|zum|zur|fur|bei|inkl|voor|met|pour|avec|para|con|per|icin|ile|dla|z|для|с)\s/u;

function phrases(...joined: string[]): readonly string[] {
  return joined.flatMap((text) => text.split('|').map(plainName));
}

function anyOf(...joined: string[]): RegExp {
  return new RegExp(phrases(...joined).join('|'), 'u');
}

/** Lower case, without accents, full-width forms narrowed. */
export function plainName(name: string): string {
  const lower = name.toLowerCase();
  if (IS_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .replace(/[ıłđøß]/g, (letter) => UNACCENTED[letter]);
}
