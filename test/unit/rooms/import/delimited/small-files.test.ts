import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../../../../workers/contract/files/file-reading.ts';
import { readText, rowsOf } from '../read-text.ts';
import { encode } from './encode.ts';

/** Names and goods as small shops have them, by the encodings their computers save them in. */
const SAMPLES: [Encoding, string[]][] = [
  [
    'windows-1252',
    [
      'Zoë Müller|Café crème',
      'François Lefèvre|Théière',
      'José Núñez|Taza pequeña',
      'João Conceição|Pão',
      'Größe|Schürze weiß',
      'Åsa Björk|Kopp blå',
      'Søren Ærø|Krus grøn',
      'Jürgen|Tee',
      'André|Mug',
      'Niccolò|Tè verde',
      'Müller|Stück'
    ]
  ],
  [
    'windows-1250',
    [
      'Łukasz Żółć|Kubek',
      'Jiří Dvořák|Hrnek černý',
      'Małgorzata Wójcik|Święca',
      'Ľubomír Šťastný|Šálka',
      'Erdős Ágnes|Fűző őszi',
      'Kovačević|Šalica žuta',
      'Krzysztof Dąbrowski|Łyżka',
      'Paweł|Książka',
      'Ondřej Němec|Lžíce'
    ]
  ],
  [
    'windows-1251',
    [
      'Мария Иванова|Чайник',
      'Олена Шевченко|Чашка біла',
      'Георги Димитров|Чаша',
      'Јелена Јовановић|Шоља',
      'анна|кружка',
      'Пётр|Ложка',
      'ООО Ромашка|КРУЖКА'
    ]
  ],
  [
    'windows-1253',
    ['Γιώργος Παππάς|Κούπα', 'Μαρία|Φλιτζάνι', 'ΕΛΕΝΗ|ΤΣΑΙ', 'Νίκος Οικονόμου|Καφές']
  ],
  [
    'windows-1254',
    ['Ayşe Güneş|İnce bardak', 'Mehmet Yıldız|Çay kaşığı', 'Işık Doğan|Fincan', 'Gökçe|Tabak ağaç']
  ],
  ['windows-1255', ['דנה כהן|ספל', 'יוסי לוי|קומקום', 'משה אברהם|כוס זכוכית']],
  ['windows-1256', ['هند سالم|إبريق', 'محمد علي|كوب شاي', 'فاطمة الزهراء|قهوة', 'سارة|عطر']],
  [
    'windows-1257',
    [
      'Rūta Žukauskienė|Puodelis',
      'Jānis Bērziņš|Krūze',
      'Kätlin Õunapuu|Tass šokolaad',
      'Agnė|Šaukštas'
    ]
  ],
  ['windows-1258', ['Nguyễn Văn Hùng|Ấm trà', 'Trần Thị Hương|Cốc sứ', 'Đặng Thuỳ|Bát']],
  ['windows-874', ['สมชาย ใจดี|ถ้วยชา', 'สุดา|กาแฟ', 'นภา ศรีสุข|เสื้อ']],
  [
    'macintosh',
    [
      'Zoë Müller|Café',
      'José Núñez|Taza pequeña',
      'Jürgen Groß|Früchtetee',
      'François|Théière',
      'Søren|Kaffe grøn',
      'Bärbel Höß|Kännchen'
    ]
  ],
  ['x-mac-cyrillic', ['Мария Иванова|Чайник', 'Сергей Петров|Кружка']],
  ['koi8-r', ['Мария Иванова|Чайник', 'Сергей Петров|Кружка', 'Анна|Ложка']],
  [
    'gb18030',
    [
      '王小明|紫砂茶壶',
      '李娜|红色连衣裙',
      '欧阳锋|杯',
      '张伟|咖啡',
      '陈静|毛巾，白色',
      '赵丽颖|手机壳'
    ]
  ],
  ['big5', ['陳美玲|紅色連衣裙', '林志明|茶壺', '黃淑芬|馬克杯', '張雅婷|襯衫']],
  [
    'shift_jis',
    [
      '佐藤 花|有田焼 湯呑',
      '鈴木 一|今治タオル',
      '高橋 実|風鈴',
      '山田太郎|マグカップ',
      '田中|ﾏｸﾞｶｯﾌﾟ',
      '渡辺 美咲|急須'
    ]
  ],
  ['euc-jp', ['佐藤 花|有田焼 湯呑', '鈴木 一|今治タオル', '山田太郎|マグカップ', '中村 優|茶碗']],
  ['euc-kr', ['김민수|찻잔 세트', '이서연|머그컵', '박지훈|수건', '최유진|목걸이']]
];

describe('a file with one or two names beyond ASCII is read as typed', () => {
  const each = SAMPLES.flatMap(([encoding, names]) => names.map((own) => [encoding, own] as const));
  test.each(each)('%s: %s', async (encoding, both) => {
    const names = both.split('|');
    const text = `id,customer,product\n1,${names.join()}\n`;
    const read = await readText(encode(text, encoding));
    expect(
      rowsOf(read)[0]
        .slice(1)
        .map((own) => own.normalize('NFC'))
    ).toEqual(names);
  });
});

describe('all names of an encoding together', () => {
  test.each(SAMPLES)('%s', async (encoding, names) => {
    const text = names.map((own, i) => `${i},${own.replace('|', ',')}\n`);
    const read = await readText(encode(`id,customer,product\n${text.join('')}`, encoding));
    expect(read.reading.encoding).toBe(encoding);
  });
});
