import type { StatusWords } from './status-words.ts';

export const GERMAN: StatusWords = {
  done:
    'storniert*|erstattet*|ruckerstattet*|rueckerstattet*|zuruck*|zurueck*|retourniert*|abgebrochen*|abgelehnt*|' +
    'annulliert*|annuliert*|widerrufen*|gutgeschrieben*|unzustellbar*|nicht zugestellt*|nicht zustellbar*|' +
    'zustellung fehlgeschlagen*|ruckgebucht*|rueckgebucht*|ungultig*|ungueltig*|geloscht*|geloescht*|' +
    'annahme verweigert*|verweigert*',
  act:
    'storno*|stornierung*|ruckerstattung*|rueckerstattung*|erstattung*|retoure*|ruckgabe*|rueckgabe*|rucksendung*|' +
    'ruecksendung*|ruckbuchung*|rueckbuchung*|ruckzahlung*|rueckzahlung*|gutschrift*|widerruf|ruckläufer|' +
    'ruecklaeufer|annullierung*',
  open:
    'angefragt*|beantragt*|angefordert*|anfrage|antrag|*anfrage|*antrag|ausstehend*|in bearbeitung|offen*|wartet|' +
    'angemeldet*|eingeleitet*|abgelehnt*|verweigert*|lauft|laeuft|fehlgeschlagen*|erwartet|angekundigt*|' +
    'moglich|moeglich|gewunscht',
  partly: 'teilweise|teil*',
  not: 'nicht|kein|keine|ohne|nie',
  stands: 'zuruckgestellt*|zurueckgestellt*',
  neverPaid:
    'unbezahlt*|nicht bezahlt*|noch nicht bezahlt*|zahlung ausstehend*|ausstehende zahlung|warten auf zahlung|' +
    'wartet auf zahlung|warte auf zahlung|auf zahlung warten|wartet auf zahlungseingang|warten auf zahlungseingang|' +
    'offene zahlung|zahlung offen|zahlung erwartet|zahlung abgelehnt|fehlgeschlagen*|abgelaufen*|entwurf|angebot|' +
    'kostenvoranschlag|nicht abgeschlossen*|zahlungsausfall|keine zahlung|zu zahlen',
  waiting:
    'offen*|in bearbeitung|wartend*|wartet|ausstehend*|neu|neue|in wartestellung|zuruckgestellt*|wird bearbeitet|' +
    'angehalten|in vorbereitung',
  closed: 'geschlossen*'
};

export const DUTCH: StatusWords = {
  done:
    'geannuleerd*|terugbetaald*|geretourneerd*|teruggestuurd*|teruggezonden*|teruggeboekt*|gecrediteerd*|' +
    'geweigerd*|afgewezen|niet bezorgd|bezorging mislukt|onbestelbaar*|verloren|ongeldig|vervallen',
  act: 'terugbetaling*|retour*|annulering*|restitutie|creditering|creditnota|terugboeking|creditfactuur',
  open:
    'aangevraagd*|verzoek|*verzoek|aanvraag|*aanvraag|in behandeling|in afwachting|geweigerd*|afgewezen|gestart|' +
    'lopend*|aangemeld*|mislukt',
  partly: 'gedeeltelijk*|deels|deel*',
  not: 'niet|geen|zonder|nooit',
  neverPaid:
    'onbetaald*|niet betaald*|nog niet betaald|wacht op betaling|wachten op betaling|in afwachting van betaling|' +
    'betaling in afwachting|openstaande betaling|betaling geweigerd|mislukt*|verlopen|concept|offerte|verlaten|te betalen',
  waiting: 'in behandeling|in afwachting|nieuw|nieuwe|in de wacht|wacht|wachtend',
  closed: 'gesloten'
};

/** Swedish, Danish and Norwegian. */
export const NORDIC: StatusWords = {
  done:
    'avbruten|avbrutet|avbrutt|afbrudt|annullera*|annullere*|annulleret|annullert|makulera*|makulere*|aterbetald*|aterbetalt|' +
    'returnera*|returnere*|returnert|kansellert|avbestall*|refundere*|refundert|refunderad*|tilbagebetalt|' +
    'tilbakebetalt|kreditert|krediteret|krediterad|nekad|avvist|afvist|ikke levert|ej levererad',
  act:
    'aterbetalning|retur|returen|annullering|avbokning|refusion|refundering|kansellering|tilbakebetaling|' +
    'tilbagebetaling|kreditering|kreditnota|kreditfaktura|kreditnotat',
  open: 'begard|begart|begaran|pagar|vantar|anmodet|anmodning|forespurt|venter|avventer|afventer|avvist|afvist|nekad',
  partly: 'delvis|delvist',
  not: 'ej|inte|icke|ikke|ingen',
  neverPaid:
    'obetald*|obetalt|ubetalt|ej betald*|inte betald*|ikke betalt|vantar pa betalning|inväntar betalning|' +
    'afventer betaling|avventer betaling|venter pa betaling|betalning misslyckades|misslyckad*|misslyckades|' +
    'betaling fejlede|fejlet|betaling feilet|feilet|mislykket|mislykkedes|utgangen|udlobet|utlopt|utkast|kladde|' +
    'offert|tilbud',
  waiting:
    'oppen|apen|aben|behandlas|behandles|vantande|ventende|ny|pagaende|under behandling|igang',
  closed: 'stangd|lukket'
};
