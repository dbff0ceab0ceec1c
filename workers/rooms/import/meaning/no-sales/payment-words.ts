import { words } from './work-words.ts';

/** Who is paid, beside those the languages of headers call suppliers. */
export const PAYEES = words(
  'payee|paid to|pay to|merchant|merchant name|biller|creditor|creditor name|invoice from|bill from|beneficiary|zahlungsempfänger|' +
    'kreditor|kreditorname|rechnungssteller|bezahlt an|bénéficiaire|payé à|créancier|commerçant|beneficiario|pagado a|acreedor|' +
    'pagato a|creditore|beneficiário|pago a|credor|begunstigde|betaald aan|crediteur|schuldeiser|odbiorca płatności|zapłacono komu|' +
    'wierzyciel|příjemce platby|zaplaceno komu|věřitel|betalningsmottagare|betalt till|betalt til|betalingsmodtager|maksunsaaja|' +
    'ödeme yapılan|alacaklı|получатель платежа|кому оплачено|отримувач платежу|收款人|收款方|收款单位|付给|支払先|支払い先|取引先支払|' +
    '지급처|지불처|결제처|المدفوع له|المستفيد|מוטב|שולם ל|kedvezményezett|người nhận tiền|ผู้รับเงิน|จ่ายให้|dibayar kepada|penerima pembayaran|' +
    'δικαιούχος|beneficiar|primatelj|prejemnik plačila'
);

/** What money is spent on. */
export const EXPENSES = words(
  'expense|expenses|expense type|expense category|expense account|type of expense|cost type|cost category|ausgabe|ausgaben|' +
    'ausgabenart|kostenart|kostenstelle|aufwand|dépense|dépenses|type de dépense|catégorie de dépense|nature de la dépense|gasto|' +
    'gastos|tipo de gasto|categoría de gasto|concepto de gasto|spesa|tipo di spesa|tipo spesa|categoria di spesa|voce di spesa|despesa|' +
    'despesas|tipo de despesa|categoria da despesa|uitgave|uitgaven|kostensoort|kostenplaats|wydatek|wydatki|rodzaj wydatku|' +
    'kategoria wydatku|rodzaj kosztu|výdaj|výdaje|druh výdaje|typ nákladu|utgift|utgifter|udgift|udgifter|kostnadsslag|kulu|menot|' +
    'kululaji|gider|gider türü|gider kalemi|harcama|harcama türü|расход|расходы|статья расходов|вид расходов|витрата|витрати|' +
    'стаття витрат|费用类型|费用类别|费用项目|支出项目|支出类别|支出类型|报销人|报销金额|报销项目|開支|开支|開支類別|経費|経費区分|経費科目|費目|勘定科目|' +
    '지출|지출항목|지출 항목|비용항목|비용 항목|계정과목|مصروف|المصروف|المصروفات|نوع المصروف|بند المصروف|הוצאה|הוצאות|סוג הוצאה|kiadás|' +
    'kiadások|kiadás típusa|chi phí|loại chi phí|khoản chi|ค่าใช้จ่าย|ประเภทค่าใช้จ่าย|รายจ่าย|pengeluaran|jenis pengeluaran|jenis biaya|' +
    'έξοδο|έξοδα|δαπάνη|κατηγορία εξόδου|cheltuială|cheltuieli|tip cheltuială|trošak|troškovi|vrsta troška|strošek|vrsta stroška'
);

