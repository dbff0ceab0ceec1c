import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

const csv = (text: string) => text.replaceAll(' / ', '\n') + '\n';

describe('tables that are none of sales are proposed as another table', () => {
  it.each([
    [
      'work',
      'Date,Name,Hours,Amount / 2026-03-02,Anna,8,160.00 / 2026-03-02,Ben,6,108.00 / 2026-03-03,Anna,7.5,150.00',
      'Hours'
    ],
    [
      'work',
      'Employee,Date,Start,End,Hours Worked,Hourly Rate,Total / Anna,2026-03-02,09:00,17:00,8,20.00,160.00 / Ben,2026-03-02,09:00,15:00,6,18.00,108.00',
      'Employee, Hours Worked, Hourly Rate'
    ],
    [
      'work',
      'Datum;Name;Stunden;Betrag / 02.03.2026;Anna von Alm;8;160,00 / 23.03.2026;Ben Bär;6;108,00',
      'Stunden'
    ],
    [
      'work',
      '日期,姓名,工时,金额 / 2026-03-02,小安,8,160 / 2026-03-02,阿宝,6,108 / 2026-03-03,小安,7.5,150',
      '工时'
    ],
    [
      'work',
      'Date,Name,Present,Hours / 2026-03-02,Anna,Yes,8 / 2026-03-02,Ben,No,0 / 2026-03-03,Anna,Yes,8',
      'Hours'
    ],
    [
      'work',
      'Date,Driver,From,To,Km,Amount / 2026-03-02,Anna,Ulm,Bonn,35,10.50 / 2026-03-03,Ben,Ulm,Köln,25,7.50',
      'Driver, Km'
    ],
    [
      'work',
      'Name,Position,Start Date,Salary,Phone / Anna A,Cashier,2024-03-01,2400,0123456 / Ben B,Baker,2023-05-01,2600,0123457',
      'Salary'
    ],
    [
      'survey',
      'Timestamp,Name,How do you like us?,Would you come again?,Amount of visits / 2026-03-02 10:00,Anna,4,Yes,3 / 2026-03-03 12:00,Cem,5,Yes,7',
      'How do you like us?, Would you come again?'
    ],
    [
      'survey',
      'Date,Name,Q1,Q2,Q3,Score / 2026-03-02,Anna,4,5,3,12 / 2026-03-02,Ben,3,2,4,9',
      'Q1, Q2, Q3'
    ],
    [
      'readings',
      'Date,Name,Value,Unit / 2026-03-02 00:00,Fridge 1,4.2,°C / 2026-03-02 01:00,Fridge 2,3.9,°C',
      'Unit'
    ],
    [
      'readings',
      'Date,Name,Amount,Sensor / 2026-03-02 00:00,North,4.25,S1 / 2026-03-02 01:00,South,3.95,S2',
      'Sensor'
    ]
  ])('%s: %s', async (key, text, columns) => {
    const { draft } = await readContent(csv(text));
    expect([draft.kind, draft.kindReason]).toEqual(['other', { key, detail: { columns } }]);
  });
});

describe('files of tills with odd names stay sales', () => {
  it.each([
    ['Date,Name,Amount / 2026-03-02,Coffee,3.20 / 2026-03-03,Tea,2.80', 6],
    ['Date,Name,Hours,Amount / 2026-03-02,Bike rental,3,24.00 / 2026-03-03,Boat 2,2,30.00', 54],
    [
      'Date,Employee,Item,Hours,Price / 2026-03-02,Anna,Kayak,2,3.20 / 2026-03-03,Ben,Canoe,1,4.50',
      7.7
    ],
    [
      'Date,Client,Service,Staff,Hours,Price / 2026-03-02,Mia,Haircut,Anna,1,35.00 / 2026-03-03,Noa,Colour,Ben,2,80.00',
      115
    ],
    [
      'Date,Product,Qty,Amount,Temperature / 2026-03-02,Ice cream,2,6.40,21 / 2026-03-03,Waffle,1,2.80,18',
      9.2
    ],
    ['Which product?,How many?,Price?,Date / Mug,2,6.40,2026-03-02 / Cup,1,2.80,2026-03-03', 15.6]
  ])('%s', async (text, net) => {
    const { draft, figures } = await readContent(csv(text));
    expect([draft.kind, figures.net]).toEqual(['order_lines', net]);
  });

  it('and a bare name beside pieces and their amount is of what was sold', async () => {
    const { roles } = await readContent(
      csv('Date,Name,Qty,Amount / 2026-03-02,Coffee,2,6.40 / 2026-03-02,Cake,1,4.50')
    );
    expect(roles.Name).toBe('product_name');
  });

  it('and before a variant too', async () => {
    const { roles } = await readContent(
      csv(
        'Datum;Kvittonummer;Namn;Variant;Antal;Försäljning (SEK) / 2026-03-01;1;Kaffe;;2;60,00 / 2026-03-11;2;Bulle;Stor;1;25,00'
      )
    );
    expect(roles).toMatchObject({ Namn: 'product_name', 'Försäljning (SEK)': 'line_total' });
  });
});
