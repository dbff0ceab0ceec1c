import { describe, expect, test } from 'vitest';
import { decideDates, readDate } from '../../../../../workers/rooms/import/values/read-dates.ts';
import { shareOfDates } from '../../../../../workers/rooms/import/values/dates/share-of-dates.ts';

const shown = (time: number) =>
  Number.isNaN(time)
    ? 'unreadable'
    : new Date(time).toISOString().slice(0, 19).replace('T00:00:00', '');

function readAll(cells: readonly string[], now = NaN): string[] {
  const { order, isBuddhist } = decideDates(cells, now);
  return cells.map((cell) => shown(readDate(cell, order, isBuddhist)));
}

test('short years stand first in Korean days, with points and blanks', () => {
  expect(readAll(['26. 3. 5.', '25. 12. 17.', '26. 5. 1.'])).toEqual([
    ...['2026-03-05', '2025-12-17', '2026-05-01']
  ]);
});

describe('years of other calendars', () => {
  test.each([
    ['05/03/2569', '2026-03-05'],
    ['2569-03-05', '2026-03-05'],
    ['29/02/2567', '2024-02-29'],
    ['29/02/2568', 'unreadable'],
    ['令和8年3月5日', '2026-03-05'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和8年3月5日(木) 14時05分', '2026-03-05T14:05:00'],
    ['2026年(令和8年)3月5日', '2026-03-05'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['R8.3.5', '2026-03-05'],
    ['R08/03/05 9:05', '2026-03-05T09:05:00'],
    ['H31.4.30', '2019-04-30'],
    ['R.8.3.5', '2026-03-05'],
    ['民國115年3月5日', '2026-03-05'],
    ['民国115年03月05日 14:05', '2026-03-05T14:05:00'],
    ['中華民國115年3月5日', '2026-03-05'],
    ['115/03/05', '2026-03-05'],
    ['115年3月5日', '2026-03-05'],
    ['115.3.5 14:05:09', '2026-03-05T14:05:09'],
    ['1150305', '2026-03-05'],
    ['25690305', '2026-03-05'],
    ['1404/12/14', '2026-03-05'],
    ['1403/12/30', '2025-03-20'],
    ['1404/12/30', 'unreadable'],
    ['۱۴۰۴/۱۲/۱۴', '2026-03-05'],
    ['۰۴/۱۲/۱۴', '2026-03-05'],
    ['14 اسفند 1404', '2026-03-05'],
    ['۱۴ اسفند ۱۴۰۴', '2026-03-05'],
    ['1447/09/16', '2026-03-05'],
    ['16-09-1447', '2026-03-05'],
    ['5 มี.ค. 69', '2026-03-05'],
    ['5 มี.ค. 26', '2026-03-05'],
    ['5 มีนาคม พ.ศ. 2569', '2026-03-05'],
    ['พฤ. 5 มี.ค. 2569 14:05 น.', '2026-03-05T14:05:00'],
    ['๕ มีนาคม ๒๕๖๙', '2026-03-05'],
    ['3569-03-05', 'unreadable'],
    ['150/03/05', 'unreadable']
  ])('%s', (cell, expected) => {
    expect(shown(readDate(cell, 'dmy'))).toBe(expected);
  });
});

describe('digits and marks', () => {
  test.each([
    ['٢٠٢٦/٠٣/٠٥', '2026-03-05'],
    ['\u200f٢٠٢٦/٠٣/٠٥', '2026-03-05'],
    ['٠٥/٠٣/٢٠٢٦', '2026-03-05'],
    ['०५/०३/२०२६', '2026-03-05'],
    ['๐๕/๐๓/๒๕๖๙', '2026-03-05'],
    ['２０２６／０３／０５', '2026-03-05'],
    ['２０２６年３月５日', '2026-03-05'],
    ['\u200e5\u200e.3\u200e.2026', '2026-03-05'],
    ['5\u00a0Mar\u00a02026', '2026-03-05'],
    ['5\u202fmars\u202f2026\u202f14:05', '2026-03-05T14:05:00'],
    ['05‑03‑2026', '2026-03-05'],
    ['05–03–2026', '2026-03-05'],
    ["'05.03.2026", '2026-03-05'],
    ["'2026-03-05", '2026-03-05'],
    ['’2026-03-05 14:05', '2026-03-05T14:05:00'],
    ['="2026-03-05"', '2026-03-05'],
    ['5. 3. 2026', '2026-03-05'],
    ['05 / 03 / 2026', '2026-03-05'],
    ['5.3.2026.', '2026-03-05']
  ])('%s', (cell, expected) => {
    expect(shown(readDate(cell, 'dmy'))).toBe(expected);
  });
});

describe('names of months', () => {
  test.each([
    '5. März 2026|5 Mrz 2026|05-Mär-26|5. Maerz 2026|5. Mär. 2026|Donnerstag, 5. März 2026|Do, 5. März 2026|Do., 05.03.2026',
    '5 mars 2026|5 mars 26|jeudi 5 mars 2026|jeu. 05/03/2026|05-mars-26|le 5 mars 2026',
    '5 de marzo de 2026|5 marzo 2026|05-mar-2026|jueves, 5 de marzo de 2026|5 de mar. de 2026|5/mar/2026',
    '5 de março de 2026|5 mar 2026|05 de mar. de 2026|5/mar./2026|quinta-feira, 5 de março de 2026',
    '5 marzo 2026|giovedì 5 marzo 2026|gio 5 mar 2026',
    '5 maart 2026|5 mrt 2026|5-mrt-26|5 mrt. 2026|do 5 mrt 2026',
    '5 marca 2026|5 mar 2026|5 marca 2026 r.|czwartek, 5 marca 2026|5 marzec 2026',
    '5 Mart 2026|5 Mar 2026|05 Mart 2026 Perşembe|5 MART 2026',
    '5 марта 2026|5 марта 2026 г.|5 мар. 2026 г.|5 мар 2026|чт, 5 марта 2026|05-мар-26|5 март 2026',
    '5 березня 2026|5 бер. 2026 р.|5 березня 2026 року',
    '5 مارس 2026|٥ مارس ٢٠٢٦|الخميس، 5 مارس 2026|5 آذار 2026',
    '5 มีนาคม 2026|5 มี.ค. 2569|วันพฤหัสบดีที่ 5 มีนาคม 2569',
    '5 tháng 3, 2026|5 thg 3, 2026|ngày 5 tháng 3 năm 2026|Ngày 05 tháng 03 năm 2026|Thứ Năm, 5 tháng 3, 2026|5 Th3 2026|5-thg 3-2026',
    '5 Maret 2026|5 Mar 2026|Kamis, 5 Maret 2026',
    '2026年3月5日|2026年3月5日 木曜日|2026年03月05日(木)|2026/3/5(木)|2026年3月5日 星期四|2026年3月5号',
    '2026년 3월 5일|2026년 3월 5일 목요일|2026. 3. 5.|2026.03.05(목)|2026-03-05 (목)',
    'March 5, 2026|Mar 5, 2026|5th March 2026|March 5th, 2026|5th of March 2026|5-Mar-26|Thursday, March 5, 2026|Thu Mar 05 2026|Thu, 05 Mar 2026|Thu 5 Mar 2026|05MAR2026|2026 Mar 5|2026-Mar-05|Thu 2026-03-05',
    '5 במרץ 2026|5 מרץ 2026|יום חמישי, 5 במרץ 2026',
    '5. mars 2026|5. mar. 2026|torsdag 5. mars 2026|5. marts 2026|den 5. marts 2026|5 mars 2026',
    '05.03.2026, Do|05/03/2026 Thu|05.03.2026 г.|05.03.2026 г., чт|05/03/2026 jeudi|2026-03-05 Thursday|2026/03/05 週四',
    '5. března 2026|5. březen 2026|5. bře 2026|čtvrtek 5. března 2026',
    '5 Μαρτίου 2026|5 Μαρ 2026|Πέμπτη, 5 Μαρτίου 2026|5 Μάρτιος 2026',
    '2026. március 5.|2026. márc. 5.|2026. március 5., csütörtök',
    '5 martie 2026|5 mar. 2026|joi, 5 martie 2026',
    '5. maaliskuuta 2026|5. maalis 2026|torstai 5. maaliskuuta 2026',
    '5 मार्च 2026|५ मार्च २०२६|1er mars 2026>2026-03-01|1º de março de 2026>2026-03-01'
  ])('%s', (cells) => {
    for (const cell of cells.split('|')) {
      const [text, expected = '2026-03-05'] = cell.split('>');
      expect(`${text} ${shown(readDate(text, 'dmy'))}`).toBe(`${text} ${expected}`);
    }
  });

  const LANGUAGES =
    'de fr es pt it nl pl tr ru ar vi id ja ko zh en he nb da sv cs el uk hu ro fi hi bg sk ' +
    'hr lt lv sl et ur ca sr sr-Latn bs is gl mt sq lb af sw az uz ga mk be kk ps ug sd bn as ta ' +
    'te kn gu pa or ka hy am km lo my si fa mr ne ms fil th';
  test('every month in every language, as the platform writes it', () => {
    const wrong: string[] = [];
    for (const language of LANGUAGES.split(' ')) {
      for (const month of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          day: 'numeric',
          month,
          year: 'numeric',
          timeZone: 'UTC'
        });
        for (let i = 0; i < 12; i++) {
          const time = Date.UTC(2026, i, 17);
          const cell = format.format(time);
          if (readDate(cell, 'dmy') !== time) wrong.push(`${language} ${cell}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('what Croats call a month goes first where they write the date', () => {
    const read = (cell: string) => shown(readDate(cell, 'dmy'));
    expect(read('15. listopada 2026.')).toBe('2026-10-15');
    expect(read('15. srp 2026. 10:20')).toBe('2026-07-15T10:20:00');
    expect(read('15 listopada 2026')).toBe('2026-11-15');
    expect(read('15. listopadu 2026')).toBe('2026-11-15');
  });

  test('months and weeks stand for their first day, which needs a sure year', () => {
    const cells =
      'Mar-26|March 2026|mars 2026|mar/26|2026年3月|03/2026|2026-03|marzo de 2026'.split('|');
    for (const cell of cells)
      expect(`${cell} ${shown(readDate(cell, 'ymd'))}`).toBe(`${cell} 2026-03-01`);
    for (const cell of ['2026-W10', '2026W10', 'W10 2026', 'KW 10/2026', '2026-W10-1']) {
      expect(shown(readDate(cell, 'ymd'))).toBe('2026-03-02');
    }
    expect(shown(readDate('2026-W10-4', 'ymd'))).toBe('2026-03-05');
    for (const cell of ['26-Mar', 'Mar 26', '5 March', '2026-W54']) {
      expect(shown(readDate(cell, 'ymd'))).toBe('unreadable');
    }
  });

  test('what only looks like a date is none', () => {
    const cells =
      'Kite 12 Blue|Mar de Plata 12|5 apples 2026|Mayo 12 500|Set of 12|Soap 5 2026|Box 12|A 12/5|Size M 42|' +
      'Julia 12 2026|12 Main Street|SKU-2026-03|Mart 12';
    for (const cell of cells.split('|')) {
      expect(`${cell} ${shown(readDate(cell, 'dmy'))}`).toBe(`${cell} unreadable`);
    }
    expect(shareOfDates(['Kite 12', 'Reel 40', 'Soap 2 2026'])).toBe(0);
  });
});

describe('times of day', () => {
  test.each([
    '23:58|23:58:00|11:58 PM|11:58 pm|11:58 p.m.|11:58 p. m.|11:58PM|11:58 P.M.|11:58p|23:58 hs.|23:58 hs|23:58 Uhr|um 23:58 Uhr',
    '23h58|23 h 58|23h58min|à 23h58|23.58|kl. 23.58|11:58 م|11:58 مساءً|下午11:58|下午 11:58|晚上11:58|下午11点58分|23时58分|23時58分|午後11時58分|오후 11:58|오후 11시 58분',
    '23:58:00.000|23:58:00,5|23:58 +0700|23:58+07|23:58:00+07:00|23:58 UTC+7|23:58 GMT+07:00|23:58 (UTC+07:00)|23:58 Europe/Berlin|23:58:00+01:00[Europe/Berlin]|23:58 EDT|23:58 Z',
    'at 11:58 PM|- 23:58|, 23:58|23:58 น.|ÖS 11:58|11:58 CH|11:58 μ.μ.|a las 23:58|ore 23:58|в 23:58|lúc 23:58|às 23:58|23:58 PM|PM 11:58'
  ])('%s', (times) => {
    for (const time of times.split('|')) {
      const read = shown(readDate(`05/03/2026 ${time}`, 'dmy')).slice(0, 16);
      expect(`${time} ${read}`).toBe(`${time} 2026-03-05T23:58`);
    }
  });

  test.each([
    ['5/3/2026 12:15 a.m.', '2026-03-05T00:15:00'],
    ['5/3/2026 12:15 p. m.', '2026-03-05T12:15:00'],
    ['5/3/2026 12:15 ص', '2026-03-05T00:15:00'],
    ['2026/3/5 上午12:15', '2026-03-05T00:15:00'],
    ['2026. 3. 5. 오전 12:15', '2026-03-05T00:15:00'],
    ['5/3/2026 9 PM', '2026-03-05T21:00:00'],
    ['5 de março de 2026 22:55 hs.', '2026-03-05T22:55:00'],
    ['Thu Mar  5 23:58:00 2026', '2026-03-05T23:58:00'],
    ['Thu Mar 05 23:58:00 +0000 2026', '2026-03-05T23:58:00'],
    ['23:58 05/03/2026', '2026-03-05T23:58:00'],
    ['2026-03-05T23:58:09.123456Z', '2026-03-05T23:58:09'],
    ['5/3/2026 13:15 a.m.', 'unreadable'],
    ['5/3/2026 25:15', 'unreadable'],
    ['5/3/2026 14', 'unreadable']
  ])('%s', (cell, expected) => {
    expect(shown(readDate(cell, 'dmy'))).toBe(expected);
  });
});

describe('the order of a column', () => {
  test('two digits in front are the year where the dates then stay together', () => {
    expect(readAll(['26-03-05', '26-03-17', '26-04-01', '25-12-12'])).toEqual([
      '2026-03-05',
      '2026-03-17',
      '2026-04-01',
      '2025-12-12'
    ]);
    expect(readAll(['26-03-05', '26-03-06'])).toEqual(['2026-03-05', '2026-03-06']);
    expect(readAll(['05/03/26', '17/03/26', '12/12/25'])).toEqual([
      '2026-03-05',
      '2026-03-17',
      '2025-12-12'
    ]);
    expect(readAll(['3/5/26', '3/17/26', '4/1/26'])[0]).toBe('2026-03-05');
    expect(readAll(['99-12-05', '98-11-30'])[0]).toBe('1999-12-05');
  });

  test('two digits that would lie in the future are Buddhist', () => {
    expect(readAll(['05/03/69', '17/03/69', '01/04/69'])).toEqual([
      '2026-03-05',
      '2026-03-17',
      '2026-04-01'
    ]);
    expect(readAll(['69-03-05', '69-03-17', '69-04-01'])[0]).toBe('2026-03-05');
  });

  test('a reading in the future loses when the clock is known', () => {
    const cells = ['03/04/2026', '03/09/2026', '02/11/2026'];
    expect(decideDates(cells).order).toBe('ambiguous');
    expect(decideDates(cells, Date.UTC(2026, 2, 12))).toMatchObject({
      order: 'mdy',
      ground: 'future'
    });
    expect(decideDates(cells, Date.UTC(2028, 0, 1)).order).toBe('ambiguous');
  });

  test('a reading long past loses when the clock is known', () => {
    const cells = ['26-03-05', '26-04-05'];
    expect(decideDates(cells).order).toBe('ambiguous');
    expect(decideDates(cells, Date.UTC(2026, 4, 1))).toMatchObject({
      order: 'ymd',
      ground: 'past'
    });
  });

  test('rows in order of time decide when there are enough of them', () => {
    const cells = [
      '03/04/2026',
      '01/05/2026',
      '02/05/2026',
      '07/05/2026',
      '10/06/2026',
      '01/07/2026'
    ];
    expect(decideDates(cells)).toMatchObject({ order: 'dmy', ground: 'sorted' });
    expect(decideDates(cells.toReversed()).order).toBe('dmy');
    expect(decideDates(cells.slice(0, 4)).order).toBe('ambiguous');
  });

  test('what one reading has in order and another leads through the year again and again', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    const months = Array.from({ length: 6 }, (_, at) => two(at + 1));
    const days = Array.from({ length: 12 }, (_, at) => two(at + 1));
    const cells = months.flatMap((month) => days.map((day) => `${day}/${month}/2024`));
    expect(decideDates(cells)).toMatchObject({ order: 'dmy', ground: 'sorted' });
    expect(decideDates(cells.toReversed()).order).toBe('dmy');
    // The month in front may be days that were sorted as text.
    const asText = months.flatMap((first) => days.map((second) => `${first}/${second}/2024`));
    expect(decideDates(asText).order).toBe('ambiguous');
    // One month is in order either way.
    expect(decideDates(cells.slice(0, 12)).order).toBe('ambiguous');
  });

  test('nothing is guessed where nothing decides', () => {
    expect(decideDates(['05/03/26', '06/03/26']).order).toBe('ambiguous');
    expect(decideDates(['05/03/26']).order).toBe('ambiguous');
    expect(decideDates(['03/04/2026', '05/06/2026']).order).toBe('ambiguous');
    expect(decideDates(['03/04/2026', '05/06/2026'], NaN, 'mdy').order).toBe('mdy');
  });

  test('each value is read by its own calendar', () => {
    expect(
      readAll(['2026-03-05', '2569-03-17', '令和8年4月1日', '115/03/05', '5 มี.ค. 2569'])
    ).toEqual(['2026-03-05', '2026-03-17', '2026-04-01', '2026-03-05', '2026-03-05']);
    expect(readAll(['05/03/2026', '17/03/2569'])).toEqual(['2026-03-05', '2026-03-17']);
  });

  test('numbers of days and seconds', () => {
    expect(readAll(['1772668800', '1773705600'])).toEqual(['2026-03-05', '2026-03-17']);
    expect(readAll(['1772668800000', '1773705600000'])[1]).toBe('2026-03-17');
    expect(readAll(['1772668800.5', '1773705600'])[1]).toBe('2026-03-17');
    expect(readAll(['46086', '46098.999305556'])).toEqual(['2026-03-05', '2026-03-17T23:59:00']);
  });
});
