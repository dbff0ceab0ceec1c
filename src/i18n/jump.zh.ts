import type { jumpEn } from './jump.en.ts';

export const jumpZh: Record<keyof typeof jumpEn, string> = {
  'jump.hint': '页面、顾客、商品、指标，也可以打拼音首字母',
  'jump.results': '结果',
  'jump.page': '页面',
  'jump.part': '指标与表格',
  'jump.action': '操作',
  'jump.customer': '顾客',
  'jump.product': '商品',
  'jump.count': '找到 {count:number} 项',
  'jump.shown': '找到 {count:number} 项，列出前 {shown:number} 项；多打几个字就更准',
  'jump.none': '没有叫这个名字的，少打几个字试试。',
  'jump.reading': '正在读取顾客和商品。',
  'jump.keys': '↑ ↓ 选择 · Enter 前往 · Esc 关闭',
  'jump.start': '起始页',
  'jump.files': '导入文件',
  'jump.sample': '打开示例店铺',
  'jump.language': '切换语言：{name}',
  'jump.backup': '下载备份',
  'jump.wholeShop': '取消筛选，看整个店铺',
  'jump.print': '打印本页',
  'jump.shop': '打开店铺：{name}',
  'jump.also.overview': '首页 看板',
  'jump.also.customers': '客户 会员 买家',
  'jump.also.recommend': '相似商品 推荐商品',
  'jump.also.data': '设置'
};
