import type { StatusWords } from './status-words.ts';

export const POLISH: StatusWords = {
  done:
    'anulowan*|zwrocon*|zrefundowan*|refundowan*|odrzucon*|wycofan*|cofniet*|skasowan*|usuniet*|niedoreczon*|' +
    'nie doreczon*|nieudana dostawa|zagubion*|nieodebran*|nie odebran*|' +
    // in Czech the word alone says that a parcel left the shop
    'odeslan* do nadawcy|odeslan* do sprzedawcy|odeslan* do sklepu',
  act: 'zwrot|zwroty|zwrotu|anulowanie|anulacja|refundacja|refund|obciazenie zwrotne|faktura korygujaca|korekta faktury',
  open: 'zgloszon*|zgloszenie|w toku|w trakcie|oczekuj*|wniosek|prosba|zadanie|odrzucon*|odmow*|rozpoczet*|w realizacji',
  partly: 'czesciow*|czesc',
  not: 'nie|bez|brak',
  neverPaid:
    'nieoplacon*|nie oplacon*|niezaplacon*|nie zaplacon*|oczekuje na platnosc|oczekiwanie na platnosc|' +
    'oczekuje na wplate|oczekujace na platnosc|oczekujaca na platnosc|czeka na platnosc|do zaplaty|' +
    'platnosc odrzucona|nieudan*|wygas*|przeterminowan*|porzucon*|szkic|wycena|oferta',
  waiting:
    'nowe|nowy|nowa|w realizacji|oczekuj*|w toku|otwarte|otwarty|wstrzyman*|w przygotowaniu|przetwarzan*',
  closed: 'zamkniet*'
};

export const CZECH: StatusWords = {
  done: 'zrusen*|stornovan*|vracen*|refundovan*|odmitnut*|nedorucen*|zamitnut*',
  act: 'vraceni|zruseni|refundace|vratka|reklamace uznana|dobropis|opravny danovy doklad',
  open: 'zadost*|pozadovan*|ceka|cekajici|probiha|zpracovava|odmitnut*|zamitnut*',
  partly: 'castecn*',
  not: 'ne|neni|bez|nebyl*',
  neverPaid:
    'nezaplacen*|neuhrazen*|ceka na platbu|cekani na platbu|ceka na zaplaceni|selhal*|vyprsel*|koncept|nabidka|opusten*',
  waiting: 'nova|nove|novy|ceka|cekajici|zpracovava*|vyrizuje|otevren*|pozastaven*',
  closed: 'uzavren*'
};

/** Slovak where it differs from Czech, Croatian, Serbian, Slovene. */
export const SOUTH_SLAVIC: StatusWords = {
  done:
    'zrusen*|stornovan*|vraten*|refundovan*|odmietnut*|nedorucen*|otkazan*|ponisten*|povucen*|vracen*|stornirano|storniran*|' +
    'preklican*|vrnjen*|zavrnjen*|отказана|отказан|отказани|анулиран*|възстановена сума|възстановен*|върнат*|сторниран*|отказана от*',
  act: 'vratenie|zrusenie|refundacia|povrat|povrat novca|otkazivanje|storno|vracilo|preklic|възстановяване|връщане',
  open: 'ziadost|caka|cakajuc*|zahtjev|u tijeku|ceka|заявка|изчаква|в процес',
  partly: 'ciastocn*|djelomicn*|delimicn*|delno|частично',
  not: 'nie|bez|ne|nije|ni|не',
  neverPaid:
    'nezaplaten*|neuhraden*|caka na platbu|cakanie na platbu|neplaceno|nije placeno|ceka uplatu|ceka placanje|neplacano|' +
    'неплатен*|чака плащане|очаква плащане|неуспешн*|koncept|nacrt|osnutek|чернова',
  waiting: 'nova|novy|nove|caka|novo|nov|u tijeku|otvoreno|нова|изчаква|в процес',
  closed: 'uzavret*|zatvoren*|затворена'
};

export const RUSSIAN: StatusWords = {
  done:
    'отменен*|отменили|аннулирован*|возвращен*|возмещен*|сторнирован*|отклонен*|не доставлен*|недоставлен*|' +
    'не вручен*|невручен*|не выкуплен*|утерян*|потерян*|удален*',
  act: 'отмена|отмены|возврат|возвраты|возврата|возмещение|аннулирование|рефанд|чарджбэк|отказ',
  open:
    'запрос|запрошен*|заявка|ожидает|ожидание|ожидается|в процессе|в обработке|на рассмотрении|отклонен*|отказано|' +
    'оформляется|открыт*|отклонена',
  partly: 'частичн*|часть',
  not: 'не|без|нет',
  neverPaid:
    'не оплачен*|неоплачен*|ожидает оплаты|ожидание оплаты|ожидается оплата|ждет оплаты|ждёт оплаты|к оплате|' +
    'ошибка оплаты|оплата не прошла|платеж отклонен|неудачн*|не удал*|истек*|брошен*|черновик|смета|ошибка',
  waiting:
    'в обработке|новый|новая|новое|ожидает|ожидание|открыт|открыта|на удержании|обрабатывается|в работе|приостановлен*',
  closed: 'закрыт*'
};

export const UKRAINIAN: StatusWords = {
  done: 'скасован*|повернен*|повернуто|анульован*|відшкодован*|відхилен*|не доставлен*|відмінен*',
  act: 'скасування|повернення|відмова|анулювання',
  open: 'запит|очікує|очікування|в обробці|відхилен*|запитан*',
  partly: 'частков*',
  not: 'не|без|немає',
  neverPaid:
    'не оплачен*|неоплачен*|не сплачен*|несплачен*|очікує оплати|очікування оплати|чернетка|невдал*|прострочен*',
  waiting: 'нове|новий|нова|в обробці|очікує|очікування|відкрит*',
  closed: 'закрит*'
};