/** What only wages have taken off or put to them. */
export const PAYROLL = words(
  'paye|national insurance|social security|income tax|withholding|withholding tax|federal tax|state tax withheld|medicare|' +
    'pension contribution|employee pension|401k|superannuation|provident fund|epf|esi|gross wages|net wages|take home pay|' +
    'lohnsteuer|sozialversicherung|sozialabgaben|solidaritätszuschlag|kirchensteuer|krankenversicherung|rentenversicherung|auszahlungsbetrag|' +
    'cotisations|cotisations salariales|charges sociales|charges salariales|net à payer|prélèvement à la source|irpf|retención irpf|' +
    'seguridad social|líquido a percibir|irpef|inps|contributi|contributi inps|trattenute|netto in busta|inss|irrf|fgts|loonheffing|' +
    'loonbelasting|zus|składki zus|zaliczka pit|zdravotní pojištění|sociální pojištění|čistá mzda|hrubá mzda|preliminärskatt|a skatt|' +
    'nettolön|bruttolön|ennakonpidätys|sgk|sgk primi|gelir vergisi|net maaş|brüt maaş|ндфл|на руки|к выдаче|ппдфо|пдфо|个税|个人所得税|社保|' +
    '公积金|应发|应发工资|应发合计|实发|实发合计|所得税|住民税|社会保険料|厚生年金|総支給額|差引支給額|控除合計|手取り|소득세|국민연금|건강보험|실수령액|공제액|' +
    'التأمينات|ضريبة الدخل|صافي الراتب|מס הכנסה|ביטוח לאומי|שכר ברוטו|שכר נטו|szja|tb járulék|bảo hiểm xã hội|thuế tncn|thực lĩnh|' +
    'ประกันสังคม|เงินได้สุทธิ|pph 21|bpjs|gaji bersih|gaji kotor|φόρος εισοδήματος|ικα|cas|cass|impozit pe venit|mirovinsko|doprinosi|prispevki'
);

/** The pay of people as well as what a sale came to. */
export const GROSS = words(
  'gross|gross amount|brutto|bruttobetrag|brut|montant brut|bruto|importe bruto|lordo|importo lordo|valor bruto|hrubá|hrubé|' +
    'bruttó|brüt|брутто|начислено|нараховано|税前|总额|総額|支給額|세전|الإجمالي|ברוטו|gộp|kotor|μικτά|brută'
);
export const NET = words(
  'net|net amount|netto|nettobetrag|net à payer|montant net|neto|importe neto|líquido|valor líquido|importo netto|čistá|čisté|' +
    'nettó|нетто|к выплате|до виплати|税后|実支給額|差引額|세후|الصافي|נטו|ròng|bersih|καθαρά|net de plată'
);
/** Taxes by a name that those on sales rarely have. */
export const TAXES = words(
  'tax|taxes|steuer|steuern|impôt|impôts|impuesto|impuestos|imposta|imposte|imposto|impostos|belasting|podatek|daň|skatt|skat|vero|' +
    'vergi|налог|податок|税|税金|税额|세금|الضريبة|ضريبة|מס|adó|thuế|ภาษี|pajak|φόρος|impozit|porez|davek'
);
export const DEDUCTIONS = words(
  'deduction|deductions|total deductions|abzug|abzüge|retenue|retenues|déductions|retención|retenciones|deducciones|ritenuta|' +
    'ritenute|trattenute|retenção|retenções|inhouding|inhoudingen|potrącenia|srážky|avdrag|fradrag|vähennykset|kesinti|kesintiler|' +
    'удержано|удержания|утримано|扣款|扣除|控除|控除額|공제|الخصومات|ניכויים|levonás|levonások|khấu trừ|หัก|potongan|κρατήσεις|rețineri|odbici|odtegljaji'
);

/** What money is for, of those who pay as well as of those who are paid. */
export const CONCEPTS = words(
  'concept|purpose|memo|concepto|descripción|conceito|descrição|concept de dépense|libellé|intitulé|objet|causale|descrizione|omschrijving|' +
    'verwendungszweck|zweck|beschreibung|opis|tytułem|popis|účel|beskrivning|beskrivelse|selite|kuvaus|açıklama|описание|назначение|' +
    'назначение платежа|опис|призначення|摘要|用途|事由|适用|適用|内容|적요|내용|البيان|الوصف|תיאור|leírás|megnevezés|nội dung|diễn giải|รายการ|' +
    'keterangan|uraian|περιγραφή|αιτιολογία|descriere|explicații'
);

/** What suppliers number; a market place numbers orders beside its vendors. */
export const INVOICE =
  /invoice|\bbill\b|voucher|rechnung|beleg|factu|fattur|faktur|fatura|nota fiscal|lasku|szamla|счет|счёт|фактур|накладн|рахун|发票|單據|单据|请求|請求|伝票|계산서|فاتور|חשבונית|hoa đon|hoa don|ใบแจ้งหนี้|ใบกำกับ|τιμολογ|racun|arve|saskait|rekin|चालान|बिल/u;
