import type { campaignsEn } from './campaigns.en.ts';

export const campaignsZh: Record<keyof typeof campaignsEn, string> = {
  // 本周要做的事
  'campaigns.page.week': '本周',
  'campaigns.question.week': '未来七天里最值得做的事，最多七件。',
  'campaigns.week.title': '本周做什么',
  'campaigns.week.table': '本周要做的事',
  'campaigns.week.tableHint': '预期金额：每件事在今后 90 天可能带来的销售额。',
  'campaigns.week.people': '该联系谁',
  'campaigns.week.peopleHint': '上面各项涉及的所有顾客，每人只出现一次。',
  'campaigns.week.first': '本周有 {count:number} 件事值得做。先做这件：{action}',
  'campaigns.week.only': '本周有一件事值得做：{action}',
  'campaigns.week.none': '本周没有急事。',
  'campaigns.week.looked':
    '我们看了 {customers:number} 位顾客和 {products:number} 种商品：谁不再来、谁该下单、谁是新顾客、什么快卖完。没有哪一项超出偶然，或值得您花一个晚上。',
  'campaigns.week.lookedProducts':
    '我们看了 {products:number} 种商品：什么快卖完，什么常一起买。您的文件里没有顾客，因此说不出该联系谁。',
  'campaigns.week.few': '顾客还太少，习惯和偶然几乎分不开；每多加一个月的订单就更清楚。',
  'campaigns.week.noDates': '您的文件里没有一张订单有日期，因此说不出本周该做什么。',
  'campaigns.week.old':
    '您最新的订单是 {day:day} 的，这里是那之后一周的计划。请先加入更新的订单，再照着做。',
  'campaigns.week.about': '90 天约 {money}',
  'campaigns.week.range': '90 天约 {money}（{low} 至 {high}）',
  'campaigns.week.do.missed_pace': '问问 {customers:number} 位老顾客，为什么这次没有照常下单。',
  'campaigns.week.do.win_back': '挽回 {customers:number} 位以前常来、最近不再来的顾客。',
  'campaigns.week.do.second_order':
    '请最近 {days:number} 天内首次购买的 {customers:number} 位顾客再买一次。',
  'campaigns.week.do.due_order': '提醒 {customers:number} 位老顾客：本周该照常下单了。',
  'campaigns.week.do.due_again': '提醒 {customers:number} 位顾客：该再买同一种商品了。',
  'campaigns.week.do.order_now': '向供应商订 {products:number} 种商品，先订“{name}”。',
  'campaigns.week.do.order_now_one': '向供应商订“{name}”。',
  'campaigns.week.do.out_of_stock': '查一查 {products:number} 种商品是否缺货，先看“{name}”。',
  'campaigns.week.do.out_of_stock_one': '查一查“{name}”是否缺货。',
  'campaigns.week.do.bundle': '向购买“{first}”的人推荐“{second}”。',
  'campaigns.week.why.missed_pace':
    '他们原来按稳定的节奏购买，通常每 {usual:number} 天一次，如今已 {silent:number} 天没来。',
  'campaigns.week.why.win_back':
    '他们通常每 {usual:number} 天来一次，如今已 {silent:number} 天没来，多半已经离开，不只是晚了几天。',
  'campaigns.week.why.second_order':
    '现在正是时候：{share:percent} 的首次购买者在 {days:number} 天内再来。过了这段时间，再来的速度只有原来的 {rate:percent}。',
  'campaigns.week.why.due_order': '他们按稳定的节奏下单，其中 {late:number} 位已经晚了。',
  'campaigns.week.why.due_order_soon': '他们按稳定的节奏下单，目前还没有人晚。',
  'campaigns.week.why.due_again':
    '他们按稳定的节奏购买，一共 {products:number} 种商品，其中 {late:number} 位已经晚了。',
  'campaigns.week.why.due_again_soon':
    '他们按稳定的节奏购买，一共 {products:number} 种商品，目前还没有人晚。',
  'campaigns.week.why.order_now': '现有库存撑不到再下一次到货。再等一周，这些销售额就会丢掉。',
  'campaigns.week.why.out_of_stock':
    '“{name}”原来每周约卖 {pace:number} 件，已有 {silent:number} 天没有卖出，这不是偶然。如果是您有意停售的，就不用管它。',
  'campaigns.week.why.bundle':
    '有 {without:number} 张订单只买了前者、没买后者，而两者一起购买的次数远超偶然。',
  'campaigns.week.open.missed_pace': '查看谁在流失',
  'campaigns.week.open.win_back': '查看谁在流失',
  'campaigns.week.open.second_order': '查看谁会再来',
  'campaigns.week.open.due_order': '查看谁该再买',
  'campaigns.week.open.due_again': '查看谁该再买',
  'campaigns.week.open.order_now': '查看该订什么',
  'campaigns.week.open.out_of_stock': '查看哪些商品停售',
  'campaigns.week.open.bundle': '查看什么常一起买',
  'campaigns.week.short.missed_pace': '问问为什么没有下单',
  'campaigns.week.short.win_back': '挽回',
  'campaigns.week.short.second_order': '请再买一次',
  'campaigns.week.short.due_order': '提醒照常下单',
  'campaigns.week.short.due_again': '提醒再买同一种商品',
  'campaigns.week.column.rank': '名次',
  'campaigns.week.column.action': '做什么',
  'campaigns.week.column.customers': '顾客数',
  'campaigns.week.column.products': '商品数',
  'campaigns.week.column.money': '预期金额',
  'campaigns.week.column.link': '在哪里做',
  'campaigns.week.column.atStake': '涉及金额',
  'campaigns.week.column.usual': '通常间隔（天）',
  'campaigns.week.column.silent': '没来天数',
  'campaigns.week.counting.money':
    '预期金额是销售额，不是利润：从数据的最后一天起，一件事在 90 天里可能带来多少。金额大的在前；不到最近 90 天销售额万分之一的不列，涉及不足三人的联系也不列。',
  'campaigns.week.counting.reacts':
    '您联系的人里，按十人中有一人因此购买计算，最差二十人中一人，最好五人中一人。实际有多少，只有您自己试过才知道：名单里留一部分人不联系，再作比较。',
  'campaigns.week.counting.stopped':
    '不再来的顾客：有三天或更多购买日，没来的时间不超过 {lately:number} 天，错过了稳定的节奏，或按生命周期模型多半已经离开。模型分不清时，取没来的时间超出偶然的顾客。涉及金额是他们若还购买、90 天里会花的钱，乘以已经离开的概率。',
  'campaigns.week.counting.second':
    '只有当第二次购买在最初这些天里明显多于之后，才建议请人再买。这些天是再来的人里有一半已经再来的天数。涉及金额是第二次购买的中位数；只计算 90 天内不会自己再来的那部分人。',
  'campaigns.week.counting.due':
    '该买了：下单或购买同一种商品的节奏比偶然更稳定，下一次在七天之内，或稍微晚了一点。涉及金额是一次通常的购买。',
  'campaigns.week.counting.shelves':
    '该订的商品：按到货 14 天、每 28 天订一次，“订什么”页面列出的商品；金额是再等一周会丢掉的销售额。可能缺货：原来稳定的销售停了。按原来的速度，90 天能卖出所示金额的两倍；有些也许是您有意停售的，所以只算一半。',
  'campaigns.week.counting.bundle':
    '一起买：增收最多的一对；只买前者的人里，按十人中有一人会像别人那样加买后者计算。',
  'campaigns.week.counting.once':
    '每位顾客只在一件事里，顺序是：不再来、再买一次、该下单、该买同一种商品。把买的东西全部或几乎全部退掉的人不在其中。',

  // 对策手册
  'campaigns.counting': '如何计算',
  'campaigns.page.playbook': '对策手册',
  'campaigns.question.playbook': '对每个人群做什么、什么时候做、什么不要做。',
  'campaigns.playbook.title': '对谁做什么',
  'campaigns.playbook.most':
    '“{segment}”带来最多：占人数的 {part:percent}，占已知顾客销售额的 {share:percent}。',
  'campaigns.playbook.told': '您的 {customers:number} 位顾客分属下面这些人群。',
  'campaigns.playbook.few':
    '目前只有 {customers:number} 位顾客，分成人群，每群只剩几个人。不如逐一称呼姓名联系他们；到 50 位顾客时，本页会说明对谁做什么。',
  'campaigns.playbook.alike': '所有顾客的购买次数和金额都一样，目前还分不出人群。',
  'campaigns.playbook.nobody': '您的文件里没有一张订单同时有顾客和日期，因此没有人群可分。',
  'campaigns.playbook.customers': '{customers:number} 位顾客',
  'campaigns.playbook.share': '占销售额 {share:percent}',
  'campaigns.playbook.when': '什么时候',
  'campaigns.playbook.not': '不要',
  'campaigns.playbook.when.known':
    '他们通常隔 {wait:number} 天再买；有一半人已 {silent:number} 天或更久没来。',
  'campaigns.playbook.when.past':
    '其中再来过的人隔了 {wait:number} 天；有一半人已 {silent:number} 天或更久没来。',
  'campaigns.playbook.when.late':
    '现在就做：他们通常隔 {wait:number} 天再买，而有一半人已 {silent:number} 天或更久没来。',
  'campaigns.playbook.when.unknown':
    '来过两次的人太少，说不出通常隔多久；有一半人已 {silent:number} 天或更久没来。',
  'campaigns.playbook.coupons':
    '他们的订单有 {share:percent} 用了优惠码（全部顾客：{all:percent}）。',
  'campaigns.playbook.see': '查看这些顾客',
  'campaigns.playbook.list': '做成名单',
  'campaigns.playbook.column.segment': '人群',
  'campaigns.playbook.column.share': '占销售额',
  'campaigns.playbook.column.wait': '通常间隔（天）',
  'campaigns.playbook.do.champions': '感谢他们，新品先给他们看，再请他们写评价或介绍朋友。',
  'campaigns.playbook.do.loyal': '推荐与他们常买的商品搭配的东西，或更大的包装；请他们写评价。',
  'campaigns.playbook.do.potential_loyalist':
    '按他们买过的推荐下一件，并说明第三、第四次购买有什么好处。',
  'campaigns.playbook.do.new': '欢迎他们：告诉他们买到的东西怎么用，再给一个来第二次的理由。',
  'campaigns.playbook.do.promising': '他们最近来过，但还不常来。单独写信，介绍店里最好的商品。',
  'campaigns.playbook.do.need_attention':
    '他们可能留下，也可能离开。提醒他们买过什么，给一个有期限的再来理由。',
  'campaigns.playbook.do.about_to_sleep':
    '一封简短友好的提醒，附上最畅销的商品。只发一次，然后等。',
  'campaigns.playbook.do.at_risk':
    '他们以前常买。问问哪里出了问题，让回来变得容易：上次的购物清单、免一次运费。',
  'campaigns.playbook.do.cannot_lose':
    '他们花得多，却很久没来，值得打电话或手写一封信。先弄清为什么不再来，再谈优惠。',
  'campaigns.playbook.do.hibernating': '一年发两三次便宜的消息，选在旺季，介绍他们离开后的新品。',
  'campaigns.playbook.do.lost':
    '最后发一次消息，问他们是否还想收到您的消息。不回答的，从名单里去掉。',
  'campaigns.playbook.not.champions': '不要给所有人打折：大部分会落到本来就要买的人手里。',
  'campaigns.playbook.not.loyal': '照常的购买不打折，奖励更进一步的购买。',
  'campaigns.playbook.not.potential_loyalist': '不要一次说太多：每次只推荐一件。',
  'campaigns.playbook.not.new': '第一封信里不降价：那会教他们等下一次降价。',
  'campaigns.playbook.not.promising': '不要先推最便宜的商品。',
  'campaigns.playbook.not.need_attention': '不要等到下一季：那时他们可能已经离开。',
  'campaigns.playbook.not.about_to_sleep': '不要接连提醒：他们买得少，会退订。',
  'campaigns.playbook.not.at_risk': '不要只发人人都收到的群发信。',
  'campaigns.playbook.not.cannot_lose': '不要群发，也不要一开口就给优惠码。',
  'campaigns.playbook.not.hibernating': '不投广告，也不寄印刷目录。',
  'campaigns.playbook.not.lost': '不要再花钱挽回。',
  'campaigns.playbook.counting.segments':
    '人群依据每位顾客最近一次购买的时间、次数和金额，各按您店里的五等分划开，与“顾客”页面相同。对每个人群做什么是常见的营销做法，数字是您店里的。',
  'campaigns.playbook.counting.share': '占销售额：该人群的销售额减去退货，占所有已知顾客的比例。',
  'campaigns.playbook.counting.wait':
    '通常间隔：该人群从一个购买日到下一个购买日的天数的中位数；不足十个间隔时不显示。',

  // 发送名单
  'campaigns.page.lists': '发送名单',
  'campaigns.question.lists': '该联系谁、哪些顾客可以联系，以及给发送工具用的文件。',
  'campaigns.lists.title': '该给哪些顾客发消息？',
  'campaigns.lists.can.email': '{chosen} 位顾客中有 {writable} 位可以发邮件。',
  'campaigns.lists.can.phone': '{chosen} 位顾客中有 {writable} 位可以打电话或发短信。',
  'campaigns.lists.can.list': '{chosen} 位顾客中有 {writable} 位可以列入名单。',
  'campaigns.lists.canNone': '所选的 {chosen} 位顾客中，没有一位能用这种方式联系。',
  'campaigns.lists.spent': '他们最近一年消费了{spent:moneyAbout}。',
  'campaigns.lists.leftOut': '另有 {count} 位不在名单上：{reasons}。',
  'campaigns.lists.leftOutFor': '不在名单上：{reasons}。',
  'campaigns.lists.out.refused': '{count} 位已表示不愿接收',
  'campaigns.lists.out.notYes': '{count} 位没有明确同意',
  'campaigns.lists.out.noAddress.email': '{count} 位没有邮箱',
  'campaigns.lists.out.noAddress.phone': '{count} 位没有电话号码',
  'campaigns.lists.out.badAddress.email': '{count} 位的邮箱写法有误',
  'campaigns.lists.out.badAddress.phone': '{count} 位的电话号码无法拨打',
  'campaigns.lists.out.repeated.email': '{count} 位与其他顾客邮箱相同（只发一次）',
  'campaigns.lists.out.repeated.phone': '{count} 位与其他顾客号码相同（只发一次）',
  'campaigns.lists.whom': '发给谁',
  'campaigns.lists.who': '顾客',
  'campaigns.lists.choice.everyone': '所有下过单的顾客（{customers}）',
  'campaigns.lists.choice.best': '最好的顾客：核心顾客和忠诚顾客（{customers}）',
  'campaigns.lists.choice.new': '最近 60 天的新顾客，只下过一单（{customers}）',
  'campaigns.lists.choice.due': '该回购了（{customers}）',
  'campaigns.lists.choice.leaving': '正在流失、值得挽回（{customers}）',
  'campaigns.lists.short.everyone': '所有下过单的顾客',
  'campaigns.lists.short.best': '最好的顾客',
  'campaigns.lists.short.new': '新顾客',
  'campaigns.lists.short.due': '该回购了',
  'campaigns.lists.short.leaving': '正在流失',
  'campaigns.lists.notOffered': '目前没有这样的顾客，所以不列出：{nobody}。',
  'campaigns.lists.nobody': '没有选中任何顾客。请换一类顾客，或减少上方的筛选条件。',
  'campaigns.lists.lens':
    '谁是最好的、新的、该回购的或正在流失的顾客，按他们的全部购买判断。上方的筛选条件再缩小名单，订单和金额也只计算其中的部分。',
  'campaigns.lists.channel': '发送方式',
  'campaigns.lists.channel.email': '邮件',
  'campaigns.lists.channel.phone': '电话或短信',
  'campaigns.lists.channel.list': '只要名单',
  'campaigns.lists.onlyYes': '只发给明确同意的顾客',
  'campaigns.lists.noConsent': '文件里没有记录谁同意接收消息：能不能发给这些顾客，需要您自己确认。',
  'campaigns.lists.allYes': '名单上的顾客都已同意接收消息。',
  'campaigns.lists.unknown':
    '名单上有 {unknown} 位顾客，文件没有记录他们是否同意。他们仍在名单上；勾选“只发给明确同意的顾客”即可去掉。',
  'campaigns.lists.phoneConsent': '文件里记录的同意通常只针对邮件：请确认也包括电话和短信。',
  'campaigns.lists.country': '电话号码所属国家或地区',
  'campaigns.lists.country.none': '未选择',
  'campaigns.lists.countryAssumed':
    '文件没有记录 {count} 位顾客在哪个国家或地区：他们的电话号码按{country}的号码处理。',
  'campaigns.lists.countryUnknown':
    '文件没有记录 {count} 位顾客在哪个国家或地区：请选择电话号码所属国家或地区，否则只使用带 + 的号码。',
  'campaigns.lists.holdOut': '不发送的对照比例（%）',
  'campaigns.lists.held':
    '发送给 {written} 位；另外随机抽出 {heldOut} 位不发送，作为对照，以后活动记录才能看出这次活动带来了什么。',
  'campaigns.lists.apart':
    '{names}：占销售额的比重太大，会左右两组的比较。始终发送，活动记录不算入比较。',
  'campaigns.lists.heldNobody':
    '没有对照顾客，活动记录以后就无法区分哪些是活动带来的、哪些本来就会发生。',
  'campaigns.lists.heldFew':
    '人数太少，看不出效果：大约需要发送 {written} 位、对照 {heldOut} 位；效果越小，需要的人数越多。',
  'campaigns.lists.file': '文件',
  'campaigns.lists.noAddresses':
    '文件里没有邮箱，也没有电话号码。加入带有这些信息的顾客文件后，名单就能按 Klaviyo、Mailchimp、Google、Meta 或 TikTok 的格式生成。',
  'campaigns.lists.format': '格式',
  'campaigns.lists.format.plain': '普通 CSV',
  'campaigns.lists.format.klaviyo': 'Klaviyo',
  'campaigns.lists.format.mailchimp': 'Mailchimp',
  'campaigns.lists.format.google': 'Google Ads 目标顾客匹配',
  'campaigns.lists.format.meta': 'Meta 自定义受众',
  'campaigns.lists.format.tiktok': 'TikTok（电话带 +）',
  'campaigns.lists.format.tiktok_digits': 'TikTok（电话不带 +）',
  'campaigns.lists.format.plain.hint': '用于电子表格、群发或其他工具。',
  'campaigns.lists.format.klaviyo.hint':
    '文件里的同意只算作同意接收邮件：不会因此给任何人订阅短信。',
  'campaigns.lists.format.mailchimp.hint': '只包含有邮箱的顾客。',
  'campaigns.lists.format.google.hint':
    '姓名、邮箱和电话为哈希值；国家和邮编按 Google 的要求保留原文。',
  'campaigns.lists.format.meta.hint':
    '全部为哈希值，每位顾客都带国家或地区。对照顾客的文件可作为要排除的受众上传。',
  'campaigns.lists.format.tiktok.hint':
    '电话前要不要带 +，TikTok 自己的说明前后不一：如果匹配到的顾客很少，请换另一种文件试试。',
  'campaigns.lists.format.tiktok_digits.hint':
    '电话前要不要带 +，TikTok 自己的说明前后不一：如果匹配到的顾客很少，请换另一种文件试试。',
  'campaigns.lists.metaFew': '不足 {least} 人：Meta 不会使用这个受众。',
  'campaigns.lists.privacy': '文件在这台电脑上生成，不会发送到任何地方。',
  'campaigns.lists.privacyHashed':
    '哈希计算在这台电脑上进行；在您自己上传文件之前，不会发送到任何地方。',
  'campaigns.lists.download': '下载名单',
  'campaigns.lists.downloadHeld': '下载对照顾客',
  'campaigns.lists.wrote.written': '已下载名单：{rows} 位顾客。',
  'campaigns.lists.wrote.held_out': '已下载对照顾客：{rows} 位。',
  'campaigns.lists.toolLeftOut': '{count} 位不在文件中，因为没有任何信息能让这个工具认出他们。',
  'campaigns.lists.toolRepeated': '{count} 位与其他顾客地址相同，只写一次。',
  'campaigns.lists.keep': '记为一次活动',
  'campaigns.lists.keepHint':
    '按现在的样子记下名单和对照顾客。以后加入新的订单，活动记录就会比较两组顾客各买了多少。',
  'campaigns.lists.name': '活动名称',
  'campaigns.lists.nameHint': '春季上新',
  'campaigns.lists.starts': '发送日期',
  'campaigns.lists.note': '写入活动记录',
  'campaigns.lists.noted': '“{name}”已写入活动记录。',
  'campaigns.lists.toLog': '打开活动记录',
  'campaigns.lists.table': '名单',
  'campaigns.lists.tableHint': '要发送的顾客和对照顾客。被排除的顾客不在其中。',
  'campaigns.lists.column.email': '邮箱',
  'campaigns.lists.column.phone': '电话',
  'campaigns.lists.column.country': '国家或地区',
  'campaigns.lists.column.consent': '是否同意',
  'campaigns.lists.column.orders': '订单数',
  'campaigns.lists.column.lastOrder': '最近下单',
  'campaigns.lists.column.group': '分组',
  'campaigns.lists.consent.yes': '同意',
  'campaigns.lists.consent.no': '不同意',
  'campaigns.lists.consent.unknown': '未知',
  'campaigns.lists.group.written': '发送',
  'campaigns.lists.group.held_out': '对照',

  // 对比测试
  'campaigns.page.tests': '对比测试',
  'campaigns.question.tests': '两种做法哪种更好，需要多少顾客才能看出来。',
  'campaigns.tests.title': '两种做法，哪种更好？',
  'campaigns.tests.plan': '测试计划',
  'campaigns.tests.planHint':
    '不同测试天数各需要多少顾客。第一行是上面的计划，其余各行按相应天数内的实际比率计算。',
  'campaigns.tests.planHintTyped': '按您输入的比率，这次测试需要多少顾客。',
  'campaigns.tests.planWhat': '计划一次测试',
  'campaigns.tests.planLead': '一组维持现状，另一组采用新做法。先算好需要多少顾客，再开始。',
  'campaigns.tests.measure': '比较什么',
  'campaigns.tests.measure.share': '购买比例',
  'campaigns.tests.measure.amount': '每位顾客的金额',
  'campaigns.tests.rate.share': '目前的比例（%）',
  'campaigns.tests.rate.amount': '目前的金额',
  'campaigns.tests.spread': '标准差',
  'campaigns.tests.improvement': '至少提升多少才值得（%）',
  'campaigns.tests.days': '测试天数',
  'campaigns.tests.customers': '参加测试的顾客数',
  'campaigns.tests.secondShare': '第二组占比（%）',
  'campaigns.tests.power': '看出提升的把握（%）',
  'campaigns.tests.level': '误报的可能（%）',
  'campaigns.tests.otherRate':
    '如果要测试顾客的其他行为（例如是否打开邮件），请输入它目前的比例。清空输入框，就恢复为数据中的数值。',
  'campaigns.tests.more.share': '购买人数多 {improvement}',
  'campaigns.tests.more.amount': '每位顾客的金额多 {improvement}',
  'campaigns.tests.finding.enough.even':
    '要看出{what}，每组需要 {first:number} 位顾客；您有 {available:number} 位，每组可分 {each:number} 位：足够。',
  'campaigns.tests.finding.enough.uneven':
    '要看出{what}，第一组需要 {first:number} 位顾客，第二组需要 {second:number} 位；您共有 {available:number} 位：足够。',
  'campaigns.tests.finding.short.even':
    '要看出{what}，每组需要 {first:number} 位顾客；您有 {available:number} 位，每组可分 {each:number} 位：不够。',
  'campaigns.tests.finding.short.uneven':
    '要看出{what}，第一组需要 {first:number} 位顾客，第二组需要 {second:number} 位；您共有 {available:number} 位：不够。',
  'campaigns.tests.finding.unknown.even':
    '要看出{what}，每组需要 {first:number} 位顾客。这里的数据没有写明是谁购买的，因此不知道您有多少顾客。',
  'campaigns.tests.finding.unknown.uneven':
    '要看出{what}，第一组需要 {first:number} 位顾客，第二组需要 {second:number} 位。这里的数据没有写明是谁购买的，因此不知道您有多少顾客。',
  'campaigns.tests.finding.even':
    '如果让他们全部参加测试，小到 {visible} 的提升也能看出来：从 {from} 到 {to}。',
  'campaigns.tests.finding.visible':
    '以现有的顾客数，提升达到 {visible} 才能看出来：从 {from} 到 {to}。',
  'campaigns.tests.finding.hopeless':
    '以现有的顾客数，要从 {from} 跃升到 {to} 才能看出来。请直接对所有人采用您认为更好的做法，等顾客多了再测试。',
  'campaigns.tests.finding.invisible':
    '顾客太少，提升再大也看不出来。请直接对所有人采用您认为更好的做法，等顾客多了再测试。',
  'campaigns.tests.finding.longer':
    '不妨把测试延长到 {days:number} 天：按顾客在这样一段时间内的购买情况，现有的顾客数就够了。',
  'campaigns.tests.finding.now.share':
    '不作任何改变时，曾经购买过的顾客中有 {share} 在 {days:number} 天内再次购买（数据中最近 {windows:number} 个这样的时段合计）。',
  'campaigns.tests.finding.now.amount':
    '不作任何改变时，曾经购买过的顾客在 {days:number} 天内平均每位消费 {amount}（数据中最近 {windows:number} 个这样的时段合计），其中 {share} 有过购买。',
  'campaigns.tests.finding.few': '这个数值只来自 {buyers:number} 位购买的顾客，只能粗略参考。',
  'campaigns.tests.finding.heavy':
    '有一位顾客在这样的一个时段里消费了 {largest}，是平均值的 {times:number} 倍：比较金额时，一笔大订单就可能左右结果。比较购买比例更稳妥。',
  'campaigns.tests.finding.segment': '每个时段只计入它开始时属于该人群的顾客。',
  'campaigns.tests.finding.often':
    '这是只在结束时看一次的要求。如果想在结束前反复查看，请让共 {total:number} 位顾客参加测试。',
  'campaigns.tests.finding.oftenShort':
    '这是只在结束时看一次的要求。如果想在结束前反复查看，共需要 {total:number} 位顾客，超过您现有的人数：请等测试结束后再看结果。',
  'campaigns.tests.finding.list':
    '如果当前的名单是按最近是否购买挑选的，这里的比率会高于测试期间的实际比率。',
  'campaigns.tests.finding.noWindow':
    '当前查看的时间不够长：最近 {days:number} 天之前还没有顾客购买过。请减少测试天数、查看更长的时间，或输入目前的比率。',
  'campaigns.tests.finding.noCustomers':
    '这里的数据没有写明是谁购买的，因此不知道目前的比率，请在下面输入。文件中有顾客时，会按他们在 {days:number} 天内再次购买的情况计算。',
  'campaigns.tests.finding.zero':
    '在 {days:number} 天内，曾经购买过的顾客没有一位再次购买，因此没有可以提升的比率。请增加天数，或输入目前的比率。',
  'campaigns.tests.finding.beyond':
    '目前的比率是 {rate}，再提升 {improvement} 就超过 100% 了。请选小一些的提升。',
  'campaigns.tests.finding.noSpread':
    '还不知道各位顾客的消费金额相差多大。请输入标准差，或改为比较购买比例。',
  'campaigns.tests.visible': '能看出多大的提升',
  'campaigns.tests.visibleHint': '每组有这么多顾客时，能看出的最小提升。',
  'campaigns.tests.visibleHintUneven': '第一组有这么多顾客时，能看出的最小提升。',
  'campaigns.tests.have': '{hint}您有 {each:number} 位。',
  'campaigns.tests.inEach': '每组顾客数',
  'campaigns.tests.inFirst': '第一组顾客数',
  'campaigns.tests.curve.visible': '能看出',
  'campaigns.tests.curve.wanted': '想要的',
  'campaigns.tests.column.days': '天数',
  'campaigns.tests.column.measure': '比较什么',
  'campaigns.tests.column.rate': '目前',
  'campaigns.tests.column.improvement': '提升',
  'campaigns.tests.column.power': '看出的把握',
  'campaigns.tests.column.level': '误报的可能',
  'campaigns.tests.column.perGroup': '每组需要',
  'campaigns.tests.column.firstGroup': '第一组需要',
  'campaigns.tests.column.secondGroup': '第二组需要',
  'campaigns.tests.column.available': '您共有',
  'campaigns.tests.column.enough': '是否足够',
  'campaigns.tests.column.visible': '能看出的最小提升',
  'campaigns.tests.yes': '是',
  'campaigns.tests.no': '否',
  'campaigns.tests.lists':
    '请随机抽取参加测试的顾客：在名单中保留一部分不发送的顾客，就是一次测试。不发送的是 A 组，发送的是 B 组。',
  'campaigns.tests.toLists': '制作名单',
  'campaigns.tests.read': '查看测试结果',
  'campaigns.tests.readLead':
    '请输入两组各自的结果。您可以随时查看、反复查看：无论看多少次，结论都同样可靠。',
  'campaigns.tests.count.aCustomers': 'A 组顾客数',
  'campaigns.tests.count.aBuyers': 'A 组购买人数',
  'campaigns.tests.count.bCustomers': 'B 组顾客数',
  'campaigns.tests.count.bBuyers': 'B 组购买人数',
  'campaigns.tests.readNow': '查看',
  'campaigns.tests.finding.verdict.b':
    'B 更好：B 组有 {b} 的顾客购买，A 组有 {a}。B 领先 {low}～{high} 个百分点。',
  'campaigns.tests.finding.verdict.a':
    'A 更好：A 组有 {a} 的顾客购买，B 组有 {b}。A 领先 {low}～{high} 个百分点。',
  'campaigns.tests.finding.verdict.bSmall':
    'B 更好，但没有达到您想要的幅度：B 组有 {b} 的顾客购买，A 组有 {a}，领先 {low}～{high} 个百分点，而领先 {worth} 个百分点才值得。',
  'campaigns.tests.finding.verdict.aSmall':
    'A 更好，但相差不多：A 组有 {a} 的顾客购买，B 组有 {b}，领先 {low}～{high} 个百分点。',
  'campaigns.tests.finding.verdict.same':
    '没有值得在意的差别：B 组有 {b} 的顾客购买，A 组有 {a}，双方的领先都不到您想要的 {worth} 个百分点。请保留更简单或更省钱的做法。',
  'campaigns.tests.finding.verdict.early':
    '现在下结论还太早：B 组有 {b} 的顾客购买，A 组有 {a}，但真实的差别可能是 {low}～{high} 个百分点中的任何一个。',
  'campaigns.tests.finding.onlyOnce':
    '只有在事先定好了两组的人数、并且今天是第一次查看时，您才可以说 {better} 更好。',
  'campaigns.tests.finding.enoughAt':
    '可以反复查看的话，值得的提升（{worth} 个百分点）通常在两组合计约 {enoughAt:number} 位顾客时就能看出来。',
  'campaigns.tests.finding.past':
    '顾客已经这么多，值得的提升（{worth} 个百分点）通常早该看出来了。如果确有差别，多半也比这更小。',
  'campaigns.tests.fault.noCustomers': '没有顾客的组说明不了什么。请输入每组有多少位顾客。',
  'campaigns.tests.fault.moreBuyers':
    '购买人数不能多于顾客数。每位顾客无论购买多少次，都只算一位。',
  'campaigns.tests.fault.notWhole': '顾客数和购买人数应为不小于零的整数。',
  'campaigns.tests.sizesOff':
    '两组的人数与计划不符：B 组占 {share}，计划是 {planned}。如果完全随机分组，这样的偏差在 1,000 次测试中不到一次。请先查清是什么决定了顾客分到哪一组，再相信结果。',
  'campaigns.tests.reading': '测试结果',
  'campaigns.tests.readingHint':
    '附 95% 区间。“随时查看”的区间无论看多少次都成立；“只看一次”的区间只在事先定好人数时成立。',
  'campaigns.tests.column.group': '组',
  'campaigns.tests.column.customers': '顾客数',
  'campaigns.tests.column.buyers': '购买人数',
  'campaigns.tests.column.share': '比例',
  'campaigns.tests.column.low': '下限',
  'campaigns.tests.column.high': '上限',
  'campaigns.tests.column.p': 'p 值',
  'campaigns.tests.group.always': 'B − A，随时查看',
  'campaigns.tests.group.once': 'B − A，只看一次',
  'campaigns.tests.counting': '计算方法',
  'campaigns.tests.counting.rate':
    '目前的比率：取数据末尾最近的时段，最多四个，长度与测试相同。每个时段只计入在它开始之前购买过的顾客；人群的成员以时段开始前一天为准。',
  'campaigns.tests.counting.shares':
    '比例：双侧两比例检验，不作连续性校正（Fleiss、Levin、Paik，2003）。',
  'campaigns.tests.counting.amounts':
    '金额：t 检验，采用每位顾客消费金额的标准差，没有购买的按零计（Schouten，1999）。少数顾客占了大部分金额，因此一笔大订单就可能左右结果。',
  'campaigns.tests.counting.chance':
    '把握为 80% 是指：如果新做法真的达到您想要的提升，100 次这样的测试中有 80 次能看出来。误报为 5% 是指：如果新做法毫无作用，只看一次的话，100 次测试中有 5 次会显示差别。',
  'campaigns.tests.counting.always':
    '反复查看时，普通检验的误报会多得多。这里采用混合序贯概率比检验及其渐近置信序列（Johari、Pekelis、Walsh，2015；Howard 等，2021；Waudby-Smith 等，2024）；只看一次的区间采用 Newcombe 方法（1998）。',
  'campaigns.tests.counting.sizes':
    '用卡方检验比较两组人数与计划；可能性低于千分之一时给出提醒（Fabijan 等，2019）。',

  // 活动记录
  'campaigns.page.log': '活动记录',
  'campaigns.question.log': '和特意不发的对照顾客比，每次活动带来了什么。',
  'campaigns.log.title': '活动带来了什么？',
  'campaigns.log.table': '营销活动',
  'campaigns.log.none': '还没有营销活动',
  'campaigns.log.noneHint':
    '发送名单时，把它记为一次活动，并特意不发给其中一部分顾客。之后导入新的订单，这里就会告诉您活动带来了什么。',
  'campaigns.log.toLists': '选择要联系谁',
  'campaigns.log.said.waits':
    '活动从 {first:day} 开始，而您的订单到 {today:day} 为止。导入新的订单后，就能看到它带来了什么。',
  'campaigns.log.said.more':
    '活动有效：{days:number} 天里，收到消息的顾客平均每人比对照顾客多消费 {each}（{range}）。{count:number} 位顾客合计约 {total}，没有活动就没有这笔钱。',
  'campaigns.log.said.less':
    '活动适得其反：{days:number} 天里，收到消息的顾客平均每人比对照顾客少消费 {each}（{range}）。{count:number} 位顾客合计约少 {total}。',
  'campaigns.log.said.buyers':
    '活动让更多顾客下了单：收到消息的顾客有 {written:percent} 下单，对照顾客有 {heldOut:percent}。他们是否也多花了钱，目前还看不出来。',
  'campaigns.log.said.fewer':
    '活动之后下单的顾客反而更少：收到消息的顾客有 {written:percent} 下单，对照顾客有 {heldOut:percent}。他们是否也少花了钱，目前还看不出来。',
  'campaigns.log.said.unsure':
    '活动的效果和偶然波动分不开：{days:number} 天里，收到消息的顾客有 {written:percent} 下单，对照顾客有 {heldOut:percent}。',
  'campaigns.log.said.unsureRange': '每位顾客身上的效果可能在 {low} 到 {high} 之间。',
  'campaigns.log.said.few':
    '对照顾客只有 {count:number} 位，再大的效果也看不出来。下次请多安排一些对照。',
  'campaigns.log.said.alone':
    '{days:number} 天里，{count:number} 位顾客中有 {buyers:number} 位下单，共 {amount}。因为没有安排对照，不知道其中多少人本来就会下单。',
  'campaigns.log.said.running': '这是 {all:number} 天中的第 {days:number} 天，结果还可能变化。',
  'campaigns.log.said.shared':
    '其中 {count:number} 位顾客在这几天还收到了另一次活动的消息，两次的效果因此混在一起。',
  'campaigns.log.days': '{first:day} 至 {last:day}',
  'campaigns.log.sizes': '发送 {written:number} 人，对照 {heldOut:number} 人',
  'campaigns.log.show': '查看这些顾客',
  'campaigns.log.remove': '删除',
  'campaigns.log.removeTitle': '从记录中删除“{name}”？',
  'campaigns.log.removeText':
    '发给了谁、对照是谁都会被忘掉，以后就没法知道这次活动带来了什么。订单数据不受影响。',
  'campaigns.log.removeForGood': '确认删除',
  'campaigns.log.column.name': '活动',
  'campaigns.log.column.starts': '开始日期',
  'campaigns.log.column.days': '有数据的天数',
  'campaigns.log.column.written': '发送人数',
  'campaigns.log.column.writtenBuyers': '发送：下单人数',
  'campaigns.log.column.writtenEach': '发送：人均消费',
  'campaigns.log.column.heldOut': '对照人数',
  'campaigns.log.column.heldOutBuyers': '对照：下单人数',
  'campaigns.log.column.heldOutEach': '对照：人均消费',
  'campaigns.log.column.more': '人均多消费',
  'campaigns.log.counting': '如何计算',
  'campaigns.log.counting.days':
    '一次活动的天数是从开始日起的 {days:number} 天。两组顾客按同样的日子统计，不受筛选条件影响。',
  'campaigns.log.counting.each':
    '人均消费是这些天的净销售额（销售减退货）除以该组全部顾客，不论是否下单。',
  'campaigns.log.counting.sure':
    '两组顾客由抽签决定，所以除了偶然，只有活动会让他们不同。只有当 95% 区间不含零时才下结论（消费额用 Welch 区间，比例用 Newcombe 区间）；一百次毫无效果的活动里，仍会有五到十次看起来有效果。'
};
