import type { marketEn } from './market.en.ts';

/** Words of the market room. */
export const marketZh: Record<keyof typeof marketEn, string> = {
  'market.page.change': '变化',
  'market.question.change': '两段时间对照：差别从哪里来，在哪里。',
  'market.change.title': '变了什么？为什么？',
  'market.change.lead': '两段时间对照，找出差别从哪里来。',
  'market.change.span': '时间段',
  'market.change.span.days28': '最近 28 天',
  'market.change.span.month': '本月至今',
  'market.change.span.year': '今年至今',
  'market.change.span.own': '自选日期',
  'market.change.days': '{from:date} 至 {to:date}，对比 {beforeFrom:date} 至 {beforeTo:date}',
  'market.change.daysAlone': '{from:date} 至 {to:date}。数据里没有更早的时间可以对比。',
  'market.change.noDates': '订单没有日期，无法对比。',
  'market.change.ownHint': '以上方选择的日期为准；没有选择则为全部日期。',
  'market.finding.up': '净销售额上升 {change:percent}，比对比期多 {amount:moneyAbout}。',
  'market.finding.down': '净销售额下降 {change:percent}，比对比期少 {amount:moneyAbout}。',
  'market.finding.usual':
    '没有明显变化：净销售额相差 {amount:moneyAbout}，属于顾客来去的正常波动。',
  'market.finding.orders_up':
    '订单数上升 {change:percent}，从 {before:number} 单到 {now:number} 单；个别特大金额使净销售额看不出来。',
  'market.finding.orders_down':
    '订单数下降 {change:percent}，从 {before:number} 单到 {now:number} 单；个别特大金额使净销售额看不出来。',
  'market.finding.factor.customers':
    '主要是购买人数变了：{now:number} 位可识别的顾客，之前 {before:number} 位。',
  'market.finding.factor.frequency':
    '主要是购买次数变了：人均 {now:number} 单，之前 {before:number} 单。',
  'market.finding.factor.items':
    '主要是每单件数变了：每单 {now:number} 件，之前 {before:number} 件。',
  'market.finding.factor.price':
    '主要是所选商品的价位变了：每件 {now:money}，之前 {before:money}。',
  'market.finding.factor.unknown':
    '主要是没有顾客信息的订单变了：{now:moneyAbout}，之前 {before:moneyAbout}。',
  'market.finding.factor.returns': '主要是退货变了：{now:moneyAbout}，之前 {before:moneyAbout}。',
  'market.finding.part.up': '“{label}”多卖了 {amount:moneyAbout}。',
  'market.finding.part.down': '“{label}”少卖了 {amount:moneyAbout}。',
  'market.finding.part.customers.new.up': '新顾客多带来 {amount:moneyAbout}。',
  'market.finding.part.customers.new.down': '新顾客少带来 {amount:moneyAbout}。',
  'market.finding.part.customers.returning.up': '老顾客多带来 {amount:moneyAbout}。',
  'market.finding.part.customers.returning.down': '老顾客少带来 {amount:moneyAbout}。',
  'market.finding.simpson':
    '客单价要小心看：总体从 {before:money} 变为 {now:money}，但按{kind}看，每一部分都朝相反方向变。这是各部分占比变化造成的。',
  'market.finding.mix':
    '客单价从 {before:money} 变为 {now:money}，只是因为{kind}的占比变了；若占比不变，应为 {same:money}。',
  'market.kind.category': '类别',
  'market.kind.product': '商品',
  'market.kind.country': '国家',
  'market.kind.channel': '渠道',
  'market.kind.customers': '新老顾客',
  'market.figure.net': '净销售额',
  'market.figure.pieces': '件数',
  'market.figure.orders': '订单数',
  'market.figure.customers': '可识别顾客',
  'market.figure.averageOrder': '客单价',
  'market.figure.before': '之前 {value}',
  'market.change.bridge': '从之前到现在',
  'market.change.bridgeHint':
    '每个因素带来的增减，合计正好等于总变化，精确到分（对数平均分解，LMDI）。',
  'market.change.before': '之前',
  'market.change.now': '现在',
  'market.factor.customers': '顾客数',
  'market.factor.frequency': '人均单数',
  'market.factor.items': '每单件数',
  'market.factor.price': '每件价格',
  'market.factor.unknown': '无顾客信息的订单',
  'market.factor.returns': '退货',
  'market.change.parts': '变化在哪里',
  'market.change.partsHint': '每一部分现在减去之前。点一下可单独查看。',
  'market.change.by': '拆分方式',
  'market.change.by.category': '类别',
  'market.change.by.product': '商品',
  'market.change.by.country': '国家',
  'market.change.by.channel': '渠道',
  'market.change.by.customers': '新老顾客',
  'market.change.rest': '其余 {count:number} 项',
  'market.change.name.new': '新顾客',
  'market.change.name.returning': '老顾客',
  'market.change.name.unknown': '顾客未知',
  'market.change.name.none': '未注明',
  'market.change.table': '变动明细',
  'market.column.part': '部分',
  'market.column.factor': '因素',
  'market.column.now': '现在',
  'market.column.before': '之前',
  'market.column.change': '变化',
  'market.column.day': '日期',
  'market.rolling.title': '截至每天的滚动销售额',
  'market.rolling.over': '天数',
  'market.rolling.days7': '7 天',
  'market.rolling.days28': '28 天',
  'market.rolling.days365': '365 天',
  'market.rolling.hint': '滚动合计去掉了单日起伏，更容易看出转折。',
  'market.counting': '怎么算的',
  'market.counting.factors':
    '可识别顾客的销售额＝人数×人均单数×每单件数×每件价格。每个因素的贡献＝前后两个销售额的对数平均×该因素变化的对数，因此各部分之和等于总变化，且与因素顺序无关。无顾客信息的订单和退货各自单列。',
  'market.counting.chance':
    '所有买家各自变化之和超出其离散程度、在 100 次偶然中有 99 次达不到时，才说有变化。单独一笔大额订单不会被当作变化。',
  'market.page.trend': '趋势',
  'market.question.trend': '去掉季节因素后往哪里走，哪些日子反常。',
  'market.trend.title': '走势如何？',
  'market.trend.measure': '指标',
  'market.trend.measure.net': '净销售额',
  'market.trend.measure.orders': '订单数',
  'market.trend.measure.units': '件数',
  'market.trend.measure.averageOrder': '客单价',
  'market.trend.measure.price': '每件价格',
  'market.trend.grain': '按',
  'market.trend.grain.day': '日',
  'market.trend.grain.week': '周',
  'market.trend.grain.month': '月',
  'market.trend.finding.up.day': '{measure}在上升：每天约增加 {slope}（95% 区间：{low}～{high}）。',
  'market.trend.finding.up.week':
    '{measure}在上升：每周约增加 {slope}（95% 区间：{low}～{high}）。',
  'market.trend.finding.up.month':
    '{measure}在上升：每月约增加 {slope}（95% 区间：{low}～{high}）。',
  'market.trend.finding.down.day':
    '{measure}在下降：每天约减少 {slope}（95% 区间：{low}～{high}）。',
  'market.trend.finding.down.week':
    '{measure}在下降：每周约减少 {slope}（95% 区间：{low}～{high}）。',
  'market.trend.finding.down.month':
    '{measure}在下降：每月约减少 {slope}（95% 区间：{low}～{high}）。',
  'market.trend.finding.change':
    '从 {day:day}那一周起水平变了：之后每周约 {after}，之前 {before}。',
  'market.trend.finding.changeOrSeason':
    '从 {day:day}那一周起水平变了：之后每周约 {after}，之前 {before}。数据不足两年，也可能只是季节因素。',
  'market.trend.finding.changeAverage':
    '从 {day:day}那一周起水平变了：之后约 {after}，之前 {before}。',
  'market.trend.finding.changeAverageOrSeason':
    '从 {day:day}那一周起水平变了：之后约 {after}，之前 {before}。数据不足两年，也可能只是季节因素。',
  'market.trend.finding.weekday': '{weekday}最旺：比平常的一天高 {effect:percent}。',
  'market.trend.finding.month': '{month}最旺：比平常的月份高 {effect:percent}。',
  'market.trend.nothing': '这里没有超出偶然的变化：没有方向，水平没有变，也看不出季节。',
  'market.trend.picture': '{measure}及其趋势',
  'market.trend.season.day': '季节：星期几带来的增减',
  'market.trend.season.week': '季节：一年中各周带来的增减',
  'market.trend.season.month': '季节：各月带来的增减',
  'market.trend.rest': '其余：解释不了的部分',
  'market.trend.mark.change': '新水平，{day}那一周起',
  'market.trend.mark.odd': '反常日：{day}',
  'market.trend.leftOut': '{first} 和 {last} 的数据可能不完整，未计入。',
  'market.trend.leftOutFirst': '{first} 的数据可能不完整，未计入。',
  'market.trend.filled': '有 {count:number} 个时段没有销售，平均值按前后时段补上。',
  'market.trend.short.day': '不足 15 天，看不出星期规律：趋势为平滑结果，不足 8 天则不显示。',
  'market.trend.short.week':
    '满 105 周才能分出一年的季节。在此之前，趋势按约 13 周平滑，其中含季节因素；不足 8 周则不显示。',
  'market.trend.short.month':
    '满 25 个月才能分出一年的季节。在此之前，趋势按约 7 个月平滑，其中含季节因素；不足 8 个月则不显示。',
  'market.trend.line': '用一条直线看',
  'market.trend.line.short': '时段太少，画不出直线。',
  'market.trend.line.day': '每天增加 {slope}（95% 区间：{low}～{high}）。',
  'market.trend.line.week': '每周增加 {slope}（95% 区间：{low}～{high}）。',
  'market.trend.line.month': '每月增加 {slope}（95% 区间：{low}～{high}）。',
  'market.trend.line.correlated':
    '残差前后相关，教科书的区间（{low}～{high}）偏窄；上面给出的是修正后的区间。',
  'market.trend.line.free': '残差前后没有明显相关，教科书的区间可以采信。',
  'market.trend.odd': '反常的日子',
  'market.trend.oddHint': '与同一星期几、前后各周的预期相差很远的日子，差得最远的在前。',
  'market.trend.noOdd': '没有哪一天与预期相差很远。',
  'market.trend.column.period': '时段',
  'market.trend.column.trend': '趋势',
  'market.trend.column.seasonal': '季节',
  'market.trend.column.remainder': '其余',
  'market.trend.column.expected': '预期',
  'market.trend.column.largest': '最大订单',
  'market.trend.column.largestAmount': '订单金额',
  'market.trend.parts': '趋势的组成',
  'market.trend.parts.season':
    '数值＝趋势＋季节＋其余，用 STL 分解，一个季节为 {season:number} 个时段。',
  'market.trend.parts.smooth': '数值＝趋势＋其余；历史太短，分不出季节。',
  'market.trend.parts.none': '历史太短，无法分解。',
  'market.trend.counting.parts':
    '用 STL 分解（Cleveland 等，1990），采用 statsmodels 的默认设置：季节窗宽 7，趋势窗宽为大于 1.5×季节÷(1−1.5÷7) 的最小奇数，非稳健。一个季节为 7 天、52 周或 12 个月。没有销售的时段，合计类指标计为零。',
  'market.trend.counting.line':
    '直线为 X＝μ＋βt＋ε，用最小二乘拟合；有季节时，一周各天、一年各周或各月各有自己的水平。用 Ljung–Box 检验残差是否相关，修正区间为 Newey–West。99% 区间不含零时才说有方向。',
  'market.trend.counting.changes':
    '按周寻找新的水平（PELT），满 105 周时先去掉季节。一个新水平至少要节省 3×ln(周数)×噪声方差，相邻各周越相似要求越高；并且整体要比一条直线解释得更多。最旺的星期几用符号检验判断，个别大单不起作用；最旺的月份用 t 检验。',
  'market.trend.counting.odd':
    '与趋势和星期几的差距超过 5 倍绝对中位差（×1.4826）的日子算反常。为此趋势按 29 天、星期几按 35 周平滑，并把反常值拉近后重新拟合。',
  'market.page.together': '搭配',
  'market.question.together': '哪些商品常在同一单里，超出偶然。',
  'market.together.title': '什么和什么一起买？',
  'market.together.finding.pair':
    '“{first}”和“{second}”在 {orders:number} 单里一起购买，是偶然情况的 {times:number} 倍。',
  'market.together.finding.confidence': '含“{first}”的订单中，{share:percent} 也含“{second}”。',
  'market.together.finding.bundle':
    '最值得搭售：向购买“{first}”的顾客推荐“{second}”（有 {without:number} 单没有带上它）。同样长的时间里预计多卖约 {amount:moneyAbout}，可能在 {low:moneyAbout}～{high:moneyAbout}。',
  'market.together.least': '最少共同订单数',
  'market.together.leastHint':
    '共 {orders:number} 单。出现次数低于此数的组合不列出；留空则自动取一个便于阅读的长度。',
  'market.together.raised': '达到此数的组合太多，无法全部列出：从 {orders:number} 单开始列。',
  'market.together.giants':
    '有 {count:number} 单包含超过 {above:number} 种商品，最大的一单有 {largest:number} 种，多半不是个人购物。每单同样只计一次，判断偶然时已考虑订单大小。',
  'market.together.nothing': '就这些订单来看，没有哪两种商品一起购买的次数超出偶然。',
  'market.together.map': '关联最强的商品有多少共同订单',
  'market.together.mapHint': '含其中任一种的订单里，两种都含的占比。上方编号对应各行商品。',
  'market.together.bundles': '适合搭售的组合',
  'market.together.bundlesHint':
    '按向购买前者的顾客推荐后者预计多带来的销售额排列。这只是假设，试过才知道。',
  'market.together.sets': '一起购买',
  'market.together.setsHint':
    '至少出现在 {orders:number} 单里、最多四种商品的全部组合；单个商品排在最后。',
  'market.together.noSets': '没有商品出现在 {orders:number} 单或更多订单里。',
  'market.together.rules': '关联规则',
  'market.together.rulesHint':
    '买了这个，也会买那个。只显示偶然解释不了的规则，最可靠的在前；下载文件含全部 {rules:number} 条。',
  'market.together.noRules': '这里的一切都可能是偶然。',
  'market.together.allRules': '也显示可能只是偶然的 {rules:number} 条规则',
  'market.together.column.items': '商品',
  'market.together.column.size': '种数',
  'market.together.column.orders': '订单数',
  'market.together.column.support': '占全部订单',
  'market.together.column.if': '买了',
  'market.together.column.then': '也买',
  'market.together.column.confidence': '置信度',
  'market.together.column.confidenceRange': '95% 区间',
  'market.together.column.timesChance': '偶然的倍数',
  'market.together.column.lift': '提升度',
  'market.together.column.leverage': '杠杆率',
  'market.together.column.conviction': '确信度',
  'market.together.column.first': '商品',
  'market.together.column.second': '搭配',
  'market.together.column.shared': '共同订单占比',
  'market.together.column.without': '未搭配订单',
  'market.together.column.extra': '预计多卖',
  'market.together.column.extraRange': '可能范围',
  'market.together.column.margin': '其中毛利',
  'market.together.counting.sets':
    '同一单里同一种商品只计一次，不论件数。运费、手续费和退货不计。所有次数都是精确值。',
  'market.together.counting.measures':
    '置信度是含前者的订单中也含后者的占比，附 Wilson 区间。提升度把它与后者在全部订单中的占比相比；杠杆率是与互不相关时相差的订单占比；确信度是若互不相关，规则落空的次数会多几倍。',
  'market.together.counting.chance':
    '大订单更容易同时含任意两种商品，提升度会把这当成关联。“偶然的倍数”与同样大小的订单在偶然情况下的次数相比。精确检验（超几何）排除偶然的规则才显示，并控制显示的规则中最多约 1% 有误（Benjamini–Hochberg，计入所有可能的规则）。含多种商品的规则，必须比其中较短的规则说得更多。',
  'market.together.counting.bundles':
    '预计多卖＝只含前者的订单数×自然搭配占比的十分之一×后者的平均单价。推荐能打动多少顾客，数据里没有：范围取二十分之一到五分之一，并计入占比的区间。所指时间与所看订单的时间一样长。'
};
