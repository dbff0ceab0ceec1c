import type { shellEn } from './shell.en.ts';

export const shellZh: Record<keyof typeof shellEn, string> = {
  'shell.evicted':
    '这里保存过店铺，但浏览器已把它们清掉了（磁盘空间不足或清理软件会这样）。请恢复备份，或重新拖入文件。',
  'shell.skip': '跳到正文',
  'shell.home': 'Tillsight 首页',
  'shell.shop': '店铺',
  'shell.jump': '搜索或跳转',
  'shell.toLight': '切换到浅色',
  'shell.toDark': '切换到深色',
  'shell.drop': '把表格拖到这里',
  'shell.reload': '重新加载',
  'shell.lacksFiles': 'Tillsight 有一部分文件没有送达，这一页不完整。',
  'shell.lacksFilesHelp':
    '您的数据都还在这台设备上。请确认 Tillsight 所在的网址能打开，然后重新加载。',
  'shell.unfinished': '上次导入中途停下了，没有写入任何内容，店铺数据完好。随时可以重新导入。',
  'shell.update': '新版本已就绪，您的数据不受影响。',
  'shell.updateWaits': '新版本已就绪，等手头的计算完成后即可更新。',
  'shell.updateStarts':
    '新版本几秒钟后启用。如果没有动静，请关闭所有 Tillsight 标签页，再重新打开。',
  'shell.updateNow': '立即更新',

  'nav.main': '主导航',
  'nav.pages': '页面',
  'nav.overview': '概览',
  'nav.customers': '顾客',
  'nav.market': '市场',
  'nav.recommend': '推荐',
  'nav.forecast': '预测',
  'nav.models': '模型',
  'nav.campaigns': '营销活动',
  'nav.data': '数据',
  'nav.import': '导入',

  'trust.short': '数据不离开本机',
  'trust.title': '数据不离开本机',
  'trust.how': '文件由本页读取，只存在这个浏览器里。没有账号，也没有接收数据的服务器。',
  'trust.policy': '这由浏览器强制保证：安全策略只允许本页以及负责计算的后台线程访问自己的地址。',
  'trust.origin': '本次访问请求过的地址',
  'trust.requests': '次数',
  'trust.own': '{origin}（应用自身的文件）',
  'trust.elsewhere': '其他任何地址',
  'trust.pull': '您可以亲自验证：显示“可离线使用”后断开网络，一切照常工作。',
  'trust.offlineReady': '可离线使用',
  'trust.offlineFiles': '正在准备离线：{done:number} / {total:number} 个文件',
  'trust.offlineNotYet': '尚不能离线使用',
  'trust.install': '安装为应用',

  'lacking.orders': '这里还没有订单',
  'lacking.sales': '这些行里没有销售',
  'lacking.customers': '这些订单没有写明顾客',
  'lacking.dates': '这些订单没有日期',
  'lacking.products': '这里还没有商品',
  'lacking.spend': '这里还没有广告花费',
  'lacking.holds': '这家店现有：{held}。',
  'lacking.held.order_lines': '{rows:number} 行订单',
  'lacking.held.products': '{rows:number} 种商品',
  'lacking.held.customers': '{rows:number} 位顾客',
  'lacking.held.spend': '{rows:number} 行广告花费',
  'lacking.held.texts': '{rows:number} 条评论或评分',
  'lacking.held.other': '{rows:number} 行其他表格',
  'lacking.canProducts': '相似的商品和一起购买的商品仍可查看。',
  'lacking.add.orders':
    '卖了什么、谁在买，都要从订单计算：请添加订单导出文件，每行包含日期、商品和金额。',
  'lacking.add.sales':
    '只有单价和数量都大于零的行才算销售；这些行是退货或不收费。请添加它们所属的订单。',
  'lacking.add.customers':
    '顾客由订单行里的编号、邮箱或电话识别。请添加含有其中一项的导出文件，或在导入时选择该列。',
  'lacking.add.dates':
    '有什么变化、接下来会怎样、谁会再来，都要看订单的日期。请添加每行都有日期的导出文件，或在导入时选定日期列。',
  'lacking.add.products':
    '哪些商品相似要看商品名，哪些商品适合谁要看谁买过或评过什么。请添加带名称的商品表，或每行带商品的订单。',
  'lacking.add.spend':
    '请加入 Google Ads 或 Meta Ads 按天的广告系列报告，或任何含有日期、渠道、花费三列的文件（有展示次数和点击次数更好）。',
  'noShop.title': '这里还没有店铺',
  'noShop.hint': '把订单文件拖到页面任意位置，或点击选择。',
  'noShop.start': '回到首页，先看看示例店铺'
};
