import type { StatusWords } from './status-words.ts';

export const ENGLISH: StatusWords = {
  done:
    'cancelled|canceled|refunded|voided|void|returned|reversed|charged back|chargedback|rejected|refused|' +
    'undelivered|undeliverable|delivery failed|failed delivery|failed to deliver|delivery failure|' +
    'return to sender|shipped back|rto|rts|lost|damaged by|restocked|deleted|trash|trashed|revoked|reimbursed|annulled',
  act:
    'refund|refunds|return|returns|cancel|cancellation|canceling|cancelling|reversal|chargeback|charge back|' +
    'reimbursement|dispute lost|credit note|credit notes|credit memo|credit memos|credit invoice',
  open:
    'requested|request|pending|processing|in progress|in process|initiated|awaiting|waiting|open|opened|' +
    'under review|rejected|declined|denied|failed|refused|won|closed|expired|withdrawn|reversed|label|in transit|' +
    'canceling|cancelling|started|window|eligible|possible|available',
  partly: 'partial|partially|partly|part',
  not: 'not|no|non|never|without',
  stands:
    'cancelled reversal|canceled reversal|cancelled refund|canceled refund|refund cancelled|refund canceled|' +
    'return cancelled|return canceled|cancelled return|canceled return|in cancel',
  neverPaid:
    'unpaid|not paid|never paid|not yet paid|pending payment|payment pending|awaiting payment|awaiting the payment|' +
    'waiting for payment|waiting payment|payment required|payment awaited|to be paid|to pay|expired|declined|' +
    'failed|failure|payment error|payment rejected|denied|abandoned|draft|drafts|quote|quotation|estimate|' +
    'proforma|pro forma|incomplete|no payment|payment not received|requires payment|checkout started',
  waiting:
    'open|pending|processing|on hold|hold|holded|new|in progress|in process|awaiting|waiting|preparing|' +
    'unfulfilled|unshipped|authorized|authorised|payment review|suspected fraud|backorder*|backordered|to ship|toship|to pack|topack|' +
    'disputed|verification',
  closed: 'closed'
};
