import type { forecastEn } from './forecast.en.ts';

export const forecastZh: Record<keyof typeof forecastEn, string> = {
  'forecast.page.ahead': '接下来',
  'forecast.question.ahead': '接下来预计多少，有多大把握。',
  'forecast.ahead.title': '接下来会怎样？',
  'forecast.page.test': '方法对比',
  'forecast.question.test': '各种方法放到您自己的历史里，会预测得怎样。',
  'forecast.test.title': '哪种方法在这里靠得住？',
  'forecast.what': '预测什么',
  'forecast.measure.net': '净销售额',
  'forecast.measure.orders': '订单数',
  'forecast.measure.units': '销售件数',
  'forecast.period': '周期',
  'forecast.grain.day': '日',
  'forecast.grain.week': '周',
  'forecast.grain.month': '月',
  'forecast.horizon': '预测几期',
  'forecast.finding.expected.day': '未来 {horizon:number} 天的{measure}预计约 {mean}，{range}。',
  'forecast.finding.expected.week': '未来 {horizon:number} 周的{measure}预计约 {mean}，{range}。',
  'forecast.finding.expected.month':
    '未来 {horizon:number} 个月的{measure}预计约 {mean}，{range}。',
  'forecast.finding.wide': '这个范围太宽，不宜据此安排。单看{period}更有把握：约 {mean}，{range}。',
  'forecast.finding.more': '这比去年同期多：约多 {share:percent}，{range}。',
  'forecast.finding.less': '这比去年同期少：约少 {share:percent}，{range}。',
  'forecast.finding.asMuch': '与去年同期大致相当。',
  'forecast.finding.same': '比去年同期多还是少，目前还看不出来。',
  'forecast.finding.onceSeen':
    '这里预测的各期，去年同期为 {yearBefore}。数据不足两年，预测还不知道一年里的季节：春节这类每年重来的日子，它还没见过两次。',
  'forecast.finding.noYear':
    '您的数据不满一年，预测不知道一年里的淡旺季：有些月份它还一次都没见过。',
  'forecast.finding.yearBefore': '这里预测的各期，去年同期为 {yearBefore}。',
  'forecast.finding.lastYear':
    '历史只有一年：这个预测里有去年走势的一份（占 {share:percent}），而这一份无法检验。',
  'forecast.finding.beyondTests':
    '季节规律由两年的数据一起得出。回看过去试算时只有一年可用，所以那些试算说明不了太多。',
  'forecast.finding.better':
    '放到您自己的历史里检验，这种预测比“照搬过去”的误差小 {miss:percent}。',
  'forecast.finding.betterHardly':
    '放到您自己的历史里检验，这种预测的误差与“照搬过去”几乎一样，只小 {miss:percent}。',
  'forecast.finding.naive':
    '放到您自己的历史里检验，没有方法明显胜过“照搬过去”，因此这里就照搬过去。',
  'forecast.finding.mean':
    '您的店时有时无地成交，中间常常空着。拿过去试过，没有哪种方法确实胜过简单的平均数，所以这里显示的就是平均数，每一期都一样。',
  'forecast.finding.beyondMean':
    '您的店时有时无地成交，中间常常空着。即便如此，拿过去试过，这种方法确实胜过简单的平均数。',
  'forecast.finding.brings': '{holiday}连同前后几天，预计会比平常多带来约 {amount}。',
  'forecast.finding.costs': '{holiday}连同前后几天，预计会比平常少约 {amount}。',
  'forecast.finding.below':
    '{period}的{measure}低于正常范围：实际 {came}，而按此前的情况应{range}。',
  'forecast.finding.above':
    '{period}的{measure}高于正常范围：实际 {came}，而按此前的情况应{range}。',
  'forecast.finding.toldInside': '{told:date}曾预测{period}{range}，实际为 {came}。',
  'forecast.finding.toldOutside': '{told:date}曾预测{period}{range}，实际为 {came}，落在区间之外。',
  'forecast.told.table': '以往预测准不准',
  'forecast.told.hint':
    '您当时在这里看到的预测，与后来的实际对照，最近的周期在前。预测值与区间均为当时所示。',
  'forecast.told.says': '以往预测过的 {all:number} 个数里，有 {inside:number} 个落在八成区间内。',
  'forecast.told.saysYear':
    '以往预测过的 {all:number} 个数里，有 {inside:number} 个落在八成区间内。平均误差为 {miss}，若照搬去年同期则为 {yearMiss}。',
  'forecast.told.column.told': '预测日期',
  'forecast.told.column.mean': '当时预测',
  'forecast.told.column.came': '实际',
  'forecast.told.column.inside': '在区间内',
  'forecast.told.column.miss': '误差',
  'forecast.told.column.yearMiss': '照搬去年同期的误差',
  'forecast.told.yes': '是',
  'forecast.told.no': '否',
  'forecast.counting.outside':
    '正常范围：对最近一个完整的月、两周或三天，只用此前的数据按自动组合预测；区间放宽到一百家店里，因平常起伏而落在外面的约二到五家；只有几年数据、好坏行情又会持续一阵的店，最多约十家。概览页只在偏离更远时才提醒。',
  'forecast.counting.told':
    '以往预测：您看过的预测都随店铺保存，每种指标、周期以及按商品、品类、国家或渠道的筛选，每到一个新的完整周期存一份，各留最近 24 份。其他表格的一列按文件名认出，不论格式与编号，如“visits (2).xlsx”就是“visits.csv”。当时已经开始的周或月不算在内，因为其中一部分已经发生。实际数按您的文件目前的计算方式得出，只算完整的周期。',
  'forecast.finding.oddOnce':
    '{period}的 {value} 与前后各期相比明显异常。各方法按 {used} 计；去年走势那一份仍按实际的数计。',
  'forecast.finding.odd':
    '{period}的 {value} 与前后各期相比明显异常。预测时按 {used} 计，免得一次异常延续到以后。',
  'forecast.finding.gap':
    '{from}至{to}一点销售也没有，长得不像偶然：可能是缺货、停业或漏记。预测按前后平常的水平补上，不当作没有需求。',
  'forecast.finding.gapOne':
    '{from}一点销售也没有，不像偶然：可能是缺货、停业或漏记。预测按前后平常的水平补上，不当作没有需求。',
  'forecast.finding.gapOthers':
    '{from}至{to}一点销售也没有，另有 {others:plural({} 段)} 也是，长得不像偶然：可能是缺货、停业或漏记。预测按前后平常的水平补上，不当作没有需求。',
  'forecast.finding.gapOneOthers':
    '{from}一点销售也没有，另有 {others:plural({} 段)} 也是，不像偶然：可能是缺货、停业或漏记。预测按前后平常的水平补上，不当作没有需求。',
  'forecast.finding.silent':
    '自{day:day}起一件也没卖，平时每周约卖 {pace}：是断货，还是不再卖了？这里预测的是重新有货后的销售；至今约少卖 {lost:number} 件。',
  'forecast.finding.farOff':
    '{lines:plural({} 行)}的日期与其余的相差好几年（{day:day}），像是时钟走错了，这里没有算进去。在文件里改正后就会重新计入。',
  'forecast.finding.short.day':
    '目前只有 {periods:number} 个完整的日子：区间较宽，也无法用历史检验方法。',
  'forecast.finding.short.week':
    '目前只有 {periods:number} 个完整的周：区间较宽，也无法用历史检验方法。',
  'forecast.finding.short.month':
    '目前只有 {periods:number} 个完整的月：区间较宽，也无法用历史检验方法。',
  'forecast.finding.goal':
    '到 {day:day} 为止，{period}的目标（{amount}）已完成 {share:percent}，十次里约有 {cases:number} 次能达成：全月{range}。',
  'forecast.finding.goalSure':
    '到 {day:day} 为止，{period}的目标（{amount}）已完成 {share:percent}，几乎一定能达成：全月{range}。',
  'forecast.finding.goalHardly':
    '到 {day:day} 为止，{period}的目标（{amount}）已完成 {share:percent}，恐怕难以达成：全月{range}。',
  'forecast.finding.goalReached':
    '{period}的目标（{amount}）已经达成：到 {day:day} 为止为 {reached}。',
  'forecast.finding.none': '还没有一个完整的周期，请选更短的周期。',
  'forecast.ahead.picture': '{measure}：过去与预计',
  'forecast.ahead.odd': '异常',
  'forecast.ahead.gap': '缺货、停业或漏记',
  'forecast.ahead.mean': '预计',
  'forecast.ahead.range80': '八成区间',
  'forecast.ahead.range95': '九成五区间',
  'forecast.ahead.instead': '按此计',
  'forecast.ahead.unfinished':
    '{period}在您的数据里还没有过完（数据到 {day} 为止），目前 {soFar}。预测从这一期开始，说的是整期。',
  'forecast.ahead.closed': '您在{days}从不营业，这些日子预计为零。',
  'forecast.ahead.held':
    '在您历史里的 {cuts:number} 处检验：八成区间命中 {share:percent}，九成五区间命中 {wide:percent}。',
  'forecast.table.ofShop': '本店销售',
  'forecast.table.inFile': '{column}（{file}）',
  'forecast.table.inFileAgain': '{column}（{file}，第 {nth:number} 份）',
  'forecast.table.take': '同一周期的各行',
  'forecast.table.take.sum': '相加',
  'forecast.table.take.mean': '取平均',
  'forecast.table.sum.day': '未来 {horizon:number} 天的“{measure}”合计约 {mean}，{range}。',
  'forecast.table.sum.week': '未来 {horizon:number} 周的“{measure}”合计约 {mean}，{range}。',
  'forecast.table.sum.month': '未来 {horizon:number} 个月的“{measure}”合计约 {mean}，{range}。',
  'forecast.table.mean.day': '未来 {horizon:number} 天的“{measure}”平均约 {mean}，{range}。',
  'forecast.table.mean.week': '未来 {horizon:number} 周的“{measure}”平均约 {mean}，{range}。',
  'forecast.table.mean.month': '未来 {horizon:number} 个月的“{measure}”平均约 {mean}，{range}。',
  'forecast.table.onceSeen':
    '这里预测的各期，去年同期为 {yearBefore}。数据不足两年，预测还不知道一年里的季节：每年重来的起伏，它还没见过两次。',
  'forecast.table.yearBefore': '这里预测的各期，去年同期为 {yearBefore}。',
  'forecast.table.mean':
    '许多周期为 0。拿表格自己的历史试过，没有哪种方法确实胜过简单的平均数，所以这里显示的就是平均数，每一期都一样。',
  'forecast.table.beyondMean':
    '许多周期为 0。即便如此，拿表格自己的历史试过，这种方法确实胜过简单的平均数。',
  'forecast.table.brings': '{holiday}连同前后几天，预计会使它高出约 {amount}。',
  'forecast.table.costs': '{holiday}连同前后几天，预计会使它低约 {amount}。',
  'forecast.table.taken.sum.day': '“{file}”的“{column}”列：每天的各行相加，适合数量和金额。',
  'forecast.table.taken.sum.week': '“{file}”的“{column}”列：每周的各行相加，适合数量和金额。',
  'forecast.table.taken.sum.month': '“{file}”的“{column}”列：每月的各行相加，适合数量和金额。',
  'forecast.table.taken.mean.day':
    '“{file}”的“{column}”列：每天的各行取平均，适合比率、价格、气温和存量。',
  'forecast.table.taken.mean.week':
    '“{file}”的“{column}”列：每周的各行取平均，适合比率、价格、气温和存量。',
  'forecast.table.taken.mean.month':
    '“{file}”的“{column}”列：每月的各行取平均，适合比率、价格、气温和存量。',
  'forecast.table.proposed': '这是按列名和数值推断的，您可以在上面改。',
  'forecast.table.empty.sum.day': '有 {periods:number} 天没有数值，按 0 计。',
  'forecast.table.empty.sum.week': '有 {periods:number} 周没有数值，按 0 计。',
  'forecast.table.empty.sum.month': '有 {periods:number} 个月没有数值，按 0 计。',
  'forecast.table.empty.mean.day': '有 {periods:number} 天没有数值，按前后数值之间补上。',
  'forecast.table.empty.mean.week': '有 {periods:number} 周没有数值，按前后数值之间补上。',
  'forecast.table.empty.mean.month': '有 {periods:number} 个月没有数值，按前后数值之间补上。',
  'forecast.table.undated': '有 {rows:number} 行未计入：日期无法识别，或与其他日期相差数年。',
  'forecast.table.lens': '筛选条件里只有时间段对这张表有效，其余的它并不包含。',
  'forecast.table.closed': '表中没有一行落在{days}，因此那几天预计为零。',
  'forecast.table.counting':
    '另一张表中的一列，按筛选时间段内完整的日、周或月计算，周期不短于各行的间隔。表格在周期中途开始或可能中途结束的，首尾两期不计。方法、历史检验和区间与预测销售时相同。行号、编号以及年、月这类列不在可选之列。',
  'forecast.table.refused': '无法预测的表格',
  'forecast.table.lacks.dates': '“{file}”没有能识别的日期列：请补上一列，每行一个日期。',
  'forecast.table.lacks.days': '“{file}”中不同的日期太少：至少需要八个。',
  'forecast.table.lacks.rhythm': '“{file}”的记录太稀：大致每月至少要有一行。',
  'forecast.table.lacks.numbers': '“{file}”有日期，但没有会变化、可衡量的数值列。',
  'forecast.discount.title': '如果打折',
  'forecast.discount.hint':
    '以往比平常价格便宜 {example} 时，这个数约变动 {effect}（{range}）。如果您总在本来就好卖的时候打折，这个数就偏大。预测按最近一年的平均折扣 {usual} 计。',
  'forecast.discount.plan': '以下各期计划便宜多少',
  'forecast.discount.says': '便宜 {plan}：合计约 {mean}（不变则为 {before}），{range}。',
  'forecast.price.title': '如果调价',
  'forecast.price.plan': '以下各期计划调价多少',
  'forecast.price.hint':
    '以往价格每高 {example}，这个数约变动 {effect}（{range}）。如果您总在需求本来就上升时涨价，这个影响就偏小。',
  'forecast.price.says': '价格变动 {plan}：合计约 {mean}（不变则为 {before}），{range}。',
  'forecast.price.same': '保持最近的价格：合计约 {mean}，{range}。',
  'forecast.price.cut':
    '价格变动低于 {low} 或高于 {high} 时说不准：以往调价的影响还不够清楚，再远的话，好的情况会是差的情况的两倍以上。把新价格保持两个月以上，就能看得更清楚。',
  'forecast.discount.cut':
    '便宜超过 {high} 时说不准：以往打折的影响还不够清楚，再远的话，好的情况会是差的情况的两倍以上。以后每次持续几周的打折，都能让它更清楚。',
  'forecast.plan.unsure':
    '调价或打折会怎样，这里说不准：就算什么都不变，接下来的数也太不确定（{range}）。选更长的周期，或者把更多商品放在一起看，会更有把握。',
  'forecast.plan.widePrice':
    '调价会怎样，这里说不准：价格确实变动过，但销售本身起伏太大，哪怕只涨 10%，好的情况也会是差的情况的两倍以上。把新价格保持两个月以上，就能看得更清楚。',
  'forecast.plan.wideDiscount':
    '打折会怎样，这里说不准：打过折，但销售本身起伏太大，哪怕只便宜 10%，好的情况也会是差的情况的两倍以上。以后每次持续几周的打折，都能让它更清楚。',
  'forecast.price.still': '调价会怎样，这里说不准：整体来看，您平常的价格几乎没有变过。',
  'forecast.price.untried':
    '调价会怎样，这里还说不准：要有十三个月的销售，才能检验把价格放进来是否更准。',
  'forecast.price.unclear': '调价会怎样，这里说不准：把价格放进来，对您过去的预测也没有更准。',
  'forecast.price.products': '看单个商品价格变动时卖得怎样',
  'forecast.price.hintProduct':
    '以往它的价格每高 {example} 的那些周，这个数约变动 {effect}（{range}），与“市场”中“价格”页所说一致。其中也有短期促销，影响比长期调价大；如果您总在需求本来就上升时涨价，这个影响又偏小。',
  'forecast.price.countingProduct':
    '价格：过去的预测看不出平常价格的影响，但这一个商品的各周看得出：把每周件数与价格、当前范围内其余商品的销售和趋势放在一起算，与“市场”中“价格”页的算法相同。金额等于件数乘以价格。可以计划的范围是它的价格曾经变动的幅度，最多翻一倍。',
  'forecast.price.counting':
    '价格：把平常价格按固定权重（各商品全期销售额）编成指数，因此贵的商品卖得多了不算涨价。平常价格取前后十一周的中间价，维持不到六周左右的算打折，或者还没看出来。指数的对数与折扣一起放进日历回归，只有当它使过去的预测更准，而且影响比“同样的价格放到别的时间”明显更大时才采用，区间也由此得出。预测按最近四周的价格计算。',
  'forecast.cash.title': '钱什么时候到手',
  'forecast.cash.hint':
    '文件里没有写明货款几天到账、手续费扣多少，请您填上。最近一年卖出的金额里有 {refunds:percent} 退了回来，之后也按这个比例估计。',
  'forecast.cash.payout': '几天后到账',
  'forecast.cash.fee': '手续费（占销售额 %）',
  'forecast.cash.says.day': '未来 {horizon:number} 天到手的钱：约 {mean}，{range}。',
  'forecast.cash.says.week': '未来 {horizon:number} 周到手的钱：约 {mean}，{range}。',
  'forecast.cash.says.month': '未来 {horizon:number} 个月到手的钱：约 {mean}，{range}。',
  'forecast.cash.before': '其中约 {amount} 来自之前各期的销售。',
  'forecast.cash.tax.taken_off':
    '您已把税从销售额中扣除，所以这些数字不含税：顾客另付的税也会进账，但之后要缴出去。',
  'forecast.cash.tax.added': '您已把税计入销售额，所以这些数字含税：其中一部分要缴给税务部门。',
  'forecast.cash.table': '预计到手的钱',
  'forecast.cash.column.paidOut': '到账货款（未扣费）',
  'forecast.cash.column.fees': '手续费',
  'forecast.cash.column.refunds': '退款',
  'forecast.cash.column.mean': '到手',
  'forecast.cash.counting':
    '到手的钱：按最近一年的退货比例，把净销售额拆成卖出与退回两部分。每天的销售额扣去手续费，过了您填的天数到账；退款在发生的那一期付出，已扣的手续费不退。一期之内各天按同样多计算，周末也算。区间沿用预测的区间。进货、工资、房租都不在内。',
  'forecast.parts.by': '拆分方式',
  'forecast.parts.none': '不拆分',
  'forecast.parts.kind.category': '品类',
  'forecast.parts.kind.country': '国家',
  'forecast.parts.kind.channel': '渠道',
  'forecast.parts.table.category': '按品类',
  'forecast.parts.table.country': '按国家',
  'forecast.parts.table.channel': '按渠道',
  'forecast.parts.hint':
    '各部分在{period}以及全部 {horizon:number} 期合计的预计。各部分相加等于第一行。',
  'forecast.parts.grows':
    '“{name}”增长最多：各期合计预计约 {mean}，{range}，而去年同期为 {yearBefore}。',
  'forecast.parts.shrinks':
    '“{name}”下降最多：各期合计预计约 {mean}，{range}，而去年同期为 {yearBefore}。',
  'forecast.parts.steady': '各部分与去年同期相比，变化都没有超出自己的预测区间。',
  'forecast.parts.noYear': '数据里没有完整的去年同期，还看不出哪个部分在增长或下降。',
  'forecast.parts.nothing': '没有两个以上的部分可以拆分。',
  'forecast.parts.role.total': '合计',
  'forecast.parts.role.rest': '其余各项',
  'forecast.parts.role.unnamed': '未注明',
  'forecast.parts.column.part': '部分',
  'forecast.parts.column.next': '{period} 预计',
  'forecast.parts.column.nextLow': '{period} 下限',
  'forecast.parts.column.nextHigh': '{period} 上限',
  'forecast.parts.column.sum': '各期合计预计',
  'forecast.parts.column.sumLow': '合计八成下限',
  'forecast.parts.column.sumHigh': '合计八成上限',
  'forecast.parts.column.yearBefore': '去年同期',
  'forecast.ahead.table': '预测',
  'forecast.ahead.tableHint': '所用方法：{method}。',
  'forecast.column.series': '序列',
  'forecast.column.period': '周期',
  'forecast.column.mean': '预计',
  'forecast.column.low80': '八成下限',
  'forecast.column.high80': '八成上限',
  'forecast.column.low95': '九成五下限',
  'forecast.column.high95': '九成五上限',
  'forecast.column.method': '方法',
  'forecast.column.mase': 'MASE',
  'forecast.column.smape': 'sMAPE',
  'forecast.column.bias': '偏差',
  'forecast.column.coverage80': '八成区间命中',
  'forecast.column.coverage95': '九成五区间命中',
  'forecast.test.table': '方法对比',
  'forecast.test.hint':
    '在您历史里取 {cuts:number} 处，每种方法只看此前的数据，再预测其后的数据。要胜过的朴素做法：{baseline}。',
  'forecast.test.lastYear':
    '所示预测还计入了去年的数（占 {share:percent}）。历史只有一年，这一份无法检验，此表对它说明不了多少。',
  'forecast.test.finding.untested': '目前还没有可信的方法：历史太短，无法试用任何一种。',
  'forecast.test.finding.better':
    '这里最可信的是“{name}”：在您历史的 {cuts:number} 处试用，误差比最朴素的做法“{baseline}”小 {share:percent}。',
  'forecast.test.finding.plain':
    '这里没有比最朴素的做法更可信的方法：在您历史的 {cuts:number} 处试用，没有哪种的误差确定小于“{baseline}”，因此采用它。',
  'forecast.test.finding.none':
    '这里没有方法证明自己胜过最朴素的做法：在您历史的 {cuts:number} 处试用，所采用的“{name}”误差并不小于“{baseline}”。',
  'forecast.test.finding.beyond':
    '您的历史还说不出哪种方法可信：采用“{name}”，是因为它知道从两年学到的季节，而试用的 {cuts:number} 处都无从知道。',
  'forecast.test.finding.lastYear':
    '您的历史还说不出哪种方法可信：采用“{name}”，是因为它计入去年的数字，而只有一年历史时无法试用。',
  'forecast.test.finding.least': '“{name}”的误差最小，但还不足以排除运气：“{used}”更稳妥。',
  'forecast.test.finding.leastNew': '在能试用的方法中，“{name}”误差最小。',
  'forecast.test.finding.held': '它的区间本应五次中四次覆盖，实际覆盖了 {held:percent} 的结果。',
  'forecast.test.none': '历史太短，无法检验方法。',
  'forecast.test.used': '{name}（采用）',
  'forecast.test.counting.figures':
    'MASE：平均误差与“照搬上一季”在历史内误差之比，低于 1 即更好（Hyndman 与 Koehler，2006）。sMAPE：200 ×｜实际 − 预测｜÷（实际 + 预测）的平均。偏差：预测平均高出实际的比例。命中：实际落在区间内的比例，区间由历史里的其他处得出。',
  'forecast.test.counting.methods':
    'ETS：指数平滑，误差、趋势、季节的形式取 AICc 最小者。CES：把水平与其走向合成一个复数一同平滑，无季节、加法季节或自行变化的季节，取 AICc 最小者（Svetunkov 等，2022）。Theta：长期直线与短期水平的平均（Assimakopoulos 与 Nikolopoulos，2000；优化与动态形式见 Fiorucci 等，2016）。ARIMA：按 Hyndman 与 Khandakar（2008）。日历回归：以岭回归估计增长、季节、星期、休息日与节日。组合：几种方法的平均。',
  'forecast.test.counting.lags':
    '全店合并的提升树：一个模型同时从总量和销量最大的部分（至多 30 个商品、品类、国家与渠道）学习，看每条序列此前各期与去年同期占其自身平常水平的比例，以及日历，再逐期往后预测（Montero-Manso 与 Hyndman，2021）。',
  'forecast.test.lags.waits': '还有一个同时从所有商品学习的模型正在检验，需要再等几秒。',
  'forecast.test.lags.fewSeries':
    '没有检验“全店合并的提升树”：按这种周期，稳定有销量的商品、品类、国家和渠道合计不足六个。',
  'forecast.test.lags.shortPast': '没有检验“全店合并的提升树”：历史太短，取不出六处来检验。',
  'forecast.test.networks.try': '也试试神经网络',
  'forecast.test.networks.takes':
    '两个神经网络会从您的商品、品类、国家和渠道一起学习，最多约一分钟，结果往往并不更好。',
  'forecast.test.networks.ranOut':
    '有网络因时间用完而提前结束训练；时间更长或机器更快时，结果可能略有不同。',
  'forecast.test.networks.fewSeries':
    '没有检验神经网络：按这种周期，稳定有销量的商品、品类、国家和渠道合计不足六个。',
  'forecast.test.networks.shortPast': '没有检验神经网络：历史太短，取不出六处来检验。',
  'forecast.test.networks.outOfNumbers': '检验了神经网络，但都没有从您的销售里学到可用的规律。',
  'forecast.test.counting.networks':
    '神经网络：门控循环单元（GRU，参照 Wen 等，2017）与 N-BEATS（Oreshkin 等，2020；已知信息的用法见 Olivares 等，2023）。网络读取总量与最大的部分最近各期占其自身水平的比例、日历和去年同期，给出之后各期的中位数与八成区间。最新的几期不参与训练，只用来检查：预测不再变好时即停止。是否采用，与其他方法按同一规则。',
  'forecast.counting': '计算方法',
  'forecast.counting.series':
    '所看范围内完整的日、周或月。店铺在首期中途开业的，首期不计；数据可能止于末期中途的，末期不计。净销售额＝销售额减退货。',
  'forecast.counting.underway':
    '还没有过完的一期：已到的数，加上剩下的部分；剩下的部分由目前的进度（按您自己的星期规律）与这一期开始前的预测混合而成，过去了多少，进度就占多少，区间也随之收窄。预测不会低于已到的数，除非以前有完整的一期退货多于销售。最后一天是否过完，看当天最后一笔销售的时间；没有时间的，看当天卖了多少。',
  'forecast.counting.choice':
    '在您自己的历史里取几处，每处只给方法此前的数据。采用误差最小者，几种合用误差更小时则合用；若都不胜过照搬过去，就照搬过去。看同一段日子的几处会彼此重复，只按不重复的部分算：至少要有六处，且抵得上四处互不重叠的，才会单用一种方法。若许多期一笔也没卖，则改与简单平均数比较，看误差的平方，并要超出两个标准误；因为绝对误差会偏向“什么都不会来”的说法。',
  'forecast.counting.closed':
    '从来没有销售的日子不给方法学习（照搬过去的方法除外），预测中按零计。说区间命中多少时，这些日子不算在内。',
  'forecast.counting.ranges':
    '区间来自方法在您历史里逐期的误差，误差样本少时放宽，销售不会低于零。各期合计的区间来自合计的误差。',
  'forecast.counting.holidays':
    '节日（按日、按周预测时）：按您在总览的备注旁选定的那一类；没有选时各类都试。一个节日（当天、前三周、后一周）要计入预测，须同时做到：用您自己的历史检验，计入后误差更小；它的影响大于所试各节日碰巧能有的大小；整个预测的误差也因它而更小。',
  'forecast.counting.goal':
    '目标：数据所在的月份，与按月预测时的说法相同。完整的月不足六个时，剩下的日子用最近 400 天按自动组合预测。把握按正态分布计算，宽度取自该月的八成区间。只对全店计算。',
  'forecast.counting.parts':
    '拆分：各部分都用全店所用的方法预测，再与全店调整到一致，使各部分相加等于全店；过去误差大的多让一些（MinT，协方差经收缩；Wickramasuriya、Athanasopoulos 与 Hyndman，2019）。区间来自调整后的预测在您历史里的误差。由于各部分也参与决定，节日又没有单独处理，合计可能与上图略有不同。最近一年最大的八个部分单列，其余合在一起。',
  'forecast.counting.lastYear':
    '历史超过一年而不足两年时，没有方法能知道季节。于是把去年的数（计入此后增长的一半）与各方法的预测混合，各按误差平方的倒数计（Bates 与 Granger，1969）：方法的误差取自历史里的几处，去年数的误差取自已来过两次的各期。区间按两者同向出错来定宽；两者相差更远时，按相差多远来定。在 1,600 段真实序列上，店铺与旅游一类的误差约为只用方法时的一半，其余略小。',
  'forecast.counting.beyondTests':
    '历史满两年、不足三年时，若两年的形状相似到不像偶然，季节就取两年的平均，区间放宽到与该平均之间误差的 √3 倍。在 360 段真实序列上，它的误差比这种短试算选出的方法小 1% 到 35%。',
  'forecast.counting.odd':
    '某期明显超出季节与趋势所能预计的（超过 6 个稳健标准差），拟合时按最接近的正常值计。误差仍以实际发生的数计算。',
  'forecast.counting.gaps':
    '空档：最多十周完全没有销售，而且按前后各八个可比时段的销售频率，二十条这样的序列里不到一条会偶然如此。如果前一年或后一年差不多的时候也有，就是每年的歇业，照原样保留。最末尾连续两到十三周没有销售，若按以前和去年同期的销售频率以及其余商品的销售不像偶然，也算空档。计算误差时，当作空档里来了平常的数。',
  'forecast.method.combination': '组合',
  'forecast.method.naive': '照搬上一期',
  'forecast.method.seasonal_naive': '照搬上一季',
  'forecast.method.naive2': '上一期加季节',
  'forecast.method.mean': '全部过去的平均',
  'forecast.method.grown_year': '去年同期加增长',
  'forecast.method.linear_trend': '直线趋势',
  'forecast.method.calendar_regression': '日历回归',
  'forecast.method.ses': '简单指数平滑',
  'forecast.method.holt': '霍尔特趋势',
  'forecast.method.damped_trend': '阻尼趋势',
  'forecast.method.ets': 'ETS',
  'forecast.method.ces': '复指数平滑（CES）',
  'forecast.method.theta': 'Theta',
  'forecast.method.optimised_theta': '优化 Theta',
  'forecast.method.dynamic_theta': '动态 Theta',
  'forecast.method.arima': 'ARIMA',
  'forecast.method.mstl_ets': 'MSTL 加 ETS',
  'forecast.method.mstl_theta': 'MSTL 加 Theta',
  'forecast.method.boosted_lags': '全店合并的提升树',
  'forecast.method.gru': '全店合并的 GRU 网络',
  'forecast.method.n_beats': '全店合并的 N-BEATS 网络',
  'forecast.method.croston': 'Croston',
  'forecast.method.sba': 'Croston（SBA）',
  'forecast.method.tsb': 'TSB',
  'forecast.method.adida': 'ADIDA',
  'forecast.method.imapa': 'iMAPA',
  'forecast.page.order': '该进什么货',
  'forecast.question.order': '现在进多少货，才够卖到下一批到货。',
  'forecast.order.title': '该进什么货？',
  'forecast.order.rule.leadDays': '下单到到货（天）',
  'forecast.order.rule.reviewDays': '两次下单间隔（天）',
  'forecast.order.rule.service': '够卖的把握（%）',
  'forecast.order.rule.pack': '每包装件数',
  'forecast.order.rule.minimum': '起订量（件）',
  'forecast.order.rule.holding': '一年的存放成本（占进价 %）',
  'forecast.order.rule.orderCost': '每次订货的费用',
  'forecast.order.finding.economic':
    '已知进价的 {products:number} 种商品，若按经济订货量进货，订货和存放一年约花 {cost}；每 {days:number} 天进一次则约 {periodCost}。一年约省 {saved}。',
  'forecast.order.finding.noCost': '文件里没有进价，算不出经济订货量。请导入带成本列的商品表。',
  'forecast.order.finding.costs':
    '若最近 {weeks:number} 周这样进货，折合一年，存放花 {holding}，订货花 {ordering}；按上月销量进货，存放花 {lastMonthHolding}，订货花 {lastMonthOrdering}。',
  'forecast.order.finding.now': '有 {products:number} 种商品该进货了，先进“{first}”。',
  'forecast.order.finding.nowOne': '有 1 种商品该进货了：“{first}”。',
  'forecast.order.finding.enough': '已知库存的 {products:number} 种商品都够卖到下次进货。',
  'forecast.order.finding.noStock':
    '文件里没有库存，下表列出未来 {days:number} 天货架上应有的数量，共 {products:number} 种商品。导入带库存列的商品表，就能看到该进哪些。',
  'forecast.order.finding.better':
    '若最近 {weeks:number} 周这样进货，顾客要的货会缺 {lost:percent}，平均库存 {shelf}；按上月销量进货则缺 {lastMonthLost:percent}，平均库存 {lastMonthShelf}。',
  'forecast.order.finding.betterPieces':
    '若最近 {weeks:number} 周这样进货，顾客要的货会缺 {lost:percent}，平均库存 {shelf} 件；按上月销量进货则缺 {lastMonthLost:percent}，平均库存 {lastMonthShelf} 件。',
  'forecast.order.finding.more':
    '有得有失：若最近 {weeks:number} 周这样进货，顾客要的货会缺 {lost:percent}，平均库存 {shelf}；按上月销量进货则缺 {lastMonthLost:percent}，平均库存 {lastMonthShelf}。',
  'forecast.order.finding.morePieces':
    '有得有失：若最近 {weeks:number} 周这样进货，顾客要的货会缺 {lost:percent}，平均库存 {shelf} 件；按上月销量进货则缺 {lastMonthLost:percent}，平均库存 {lastMonthShelf} 件。',
  'forecast.order.finding.worse':
    '此处不宜依赖这张表：最近 {weeks:number} 周若只按上月销量进货，会缺 {lastMonthLost:percent}，平均库存 {lastMonthShelf}；按这张表会缺 {lost:percent}，平均库存 {shelf}。',
  'forecast.order.finding.worsePieces':
    '此处不宜依赖这张表：最近 {weeks:number} 周若只按上月销量进货，会缺 {lastMonthLost:percent}，平均库存 {lastMonthShelf} 件；按这张表会缺 {lost:percent}，平均库存 {shelf} 件。',
  'forecast.order.finding.farOff':
    '{lines:plural({} 行)}的日期与其余的相差好几年（{day:day}），像是时钟走错了，这里没有算进去。在文件里改正后就会重新计入。',
  'forecast.order.finding.tooMuch':
    '同样这些周里，这张表预计的销量合计比后来卖出的多 {share:percent}。它依据的是之前各周，所以销售下滑时跟得慢；多出来的库存已算在上面的检验里。',
  'forecast.order.finding.tooLittle':
    '同样这些周里，这张表预计的销量合计比后来卖出的少 {share:percent}。它依据的是之前各周，所以销售上升时跟得慢；缺的货已算在上面的检验里。',
  'forecast.order.finding.short':
    '只有 {weeks:number} 周的销售，无法用历史检验；此表依据商品通常的情况。',
  'forecast.order.finding.beyondYear':
    '“{name}”：清单给出 {pieces:number} 件，比过去一整年卖出的 {sold:number} 件还多。它的销量起伏太大，要保证够卖就得备这么多：先进一部分，过一阵再看。',
  'forecast.order.finding.beyondYearOthers':
    '“{name}”：清单给出 {pieces:number} 件，比过去一整年卖出的 {sold:number} 件还多，另有 {others:number} 个商品也是如此。它们的销量起伏太大，要保证够卖就得备这么多：先进一部分，过一阵再看。',
  'forecast.order.finding.silent':
    '“{name}”自{day:day}起一件也没卖，平时每周约卖 {pace}：是断货，还是不再卖了？清单按以前的销量预计；至今约少卖 {lost:number} 件。若不再卖，请在下面勾选。',
  'forecast.order.finding.silentOthers':
    '“{name}”自{day:day}起一件也没卖，平时每周约卖 {pace}；另有 {others:number} 个商品也这样停了：是断货，还是不再卖了？清单按以前的销量预计；若不再卖，请在下面勾选。',
  'forecast.order.finding.silentEnded':
    '“{name}”自{day:day}起一件也没卖，平时每周约卖 {pace}。按您的勾选，它不再卖：不预计，也不进货。',
  'forecast.order.finding.silentEndedOthers':
    '“{name}”自{day:day}起一件也没卖，平时每周约卖 {pace}；另有 {others:number} 个商品也这样停了。按您的勾选，它们不再卖：不预计，也不进货。',
  'forecast.order.finding.silentStocked':
    '“{name}”自{day:day}起一件也没卖，平时每周约卖 {pace}，而文件里还有库存 {stock:number} 件：是没有上架，还是没人要了？',
  'forecast.order.finding.silentStockedOthers':
    '“{name}”自{day:day}起一件也没卖，平时每周约卖 {pace}，而文件里还有库存 {stock:number} 件；另有 {others:number} 个有库存的商品也这样停了。是没有上架，还是没人要了？',
  'forecast.order.endsSilent': '停止销售的商品不再卖：不进货',
  'forecast.order.finding.odd':
    '{day:day}有一张订单买走“{name}”{pieces:number} 件，此前最大的一张是 {counted:number} 件。不为再来这样一张备货：来了再另外进货。',
  'forecast.order.finding.oddTried':
    '{day:day}有一张订单买走“{name}”{pieces:number} 件，此前最大的一张是 {counted:number} 件。不为再来这样一张备货：来了再另外进货。上面的检验中，它的件数大多算作缺货。',
  'forecast.order.finding.oddOthers':
    '{day:day}有一张订单买走“{name}”{pieces:number} 件，此前最大的一张是 {counted:number} 件。不为再来这样一张备货，另有 {others:number} 张远超平常的订单也一样：来了再另外进货。',
  'forecast.order.finding.oddTriedOthers':
    '{day:day}有一张订单买走“{name}”{pieces:number} 件，此前最大的一张是 {counted:number} 件。不为再来这样一张备货，另有 {others:number} 张远超平常的订单也一样：来了再另外进货。上面的检验中，这些订单的件数大多算作缺货。',
  'forecast.order.supplier.choose': '向谁进货',
  'forecast.order.supplier.all': '全部供应商',
  'forecast.order.supplier.unnamed': '未注明',
  'forecast.order.bySupplier': '按供应商',
  'forecast.order.bySupplierHint':
    '下方清单按商品表里的供应商汇总。选一家，就只看、只下载它的清单。',
  'forecast.order.column.products': '该进的商品',
  'forecast.order.table': '进货清单',
  'forecast.order.tableHint':
    '未来 {days:number} 天所需件数，{service:percent} 的情况下够卖。金额大的在前。列出的是从最新一天往前数的整周里卖出过的商品。',
  'forecast.order.column.product': '商品编码',
  'forecast.order.column.name': '名称',
  'forecast.order.column.category': '品类',
  'forecast.order.column.demand': '预计销量',
  'forecast.order.column.safetyStock': '安全库存',
  'forecast.order.column.reorderPoint': '再订货点',
  'forecast.order.column.orderQuantity': '建议进货',
  'forecast.order.column.economicQuantity': '经济订货量',
  'forecast.order.column.value': '金额',
  'forecast.order.column.stock': '现有库存',
  'forecast.order.column.oddPieces': '异常订单多出的件数',
  'forecast.order.column.runsOut': '预计售罄',
  'forecast.order.isOut': '已售罄',
  'forecast.order.column.method': '依据',
  'forecast.order.column.from': '从',
  'forecast.order.column.to': '到',
  'forecast.order.column.again': '已恢复销售',
  'forecast.order.column.silentSince': '停销自',
  'forecast.order.column.lost': '约少卖',
  'forecast.order.method.mean_4': '4 周平均',
  'forecast.order.method.mean_13': '13 周平均',
  'forecast.order.method.ses': '指数平滑',
  'forecast.order.method.tsb': 'TSB',
  'forecast.order.method.seasonal': '{name}，含全店季节',
  'forecast.order.soldOut': '可能断过货',
  'forecast.order.soldOutHint':
    '平时卖得稳、却连续几周没有销售，超出偶然。件数按前后几周的销量估算。',
  'forecast.order.counting.demand':
    '预计销量：商品每周的销量（减去同周退货）× 从这次下单到下一批到货的时间。此前已有十张以上订单时，超过其中最大一张的十倍、又超过前一季度销量的订单，或超过五倍、又超过前一年销量的订单，算异常，只按那张最大的计；再来一张同样大的，就算常态。每周销量由四种方法中在该商品历史上误差最小的一种得出；满两年时也可含全店的季节。若过去一年里全部商品合计总比这样预计的多卖或少卖，就按其中超出偶然的部分调整，前提是最近半年这样调整误差更小。',
  'forecast.order.counting.safety':
    '安全库存：预计销量之外多备的件数，使够卖的把握达到您的要求。按负二项分布与该商品自己的误差计算（历史短的借用全店的通常情况）；若最近半年这样的水平够卖得不那么常，则相应提高。',
  'forecast.order.counting.order':
    '再订货点：到货前的预计销量＋安全库存。建议进货：库存不高于再订货点时，预计销量＋安全库存−现有库存，取整包装。预计售罄：按预计销量用完库存的日子，一年以内。金额：商品表有成本的按成本，否则按平均售价。',
  'forecast.order.counting.economic':
    '经济订货量：√（2 × 一年销量 × 每次订货的费用 ÷ 一件存放一年的成本）（Harris，1913），取整包装，不少于起订量，不超过一年的销量。存放成本按进价的百分比计。一次订货指一件商品订一次：若十件商品一起订，每件算十分之一的费用。已知库存时，该进的货不少于这个数。两项费用或商品进价缺一项，就不算。',
  'forecast.order.counting.tried':
    '用历史检验：每周只用当时已知的数据，只看此前已卖满半年的商品。以实际销量代表需求，因断货少卖的不在其中。两种做法起始库存相同。',
  'forecast.order.counting.soldOut':
    '可能断过货：十周以内没有销售，按该商品前后八周的销售频率，二十家店里偶然出现的不到一家。预计销量按前后各周的水平看待这些周。',
  'forecast.order.counting.silent':
    '停销：到最后一天为止连续两到十三周没有销售，二十家店里偶然出现的不到一家。计算时看该商品前一季度、半年、一年和去年同期多常卖出，是否在下滑，以往空档多长，以及这段时间全店其余商品卖得如何。此时按断货看待：这些周按之前十三周的平均计。文件里有库存的，以及超过十三周的，照实计。'
};
