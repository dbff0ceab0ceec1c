import type { Consent } from '../../contract/customers/consent.ts';

const YES =
  'yes|y|true|t|1|1.0|on|subscribed|subscribe|resubscribed|opted in|opt in|single opt in|confirmed opt in|' +
  'accepts|accepted|agree|agreed|agrees|granted|given|consented|confirmed|explicit|explicit consent|' +
  'ja|j|oui|o|sí|si|s|sim|да|tak|ano|evet|ya|có|ναι|はい|예|kyllä|' +
  'angemeldet|abonniert|abonné|abonnée|suscrito|inscrito|iscritto|' +
  '是|有|已订阅|订阅|已訂閱|訂閱|同意|已同意|愿意|接受|允许|已授权';

/** Not subscribed and not yet confirmed are no: who did not agree is not written to. */
const NO =
  'no|n|false|f|0|0.0|off|unsubscribed|unsubscribe|not subscribed|non subscribed|nonsubscribed|' +
  'opted out|opt out|declined|refused|rejected|denied|revoked|withdrawn|not accepted|do not contact|' +
  'disagree|disagreed|not consented|pending|pending confirmation|unconfirmed|not confirmed|' +
  'cleaned|bounced|suppressed|archived|redacted|complained|spam|blocked|invalid|' +
  'nein|non|não|nao|нет|nie|ne|hayır|tidak|không|όχι|いいえ|아니요|nej|nei|ei|nee|' +
  'abgemeldet|widerrufen|désabonné|désabonnée|désinscrit|cancelado|disiscritto|' +
  '否|不|无|未订阅|未訂閱|已退订|退订|已退訂|取消订阅|已取消|不同意|未同意|拒绝|已拒绝|不接受|不愿意|未授权';

const MEANINGS = new Map<string, Consent>([
  ...YES.split('|').map((word): [string, Consent] => [word, 'yes']),
  ...NO.split('|').map((word): [string, Consent] => [word, 'no'])
]);

/**
 * What a cell of a column of consent says. A word that is not known says nothing, so that such a
 * customer counts as not asked.
 *
 * @example readConsent('Unsubscribed') // 'no'
 */
export function readConsent(text: string): Consent {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_–-]+/g, ' ');
  return MEANINGS.get(folded.trim().replace(/[.!。]$/, '')) ?? 'unknown';
}
