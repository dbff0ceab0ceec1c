/**
 * Headers of columns that say whether a row is a sale or a refund: each row is then a document of
 * its own.
 */
const DOCUMENTS = new Set(
  (
    'type|transaction type|sale type|line type|document type|receipt type|entry type|record type|sale or refund|sale or return|' +
    'doc type|invoice type|voucher type|movement type|dokumenttyp|dokumentart|type de pièce|type de piece|tipo de comprobante|' +
    'tipo comprobante|tipo de factura|bilagstype|druh dokladu|发票类型|票据类型|傳票類型|單據類型|伝票区分|伝票種別|전표유형|' +
    'row type|item type|order item type|line item type|positionstyp|positionsart|zeilentyp|' +
    'type de ligne|tipo de línea|tipo riga|行类型|明細区分|' +
    'typ|art|vorgang|vorgangsart|belegart|transaktionsart|transaktionstyp|buchungsart|type de transaction|type d opération|' +
    'type d operation|type de document|tipo|tipo de transacción|tipo de transaccion|tipo de operación|tipo de operacion|' +
    'tipo de documento|tipo de transação|tipo de transacao|tipo di transazione|tipo transazione|tipo documento|soort|' +
    'transactietype|typ transakcji|typ dokumentu|typ dokladu|тип|тип операции|тип транзакции|вид операции|тип документа|вид документа|тип чека|тип операції|işlem türü|islem turu|' +
    'işlem tipi|类型|交易类型|单据类型|业务类型|類型|交易類型|種別|取引種別|区分|取引区分|유형|거래유형|구분|거래 유형'
  ).split('|')
);

/** @param header any spelling */
export function isDocumentHeader(header: string): boolean {
  const plain = header
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return DOCUMENTS.has(plain);
}
