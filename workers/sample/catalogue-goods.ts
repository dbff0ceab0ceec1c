/**
 * The goods of the sample shop: twelve categories of six articles, each in three or four variants.
 * Data only; `catalogue.ts` makes products of it.
 */

/** English, Chinese, what is special about it in both languages, price of the middle variant. */
export type Article = readonly [
  en: string,
  zh: string,
  note: string,
  noteZh: string,
  price: number
];

/** English, Chinese, factor on the article's price. */
export type Variant = readonly [en: string, zh: string, factor: number];

export interface Category {
  code: string;
  en: string;
  zh: string;
  /** Closing sentence of every description. */
  care: string;
  careZh: string;
  variants: readonly Variant[];
  articles: readonly Article[];
}

const WEIGHTS: readonly Variant[] = [
  ['50 g tin', '50克罐装', 0.6],
  ['100 g pouch', '100克袋装', 1],
  ['250 g family bag', '250克家庭装', 2.1]
];
const GLAZES: readonly Variant[] = [
  ['in celadon', '青瓷', 1.2],
  ['in white porcelain', '白瓷', 1],
  ['in red clay', '紫砂', 1.5],
  ['in clear glass', '玻璃', 0.8]
];
const WOODS: readonly Variant[] = [
  ['of beech', '榉木', 0.8],
  ['of olive wood', '橄榄木', 1],
  ['of bamboo', '竹制', 0.6]
];
const COLOURS: readonly Variant[] = [
  ['in indigo', '靛蓝', 1],
  ['in natural linen', '原色', 1],
  ['with a willow pattern', '柳叶纹', 1.2]
];
const SIZES: readonly Variant[] = [
  ['small', '小号', 0.7],
  ['medium', '中号', 1],
  ['large', '大号', 1.5]
];

