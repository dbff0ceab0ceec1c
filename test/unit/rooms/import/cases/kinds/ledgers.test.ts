import { describe, expect, test } from 'vitest';
import { readContent } from '../read-case.ts';

describe('a ledger is told, and brings no revenue', () => {
  test.each([
    [
      'German, by accounts',
      'Datum;Buchungstext;Konto;Gegenkonto;Soll;Haben\n05.01.2026;Einkauf;3400;1600;250,00;\n16.01.2026;Bareinnahme;1000;8400;;119,00\n',
      'Soll, Haben'
    ],
    [
      'Chinese, with a balance',
      '日期,凭证号,摘要,科目,借方金额,贷方金额,余额\n2026-01-05,记-1,采购,库存商品,250.00,,250.00\n2026-01-16,记-2,销售,主营收入,,119.00,369.00\n',
      '借方金额, 贷方金额'
    ],
    [
      'a bank, in pounds',
      'Transaction Date,Reference,Details,Money Out,Money In,Balance\n05/01/2026,R1,STORES,12.50,,987.50\n16/01/2026,R2,PAYOUT,,219.00,1206.50\n',
      'Money Out, Money In'
    ],
    [
      'Spanish, with a total row',
      'Fecha;Concepto;Debe;Haber;Saldo\n05/01/2026;Compra;250,00;;250,00\n\n16/01/2026;Venta;;119,00;131,00\nTotal;;250,00;119,00;\n',
      'Debe, Haber'
    ],
    [
      'a list of invoices booked',
      'Date,Transaction Type,Num,Name,Account,Debit,Credit,Amount\n2026-01-05,Invoice,1,Ann,Sales,,120.00,120.00\n2026-01-16,Payment,,Ann,Bank,120.00,,120.00\n',
      'Debit, Credit'
    ],
    [
      'a statement by its days',
      'Buchungstag;Wertstellung;Buchungstext;Verwendungszweck;Betrag\n05.01.2026;05.01.2026;Lastschrift;Einkauf;-12,50\n16.01.2026;16.01.2026;Gutschrift;Auszahlung;219,00\n',
      'Wertstellung, Verwendungszweck'
    ]
  ])('%s', async (_label, text, columns) => {
    const { draft } = await readContent(text);
    expect([draft.kind, draft.kindReason]).toEqual([
      'other',
      { key: 'ledger', detail: { columns } }
    ]);
  });

  test('orders that were paid with a credit are orders', async () => {
    const { draft, figures } = await readContent(
      'Order ID,Date,Product,Quantity,Price,Debit,Credit\n1,2026-01-05,Mug,1,12.00,12,0\n2,2026-01-16,Cup,2,5.00,5,5\n'
    );
    expect([draft.kind, figures.net]).toEqual(['order_lines', 22]);
  });
});
