import type { importEn } from './import.en.ts';

export const importZh: Record<keyof typeof importEn, string> = {
  'import.answers': '能分析什么',
  'import.answersHint': '在下面改选列的含义，这里会随之变化。',
  'import.answersNone': '暂时什么都分析不了：请选定各列的含义，或导出带日期和金额的订单。',
  'import.works': '可以分析',
  'import.off': '暂不能分析',
  'import.title': '导入',
  'import.empty': '把文件拖到页面任意位置',
  'import.looking': '正在查看文件',
  'import.checkHint': '下面是我们对每一列的理解。点击“导入”之前不会保存任何内容。',
  'import.into': '导入到',
  'import.newShop': '新店铺',
  'import.known.products':
    '文件中的 {of:number} 种商品，有 {shared:number} 种已在“{shop}”中。这是同一家店的文件吗？',
  'import.known.customers':
    '文件中的 {of:number} 位顾客，有 {shared:number} 位已在“{shop}”中。这是同一家店的文件吗？',
  'import.known.orders':
    '文件中的 {of:number} 个订单，有 {shared:number} 个已在“{shop}”中。这是同一家店的文件吗？',
  'import.addTo': '并入 {shop}',
  'import.import': '导入',
  'import.discard': '放弃',
  'import.dateQuestion':
    '{columns} 中的日期既可读作“日/月”，也可读作“月/日”，数据本身无法判断，请选择。',
  'import.kind': '每一行是',
  'import.meaning': '{header} 的含义',
  'import.orderOf': '{header} 的日月顺序',
  'import.rows': '{rows:number} 行',
  'import.chosen': '由您指定',
  'import.unreadable': '有 {rows:number} 行无法这样读取',
  'import.onePiece': '没有列说明件数：每行按一件计。',
  'import.status.of': '“{status}”的含义',
  'import.status.sale': '有效销售',
  'import.status.taken_back': '已退回或取消',
  'import.status.never_paid': '未付款',
  'import.status.waiting': '待处理（计入销售）',
  'import.status.sum':
    '{sale:number} 行计为销售，{back:number} 行已退回或取消，{unpaid:number} 行未付款。',
  'import.status.more': '其余 {count:number} 种状态',
  'import.orders.customerDay': '没有订单号列：同一位顾客同一天购买的算一单。',
  'import.orders.moment':
    '没有订单号列，也没有顾客列：同一时刻售出的算一单；没有时刻的，每行算一单。',
  'import.preview': '前几行、编码与分隔符',
  'import.encoding': '编码',
  'import.delimiter': '分隔符',
  'import.tab': '制表符',
  'import.sheet': '工作表',
  'import.pageTable': '网页中的表格',
  'import.done': '店铺已就绪',
  'import.seeOverview': '查看概览',
  'import.seePrices': '把对方的价格与您的对比',
  'import.another': '继续添加文件',
  'import.saved': '仅保存在这个浏览器里。浏览器可能清理存储，重要的店铺请到“数据”里备份。',
  'import.remembered': '文件已记住，下次到“数据”里点“再次读取”即可。',

  'import.analysis.overview': '销售额、订单及走势',
  'import.analysis.customers': '顾客、分群与终身价值',
  'import.analysis.market': '商品销售',
  'import.analysis.baskets': '搭配购买',
  'import.analysis.similar': '相似商品',
  'import.analysis.recommend': '商品推荐',
  'import.analysis.forecast': '销售预测',
  'import.analysis.advertising': '广告投放',
  'import.analysis.texts': '评论分析',
  'import.analysis.models': '预测模型',

  'import.lacks.orders': '没有写明日期、卖了什么或收了多少钱的订单',
  'import.lacks.buyer': '这份导出里没有顾客',
  'import.lacks.product': '这份导出里没有商品',
  'import.lacks.order_id': '没有订单号',
  'import.lacks.names': '没有商品名称',
  'import.lacks.pairs': '既没有顾客，也没有订单号',
  'import.lacks.spend': '需要广告花费文件',
  'import.lacks.texts': '需要评论文件',
  'import.lacks.table': '需要顾客信息，或另一张可供学习的表',

  'import.reason.kind.order_lines': '订单明细：含有 {columns}。',
  'import.reason.kind.products': '商品资料：含有 {columns}，没有订单。',
  'import.reason.kind.customers': '顾客资料：含有 {columns}，没有订单。',
  'import.reason.kind.spend': '广告投放：含有 {columns}。',
  'import.reason.kind.texts': '评论文本：含有 {columns}。',
  'import.reason.kind.other': '看不出是订单、商品、顾客、广告投放还是评论。',
  'import.reason.kind.ledger':
    '这是账簿或银行流水（列 {columns}）：记录的是收支，不是订单，因此不从中计算销售额。请改从店铺或收银系统导出订单或小票。',
  'import.reason.kind.work':
    '看起来是工时、工资、排班或行程记录（列 {columns}）：这不是销售，因此不从中计算销售额。如果确实是订单，请选择“订单明细”。',
  'import.reason.kind.expenses':
    '看起来是店铺自己的支出或收到的发票（列 {columns}）：这不是销售，因此不从中计算销售额。如果确实是订单，请选择“订单明细”。',
  'import.reason.kind.survey':
    '看起来是问卷的答案（列 {columns}）：答案不是销售，因此不从中计算销售额。如果确实是订单，请选择“订单明细”。',
  'import.reason.kind.readings':
    '看起来是仪器或仪表的读数（列 {columns}）：读数不是销售，因此不从中计算销售额。如果确实是订单，请选择“订单明细”。',
  'import.reason.kind.values_order_lines':
    '表头无法识别，但数值看起来像订单：有日期、金额，以及区分订单或商品的列。请逐列核对。',
  'import.reason.kind.price_list': '您选择的其他店铺的价目表，与您自己的商品分开保存。',
  'import.reason.kind.others_prices':
    '很可能是竞争对手的价目表：表中 {rows:number} 种商品，只有 {alike:number} 种在您店里的 {products:number} 种商品之中。它会与您的商品分开保存，并在“市场”中与您卖过的商品比较。如果是您自己的商品，请改选“商品”；如果属于另一家店，请在上方选择“新店铺”。',
  'import.reason.kind.names_competitor':
    '表头“{header}”说明这很可能是竞争对手的价目表。它会与您自己的商品分开保存，并在“市场”中与您卖过的商品比较。如果是您自己的商品，请改选“商品”。',
  'import.reason.kind.remembered': '和您上次为这种文件选的一样。',
  'import.reason.kind.platform_order_lines': '识别为{platform}的订单导出文件。',
  'import.reason.kind.platform_products': '识别为{platform}的商品导出文件。',
  'import.reason.kind.platform_customers': '识别为{platform}的顾客导出文件。',
  'import.reason.kind.platform_spend': '识别为 {platform} 的广告报表。',
  'import.reason.note.baskets':
    '每条记录是一笔订单的全部商品：{orders:number} 笔订单拆成了 {lines:number} 行。',
  'import.reason.note.no_prices':
    '没有一列是价格，因此只计订单，不计金额。如果其中有价格列，请在下方选择。',
  'import.reason.note.sheets_together': '工作表 {sheets} 的列相同，已合在一起读取。',
  'import.reason.note.page_tables_together':
    '网页中有 {tables:number} 个表格的列相同，已合在一起读取。',
  'import.reason.note.page_tables_left':
    '网页中另有 {tables:number} 个表格的列不同，没有读取。需要时可在下方改选。',
  'import.reason.note.sheets_left': '以下工作表的列不同，没有读取：{sheets}。需要时可在下方改选。',
  'import.reason.note.garbled_names':
    '有 {cells:number} 个值像是乱码，例如“{example}”：文件在拿到这里之前就已存错。请用 UTF-8 重新导出。',
  'import.reason.note.several_currencies':
    '金额有多种货币（{currencies}）。不同货币不会相加：其他货币的金额要等您在“数据”页填写汇率后才计入。',
  'import.reason.note.hidden_characters':
    '有 {cells:number} 个值含有看不见的字符：这里不显示，数据中照原样保留。',
  'import.reason.note.test_orders':
    '“{header}”注明有 {rows:number} 行属于测试订单：这些行不计入。如要计入，请给这一列另选含义，例如“渠道”。',
  'import.reason.note.packed_items': '有 {records:number} 个单元格里写了多件商品，已拆成每件一行。',
  'import.reason.note.packed_titles':
    '有 {records:number} 个单元格里写了多件商品，已拆成每件一行。文件里没有各件的金额：订单金额按各件单独售出时的价格分摊，不知道价格的就平均分摊。',
  'import.reason.note.time_joined': '“{time}”里的时刻已并入“{date}”的日期。',
  'import.reason.note.date_years': '“{header}”使用另一种纪年：“{example}”读作 {day}。',
  'import.reason.note.months_croatian': '“{header}”中的月份按克罗地亚语读取：“{example}”是 {day}。',
  'import.reason.note.months_untold':
    '“{header}”中的月份可能是波兰语、捷克语或克罗地亚语。“{example}”读作 {day}；若是克罗地亚语，则早一个月。如果是这样，请把月份改写成数字后重新导入。',
  'import.reason.note.date_month':
    '“{header}”里有只写到月份的值，按当月第一天计：“{example}”读作 {day}。',
  'import.reason.note.date_week':
    '“{header}”里有只写到星期的值，按该周的星期一计：“{example}”读作 {day}。',
  'import.reason.note.date_quarter':
    '“{header}”里有只写到季度的值，按该季度第一天计：“{example}”读作 {day}。',
  'import.reason.note.date_serials':
    '“{header}”里混有日期和电子表格的日期序号：“{example}”读作 {day}。如果电子表格此前把月和日弄反了，文件里的这些日期本身就是错的。',
  'import.reason.note.date_order_future':
    '“{header}”里的“{example}”读作 {day}：按其他顺序读，日期会落在将来。您可以在下面更改顺序。',
  'import.reason.note.date_order_span':
    '“{header}”里的“{example}”读作 {day}：按其他顺序读，日期会相隔很多年。您可以在下面更改顺序。',
  'import.reason.note.date_order_past':
    '“{header}”里的“{example}”读作 {day}：按其他顺序读，所有日期都会是很久以前。您可以在下面更改顺序。',
  'import.reason.note.date_order_sorted':
    '“{header}”里的“{example}”读作 {day}：只有这样读，各行才按时间先后排列。您可以在下面更改顺序。',
  'import.reason.note.date_order_points':
    '“{header}”里的“{example}”读作 {day}：用点分隔的日期通常把日写在前面。您可以在下面更改顺序。',
  'import.reason.note.date_order_file':
    '“{header}”里的“{example}”按本文件其他日期的写法读作 {day}。您可以在下面更改顺序。',
  'import.reason.note.filled_down':
    '文件只在每笔订单的第一行写了 {columns}：有 {rows:number} 行沿用了所属订单第一行的内容。金额只留在第一行。',
  'import.reason.note.filled_groups':
    '文件里每组只写一次 {columns}：下面的 {rows:number} 行沿用了该内容。',
  'import.reason.note.headings':
    '文件分段书写：{headings:number} 个小标题已变成下面 {rows:number} 行的“{header}”列。',
  'import.reason.note.stock_number':
    '“{header}”有 {rows:number} 行在数量旁写了文字或符号，例如“{example}”：只按其中的数字计。',
  'import.reason.note.stock_none':
    '“{header}”有 {rows:number} 行用文字表示没有货，例如“{example}”：库存按 0 计。',
  'import.reason.note.stock_some':
    '“{header}”有 {rows:number} 行没有写数量，例如“{example}”：这些商品的库存视为未知。',
  'import.reason.note.numbered_purchases':
    '文件没有订单号，{columns} 只写在每笔购买的第一行：下面的 {rows:number} 行沿用了该内容，并用“{name}”给每笔购买编号。',
  'import.reason.note.joined_names': '“{first}”和“{last}”是同一个姓名的两部分：合并成“{name}”列。',
  'import.reason.note.named_by_model': '没有写商品名称的列：把“{model}”作为名称。',
  'import.reason.note.named_by_brand':
    '没有写商品名称的列：把“{brand}”和“{model}”合在一起作为名称。',
  'import.reason.note.year_named':
    '“{header}”里的日期没有年份。“{source}”写明是 {year} 年：“{example}”读作 {day}。',
  'import.reason.note.year_turns':
    '“{header}”里的日期没有年份。“{source}”写明是 {year} 年，后面的行进入下一年：“{example}”读作 {day}。',
  'import.reason.note.no_year':
    '“{header}”里的日期没有年份，例如“{example}”，文件名和表格上方的文字也没有写明是哪一年。请把年份写进文件名，例如“销售2025.csv”，再重新选择文件。',
  'import.reason.note.filled_merged':
    '合并单元格：有 {rows:number} 行沿用了所属合并单元格的 {columns}。金额只计一次。',
  'import.reason.note.unpacked':
    '“{column}”把一笔订单的所有商品写在一个单元格里，其中 {records:number} 笔订单有多件商品，已拆成每件一行。',
  'import.reason.note.unpacked_shared':
    '“{column}”把一笔订单的所有商品写在一个单元格里，其中 {records:number} 笔订单有多件商品，已拆成每件一行。文件里没有各件的金额，因此按件数分摊“{amount}”。',
  'import.reason.note.lists_split':
    '{columns}的单元格里按顺序写着各件商品：有 {records:number} 笔订单已拆成每件一行。',
  'import.reason.note.lists_split_shared':
    '{columns}的单元格里按顺序写着各件商品：有 {records:number} 笔订单已拆成每件一行。文件里没有各件的金额，因此按件数分摊“{amount}”。',
  'import.reason.note.lists_differ':
    '有 {rows:number} 行里商品、件数、价格的个数对不上，未导入；第一处在第 {line:number} 行。',
  'import.reason.note.cents': '“{header}”以分为单位：1,999 读作 19.99。',
  'import.reason.note.may_be_cents':
    '“{header}”都是整数，而此类文件有时以分为单位。如果 {example} 其实是 {cents:number}，请在文件中把该列改名为“{header}_cents”后重新添加。',
  'import.reason.note.micros': '“{header}”以百万分之一为单位：1,230,000 读作 1.23。',
  'import.reason.note.period':
    '没有写明日期的列。标题写的是 {from} 至 {to}：所有行都记在第一天 {from}。',
  'import.reason.note.no_period':
    '这份广告报表既没有日期，也没有起止时间，无法放到时间上。请按天重新导出。',
  'import.reason.note.formulas_read':
    '{columns} 有 {cells:number} 个单元格只有公式、没有结果，已根据其他单元格算出。',
  'import.reason.note.currency_formats':
    '没有一列写明货币。单元格格式显示的是 {currencies}，已放入“Currency”列。',
  'import.reason.note.remarks':
    '“{header}”里有 {rows:number} 行写着“{example}”，这些行和其他行一样计入销售。如果不该计入，请在下方为该列选择“状态”。',
  'import.reason.note.refunds_unsaid':
    '“{header}”中有 {rows:number} 行写着部分退款或正在退款（如“{example}”），但没有列说明退了多少：这些行暂按全额销售计算。请导出带退款金额的文件，才能算准。',
  'import.reason.note.status_codes':
    '“{header}”用数字（{codes}）表示订单状态，文件里没有说明含义：全部按已成交计算。请在下方指出哪些已取消或从未付款。',
  'import.reason.note.formulas_empty':
    '{columns} 有 {cells:number} 个单元格只有公式、没有结果，因此读不到内容。请用 Excel 或 LibreOffice 打开文件，保存后重新选择。',
  'import.reason.note.pivot':
    '列 {columns} 是日期、月份或年份：这是汇总表，不是订单明细。请导出原始订单。',
  'import.reason.note.month_named':
    '“{header}”里只有日，没有月份。“{source}”写明了是哪个月：第一个读作 {day}。',
  'import.reason.note.no_month_beside':
    '“{header}”里只有日，例如“{example}”，文件名、工作表名和表格上方的文字都没有写明是哪个月。请把月份写进文件名，例如“销售2025-03.csv”，再重新选择文件。',
  'import.reason.note.no_month':
    '列“{first}”到“{last}”是一个月里的各天，但文件名、工作表名和表格上方的文字都没有写明是哪个月。请把月份写进文件名，例如“销售2025-03.csv”，再重新选择文件。',
  'import.reason.note.days_pieces':
    '列“{first}”到“{last}”是各天：其中有数的 {lines:number} 个单元格各读作当天的一笔销售，数字读作件数。如果是金额，请在下方为“Quantity”选择。',
  'import.reason.note.days_money':
    '列“{first}”到“{last}”是各天：其中有数的 {lines:number} 个单元格各读作当天的一笔销售，数字读作金额。如果是件数，请在下方为“Amount”选择。',
  'import.reason.note.bundle_parts':
    '按“{column}”有 {rows:number} 行是套装的组成部分，而套装的价格正好等于各部分价格之和。金额只按套装计算，各部分只计件数、不计金额，否则会重复计算。',
  'import.reason.note.discount_rows':
    '“{column}”写明有 {rows:number} 行是折扣：金额写入新增的列“Order discount”，从同一订单的商品中减去，这些行本身不导入。',
  'import.reason.note.products_pieces':
    '每一行是一天、一周或一个月，列“{first}”到“{last}”是各种商品：其中有数的 {lines:number} 个单元格各读作该商品在这段时间的一笔销售，数字读作件数。如果是金额，请在下方为“Quantity”选择；如果根本不是销售，请选择“其他表格”。',
  'import.reason.note.products_money':
    '每一行是一天、一周或一个月，列“{first}”到“{last}”是各种商品：其中有数的 {lines:number} 个单元格各读作该商品在这段时间的一笔销售，数字读作金额。如果是件数，请在下方为“Amount”选择；如果根本不是销售，请选择“其他表格”。',
  'import.reason.note.tables_below':
    '文件里上下排着几张表，只读取了含有这些列的一张；其余的 {rows:number} 行没有导入。要读取另一张，请在下方选择它的表头所在行。',
  'import.scopeOf': '{header} 里的金额属于什么',
  'import.scope.piece': '单件',
  'import.scope.line': '整行',
  'import.scope.every_line': '整单，每行都写',
  'import.scope.first_line': '整单，只写在第一行',
  'import.unitOf': '{header} 的写法',
  'import.unit.money': '金额',
  'import.unit.share': '小数（0.1）',
  'import.unit.percent': '百分比（10）',
  'import.unit.paid': '折数（0.9 或 9 折）',
  'import.amounts.line.unit_price': '这是整行的价格，不再乘以数量。',
  'import.amounts.piece.line_total': '这是单件的价格，会乘以该行数量。',
  'import.amounts.piece.discount': '每件都减去这个金额。',
  'import.amounts.every_line': '这是整单的金额，每一行都重复写了：只计一次。',
  'import.amounts.first_line': '这是整单的金额，只写在第一行：归该单所有行。',
  'import.amounts.share': '这是小数比例（0.1 即 10%），不是金额。',
  'import.amounts.percent': '这是百分比，不是金额。',
  'import.amounts.paid': '这是实付的比例（0.9 即打 9 折），不是金额。',
  'import.amounts.open': '仅凭数字无法确定这些金额属于什么，请您核对所选项。',
  'import.amounts.openUnit': '是金额还是百分比，仅凭数字无法确定。您选择之前按金额计算。',
  'import.reason.role.remembered': '您上次就是这样选的。',
  'import.reason.role.platform': '{platform}用“{header}”表示这个意思。',
  'import.reason.role.platform_spare': '{platform}的这一列分析时用不到。',
  'import.reason.role.header': '“{header}”通常就是这个意思。',
  'import.reason.role.header_part': '从“{header}”里的字词推测。',
  'import.reason.role.company': '结合本文件的其他列，“{header}”应当是这个意思。',
  'import.reason.role.description_names': '只有“{header}”这一列说明了卖的是什么。',
  'import.reason.role.described_codes': '“{header}”里是编号，“{other}”说明是什么商品。',
  'import.reason.role.names_codes': '“{other}”说明“{header}”里的编号是什么商品。',
  'import.reason.role.flag': '“{header}”为“是”或“否”表示订单的结果。',
  'import.reason.role.documents': '“{header}”说明哪些行是销售，哪些行是退回。',
  'import.reason.role.customers_by_name':
    '没有编号、邮箱或电话说明是谁买的：按“{header}”区分顾客，同名的人会算作一位。',
  'import.reason.role.names_by_amounts':
    '“{header}”中的每个名称总是对应同一个金额或它的整数倍：这是商品的样子，不像顾客。',
  'import.reason.role.values_date': '{share}% 的值是日期。',
  'import.reason.role.values_pattern': '表头无法识别，数值看起来是这样。',
  'import.reason.role.unknown_values': '表头和数值都看不出这是什么。',
  'import.reason.role.values_currency': '这些值是货币代码或符号。',
  'import.reason.role.values_email': '{share}% 的值是邮箱地址。',
  'import.reason.role.values_long_text': '内容是成句的文字，平均约 {length} 个字符。',
  'import.reason.role.values_rejected':
    '列名“{header}”像是这个意思，但只有 {share}% 的值能这样读出来。',
  'import.reason.role.values_none': '列名“{header}”像是这个意思，但没有一个值能这样读出来。',
  'import.reason.role.taken': '“{other}”一列更符合这个含义。',
  'import.reason.role.already_off': '“{price}”已是“{other}”减去这一列后的价格。',
  'import.reason.role.with_tax':
    '“{header}”已含“{tax}”的税额。计入的是不含税金额，税可在“数据”页加上。',
  'import.reason.role.with_shipping':
    '“{header}”已包含“{other}”里的运费。计入的是件数乘单价，运费可在“数据”页加上。',
  'import.reason.role.without_tax': '加上“{tax}”就是“{total}”：这是不含税金额。',
  'import.reason.role.test_orders': '“{header}”注明哪些是测试订单。',
  'import.reason.role.never_counted': '无需扣减：“{other}”本来就不含这些件数。',
  'import.reason.role.feature': '原样保留，模型可以从中学习。',
  'import.reason.role.unknown': '从“{header}”的列名和内容都看不出含义。',
  'import.reason.encoding.mark': '文件自带编码标记。',
  'import.reason.encoding.declared': '文件开头写明了编码。',
  'import.reason.encoding.zero_bytes': '隔一个字节就是零，符合 UTF-16 的特征。',
  'import.reason.encoding.valid_utf8': '全部字节都是有效的 UTF-8。',
  'import.reason.encoding.mostly_utf8': '绝大部分是有效的 UTF-8，只有个别字节损坏。',
  'import.reason.encoding.chinese_evidence': '不是 UTF-8，字节组成的是常用汉字。',
  'import.reason.encoding.traditional_evidence': '不是 UTF-8，字节组成的是常用繁体字。',
  'import.reason.encoding.japanese_evidence': '不是 UTF-8，字节组成的是日文字符。',
  'import.reason.encoding.korean_evidence': '不是 UTF-8，字节组成的是韩文音节。',
  'import.reason.encoding.letters_evidence': '不是 UTF-8；这样读取时，字母能组成某种语言的单词。',
  'import.reason.encoding.western_evidence': '不是 UTF-8，带重音的字母零星出现在普通字母之间。',
  'import.reason.encoding.chosen': '由您选定。',
  'import.reason.encoding.workbook': '工作簿一律使用 Unicode。',

  'import.encodings.utf-8': 'Unicode（UTF-8）',
  'import.encodings.utf-16le': 'Unicode（UTF-16 小端）',
  'import.encodings.utf-16be': 'Unicode（UTF-16 大端）',
  'import.encodings.gb18030': '简体中文（GB18030）',
  'import.encodings.big5': '繁体中文（Big5）',
  'import.encodings.shift_jis': '日文（Shift_JIS）',
  'import.encodings.euc-jp': '日文（EUC-JP）',
  'import.encodings.euc-kr': '韩文（EUC-KR、CP949）',
  'import.encodings.windows-1252': '西欧（Windows-1252）',
  'import.encodings.windows-1250': '中欧（Windows-1250）',
  'import.encodings.windows-1251': '西里尔文（Windows-1251）',
  'import.encodings.windows-1253': '希腊文（Windows-1253）',
  'import.encodings.windows-1254': '土耳其文（Windows-1254）',
  'import.encodings.windows-1255': '希伯来文（Windows-1255）',
  'import.encodings.windows-1256': '阿拉伯文（Windows-1256）',
  'import.encodings.windows-1257': '波罗的海（Windows-1257）',
  'import.encodings.windows-1258': '越南文（Windows-1258）',
  'import.encodings.windows-874': '泰文（Windows-874）',
  'import.encodings.macintosh': '西欧（Mac）',
  'import.encodings.x-mac-cyrillic': '西里尔文（Mac）',
  'import.encodings.koi8-r': '西里尔文（KOI8-R）',
  'import.encodings.iso-8859-2': '中欧（ISO 8859-2）',
  'import.encodings.iso-8859-5': '西里尔文（ISO 8859-5）',
  'import.encodings.iso-8859-6': '阿拉伯文（ISO 8859-6）',
  'import.encodings.iso-8859-7': '希腊文（ISO 8859-7）',
  'import.encodings.iso-8859-15': '西欧（ISO 8859-15）',
  'import.encodings.ibm850': '西欧（DOS，CP850）',
  'import.encodings.ibm852': '中欧（DOS，CP852）',
  'import.encodings.ibm866': '西里尔文（DOS，CP866）',
  'import.encodings.ibm737': '希腊文（DOS，CP737）',
  'import.encodings.iso-2022-jp': '日文（ISO-2022-JP）',
  'import.encodings.utf-32le': 'Unicode（UTF-32，小端）',
  'import.encodings.utf-32be': 'Unicode（UTF-32，大端）',

  'import.currency': '金额的货币',
  'import.currency.none': '未说明',
  'import.currency.likely': '金额没有写明货币，这里按表头的语言预选；如果不对，请改选。',
  'import.decimal.label': '{header} 中金额的写法',
  'import.decimal.as': '{example} 即 {value}',
  'import.decimal.open': '这些金额有两种读法，请选择正确的一种。',

  'import.order.ask': '请选择顺序……',
  'import.order.dmy': '日、月、年',
  'import.order.mdy': '月、日、年',
  'import.order.ymd': '年、月、日'
};