export const CATEGORIES: readonly Category[] = [
  {
    code: 'GT',
    en: 'Green tea',
    zh: '绿茶',
    care: 'Brew at 80 °C for two minutes.',
    careZh: '80℃水冲泡两分钟。',
    variants: WEIGHTS,
    articles: [
      [
        'Longjing Dragon Well',
        '西湖龙井',
        'Flat, pan-fired leaves with a chestnut note',
        '扁平炒青，带板栗香',
        14
      ],
      ['Sencha', '日式煎茶', 'Steamed Japanese leaves, grassy and fresh', '蒸青茶叶，清爽鲜嫩', 11],
      [
        'Biluochun',
        '碧螺春',
        'Tiny spring spirals with a scent of fruit',
        '明前小芽卷曲如螺，花果香',
        16
      ],
      [
        'Gunpowder',
        '珠茶',
        'Tightly rolled pearls, strong and a little smoky',
        '紧结成珠，滋味浓厚微带烟香',
        8
      ],
      [
        'Genmaicha',
        '玄米茶',
        'Green leaves with toasted rice, warm and nutty',
        '绿茶配炒米，温暖有米香',
        9
      ],
      [
        'Jasmine Pearls',
        '茉莉龙珠',
        'Hand-rolled pearls scented with jasmine blossom',
        '手工揉珠，茉莉窨制七次',
        15
      ]
    ]
  },
  {
    code: 'BT',
    en: 'Black tea',
    zh: '红茶',
    care: 'Takes milk well; brew at 95 °C for four minutes.',
    careZh: '95℃水冲泡四分钟，加奶也好喝。',
    variants: WEIGHTS,
    articles: [
      [
        'English Breakfast',
        '英式早餐红茶',
        'A brisk blend for the first cup of the day',
        '清晨第一杯，浓醇提神',
        7
      ],
      [
        'Keemun',
        '祁门红茶',
        'Mellow, with cocoa and a hint of orchid',
        '醇厚甘甜，带可可与兰花香',
        13
      ],
      [
        'Dianhong Golden Tips',
        '滇红金芽',
        'Golden buds from Yunnan, honeyed and soft',
        '云南金芽，蜜香柔滑',
        15
      ],
      ['Earl Grey', '伯爵红茶', 'Perfumed with real bergamot oil', '天然佛手柑精油调香', 8],
      [
        'Darjeeling First Flush',
        '大吉岭春摘',
        'Light muscatel leaves of the first harvest',
        '头采嫩叶，麝香葡萄风味',
        18
      ],
      [
        'Lapsang Souchong',
        '正山小种',
        'Dried over pinewood, deeply smoky',
        '松木熏焙，烟香浓郁',
        12
      ]
    ]
  },
  {
    code: 'OP',
    en: 'Oolong and pu-erh',
    zh: '乌龙与普洱',
    care: 'Good for six infusions and more.',
    careZh: '耐泡，可冲六道以上。',
    variants: WEIGHTS,
    articles: [
      [
        'Tieguanyin',
        '铁观音',
        'Floral and creamy, from the hills of Anxi',
        '安溪高山，兰香馥郁',
        15
      ],
      [
        'Da Hong Pao',
        '大红袍',
        'Rock tea, roasted over charcoal, mineral and long',
        '炭焙岩茶，岩骨花香',
        22
      ],
      [
        'Dong Ding Oolong',
        '冻顶乌龙',
        'Medium roast from Taiwan with notes of caramel',
        '台湾中焙，焦糖余韵',
        17
      ],
      [
        'Ripe Pu-erh',
        '熟普洱',
        'Dark, earthy and smooth, stored for five years',
        '五年陈化，醇厚顺滑',
        13
      ],
      ['Raw Pu-erh', '生普洱', 'Young and lively, with a sweet finish', '茶气足，回甘快', 14],
      [
        'Oriental Beauty',
        '东方美人',
        'Bitten by leafhoppers, which makes it taste of honey',
        '小绿叶蝉叮咬，自带蜜香',
        26
      ]
    ]
  },
  {
    code: 'HT',
    en: 'Herbal tea',
    zh: '花草茶',
    care: 'Without caffeine, for every hour of the day.',
    careZh: '不含咖啡因，早晚都能喝。',
    variants: WEIGHTS,
    articles: [
      [
        'Chamomile Flowers',
        '洋甘菊',
        'Whole blossoms that calm the evening',
        '整朵花蕾，晚间舒缓',
        7
      ],
      ['Peppermint', '胡椒薄荷', 'Cut leaves, cool and clear', '切碎叶片，清凉醒神', 6],
      [
        'Chrysanthemum',
        '杭白菊',
        'White blossoms from Hangzhou, gently sweet',
        '杭州白菊，清甜明目',
        8
      ],
      [
        'Rooibos',
        '南非博士茶',
        'Red bush from South Africa, round and mild',
        '南非红灌木，圆润温和',
        7
      ],
      [
        'Rosebuds',
        '玫瑰花蕾',
        'Small pink buds with the scent of a garden',
        '粉色小花蕾，花园香气',
        10
      ],
      [
        'Lemon and Ginger',
        '柠檬生姜茶',
        'Lemon peel and ginger root that warm on cold days',
        '柠檬皮加姜片，冷天暖身',
        8
      ]
    ]
  },
  {
    code: 'TW',
    en: 'Teaware',
    zh: '茶具',
    care: 'Rinse with hot water only, no soap.',
    careZh: '清水冲洗即可，不必用洗洁精。',
    variants: GLAZES,
    articles: [
      [
        'Teapot for two',
        '双人茶壶',
        'A pot of 400 ml that pours without a drop on the table',
        '400毫升，出水利落不滴漏',
        34
      ],
      ['Gaiwan', '三才盖碗', 'Lidded bowl of 120 ml for careful brewing', '120毫升，细品好茶', 18],
      [
        'Pair of tasting cups',
        '品茗对杯',
        'Two thin-walled cups that keep the aroma',
        '薄壁聚香，两只一组',
        15
      ],
      [
        'Tea canister',
        '茶叶罐',
        'Closes tightly and keeps leaves fresh for months',
        '密封防潮，数月如新',
        21
      ],
      [
        'Fairness pitcher',
        '公道杯',
        'Gives every guest tea of the same strength',
        '分茶均匀，浓淡一致',
        16
      ],
      [
        'Travel tea set',
        '旅行茶具',
        'Pot and two cups in a padded case',
        '一壶两杯，附便携软包',
        42
      ]
    ]
  },
  {
    code: 'CU',
    en: 'Mugs and cups',
    zh: '杯子',
    care: 'Safe in dishwasher and microwave.',
    careZh: '可用洗碗机和微波炉。',
    variants: SIZES,
    articles: [
      [
        'Stoneware mug',
        '粗陶马克杯',
        'A heavy mug with a speckled glaze',
        '厚实手感，斑点釉面',
        14
      ],
      [
        'Enamel camping mug',
        '搪瓷露营杯',
        'Light, hard to break, with a blue rim',
        '轻便耐摔，蓝边经典',
        11
      ],
      [
        'Insulated travel mug',
        '保温随行杯',
        'Double steel wall for four hours of heat',
        '双层不锈钢，保温四小时',
        24
      ],
      [
        'Espresso cup',
        '浓缩咖啡杯',
        'Thick walls for a small strong coffee',
        '厚壁保温，小杯浓香',
        9
      ],
      [
        'Latte bowl',
        '拿铁碗',
        'A wide bowl for both hands on a winter morning',
        '双手捧着的冬日早晨',
        13
      ],
      ['Children’s cup', '儿童杯', 'Two handles and a fox that smiles', '双柄好握，小狐狸图案', 10]
    ]
  },
  {
    code: 'KT',
    en: 'Kitchen tools',
    zh: '厨房用具',
    care: 'Oil it now and then and it will outlast us.',
    careZh: '偶尔擦油保养，经久耐用。',
    variants: WOODS,
    articles: [
      ['Chopping board', '砧板', 'A solid board with a groove for juice', '整块实木，带导汁槽', 32],
      [
        'Cooking spoon',
        '炒菜勺',
        'A long handle and a corner that reaches every pan edge',
        '长柄斜口，锅边也刮得到',
        9
      ],
      [
        'Rolling pin',
        '擀面杖',
        'Turned from one piece, for dumplings and pastry',
        '一木车制，擀皮揉面都顺手',
        14
      ],
      ['Salt cellar', '盐罐', 'A swivel lid that opens with one finger', '旋转盖，一指即开', 17],
      [
        'Knife block',
        '刀架',
        'Holds six knives without scratching the blades',
        '可放六把刀，不伤刃',
        45
      ],
      [
        'Spice mortar',
        '香料研钵',
        'Crushes pepper, garlic and star anise',
        '花椒八角大蒜都能捣',
        26
      ]
    ]
  },
  {
    code: 'BK',
    en: 'Baking',
    zh: '烘焙',
    care: 'Comes with a recipe card.',
    careZh: '附食谱卡一张。',
    variants: SIZES,
    articles: [
      [
        'Loaf tin',
        '吐司模',
        'Heavy steel with a coat that lets bread go',
        '加厚钢材，不粘脱模',
        18
      ],
      [
        'Springform cake tin',
        '活扣蛋糕模',
        'A clasp that stays tight and a base that does not leak',
        '卡扣牢固，底部不漏',
        20
      ],
      [
        'Mooncake press',
        '月饼模',
        'Four patterns for the Mid-Autumn table',
        '四款花片，中秋必备',
        16
      ],
      ['Biscuit cutter set', '饼干切模', 'Stars, hearts and a rabbit', '星星爱心小兔子', 12],
      [
        'Silicone baking mat',
        '硅胶烘焙垫',
        'Replaces a thousand sheets of paper',
        '可重复使用上千次',
        15
      ],
      [
        'Shortbread baking kit',
        '黄油饼干烘焙包',
        'Flour, sugar and a wooden stamp: add butter',
        '面粉糖木印章，只差黄油',
        13
      ]
    ]
  },
  {
    code: 'CA',
    en: 'Candles',
    zh: '香薰蜡烛',
    care: 'Poured by hand from soy wax.',
    careZh: '大豆蜡手工浇注。',
    variants: [
      ['tealights, box of 12', '茶蜡12枚', 0.7],
      ['candle in a jar', '玻璃罐蜡烛', 1],
      ['pillar candle', '柱形蜡烛', 1.3]
    ],
    articles: [
      ['Sandalwood', '檀香', 'Warm wood for quiet evenings', '温润木香，夜晚静心', 16],
      [
        'Fig leaf',
        '无花果叶',
        'Green and milky, like a garden in August',
        '青绿奶香，八月花园',
        17
      ],
      ['Osmanthus', '桂花', 'Sweet autumn blossom', '金秋桂花，甜而不腻', 18],
      ['Sea salt', '海盐', 'Clean air after a storm', '雨后海风般清新', 15],
      ['Cinnamon orange', '肉桂甜橙', 'The scent of December', '冬日肉桂与甜橙', 16],
      ['Beeswax', '蜂蜡', 'Nothing added, a hint of honey', '无添加，淡淡蜜香', 19]
    ]
  },
  {
    code: 'TX',
    en: 'Table linen',
    zh: '桌布餐巾',
    care: 'Wash at 40 °C; softer every time.',
    careZh: '40℃机洗，越洗越柔软。',
    variants: COLOURS,
    articles: [
      ['Tablecloth', '桌布', 'Stonewashed, for a table of six', '水洗工艺，六人桌适用', 48],
      [
        'Set of four napkins',
        '餐巾四件套',
        'Mitred corners, generous size',
        '斜接包边，尺寸宽大',
        26
      ],
      ['Table runner', '桌旗', 'Dresses the table without hiding it', '点缀餐桌，不掩木纹', 22],
      ['Tea towel', '茶巾', 'Dries glasses without lint', '擦杯不留毛絮', 11],
      ['Apron', '围裙', 'Crossed straps and a deep pocket', '交叉肩带，大口袋', 34],
      ['Oven glove', '隔热手套', 'Padded to the elbow', '加长加厚，护到手肘', 17]
    ]
  },
  {
    code: 'ST',
    en: 'Stationery',
    zh: '文具',
    care: 'Paper from well-kept forests.',
    careZh: '纸张来自可持续林地。',
    variants: COLOURS,
    articles: [
      ['Notebook', '笔记本', 'Dotted pages that lie flat', '点阵内页，可平摊', 13],
      [
        'Letter paper set',
        '信笺套装',
        'Twenty sheets and envelopes for slow letters',
        '信纸信封各二十，慢慢写',
        12
      ],
      ['Recipe journal', '食谱手账', 'Room for a hundred family dishes', '记下一百道家常菜', 18],
      ['Fountain pen', '钢笔', 'A light pen with a smooth steel nib', '轻巧顺滑的钢尖', 29],
      ['Desk calendar', '台历', 'Solar terms and moon phases', '二十四节气与月相', 15],
      ['Pencil roll', '笔卷', 'Holds eighteen pencils and a sharpener', '可放十八支铅笔', 19]
    ]
  },
  {
    code: 'GS',
    en: 'Gift sets',
    zh: '礼盒',
    care: 'Wrapped, with a card for your words.',
    careZh: '精美包装，附贺卡。',
    variants: SIZES,
    articles: [
      ['Tea tasting box', '品茶礼盒', 'Eight teas from four provinces', '四省八款好茶', 38],
      ['Breakfast hamper', '早餐礼篮', 'Tea, marmalade and shortbread', '红茶果酱配黄油饼干', 44],
      ['Cosy evening box', '暖夜礼盒', 'Candle, mug and herbal tea', '蜡烛、杯子与花草茶', 40],
      [
        'New home box',
        '乔迁礼盒',
        'Salt, board and linen for a first kitchen',
        '盐罐砧板与茶巾，新家开灶',
        56
      ],
      ['Thank-you box', '谢师礼盒', 'A notebook, a pen and good tea', '笔记本、钢笔和好茶', 36],
      [
        'Reunion box',
        '团圆礼盒',
        'Red envelopes, jasmine pearls and two cups',
        '红包、茉莉龙珠与对杯',
        48
      ]
    ]
  }
];

/** Goods that are not drawn from the shelf, with their codes: one size, one price. */
export const SOLD_APART: readonly { code: string; article: Article }[] = [
  {
    code: 'OP-901',
    article: ['Tea of the counter', '柜台散茶', 'Weighed out while you wait', '现称现卖', 5.9]
  },
  {
    code: 'GS-901',
    article: [
      'Letterbox tea box',
      '信箱茶礼',
      'Flat enough for any letterbox',
      '薄盒装，可投信箱',
      9.9
    ]
  }
];
