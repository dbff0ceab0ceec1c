import { againZh } from './again.zh.ts';
import type { everyEn } from './every.en.ts';
import { customersZh } from './customers.zh.ts';
import { findingsZh } from './findings.zh.ts';
import { healthZh } from './health.zh.ts';
import { importZh } from './import.zh.ts';
import { listsZh } from './lists.zh.ts';
import { reasonsZh } from './reasons.zh.ts';
import { screensZh } from './screens.zh.ts';

/** 简体中文。键与 `every.en.ts` 完全一致，少一个便无法构建；空格写法见 `fill.ts`。 */
export const zh: Record<keyof typeof everyEn, string> = {
  ...importZh,
  ...reasonsZh,
  ...findingsZh,
  ...screensZh,
  ...customersZh,
  ...listsZh,
  ...healthZh,
  ...againZh,

  'action.cancel': '取消',
  'action.close': '关闭',
  'action.retry': '重试',
  'action.more': '更多',
  'action.clear': '清除',

  'progress.percent': '{share:percent}',
  'progress.left': '还需约 {ms:duration}',
  'progress.count': '{done:number} / {total:number}',
  'step.reading': '正在读取文件',
  'step.checking': '正在检查文件',
  'step.typing': '正在识别日期和数字',
  'step.storing': '正在存入本浏览器',
  'step.waiting': '正在等待另一个标签页完成导入',
  'step.loading': '正在载入店铺',
  'step.counting': '正在统计',
  'step.indexing': '正在读取商品名称',
  'step.comparing': '正在比较商品',
  'step.calibrating': '正在挑选本机最快的计算方式',
  'step.training': '正在训练',
  'step.simulating': '推演未来一年',
  'step.writing': '正在写出文件',
  'step.verifying': '正在核对',
  'step.generating': '正在生成示例店铺',

  'table.csv': '下载 CSV',
  'table.json': '下载 JSON',
  'table.search': '在“{title}”中搜索',
  'table.searchShort': '搜索',
  'table.columns': '列',
  'table.columnsOf': '“{title}”的列',
  'table.rows': '共 {count:number} 行',
  'table.rowsOf': '{shown:number} 行，共 {count:number} 行',
  'table.none': '没有内容',
  'table.noMatch': '没有哪一行包含“{search}”',
  'table.sorting': '正在排序',
  'table.preparing': '正在准备文件',

  'chart.showTable': '以表格显示',
  'chart.showChart': '以图表显示',
  'chart.png': '下载 PNG',
  'chart.svg': '下载 SVG',
  'chart.empty': '当前选择下没有数据',
  'chart.unfinished': '尚未结束',
  'chart.point': '“{title}”中的一点',
  'chart.share': '占总数的 {share:percent}',
  'chart.atPoint': '{label}：{value}',
  'brush.from': '起始日',
  'brush.to': '截止日',
  'brush.all': '全部日期',
  'brush.range': '{from:day} – {to:day}',
  'heat.cell': '{weekday:weekday} {hour:hour}：{value}',
  'heat.less': '少',
  'heat.more': '多',

  'stat.before': '上一期：{value}',
  'stat.points': '{points} 个百分点',
  'stat.same': '持平',
  'combobox.none': '没有匹配项',
  'combobox.count': '{count:number} 个匹配项',
  'combobox.more': '显示 {shown:number} 个，共 {count:number} 个；继续输入可缩小范围',

  'failure.file': '这个文件',
  'failure.fileNamed': '“{name}”',
  'failure.cancelled': '已取消，数据没有变化。',
  'failure.unknown':
    '出现了意料之外的问题（{message}）。已保存的数据没有变化。请重试；若再次出现，请刷新页面。',
  'failure.worker_lost': '页面的计算部分意外停止，已重新启动。已保存的数据没有变化，请再试一次。',
  'failure.out_of_memory':
    '浏览器内存不足。已保存的数据没有变化。请关闭其他标签页，或减少一次处理的数据。',
  'failure.quota_exceeded_sized':
    '浏览器的存储空间不够，这次没有存入：需要 {neededBytes:bytes}，只剩 {freeBytes:bytes}。之前保存的内容完好无损。请删除不再需要的店铺或清理磁盘后重试。',
  'failure.quota_exceeded':
    '浏览器的存储空间不够，这次没有存入。之前保存的内容完好无损。请删除不再需要的店铺或清理磁盘后重试。',
  'failure.database_lost': '浏览器关闭了数据库。请刷新页面，已保存的内容会从磁盘重新读取。',
  'failure.database_newer':
    '这个店铺由更新版本的 Tillsight 保存。请刷新页面以获取新版本。数据没有变化。',
  'failure.database_blocked':
    '另一个标签页仍在使用旧版数据库。请关闭其他 Tillsight 标签页，再刷新本页。数据没有变化。',
  'failure.database_closed': '另一个标签页已升级数据库，本页不再写入。请刷新后继续，数据没有丢失。',
  'failure.bad_rule':
    '这条规则读不懂：可能用了这家店没有的信息，有的值没填，或嵌套太深。请改一下再试。',
  'failure.customer_not_found': '这家店里没有这位顾客。',
  'failure.shop_not_found': '这个店铺已不在本浏览器中。',
  'failure.source_not_found': '这个文件已不属于该店铺。',
  'failure.nothing_to_import': '没有可导入的内容：每一行都会被搁置。请检查各列的含义。',
  'failure.file_unreadable': '无法读取{file}。选择之后它可能被移动或修改过，请重新选择。',
  'failure.file_empty': '{file}是空的：表头下面没有数据行。',
  'failure.file_too_large':
    '{file}太大，无法在浏览器中安全读取。请按较短的时间段分批导出再导入，系统会自动合并。',
  'failure.file_kind_unknown':
    '{file}既不是文本表格（CSV、TSV），也不是 XLSX 工作簿。请另存为其中一种后重试。',
  'failure.workbook_encrypted': '{file}设有密码。请在表格软件中打开，去掉密码后另存再试。',
  'failure.workbook_old_format': '{file}是旧的 .xls 格式。请用表格软件另存为 .xlsx 或 CSV。',
  'failure.workbook_not_workbook':
    '{file}的扩展名是工作簿，内容却不是。请另存为 .xlsx 或 CSV 后重试。',
  'failure.workbook_damaged':
    '{file}已损坏：内容与自身的校验值不符。没有导入任何数据，请重新下载或另存。',
  'failure.workbook_bomb': '{file}解压后远大于正常的表格，已拒绝打开。没有导入任何数据。',
  'failure.workbook_rows_differ': '{file}未能完整读取，因此没有导入。请另存为 CSV 后重试。',
  'failure.text_not_decodable': '无法识别{file}的文字编码。请手动选择编码。',
  'failure.mapping_incomplete': '还差一列才能导入。请检查各列的含义。',
  'failure.date_order_unknown': '“{header}”中的日期既可读作日在前，也可读作月在前。请选择一种。',
  'failure.currency_mixed':
    '文件中的金额带有多种货币符号，却没有一列说明各是哪种货币。请在导出时加上货币列，或每次只导入一种货币；不同货币的金额不会相加。',
  'failure.no_orders': '这个店铺还没有订单明细。请导入订单文件。',
  'failure.no_products': '这个店铺没有带名称的商品。请导入含商品名称的文件。',
  'failure.no_shared_word': '没有哪件商品与这段文字有共同的词。',
  'failure.backup_damaged': '这个备份已损坏。没有恢复任何内容，本机数据没有变化。',
  'failure.backup_newer': '这个备份由更新版本的 Tillsight 生成。请刷新页面获取新版本后再恢复。',
  'failure.training_diverged': '训练过程失控，已停止，结果没有保留。其他方法不受影响。',
  'failure.backend_none': '这项计算在本浏览器中无法运行，其他功能不受影响。'
};
