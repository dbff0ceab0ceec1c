import { normaliseHeader } from '../normalise-header.ts';

/** Names of columns, as they are compared. */
export function words(joined: string): ReadonlySet<string> {
  return new Set(joined.split('|').map(normaliseHeader));
}

/** How long someone worked. */
export const HOURS = words(
  'hours|hrs|hour|total hours|hours worked|worked hours|work hours|working hours|working time|time worked|regular hours|' +
    'overtime|overtime hours|billable hours|paid hours|stunden|std|arbeitsstunden|arbeitszeit|überstunden|stundenzahl|' +
    'anzahl stunden|geleistete stunden|heures|heures travaillées|nombre d’heures|nb heures|temps de travail|horas|' +
    'horas trabajadas|horas trabalhadas|horas extra|ore|ore lavorate|ore di lavoro|uren|gewerkte uren|godziny|liczba godzin|' +
    'godziny pracy|hodiny|odpracované hodiny|počet hodin|odpracované|timmar|arbetade timmar|timer|arbejdstimer|tunnit|' +
    'työtunnit|saat|çalışma saati|часы|часов|отработано часов|отработанные часы|години|工时|小时|小时数|工作时长|工作时间|' +
    '工作小时|加班时长|時間数|勤務時間|労働時間|実働時間|근무시간|근무 시간|시간|ساعات|ساعات العمل|שעות|שעות עבודה|órák|óraszám|' +
    'ledolgozott órák|giờ làm|số giờ|ชั่วโมง|ชั่วโมงทำงาน|jam kerja|ώρες|ώρες εργασίας|ore lucrate|sati|radni sati'
);

/** What someone is paid for it. */
export const WAGES = words(
  'wage|wages|salary|base salary|hourly rate|hourly wage|pay rate|gross pay|net pay|base pay|gross salary|net salary|payroll|' +
    'lohn|gehalt|stundenlohn|stundensatz|bruttolohn|nettolohn|bruttogehalt|salaire|salaire brut|taux horaire|salario|sueldo|' +
    'salario bruto|stipendio|paga oraria|salário|ordenado|loon|salaris|uurloon|bruto loon|wynagrodzenie|stawka godzinowa|' +
    'mzda|hodinová sazba|lön|timlön|løn|timeløn|lønn|palkka|tuntipalkka|maaş|зарплата|оклад|ставка в час|зарплатня|' +
    '工资|薪资|薪水|底薪|基本工资|时薪|实发工资|給与|時給|賃金|月給|급여|시급|월급|راتب|الراتب|משכורת|fizetés|bér|órabér|' +
    'lương|เงินเดือน|ค่าจ้าง|gaji|upah|μισθός|salariu|plaća|plača'
);

/** Who works. */
export const STAFF = words(
  'employee|employee name|employee id|employee no|staff|staff name|staff member|worker|driver|mitarbeiter|mitarbeiterin|' +
    'mitarbeitername|personalnummer|angestellter|fahrer|employé|employée|salarié|chauffeur|conducteur|empleado|empleada|' +
    'trabajador|funcionário|colaborador|dipendente|medewerker|werknemer|pracownik|zaměstnanec|zamestnanec|anställd|medarbejder|' +
    'ansatt|työntekijä|çalışan|personel|сотрудник|работник|співробітник|员工|员工姓名|工号|职员|司机|社員|社員名|従業員|' +
    '従業員名|직원|직원명|사원|موظف|الموظف|עובד|שם עובד|dolgozó|munkavállaló|nhân viên|พนักงาน|karyawan|pegawai|angajat|' +
    'εργαζόμενος|zaposlenik|zaposleni'
);

/** What is written down of people who work, and hardly of sales. */
export const OF_STAFF = words(
  'shift|shift start|shift end|clock in|clock out|break|break minutes|position|job title|role|department|hire date|hired|' +
    'date hired|start date|leave|absence|sick days|present|attendance|km|kilometers|kilometres|miles|mileage|distance|' +
    'schicht|pause|position im betrieb|abteilung|eintrittsdatum|urlaub|anwesend|kilometer|gefahrene km|poste|service interne|' +
    'département|date d’embauche|congé|présent|kilomètres|turno|puesto|departamento|fecha de ingreso|ausencia|kilómetros|' +
    'cargo|reparto|mansione|data assunzione|chilometri|dienst|functie|afdeling|zmiana|stanowisko|dział|směna|pozice|oddělení|' +
    'skift|avdelning|vardiya|departman|смена|должность|отдел|班次|班别|岗位|职位|部门|入职日期|出勤|考勤|请假|缺勤|公里数|里程|' +
    'シフト|部署|役職|入社日|出勤|退勤|休憩|근무조|부서|직책|입사일|출근|퇴근'
);

/** What an instrument shows. */
export const READINGS = words(
  'temperature|temp|humidity|pressure|voltage|power|energy|kwh|sensor|sensor id|sensor name|reading|meter reading|co2|' +
    'temperatur|luftfeuchtigkeit|luftfeuchte|druck|spannung|leistung|messwert|zählerstand|fühler|température|humidité|' +
    'pression|tension|relevé|capteur|temperatura|humedad|presión|voltaje|lectura|umidità|pressione|lettura|sensore|umidade|' +
    'pressão|leitura|temperatuur|luchtvochtigheid|meting|wilgotność|ciśnienie|odczyt|czujnik|teplota|vlhkost|tlak|čidlo|' +
    'sıcaklık|nem|basınç|температура|влажность|давление|датчик|показание|温度|湿度|压力|电压|传感器|读数|抄表|' +
    '気温|気圧|センサー|測定値|온도|습도|센서'
);

/** A bare name of an amount: of anything that can be counted or measured. */
export const BARE_AMOUNTS = words(
  'amount|value|values|level|wert|werte|betrag|valeur|valor|valore|waarde|wartość|hodnota|värde|værdi|arvo|değer|' +
    'значение|значення|数值|值|値|値段なし|값|القيمة|ערך|érték|giá trị|ค่า|nilai|τιμή μέτρησης|valoare'
);

/** Units that nothing is sold for. */
export const MEASURES =
  /^(?:°? ?[CFK]|°|%|% ?rh|[kmµ]?W|[kM]?Wh|[km]?V|m?A|hPa|[km]?Pa|bar|psi|ppm|ppb|lux|dB|rpm|[kMG]?Hz|m³|µg\/m³|pH)$/i;

/** Questions as headers: `Q1`, `Question 3`, `How did you like it?`. */
export const QUESTION =
  /^(?:q|question|frage|pregunta|pergunta|domanda|vraag|pytanie|otázka|fråga|kysymys|soru|вопрос|питання|问题|問題|質問|題|设问|문항|질문|سؤال|שאלה|kérdés|câu|câu hỏi|ข้อ|ข้อที่|pertanyaan|ερώτηση)[\s._-]?\d{1,3}(?:\D|$)|第\s?\d{1,3}\s?[题題问問]|[?？؟]\s*$/iu;
