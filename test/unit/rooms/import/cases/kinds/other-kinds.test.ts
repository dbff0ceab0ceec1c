import { describe, expect, it } from 'vitest';
import { amazonListings } from '../../../../../../workers/rooms/import/platforms/amazon-listings.ts';
import { readContent } from '../read-case.ts';

const csv = (...lines: string[]) => lines.join('\n') + '\n';
const sumOf = (
  { source }: Awaited<ReturnType<typeof readContent>>,
  role: string
): number | undefined => {
  const column = source.columns.find((own) => own.role === role)?.column;
  if (column?.type !== 'number') return undefined;
  return [...column.codes].reduce((sum, code) => sum + column.dictionary[code], 0);
};

describe('lists of customers', () => {
  it.each([
    ['姓名,邮箱,是否订阅', '王,w@x.cn,是', '李,l@x.cn,否'],
    ['会员编号,姓名,是否同意营销', '00012,王小明,是', '00013,李丽,否'],
    ['Namn,E-post,Nyhetsbrev', 'Åke,a@x.se,ja', 'Eva,e@x.se,nej'],
    ['Jméno,E-mail,Souhlas s marketingem', 'Jan,j@x.cz,ano', 'Eva,e@x.cz,ne'],
    ['Nome,E-mail,Newsletter', 'Rui,r@x.pt,sim', 'Eva,e@x.pt,não'],
    ['Név,E-mail,Hírlevél', 'Jan,j@x.hu,igen', 'Eva,e@x.hu,nem'],
    ['Name,E-mail,Email opt-in', 'Ann,a@x.org,TRUE', 'Bob,b@x.org,FALSE']
  ])('say who may be written to: %s', async (...lines) => {
    const { draft } = await readContent(csv(...lines));
    expect(draft.kind).toBe('customers');
    expect(draft.columns.at(-1)!.role).toBe('consent');
  });

  it.each([
    [
      'Kd.-Nr.;Name;E-Mail-Adresse;Tel. privat',
      '00123;Änne;ae@x.de;0351 1',
      'customer_id',
      'phone'
    ],
    ['N° client;Nom;Courriel;Accepte les e-mails', '17;Zoé;z@x.fr;Oui', 'customer_id', 'consent'],
    [
      'Square Customer ID,State,Email Address,Email Subscription Status',
      'S1,NJ,a@x.org,subscribed',
      'customer_id',
      'consent'
    ]
  ])('by the names their programs give: %s', async (header, row, first, last) => {
    const { draft } = await readContent(csv(header, row, row.replace('x.', 'y.')));
    expect(draft.kind).toBe('customers');
    expect([draft.columns[0].role, draft.columns[3].role]).toEqual([first, last]);
    if (header.includes('State')) expect(draft.columns[1].role).toBe('region');
  });

  it('name states that are new in no sense', async () => {
    const { roles } = await readContent(
      csv('Email,State / Region,Country', 'a@x.org,New York,US', 'b@x.org,New Jersey,US')
    );
    expect(roles).toMatchObject({ 'State / Region': 'region', Country: 'country' });
  });
});

describe('what days came to is no list of orders or advertising', () => {
  it.each([
    [
      'Day,Visitors,Visits,Page views,Bounce rate',
      '2025-11-01,100,120,400,45%',
      '2025-11-02,110,130,420,44%',
      '2025-11-03,80,90,300,50%'
    ],
    [
      'Date,Sessions,Engaged sessions,Total users,Views',
      '20251101,120,80,100,400',
      '20251102,130,90,110,420'
    ]
  ])('%s', async (...lines) => {
    expect((await readContent(csv(...lines))).draft.kind).toBe('other');
  });
});

describe('advertising', () => {
  it('counted in millionths is read as money, and that is said', async () => {
    const read = await readContent(
      csv('date,campaign,cost_micros,clicks', '2025-11-01,A,12340000,50', '2025-11-02,A,10000000,4')
    );
    expect(sumOf(read, 'spend')).toBeCloseTo(22.34, 9);
    expect(read.draft.notes).toContainEqual({ key: 'micros', detail: { header: 'cost_micros' } });
  });

  it('by day, as TikTok names it, leaves out the sums below', async () => {
    const read = await readContent(
      csv(
        'By Day,Campaign name,Cost,Impressions,Clicks (Destination),Currency',
        '2025-11-01,Spark,12.34,4000,44,USD',
        '2025-11-02,Spark,10.00,3000,30,USD',
        'Total of 2 results,-,22.34,7000,74,USD'
      )
    );
    expect([read.draft.kind, read.roles['By Day']]).toEqual(['spend', 'order_date']);
    expect(sumOf(read, 'spend')).toBeCloseTo(22.34, 9);
  });
});

describe('reviews', () => {
  it.each(['Sterne', 'stars', '颗星', 'étoiles'])(
    'give their stars with a word: 5 %s',
    async (word) => {
      const read = await readContent(
        csv(
          'Product,Rating,Review',
          `Mug,5 ${word},A lovely mug that I use on each day of the week`,
          `Tea,2 ${word},Tastes of nothing and is far too dear for that`
        )
      );
      expect([read.draft.kind, sumOf(read, 'rating')]).toEqual(['texts', 7]);
    }
  );
});

describe('appointments', () => {
  it('are orders of services, by the day they are for', async () => {
    const { draft, roles, figures } = await readContent(
      csv(
        'Appointment date,Client,Phone,Service,Staff,Price',
        '03/11/2025,Ann Lee,+44 1,Haircut,Tom,£35.00',
        '14/11/2025,Bob Ray,+44 2,Colour,Tom,£80.00'
      )
    );
    expect(draft.kind).toBe('order_lines');
    expect(roles).toMatchObject({ 'Appointment date': 'order_date', Service: 'product_name' });
    expect(figures).toMatchObject({ orders: 2, gross: 115 });
  });

  it('name the rooms that were booked', async () => {
    const { roles } = await readContent(
      csv(
        'Booking ID,Booked on,Email,Check-in,Room type,Nights,Price',
        'B1,2025-01-02,a@x.org,2025-02-01,Double,2,180.00',
        'B2,2025-01-03,b@x.org,2025-02-05,Single,1,70.00'
      )
    );
    expect(roles).toMatchObject({ 'Room type': 'product_name', 'Booked on': 'order_date' });
  });
});

describe('lists of products', () => {
  it('have the price of now where one was before', async () => {
    const { roles } = await readContent(csv('name,was price,now price', 'Mug,12,10', 'Tea,6,5'));
    expect(roles).toMatchObject({ 'now price': 'unit_price', 'was price': 'ignore' });
  });

  it('of Amazon have a day and a quantity and are no orders', async () => {
    const { draft, source } = await readContent(amazonListings.example);
    expect([draft.kind, source.rowsKept]).toEqual(['products', 2]);
  });

  it('name what a piece costs in Chinese', async () => {
    const { roles } = await readContent(
      csv('货号,品名,库存数量,成本单价', 'A1,茶杯,10,4', 'A2,茶壶,3,20')
    );
    expect(roles).toMatchObject({ 库存数量: 'stock', 成本单价: 'cost' });
  });

  it('have VK and EK for prices in German', async () => {
    const read = await readContent(
      csv(
        'Artikelnummer;Bezeichnung;VK brutto;EK netto',
        '1001;Sofa "Oslo";1.999,00 €;1.234,56 €',
        '1002;Stuhl;89,90 €;40,00 €'
      )
    );
    expect(sumOf(read, 'unit_price')).toBeCloseTo(2088.9, 9);
    expect(sumOf(read, 'cost')).toBeCloseTo(1274.56, 9);
  });
});
