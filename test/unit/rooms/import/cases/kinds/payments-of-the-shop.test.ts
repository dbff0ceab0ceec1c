import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

const csv = (text: string) => text.replaceAll(' / ', '\n') + '\n';

describe('what a shop pays is none of its sales', () => {
  it.each([
    [
      'work',
      'Date,Name,Gross,Tax,Net / 2026-03-31,Anna,2400,400,2000 / 2026-03-31,Ben,2600,450,2150 / 2026-04-30,Anna,2400,400,2000',
      'Gross, Tax, Net'
    ],
    [
      'work',
      'Datum;Name;Brutto;Steuern;Sozialversicherung;Netto / 31.03.2026;Anna;2400;300;400;1700 / 31.03.2026;Ben;2600;350;450;1800',
      'Sozialversicherung'
    ],
    [
      'work',
      'Date;Nom;Brut;Retenues;Net / 31/03/2026;Anna;2400;400;2000 / 31/03/2026;Ben;2600;450;2150',
      'Brut, Retenues, Net'
    ],
    [
      'work',
      '日期,姓名,应发,个税,实发 / 2026-03-31,小安,8000,200,7800 / 2026-03-31,阿宝,9000,300,8700',
      '应发, 个税, 实发'
    ],
    [
      'expenses',
      'Date,Supplier,Category,Amount / 2026-03-02,Mill Ltd,Flour,160.00 / 2026-03-04,Power Co,Energy,108.00 / 2026-03-09,Mill Ltd,Flour,150.00',
      'Supplier'
    ],
    [
      'expenses',
      'Date,Payee,Category,Amount / 2026-03-02,Mill Ltd,Flour,160.00 / 2026-03-04,Power Co,Energy,108.00',
      'Payee'
    ],
    [
      'expenses',
      'Datum;Lieferant;Kategorie;Betrag / 02.03.2026;Mühle;Mehl;160,00 / 14.03.2026;Stadtwerke;Strom;108,00',
      'Lieferant'
    ],
    [
      'expenses',
      'Fecha;Proveedor;Concepto;Importe / 02/03/2026;Molino;Harina;160,00 / 14/03/2026;Luz;Energía;108,00',
      'Proveedor'
    ],
    [
      'expenses',
      '日期,供应商,类别,金额 / 2026-03-02,面粉厂,面粉,160 / 2026-03-04,电力,电费,108',
      '供应商'
    ],
    [
      'expenses',
      'Invoice No,Invoice Date,Supplier,Due Date,Amount,VAT / 77,2026-03-02,Mill Ltd,2026-04-01,160.00,32.00 / A-9,2026-03-04,Power Co,2026-04-03,108.00,21.60',
      'Supplier'
    ],
    [
      'expenses',
      'Rechnungsnummer;Rechnungsdatum;Lieferant;Betrag / 77;02.03.2026;Mühle;160,00 / A-9;14.03.2026;Strom AG;108,00',
      'Lieferant'
    ],
    [
      'expenses',
      '发票号码,日期,供应商,金额 / 77,2026-03-02,面粉厂,160 / 78,2026-03-04,电力,108',
      '供应商'
    ],
    [
      'expenses',
      'Date,Expense,Amount / 2026-03-02,Flour,160.00 / 2026-03-04,Energy,108.00',
      'Expense'
    ]
  ])('%s: %s', async (key, text, columns) => {
    const { draft } = await readContent(csv(text));
    expect([draft.kind, draft.kindReason]).toEqual(['other', { key, detail: { columns } }]);
  });

  it.each([
    [
      'the supplier of what was sold',
      'Date,Item,Supplier,Qty,Amount / 2026-03-02,Loaf,Mill,2,6.00 / 2026-03-04,Roll,Oven,3,3.00'
    ],
    [
      'orders of a market place and its vendors',
      'Order ID,Date,Vendor,Total / 1,2026-03-02,North,6.00 / 2,2026-03-04,South,3.00'
    ],
    [
      'card payments of several branches',
      'Transaction ID,Date,Merchant,Amount / 1,2026-03-02,North,6.00 / 2,2026-03-04,South,3.00'
    ],
    [
      'a customer beside the till',
      'Date,Customer,Merchant,Amount / 2026-03-02,Ann,North,6.00 / 2026-03-04,Bob,South,3.00'
    ],
    [
      'what buyers pay with the tax behind it',
      'Date,Name,Net,VAT,Gross / 2026-03-02,Ann,100,20,120 / 2026-03-04,Bob,50,10,60'
    ],
    [
      'customers with gross and net',
      'Date,Customer,Gross,Tax,Net / 2026-03-02,Ann,120,20,100 / 2026-03-04,Bob,60,10,50'
    ]
  ])('%s stays one of sales', async (_, text) => {
    const { draft } = await readContent(csv(text));
    expect(draft.kind).toBe('order_lines');
  });
});
