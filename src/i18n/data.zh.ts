import type { dataEn } from './data.en.ts';

export const dataZh: Record<keyof typeof dataEn, string> = {
  'data.replaced': '{rows:number} 行已被新文件取代',
  'data.page.files': '文件',
  'data.page.health': '数据体检',
  'data.page.counting': '统计口径',
  'data.page.same': '同一顾客与商品',
  'data.page.privacy': '隐私',
  'data.page.storage': '存储与备份',
  'data.title.files': '这家店铺由哪些文件组成？',
  'data.lead.files': '店铺里的文件，以及如何加入下个月的数据。',
  'data.files.finding': '共 {files:number} 个文件，{rows:number} 行。',
  'data.files.aside': '有 {aside:number} 行没有导入，每一行都写明了原因。',
  'data.files.whole': '所有行都已导入。',
  'data.title.health': '数据体检',
  'data.lead.health': '文件里哪些地方值得看一看，对净销售额有多大影响。',
  'data.title.counting': '数字是怎么算出来的？',
  'data.lead.counting': '销售额怎么算，和平台的数字对不对得上。',
  'data.counting.finding': '净销售额是销售额减去退货，以 {currency} 计；一天从 {hour} 算起。',
  'data.counting.findingBare': '净销售额是销售额减去退货；一天从 {hour} 算起。',
  'data.title.same': '哪些是同一位顾客、同一件商品？',
  'data.lead.same': '同一个人用了两个名字时，您可以决定只算一位。',
  'data.title.privacy': '您的数据在哪里？',
  'data.title.storage': '数据会不会丢失？',
  'data.lead.storage': '数据管理：这个浏览器里保存的内容，以及如何另存一份。',
  'data.shop': '当前店铺',
  'data.rename': '改名',
  'data.delete': '删除店铺',
  'data.deleteTitle': '删除 {name}？',
  'data.deleteText': '店铺及其全部文件将从这个浏览器中移除，无法撤销；之前做的备份可以恢复。',
  'data.deleteForGood': '确认删除',
  'data.files': '店铺里的文件',
  'data.undo': '撤销导入',
  'data.undoTitle': '撤回 {file}？',
  'data.undoText': '店铺将恢复到从未添加过这个文件的样子。',
  'data.keeping': '备份与存储',
  'data.lastBackup': '上次备份：{when:dateTime}。',
  'data.noBackup': '这家店铺还没有备份。',
  'data.backup': '下载备份',
  'data.backedUp': '备份已写好（{size:bytes}），请妥善保管这个文件。',
  'data.restored': '{name} 已恢复。',
  'data.used': '已用 {used:bytes}，浏览器允许 {quota:bytes}。',
  'data.persisted': '浏览器已承诺不会自行清理这里的数据。',
  'data.notPersisted': '磁盘空间紧张时，浏览器可能不经询问就清理这里的数据。',
  'data.persist': '请浏览器长期保留',
  'data.lead.privacy': '全部内容都存在这台电脑上这个浏览器自己的数据库里，别处没有。',

  'data.currencies.uncounted': '有 {lines:number} 行其他货币的金额尚未计入。',
  'data.variants.finding':
    '有 {variants:number} 个商品像是 {products:number} 种商品的不同颜色、尺码或编号。',
  'data.same.nothing':
    '文件里没有看到一位顾客用两个名字，或同一商品分成几种规格、用了两个编号的情况。',
  'data.keeping.lead':
    '备份是一个文件，包含这家店铺的全部内容。请存到另一块磁盘上；在任何浏览器里打开 Tillsight 都能恢复它。',
  'data.room': '浏览器里的空间',
  'data.kept.title': '什么存在哪里',
  'data.kept.shops': '店铺：存在这个浏览器的数据库里',
  'data.kept.shop': '{name}：{rows:number} 行订单，{size:bytes}',
  'data.kept.noShop': '没有店铺。',
  'data.kept.models': '模型和检验结果：存在同一个数据库里',
  'data.kept.modelsText': '免得重复计算。删除店铺时一并删除。',
  'data.kept.places': '记住的文件和文件夹',
  'data.kept.placesText': '只记位置，不存内容；在“文件”页点“不再记住”即可取消。',
  'data.kept.settings': '设置',
  'data.kept.settingsText': '语言、深浅色、上次打开的店铺，与您和您的顾客无关。',
  'data.deleteAll': '全部删除',
  'data.deleteAll.title': '清空全部数据',
  'data.deleteAll.lead':
    '所有店铺及其文件、规则、模型和记住的位置都会从这个浏览器中移除。您自己的表格不受影响。',
  'data.deleteAll.ask': '删除这里的 {shops:number} 家店铺？',
  'data.deleteAll.text': '保存的内容将全部从这个浏览器中移除，无法撤销；之前做的备份可以恢复。',
  'data.deletedAll': '已删除 {shops:number} 家店铺，这个浏览器里不再有您的数据。',

  'data.again.title': '再次读取',
  'data.again.lead':
    '记住存放导出表格的文件或文件夹，以后点一下就能补上新增的行，并更新有变动的订单。',
  'data.again.drop':
    '下个月把新导出的文件拖到这里即可，只会补上新增的行。这个浏览器不能自行再次打开文件。',
  'data.again.files': '记住文件',
  'data.again.folder': '记住文件夹',
  'data.again.forget': '不再记住',
  'data.again.last': '上次读取：{when:dateTime}',
  'data.again.never': '尚未读取',
  'data.again.same': '之后没有变化',
  'data.again.changed': '之后有变化',
  'data.again.changedIn': '新增或有变化：{names}',
  'data.again.asks': '查看之前，浏览器会先征求您的同意',
  'data.again.left': '未读入：{names}',
  'data.again.nothing': '和上次相比没有变化。',
  'data.again.done': '已读取 {names}：新增 {rows:number} 行。',
  'data.again.updated': '已读取 {names}：新增或更新 {rows:number} 行。',
  'data.again.unknown': '以下文件的列与店铺里的文件都不同，未读入：{names}。',

  'data.health.noLines': '这家店现有：{held}。还没有可检查的订单行。',
  'data.health.clean': '检查了 {lines:number} 行，没有需要您决定的地方。',
  'data.health.found':
    '有 {count:number} 处值得看一看。未经您确认，数据不会改动；每个决定都可以撤回。',
  'data.health.effect': '涉及净销售额 {revenue:money}（{share:percent}）',
  'data.health.noEffect': '不影响净销售额',
  'data.health.leftOut': '您已排除',
  'data.health.leaveOut': '排除这些行',
  'data.health.countAgain': '重新计入这些行',
  'data.health.examples': '查看这些行',
  'data.health.examplesHint': '共 {lines:number} 行，这里是金额最大的 {shown:number} 行。',
  'data.health.odd_quantities': '数量异常',
  'data.health.odd_quantities.text':
    '有 {lines:number} 行的件数是该商品平时的 50 倍以上或不到五十分之一，包括销售和与之对应的退回。',
  'data.health.odd_prices': '单价异常',
  'data.health.odd_prices.text':
    '有 {lines:number} 行的单价是该商品平时的 10 倍以上或不到十分之一：可能小数点错位，或是手工补录。',
  'data.health.giant_orders': '金额特别大的订单',
  'data.health.giant_orders.text':
    '有 {orders:number} 单的金额远高于其他订单（高出中位数四个标准差，且至少十倍），可能是批发。',
  'data.health.long_orders': '行数特别多的订单',
  'data.health.long_orders.text':
    '有 {orders:number} 单的行数远多于其他订单：可能把一整天记成了一单，或是盘点清单。',
  'data.health.test_orders': '测试订单',
  'data.health.test_orders.text': '有 {orders:number} 单的商品、顾客或单号里写着“测试”或“test”。',
  'data.health.repeated_lines': '重复的行',
  'data.health.repeated_lines.text':
    '有 {lines:number} 行与文件中另一行完全相同。在您排除之前仍会计入：有的收银机会把同一件商品写成两行。',
  'data.health.service_lines': '运费和手续费',
  'data.health.service_lines.text':
    '有 {lines:number} 行是运费、手续费、礼品卡或调整。除非您排除，它们计入销售额；不会拿来推荐。',
  'data.health.missing_customers': '没有顾客的销售',
  'data.health.missing_customers.text':
    '有 {lines:number} 行销售没有写明顾客。它们计入净销售额（已减去未写明顾客的退货），但顾客分析看不到。',
  'data.health.without_price': '不计金额的行',
  'data.health.without_price.text':
    '有 {lines:number} 行不计入任何数字：没有价格或没有件数（赠品、报损、更正），或者订单从未付款。',
  'data.health.gaps': '没有销售的日子',
  'data.health.gaps.text':
    '{from:date} 至 {to:date} 没有任何销售，比平时的间隔长。是店休，还是少了一个文件？',

  'data.reconcile.title': '和平台的数字对得上吗？',
  'data.reconcile.lead': '填上您的店铺系统给出的同期总额，我们说明差额从哪里来，精确到分。',
  'data.reconcile.leadFile':
    '您的文件写明了每一单的总额。可以直接取它们的合计，也可以填上店铺系统给出的同期总额；我们说明差额从哪里来，精确到分。',
  'data.reconcile.fromFile': '从文件读取',
  'data.reconcile.total': '平台总额',
  'data.reconcile.compare': '核对',
  'data.reconcile.unreadable': '请填一个金额，例如 1234.56。',
  'data.reconcile.same': '两边都是 {net:money}。',
  'data.reconcile.exact':
    '平台总额比我们的净销售额 {net:money} {way} {difference:money}，正好是：{parts}。',
  'data.reconcile.open':
    '平台总额比我们的净销售额 {net:money} {way} {difference:money}。已知的原因都对不上：可能是税、运费，或统计时段不同。',
  'data.reconcile.partly':
    '平台总额比我们的净销售额 {net:money} {way} {difference:money}。已知原因：{parts}；还剩 {rest:money}，出在 {orders:number} 单里：可能是小费、礼品卡或关税。',
  'data.reconcile.even': '有 {orders:number} 单的总额与明细不符，合在一起正好抵消。',
  'data.reconcile.odd': '订单 {order}：平台写 {platform:money}，明细合计 {ours:money}。',
  'data.reconcile.aside': '有 {rows:number} 行没有导入，它们的金额可能无从得知。',
  'data.reconcile.more': '多',
  'data.reconcile.less': '少',
  'data.reconcile.bridge': '从平台总额到我们的净销售额',
  'data.reconcile.platform': '平台总额',
  'data.reconcile.unexplained': '原因不明',
  'data.reconcile.part.returns': '平台没有扣退货',
  'data.reconcile.part.refunds': '平台没有扣部分退款',
  'data.reconcile.part.services': '平台没有计入运费和手续费',
  'data.reconcile.part.already_there': '同时出现在两个文件里的行',
  'data.reconcile.part.left_out': '您在这里排除的行',
  'data.reconcile.part.cancelled': '已取消或已退款的订单',
  'data.reconcile.part.adjustments': '没有价格或件数的行',
  'data.reconcile.part.without_total': '文件没有写明总额的订单',
  'data.reconcile.part.tax': '税',
  'data.reconcile.part.without_tax': '平台没有计入税',
  'data.reconcile.part.shipping': '运费',
  'data.reconcile.part.without_shipping': '平台没有计入运费',
  'data.reconcile.part.discounts': '平台没有扣优惠',
  'data.reconcile.part.further_discounts': '平台另扣的优惠',

  'data.revenue.title': '哪些算销售额？',
  'data.revenue.text':
    '您的文件里，除了价格还有单独成列的金额。在这里选定的口径适用于所有数字，随时可以撤回。',
  'data.revenue.tax': '税',
  'data.revenue.tax.as_is': '按价格原样计',
  'data.revenue.tax.taken_off': '价格含税，扣除税额',
  'data.revenue.tax.added': '价格不含税，加上税额',
  'data.revenue.shipping': '运费',
  'data.revenue.shipping.as_is': '按金额原样计',
  'data.revenue.shipping.added': '金额不含运费，加上运费',
  'data.revenue.shipping.taken_off': '金额含运费，扣除运费',
  'data.revenue.definition': '净销售额是销售额减去退货。',
  'data.revenue.says.tax.as_is': '税这一列不影响销售额。',
  'data.revenue.says.shipping.as_is': '运费这一列不影响销售额。',
  'data.revenue.spread':
    '税或运费如果是整单的，就按各行的成交金额分摊到这一单的各行。已取消的订单两样都不计。',

  'data.currency.title': '货币',
  'data.currency.text':
    '所有金额按这种货币读取。若您改选另一种，已注明货币的文件里的金额只有在您给出汇率后才计入。',
  'data.currency.ask': '没有文件注明金额的货币。选择后，它会标在每个金额旁；不作任何换算。',
  'data.currency.none': '按文件所写',
  'data.currencies.title': '多种货币',
  'data.currencies.text':
    '所有数字以 {currency} 计。其他货币的金额只有在您给出汇率后才计入；没有汇率就不计，以免把不同货币错误相加。',
  'data.currencies.home': '记账货币',
  'data.currencies.none': '{currency} 有 {lines:number} 行（{money}，{days}），尚未计入。',
  'data.currencies.partly':
    '{currency} 有 {lines:number} 行（{money}，{days}）；其中 {left:number} 行早于第一个汇率，不计入。',
  'data.currencies.counted': '{currency} 有 {lines:number} 行（{money}，{days}），按您的汇率计入。',
  'data.currencies.rates':
    '1 {currency} 值多少 {home}：每行写一个日期和自该日起的汇率；只写汇率则适用于所有日期。',
  'data.currencies.wrong': '{currency}：“{line}”不是汇率。请写日期和数字，例如 2024-01-01 1.17。',
  'data.currencies.apply': '使用这些汇率',

  'data.same.title': '同一位顾客',
  'data.same.text':
    '这些规则决定顾客编号、邮箱和电话何时属于同一个人。文件保持原样：关掉一条规则，一切恢复原来的算法。',
  'data.same.found': '有 {names:number} 个名称并入了 {customers:number} 位已知顾客。',
  'data.same.mayBeEmail':
    '{shared:number} 位顾客的邮箱与别人相同，可能其实是 {customers:number} 位。',
  'data.same.mayBePhone':
    '{shared:number} 位顾客的电话与别人相同，可能其实是 {customers:number} 位。',
  'data.same.none': '目前没有合并任何顾客。',
  'data.same.guests':
    '没有顾客编号的订单归入邮箱或电话相同的顾客（{rows:number} 行，{customers:number} 位顾客）',
  'data.same.email':
    '邮箱相同的顾客算作一位（{shared:number} 位变为 {customers:number} 位）；家庭或公司共用邮箱时请不要开启',
  'data.same.phone':
    '电话相同的顾客算作一位（{shared:number} 位变为 {customers:number} 位）；家庭或公司共用电话时请不要开启',
  'data.same.nobodysOwn':
    '有 {count:number} 个邮箱或电话对应十个以上的顾客编号，可能属于收银台或平台，因此不用来合并。',
  'data.same.joined': '合并的顾客',
  'data.same.customer': '计作',
  'data.same.known': '文件中的名称',
  'data.same.by': '类型',
  'data.same.by.id': '顾客编号',
  'data.same.by.email': '邮箱',
  'data.same.by.phone': '电话',
  'data.same.rows': '行数',

  'data.variants.title': '同一商品的不同颜色和尺码',
  'data.variants.text':
    '这些商品的名称完全相同，或在破折号、括号或颜色之前的部分相同。合并后可供学习的销售更多；分开则能看出哪种颜色好卖。',
  'data.variants.rule':
    '合并计算（{variants:number} 个变为 {products:number} 个）；库存相加，成本取平均',
  'data.variants.table': '有多种规格的商品',
  'data.variants.product': '合并为',

  'data.alike.firstName': '名称',
  'data.alike.second': '可能等同于',
  'data.alike.secondName': '对方名称',
  'data.alike.town': '城市',
  'data.alike.products.title': '这是同一商品用了两个编号吗？',
  'data.alike.products.text':
    '这些名称除大小写、空格、标点或一个字母外写法相同，其中的数字也全部一致。系统不会自行合并。若确为同一商品，请在销售平台上改成一个编号，再重新导入文件。',
  'data.alike.products.table': '名称几乎相同的商品',
  'data.alike.products.finding':
    '有 {pairs:number} 对商品名称几乎相同却用了两个编号：是同一商品吗？',
  'data.alike.customers.title': '这是同一个人用了两个编号吗？',
  'data.alike.customers.text':
    '这些顾客姓名和城市都相同，而这个姓名在您的文件里很少见，不太可能碰巧有两位。系统不会自行合并：父母与子女也可能同名。若确为同一人，请在销售平台上改成一个编号，再重新导入文件。',
  'data.alike.customers.table': '姓名和城市相同的顾客',
  'data.alike.customers.finding': '有 {pairs:number} 对顾客姓名和城市都相同：是同一个人吗？',

  'data.counting.title': '一天从几点算起？',
  'data.counting.hour': '一天开始于',
  'data.counting.text': '这个钟点之前的销售算作前一天。只有日期、没有时间的文件不受影响。',
  'data.counting.clock': '文件里的时间',
  'data.counting.clock.own': '就是店里的时间',
  'data.counting.clock.zone': '是 UTC，店铺在别的时区',
  'data.counting.clock.shift': '比店里早或晚几个小时',
  'data.counting.zone': '店铺所在时区',
  'data.counting.shift': '要加的小时数',
  'data.counting.clockText':
    '有的平台导出的是 UTC 时间，晚上的订单就会落到另一天。时区的夏令时会自动考虑。'
};
