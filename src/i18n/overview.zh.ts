import type { overviewEn } from './overview.en.ts';

export const overviewZh: Record<keyof typeof overviewEn, string> = {
  'overview.finding.revenue_up':
    '{from:day}至{to:day}净销售额 {revenue:moneyAbout}，比前一段同样长的时间多了 {change:percent}。',
  'overview.finding.revenue_down':
    '{from:day}至{to:day}净销售额 {revenue:moneyAbout}，比前一段同样长的时间少了 {change:percent}。',
  'overview.finding.revenue_flat':
    '{from:day}至{to:day}净销售额 {revenue:moneyAbout}，和前一段同样长的时间差不多。',
  'overview.finding.revenue_up_year':
    '{from:day}至{to:day}净销售额 {revenue:moneyAbout}，比上一年同期多了 {change:percent}。',
  'overview.finding.revenue_down_year':
    '{from:day}至{to:day}净销售额 {revenue:moneyAbout}，比上一年同期少了 {change:percent}。',
  'overview.finding.revenue_flat_year':
    '{from:day}至{to:day}净销售额 {revenue:moneyAbout}，和上一年同期差不多。',
  'overview.finding.revenue_only':
    '{from:day}至{to:day}共 {orders:number} 笔订单，净销售额（已扣退货）{revenue:moneyAbout}。',
  'overview.finding.revenue_only_kept':
    '{from:day}至{to:day}共 {orders:number} 笔订单，销售额 {revenue:moneyAbout}。',
  'overview.finding.whole_year_up':
    '今年好于去年：最近 {days:number} 天净销售额 {revenue:moneyAbout}，比之前 {days:number} 天多 {change:percent}。',
  'overview.finding.whole_year_down':
    '今年不如去年：最近 {days:number} 天净销售额 {revenue:moneyAbout}，比之前 {days:number} 天少 {change:percent}。',
  'overview.finding.whole_year_up_order':
    '今年好于去年，主要靠一笔大单：最近 {days:number} 天净销售额 {revenue:moneyAbout}，比之前 {days:number} 天多 {change:percent}，其中一笔订单就有 {order:moneyAbout}。',
  'overview.finding.whole_year_down_order':
    '今年不如去年，主要因为去年有一笔大单：最近 {days:number} 天净销售额 {revenue:moneyAbout}，比之前 {days:number} 天少 {change:percent}；之前那段时间里，一笔订单就有 {order:moneyAbout}。',
  'overview.finding.year_up':
    '最近 {days:number} 天净销售额 {revenue:moneyAbout}，比去年同期多 {change:percent}。',
  'overview.finding.year_down':
    '最近 {days:number} 天净销售额 {revenue:moneyAbout}，比去年同期少 {change:percent}。',
  'overview.finding.recent_up':
    '生意在转好：最近 {days:number} 天净销售额 {revenue:moneyAbout}，比再往前 {days:number} 天多 {change:percent}。',
  'overview.finding.recent_down':
    '生意在放缓：最近 {days:number} 天净销售额 {revenue:moneyAbout}，比再往前 {days:number} 天少 {change:percent}。',
  'overview.finding.newcomers_more':
    '最近 {days:number} 天有 {customers:number} 位新顾客，再往前 {days:number} 天是 {before:number} 位。',
  'overview.finding.newcomers_fewer':
    '最近 {days:number} 天只有 {customers:number} 位新顾客，再往前 {days:number} 天是 {before:number} 位。',
  'overview.finding.driver_orders':
    '主要是订单数变了：现在 {orders:number} 笔，之前 {before:number} 笔。',
  'overview.finding.driver_average':
    '主要是客单价变了：现在平均每单 {average:money}，之前 {before:money}。',
  'overview.finding.driver_gain': '涨得最多的是“{name}”，比之前多卖 {amount:moneyAbout}。',
  'overview.finding.driver_loss': '跌得最多的是“{name}”，比之前少卖 {amount:moneyAbout}。',
  'overview.finding.concentration':
    '卖过的 {of:number} 种商品里，最畅销的 {products:number} 种就占了净销售额的 {share:percent}。',
  'overview.finding.repeat':
    '能认出的 {customers:number} 位顾客中，有 {share:percent} 回来买过第二次。',
  'overview.finding.repeat_all': '能认出的 {customers:number} 位顾客全都回来买过第二次。',
  'overview.finding.first_time':
    '有 {customers:number} 位顾客是第一次来，他们的消费占已知顾客消费的 {share:percent}。',
  'overview.finding.returns_high':
    '退货值得留意：共 {returns:moneyAbout}，相当于销售额的 {share:percent}。',
  'overview.finding.revenue_undated':
    '共 {orders:number} 笔订单，净销售额（已扣退货）{revenue:moneyAbout}；这些文件没有写明时间。',
  'overview.finding.revenue_undated_kept':
    '共 {orders:number} 笔订单，销售额 {revenue:moneyAbout}；这些文件没有写明时间。',
  'overview.finding.only_returns': '这里没有销售：这些行都是退货，共 {returns:moneyAbout}。',
  'overview.finding.best_hour':
    '{weekday:weekday} {hour:hour} 起的一小时最旺，占通常一周净销售额的 {share:percent}。',
  'overview.finding.best_weekday':
    '{weekday:weekday}卖得最好，占通常一周净销售额的 {share:percent}。',
  'overview.finding.unknown_customers':
    '有 {share:percent} 的净销售额来自文件里没写明身份的顾客，凡是统计顾客的地方都不包括他们。',

  'overview.service': '{name}（非商品）',
  'overview.notProducts': '不是商品，未列入：{list}。',
  'overview.moreCodes': '其余 {count:number} 项 {amount}',
  'overview.showThese': '只看这些',
  'overview.showPart': '看看是怎么算的',
  'overview.period': '时间段',
  'overview.chosenHours': '一周中的 {count:number} 个小时',
  'overview.unitsOver': '各时期的件数',
  'overview.noDates': '这些行没有日期，因此看不到时间走势。',
  'overview.finding.no_money':
    '这些文件没有价格，因此这里不显示金额：共 {orders:number} 笔订单、{units:number} 件商品。',
  'overview.range': '{from:day} 至 {to:day}',
  'overview.compared': '对比 {from:day} 至 {to:day}',
  'overview.odd.order': '{day:day}：一笔 {amount} 的订单',
  'overview.odd.return': '{day:day}：一笔 {amount} 的退货',
  'overview.odd.amount': '{period}：{amount}',
  'overview.odd.day': '{day:day}：{amount}',
  'overview.compared.before': '之前同样天数',
  'overview.compared.year': '去年同期',
  'overview.comparedPoint': '{name}：{amount}',
  'overview.comparedChange': '与之相比 {change}',
  'overview.goal.so_far':
    '截至 {to:day}，当月过了 {gone:percent}，目标完成 {share:percent}（{reached:moneyAbout} / {amount:moneyAbout}）',
  'overview.goal.whole':
    '截至 {to:day}，整个月完成目标的 {share:percent}（{reached:moneyAbout} / {amount:moneyAbout}）',
  'overview.goal.line': '目标 {amount:moneyAbout}',
  'overview.goal.set': '设定月度目标',
  'overview.goal.change': '修改目标',
  'overview.goal.title': '月度目标',
  'overview.goal.amount': '每月净销售额',
  'overview.goal.hint': '与店铺一起保存，备份里也有。',
  'overview.goal.remove': '取消目标',
  'overview.goal.save': '保存目标',
  'overview.notes': '日期备注',
  'overview.note.day': '{day:day}',
  'overview.note.add': '给某一天加备注',
  'overview.note.change': '修改备注',
  'overview.note.change.short': '修改',
  'overview.note.edit': '修改“{text}”',
  'overview.note.delete': '删除“{text}”',
  'overview.note.when': '日期',
  'overview.note.what': '发生了什么',
  'overview.note.hint': '比如参加集市、临时歇业、投放广告。',
  'overview.note.save': '保存备注',
  'overview.outside.below.net':
    '{period}的净销售额低于正常范围：实际 {came}，而按此前的情况应{range}。',
  'overview.outside.above.net':
    '{period}的净销售额高于正常范围：实际 {came}，而按此前的情况应{range}。',
  'overview.outside.below.units':
    '{period}卖出的件数低于正常范围：实际 {came}，而按此前的情况应{range}。',
  'overview.outside.above.units':
    '{period}卖出的件数高于正常范围：实际 {came}，而按此前的情况应{range}。',
  'overview.outside.look': '看预测',
  'overview.brought': '最近导入的 {files} 带来了：{parts}。',
  'overview.brought.none': '最近导入的 {files} 没有带来新的订单。',
  'overview.brought.orders': '{orders:number} 笔新订单',
  'overview.brought.customers': '{customers:number} 位新顾客',
  'overview.brought.products': '{products:number} 种第一次卖出的商品',
  'overview.brought.newest': '数据更新到 {day:day}',
  'overview.brought.dismiss': '我知道了',
  'overview.revenueOver': '净销售额走势',
  'overview.revenue': '各期销售额',
  'overview.hours': '下单时段分布',
  'overview.notSaid': '未注明',
  'overview.page.first': '经营概况',
  'overview.question.first': '店里卖得怎么样？',
  'overview.page.counted': '怎么算的',
  'overview.question.counted': '这些数字是怎么从文件里算出来的？',
  'overview.finding.rows': '{sales:number} 行算作销售，{returns:number} 行算作退货。',
  'overview.finding.rows_sales': '{sales:number} 行算作销售，没有退货。',
  'overview.finding.rows_other':
    '{sales:number} 行算作销售，{returns:number} 行算作退货，{other:number} 行两者都不算。',
  'overview.finding.rows_netted':
    '已取消或已退款订单的各行在这里金额为 0，既不算进销售额，也不算进退货额。所以算不出退货率。',
  'overview.finding.rows_aside':
    '另有 {aside:number} 行未导入，不计入任何数字；每行的原因见“数据”。',
  'overview.finding.rows_products':
    '卖出的 {sold:number} 个编码里，{none:number} 个是运费、手续费、礼品卡或调整，不是商品；其他页面只数 {products:number} 种商品。',
  'overview.countedWhole': '无论您选了哪段时间、哪些商品或地区，本页统计的都是整个店铺。',
  'overview.counted': '规则',
  'overview.classes':
    '单价与数量都大于零的行是销售；已取消或数量为负的行是退货；其余（没有价格或数量）保留，但不计金额。从未付款的订单不导入。',
  'overview.classesNoMoney':
    '没有价格时，数量大于零的行就是销售；已取消或数量为负的行是退货；其余保留，但不计入。',
  'overview.definition':
    '销售额是全部销售行之和；净销售额是销售额减去退货，各按自己的日期计算。订单数、顾客数、商品数都按销售行统计。',
  'overview.unnumbered':
    '有 {lines:number} 行没有订单号：同一位顾客同一天购买的算一单；没有写明顾客的，同一时刻售出的算一单，没有时刻则每行算一单。',
  'overview.restarts':
    '订单号会从头重新编起（收银小票常这样）：同一个号出现在不同日期，算不同的订单。',
  'overview.duplicates': '有 {rows:number} 行出现在多个文件里，只计一次。',
  'overview.summary': '汇总',

  'overview.bridge': '从所有行到净销售额',
  'overview.bridge.file': '所有行合计',
  'overview.bridge.other': '去掉调整项',
  'overview.bridge.leftOut': '您排除的行',
  'overview.bridge.returns': '加回退货',
  'overview.bridge.gross': '销售额',

  'overview.grain.label': '每个点代表',
  'overview.grain.auto': '自动',
  'overview.grain.day': '天',
  'overview.grain.week': '周',
  'overview.grain.month': '月',

  'overview.figure.netRevenue': '净销售额',
  'overview.figure.grossRevenue': '销售额',
  'overview.figure.returns': '退货金额',
  'overview.figure.orders': '订单数',
  'overview.figure.customers': '顾客数',
  'overview.figure.units': '件数',
  'overview.figure.averageOrder': '客单价',
  'overview.figure.repeatShare': '回购顾客占比',
  'overview.figure.returnsShare': '退货率',

  'overview.define.netRevenue': '时间段内销售额减去退货，各按自己的日期计算。',
  'overview.define.grossRevenue': '时间段内全部销售行之和，未扣退货。',
  'overview.define.returns': '退还的金额：已取消的行与数量为负的行。',
  'overview.define.orders': '至少有一行销售的不同订单号个数。',
  'overview.define.customers': '至少有一行销售的已知顾客个数；没有顾客信息的销售不计入。',
  'overview.define.units': '销售行的件数。',
  'overview.define.averageOrder': '销售额除以订单数。',
  'overview.define.repeatShare': '时间段内购买过的已知顾客里，下单两次及以上者所占比例。',
  'overview.define.returnsShare': '退货金额占销售额的比例。',

  'overview.dimension.product': '商品',
  'overview.dimension.category': '品类',
  'overview.dimension.country': '国家',
  'overview.dimension.channel': '渠道',

  'overview.top.all': '显示 {count:number} 项',
  'overview.top.few': '只看前 {count:number} 项',
  'overview.top.product': '畅销商品',
  'overview.top.category': '主要品类',
  'overview.top.country': '主要国家',
  'overview.top.channel': '销售渠道',

  'overview.column.period': '时间',
  'overview.column.weekday': '星期',
  'overview.column.hour': '小时',
  'overview.column.measure': '指标',

  'overview.measure.rows_read': '读取行数',
  'overview.measure.rows_kept': '保留行数',
  'overview.measure.rows_aside': '未导入的行',
  'overview.measure.sale_lines': '销售行',
  'overview.measure.return_lines': '退货行',
  'overview.measure.other_lines': '其他行',
  'overview.measure.gross_revenue': '销售额',
  'overview.measure.returns': '退货金额',
  'overview.measure.net_revenue': '净销售额',
  'overview.measure.orders': '订单数',
  'overview.measure.customers': '顾客数',
  'overview.measure.products': '卖出的编码数',
  'overview.measure.first_order': '首单时间',
  'overview.measure.last_order': '末单时间',
  'overview.note.holidays': '图上的节日',
  'overview.note.noHolidays': '不显示节日',
  'overview.note.holidays.christian': '西方节日',
  'overview.note.holidays.chinese': '中国节日',
  'overview.note.holidays.islamic': '伊斯兰节日',
  'overview.note.holidays.indian': '排灯节',
  'overview.note.holidays.shopping': '购物节'
};
