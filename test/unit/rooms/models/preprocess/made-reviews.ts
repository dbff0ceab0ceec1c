import { createRandom } from '../../../../../workers/maths/random.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';
import { codeWords } from '../../../../../workers/rooms/models/tables/read-column.ts';

const SAID = {
  en: 'mug box colour blue parcel friend kitchen shelf window price green summer shop lid',
  zh: '杯子 盒子 颜色 蓝色 包裹 朋友 厨房 架子 窗户 价格 绿色 夏天 商店 盖子'
};
/** The word that decides, and one that stands in as many texts of either mood. */
const PLANTED = { en: 'late', zh: '迟到' };

/** Reviews of words drawn by chance; with the planted word nine in ten are bad, without it one in ten. */
export function madeReviews(rows: number, language: 'en' | 'zh', seed = 1): Table {
  const random = createRandom(seed);
  const words = SAID[language].split(' ');
  const [texts, moods]: [string[], string[]] = [[], []];
  for (let row = 0; row < rows; row++) {
    const isLate = random.next() < 0.4;
    const own = Array.from({ length: 6 + random.integer(4) }, () => random.pick(words));
    if (isLate) own.splice(random.integer(own.length), 0, PLANTED[language]);
    texts.push(own.join(language === 'en' ? ' ' : '，'));
    moods.push(random.next() < (isLate ? 0.9 : 0.1) ? 'bad' : 'good');
  }
  return { rows, columns: [codeWords('Review', texts), codeWords('Mood', moods)] };
}

export const planted = (language: 'en' | 'zh') => PLANTED[language];
