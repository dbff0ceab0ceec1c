import type { reasonsEn } from './reasons.en.ts';

export const reasonsZh: Record<keyof typeof reasonsEn, string> = {
  'reason.kind.order_lines': '订单明细：含有 {columns}。',
  'reason.kind.products': '商品资料：含有 {columns}，没有订单。',
  'reason.kind.customers': '客户资料：含有 {columns}，没有订单。',
  'reason.kind.spend': '广告投放：含有 {columns}。',
  'reason.kind.texts': '评论文本：含有 {columns}。',
  'reason.kind.other': '看不出是订单、商品、客户、广告投放还是评论。',

  'reason.role.header': '“{header}”通常就是这个意思。',
  'reason.role.header_part': '从“{header}”里的字词推测。',
  'reason.role.company': '结合本文件的其他列，“{header}”应当是这个意思。',
  'reason.role.description_names': '只有“{header}”这一列说明了卖的是什么。',
  'reason.role.values_date': '{share}% 的值是日期。',
  'reason.role.values_email': '{share}% 的值是邮箱地址。',
  'reason.role.values_long_text': '内容是成句的文字，平均约 {length} 个字符。',
  'reason.role.values_rejected': '列名“{header}”像是这个意思，但只有 {share}% 的值能这样读出来。',
  'reason.role.taken': '“{other}”一列更符合这个含义。',
  'reason.role.feature': '原样保留，模型可以从中学习。',
  'reason.role.unknown': '从“{header}”的列名和内容都看不出含义。',

  'reason.aside.too_few_cells': '单元格比表头少',
  'reason.aside.too_many_cells': '单元格比表头多',
  'reason.aside.unclosed_quote': '引号只有开头，没有结尾',
  'reason.aside.date_unreadable': '日期无法识别',
  'reason.aside.number_unreadable': '数字无法识别',
  'reason.aside.order_id_missing': '缺少订单号',
  'reason.aside.product_missing': '缺少商品',
  'reason.aside.date_missing': '缺少日期',
  'reason.aside.quantity_missing': '缺少数量',
  'reason.aside.price_missing': '缺少价格',
  'reason.aside.id_rounded': '编号被表格软件四舍五入，末尾几位已丢失',
  'reason.aside.total_row': '这是合计行，不是订单',

  'reason.encoding.mark': '文件自带编码标记。',
  'reason.encoding.zero_bytes': '隔一个字节就是零，符合 UTF-16 的特征。',
  'reason.encoding.valid_utf8': '全部字节都是有效的 UTF-8。',
  'reason.encoding.mostly_utf8': '绝大部分是有效的 UTF-8，只有个别字节损坏。',
  'reason.encoding.chinese_evidence': '不是 UTF-8，字节组成的是常用汉字。',
  'reason.encoding.western_evidence': '不是 UTF-8，带重音的字母零星出现在普通字母之间。',
  'reason.encoding.chosen': '由您选定。',
  'reason.encoding.workbook': '工作簿一律使用 Unicode。'
};
