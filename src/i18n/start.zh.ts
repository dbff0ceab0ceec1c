import type { startEn } from './start.en.ts';

export const startZh: Record<keyof typeof startEn, string> = {
  'start.title': '把店铺的表格拖到这里',
  'start.answers': '看清什么好卖、谁在买、哪些商品相近。',
  'start.private': '数据不离开本机。',
  'start.or': '或',
  'start.sample': '打开示例店铺',
  'start.sampleHint': '示例店铺是虚构的：一家茶与厨具小店的两年数据，手头没有表格也能先看看。',
  'start.shops': '您的店铺',
  'start.lines': '{lines:number} 行订单明细',
  'start.range': '{from:date} 至 {to:date}'
};
