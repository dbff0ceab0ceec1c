/**
 * Phrases of the invented reviews by language and mood. The words of `SENTIMENT_WORDS` stand only
 * where they belong: those for good in "good", those for bad in "bad".
 */

export type ReviewLanguage = 'en' | 'zh';
type Mood = 'good' | 'middling' | 'bad';
type Phrases = Record<Mood, readonly string[]>;

interface ReviewWords {
  openings: Phrases;
  closings: Phrases;
  /** By category code. */
  details: Record<string, Phrases>;
}

const TEA_EN: Phrases = {
  good: ['Fresh leaves and a long, clean taste.', 'Smells wonderful as soon as the bag is open.'],
  middling: ['Drinkable, but flatter than I remember.', 'Good first cup, thin second one.'],
  bad: ['The leaves taste stale.', 'Dusty, and bitter whatever I do with the water.']
};
const WARE_EN: Phrases = {
  good: [
    'Sits well in the hand and pours cleanly.',
    'The glaze is even deeper than in the picture.'
  ],
  middling: [
    'Smaller than it looks, otherwise sound.',
    'Nice shape, but the rim is a little thick.'
  ],
  bad: ['The lid leaks into my bag.', 'It arrived broken and the box was wet.']
};
const KITCHEN_EN: Phrases = {
  good: ['Solid work, used every day since.', 'Feels like something my grandmother would keep.'],
  middling: ['Does its work, no more.', 'The finish needed some sanding.'],
  bad: ['Bent in the first week, useless now.', 'A crack after two washes.']
};
const CANDLE_EN: Phrases = {
  good: [
    'Burns evenly and fills the room without shouting.',
    'A perfect scent for a quiet evening.'
  ],
  middling: [
    'Nice smell, but it burns down quickly.',
    'You have to sit close to notice the scent.'
  ],
  bad: ['The wick drowns after ten minutes.', 'Smells of nothing and smokes.']
};
const LINEN_EN: Phrases = {
  good: ['The cloth is heavy and soft.', 'Washed three times and still excellent.'],
  middling: ['Fine cloth, creases a lot.', 'The colour is a shade darker than shown.'],
  bad: ['Shrunk in the first wash.', 'The seam came apart at the table.']
};
const PAPER_EN: Phrases = {
  good: ['The paper takes ink beautifully.', 'Neatly made, I write more because of it.'],
  middling: ['Paper a bit thin for my pen.', 'Pretty, but it does not lie quite flat.'],
  bad: ['Pages fall out already.', 'Scratched when it came, and it skips.']
};
const GIFT_EN: Phrases = {
  good: ['My sister was delighted.', 'Wrapped with care, nothing to add.'],
  middling: ['A nice idea, though the box is half empty.', 'Some things I would have left out.'],
  bad: ['One jar was broken inside.', 'Came a week after the birthday.']
};

const TEA_ZH: Phrases = {
  good: ['茶叶新鲜，回味悠长。', '一开袋就很香，汤色清亮。'],
  middling: ['能喝，味道比以前淡。', '头一泡还行，第二泡就薄了。'],
  bad: ['茶有陈味，难喝。', '碎末多，怎么泡都发苦。']
};
const WARE_ZH: Phrases = {
  good: ['手感好，出水干净利落。', '釉色比照片还好看。'],
  middling: ['比想象的小，做工还可以。', '样子不错，杯口稍厚。'],
  bad: ['盖子漏水，包都湿了。', '收到时已经破损。']
};
const KITCHEN_ZH: Phrases = {
  good: ['做工扎实，天天在用。', '像外婆家的老物件，越用越顺手。'],
  middling: ['能用，没什么特别。', '边角要自己打磨一下。'],
  bad: ['用了一周就变形，没用。', '洗了两次就开裂。']
};
const CANDLE_ZH: Phrases = {
  good: ['燃烧均匀，香味不冲。', '晚上点一支，特别安心。'],
  middling: ['味道可以，就是烧得快。', '要凑近才闻得到。'],
  bad: ['点十分钟就灭。', '没有香味，还冒烟。']
};
const LINEN_ZH: Phrases = {
  good: ['布料厚实柔软。', '洗了三次还像新的。'],
  middling: ['料子不错，容易皱。', '颜色比图上深一点。'],
  bad: ['一洗就缩水。', '线头开了，只能退货。']
};
const PAPER_ZH: Phrases = {
  good: ['纸张顺滑，写着舒服。', '做得精致，让人想多写几笔。'],
  middling: ['纸有点薄，会透墨。', '好看，就是摊不太平。'],
  bad: ['没几天就掉页。', '收到就有划痕，还断墨。']
};
const GIFT_ZH: Phrases = {
  good: ['送给姐姐，她特别惊喜。', '包装用心，拿得出手。'],
  middling: ['想法不错，盒子有点空。', '有几样不太实用。'],
  bad: ['里面有一罐破损。', '生日过了一周才到。']
};

export const REVIEW_WORDS: Record<ReviewLanguage, ReviewWords> = {
  en: {
    openings: {
      good: [
        'Lovely!',
        'I am delighted.',
        'Just perfect.',
        'Excellent quality.',
        'Wonderful shop.'
      ],
      middling: ['It is all right.', 'Mixed feelings.', 'Neither good nor bad.', 'As expected.'],
      bad: ['I am disappointed.', 'Not again.', 'Very disappointed.', 'Money thrown away.']
    },
    closings: {
      good: [
        'I will order again.',
        'Came quickly, too.',
        'Five friends have asked me where it is from.'
      ],
      middling: ['I may try another one.', 'For the price it will do.', 'Delivery was on time.'],
      bad: ['It went straight back.', 'I asked for my money back.', 'Nobody answered my message.']
    },
    details: {
      GT: TEA_EN,
      BT: TEA_EN,
      OP: TEA_EN,
      HT: TEA_EN,
      TW: WARE_EN,
      CU: WARE_EN,
      KT: KITCHEN_EN,
      BK: KITCHEN_EN,
      CA: CANDLE_EN,
      TX: LINEN_EN,
      ST: PAPER_EN,
      GS: GIFT_EN
    }
  },
  zh: {
    openings: {
      good: ['很喜欢！', '非常满意。', '意外的惊喜。', '完美。', '值得买。'],
      middling: ['还可以吧。', '一般般。', '说不上好坏。', '和描述差不多。'],
      bad: ['很失望。', '不会再买了。', '太让人失望。', '白花钱。']
    },
    closings: {
      good: ['会再来。', '发货也快。', '好几个朋友问我在哪买的。'],
      middling: ['下次换一款试试。', '这个价格也就这样。', '物流还算准时。'],
      bad: ['已经申请退货。', '联系客服没人理。', '钱也没退。']
    },
    details: {
      GT: TEA_ZH,
      BT: TEA_ZH,
      OP: TEA_ZH,
      HT: TEA_ZH,
      TW: WARE_ZH,
      CU: WARE_ZH,
      KT: KITCHEN_ZH,
      BK: KITCHEN_ZH,
      CA: CANDLE_ZH,
      TX: LINEN_ZH,
      ST: PAPER_ZH,
      GS: GIFT_ZH
    }
  }
};
