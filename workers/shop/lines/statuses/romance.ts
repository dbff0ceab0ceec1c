import type { StatusWords } from './status-words.ts';

export const FRENCH: StatusWords = {
  done:
    'annule|annulee|annules|annulees|rembourse|remboursee|rembourses|remboursees|retourne|retournee|retournes|' +
    'retournees|renvoye|renvoyee|rejete|rejetee|refuse|refusee|non livre|non livree|echec de livraison|' +
    'livraison echouee|perdu|perdue|retour a l expediteur|non distribue|invalide',
  act: 'annulation|annulations|remboursement|remboursements|retour|retours|retrofacturation|avoir|note de credit|facture d avoir',
  open:
    'demande|demandee|demandes|en cours|en attente|refuse|refusee|rejete|rejetee|initie|initiee|a valider|sollicite|' +
    'sollicitee|possible|echoue|echec',
  partly: 'partiel|partielle|partiels|partielles|partiellement|en partie',
  not: 'non|pas|aucun|aucune|sans|jamais',
  neverPaid:
    'impaye|impayee|impayes|impayees|non paye|non payee|pas paye|pas payee|non regle|non reglee|en attente de paiement|' +
    'en attente du paiement|attente de paiement|attente paiement|paiement en attente|paiement refuse|paiement rejete|' +
    'echoue|echouee|echec|expire|expiree|abandonne|abandonnee|brouillon|devis|a payer|a regler',
  waiting:
    'en attente|en cours|en preparation|a traiter|nouveau|nouvelle|ouvert|ouverte|a expedier|suspendu|suspendue',
  closed: 'ferme|fermee|cloture|cloturee|clos|close'
};

export const SPANISH: StatusWords = {
  done:
    'cancelad*|anulad*|reembolsad*|devuelt*|reversad*|revertid*|rechazad*|rehusad*|no entregad*|entrega fallida|' +
    'reintegrad*|perdid*|extraviad*|eliminad*',
  act:
    'devolucion|devoluciones|reembolso|reembolsos|cancelacion|anulacion|contracargo|contracargos|reversion|reversa|' +
    'reintegro|nota de credito|notas de credito|factura rectificativa',
  open:
    'solicitad*|solicitud|pendiente*|en proceso|en curso|en tramite|en revision|rechazad*|denegad*|iniciad*|' +
    'fallid*|esperando',
  partly: 'parcial|parciales|parcialmente|en parte',
  not: 'no|sin|nunca|ningun*',
  neverPaid:
    'no pagad*|sin pagar|sin pago|impag*|pendiente de pago|pendiente pago|pago pendiente|esperando pago|esperando el pago|' +
    'en espera de pago|en espera del pago|a la espera de pago|a la espera del pago|por pagar|pago rechazado|' +
    'pago denegado|fallid*|caducad*|expirad*|abandonad*|borrador|presupuesto|cotizacion|denegad*|declinad*',
  waiting:
    'pendiente*|en proceso|procesando|en espera|abierto|abierta|nuevo|nueva|en preparacion|retenid*|en curso',
  closed: 'cerrad*'
};

export const PORTUGUESE: StatusWords = {
  done:
    'cancelad*|anulad*|reembolsad*|devolvid*|estornad*|recusad*|rejeitad*|nao entregue|nao entregues|extraviad*|' +
    'falha na entrega|entrega falhou|excluid*',
  act: 'reembolso|reembolsos|devolucao|devolucoes|cancelamento|cancelamentos|estorno|estornos|chargeback|nota de credito',
  open:
    'solicitad*|solicitacao|pendente*|em andamento|em analise|em processamento|recusad*|rejeitad*|negad*|aguardando|' +
    'iniciad*|falhou|em curso',
  partly: 'parcial|parciais|parcialmente|em parte',
  not: 'nao|sem|nunca|nenhum*',
  neverPaid:
    'nao pag*|aguardando pagamento|aguardando o pagamento|a aguardar pagamento|aguarda pagamento|pagamento pendente|' +
    'pendente de pagamento|a pagar|por pagar|pagamento recusado|pagamento nao aprovado|pagamento nao realizado|' +
    'pagamento negado|falhou|falhad*|expirad*|vencid*|abandonad*|rascunho|orcamento|negad*',
  waiting:
    'pendente*|em processamento|processando|em espera|aberto|aberta|novo|nova|em preparacao|em separacao|aguardando',
  closed: 'fechad*|encerrad*'
};

export const ITALIAN: StatusWords = {
  done:
    'annullat*|rimborsat*|restituit*|stornat*|cancellato|cancellata|cancellati|cancellate|rifiutat*|respint*|non consegnat*|consegna fallita|' +
    'mancata consegna|smarrit*|riaccreditat*',
  act: 'rimborso|rimborsi|reso|resi|resa|restituzione|annullamento|cancellazione|storno|nota di credito|nota credito',
  open: 'richiest*|in corso|in attesa|in lavorazione|in elaborazione|rifiutat*|respint*|negat*|avviat*|fallit*|possibile',
  partly: 'parziale|parziali|parzialmente|in parte',
  not: 'non|nessun|nessuno|senza|mai',
  neverPaid:
    'non pagat*|in attesa di pagamento|in attesa del pagamento|attesa pagamento|pagamento in attesa|da pagare|' +
    'pagamento rifiutato|pagamento non riuscito|non riuscit*|fallit*|scadut*|abbandonat*|bozza|preventivo|insolut*',
  waiting:
    'in attesa|in lavorazione|in elaborazione|aperto|aperta|nuovo|nuova|sospes*|in preparazione',
  closed: 'chius*'
};

export const ROMANIAN: StatusWords = {
  done: 'anulat*|rambursat*|returnat*|stornat*|respins*|refuzat*|nelivrat*',
  act: 'rambursare|rambursari|retur|returnare|anulare|stornare',
  open: 'solicitat*|cerere|in asteptare|in curs|respins*|refuzat*',
  partly: 'partial|partiala|partiale',
  not: 'nu|fara',
  neverPaid:
    'neplatit*|neachitat*|in asteptarea platii|asteptare plata|plata esuata|esuat*|expirat*|abandonat*|ciorna|oferta',
  waiting: 'in asteptare|in procesare|deschis*|noua|nou|in curs',
  closed: 'inchis*'
};
