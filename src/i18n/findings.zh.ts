import type { findingsEn } from './findings.en.ts';

export const findingsZh: Record<keyof typeof findingsEn, string> = {
  'finding.revenue_up':
    '{from:day}至{to:day}净销售额 {revenue:moneyAbout}，比前一段同样长的时间多了 {change:percent}。',
  'finding.revenue_down':
    '{from:day}至{to:day}净销售额 {revenue:moneyAbout}，比前一段同样长的时间少了 {change:percent}。',
  'finding.revenue_flat':
    '{from:day}至{to:day}净销售额 {revenue:moneyAbout}，和前一段同样长的时间差不多。',
  'finding.revenue_only':
    '{from:day}至{to:day}共 {orders:number} 笔订单，扣除退货后收入 {revenue:moneyAbout}。',
  'finding.year_up':
    '生意好过去年：最近 {days:number} 天收入 {revenue:moneyAbout}，比去年同期多 {change:percent}。',
  'finding.year_down':
    '生意不如去年：最近 {days:number} 天收入 {revenue:moneyAbout}，比去年同期少 {change:percent}。',
  'finding.recent_up':
    '生意在转好：最近 {days:number} 天收入 {revenue:moneyAbout}，比再往前 {days:number} 天多 {change:percent}。',
  'finding.recent_down':
    '生意在放缓：最近 {days:number} 天收入 {revenue:moneyAbout}，比再往前 {days:number} 天少 {change:percent}。',
  'finding.driver_orders': '主要是订单数变了：现在 {orders:number} 笔，之前 {before:number} 笔。',
  'finding.driver_average': '主要是客单价变了：现在平均每单 {average:money}，之前 {before:money}。',
  'finding.driver_gain': '涨得最多的是“{name}”，比之前多卖 {amount:moneyAbout}。',
  'finding.driver_loss': '跌得最多的是“{name}”，比之前少卖 {amount:moneyAbout}。',
  'finding.concentration':
    '卖过的 {of:number} 种商品里，最畅销的 {products:number} 种就占了收入的 {share:percent}。',
  'finding.repeat': '能认出的 {customers:number} 位顾客中，有 {share:percent} 回来买过第二次。',
  'finding.first_time':
    '有 {customers:number} 位顾客是第一次来，他们的消费占已知顾客消费的 {share:percent}。',
  'finding.other_currency':
    '有 {lines:number} 行为其他货币，未计入：请在“数据”页给出 {currencies} 的汇率。',
  'finding.returns_high':
    '退货值得留意：一共退了 {returns:moneyAbout}，相当于销售额的 {share:percent}。',
  'finding.best_hour':
    '{weekday:weekday} {hour:hour} 起的一小时最旺，占一周收入的 {share:percent}。',
  'finding.best_weekday': '{weekday:weekday}卖得最好，占一周收入的 {share:percent}。',
  'finding.unknown_customers':
    '有 {share:percent} 的收入来自文件里没留身份的买家，凡是统计顾客的地方都不包括他们。'
};
