import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

const table = (header: string, days: string) =>
  [header, ...days.split('|').map((day, at) => `${at + 1};${day};a;X;1;10`)].join('\n') + '\n';

const PLAIN = 'Order;Date;Customer;Product;Qty;Price';
const CROATIAN = 'Narudžba;Datum;Kupac;Proizvod;Količina;Cijena';
const POLISH = 'Numer zamówienia;Data;Klient;Produkt;Ilość;Cena';
const CZECH = 'Číslo objednávky;Datum;Zákazník;Zboží;Množství;Cena';

describe('names that neighbours have for other months', () => {
  it.each([
    ['Croatian by its other months', PLAIN, '5 svi 2026|7 lip 2026|3 srp 2026', '05 06 07'],
    ['Croatian autumn', PLAIN, '5 ruj 2026|7 lis 2026|3 stu 2026', '09 10 11'],
    ['Polish by its other months', PLAIN, '5 cze 2026|7 lip 2026|3 sie 2026', '06 07 08'],
    ['Polish autumn', PLAIN, '5 wrz 2026|7 paź 2026|3 lis 2026', '09 10 11'],
    ['Czech by its other months', PLAIN, '5 čvc 2026|7 srp 2026|3 zář 2026', '07 08 09'],
    ['only Croatian has both', PLAIN, '5 lip 2026|7 srp 2026', '06 07'],
    ['Croatian headers', CROATIAN, '5 lip 2026|7 lip 2026', '06 06'],
    ['Polish headers', POLISH, '5 lip 2026|7 lip 2026', '07 07'],
    ['Czech headers', CZECH, '5 srp 2026|7 listopad 2026', '08 11'],
    ['whole Croatian names', CROATIAN, '5 listopada 2026|7 listopada 2026', '10 10'],
    ['in one word', CROATIAN, '05-lip-26|17-srp-26', '06 07']
  ])('%s', async (_, header, days, months) => {
    const { times } = await readContent(table(header, days));
    expect(times.map((time) => time.slice(5, 7)).join(' ')).toBe(months);
  });

  it('says so where nothing tells', async () => {
    const { draft, times } = await readContent(table(PLAIN, '5 lip 2026|7 lip 2026'));
    expect(times[0]).toBe('2026-07-05T00:00');
    expect(draft.notes).toEqual([
      { key: 'months_untold', detail: { header: 'Date', example: '5 lip 2026', day: '2026-07-05' } }
    ]);
  });

  it('says what it took for Croatian', async () => {
    const { draft } = await readContent(table(CROATIAN, '5 lip 2026|7 srp 2026'));
    expect(draft.notes).toEqual([
      {
        key: 'months_croatian',
        detail: { header: 'Datum', example: '5 lip 2026', day: '2026-06-05' }
      }
    ]);
  });
});
