import type { listsEn } from './lists.en.ts';

export const listsZh: Record<keyof typeof listsEn, string> = {
  'lists.title': '给每位顾客',
  'lists.forEach': '给每位顾客的推荐',
  'lists.howGood': '效果如何',
  'lists.merge': '邮件合并',
  'lists.mergeHint': '每位顾客一行，可直接用于群发。请只联系已同意的顾客。',
  'lists.forEachHint': '推荐方法：{method}。每条理由都能在订单里数出来。',
  'lists.method.best_sellers': '畅销商品',
  'lists.method.recent_best_sellers': '近期畅销',
  'lists.method.bought_also': '同一批顾客也买',
  'lists.method.linear': '线性模型 (EASE)',
  'lists.best': '检验胜出的方法',
  'lists.ownedAllowed': '包括买过的商品',
  'lists.rules': '不推荐的商品',
  'lists.never': '商品编码，用逗号分隔',
  'lists.apply': '应用',
  'lists.reason':
    '买过 {name} 的 {of:number} 人中有 {both:number} 人也买了它；全部顾客中有 {share:percent}。',
  'lists.reasonSeller': '有 {buyers:number} 位顾客买过，占 {share:percent}。',
  'lists.product': '商品 {rank}',
  'lists.reasonOf': '理由 {rank}',
  'lists.metric.hit': '命中率',
  'lists.metric.precision': '精确率',
  'lists.metric.recall': '召回率',
  'lists.metric.ndcg': 'NDCG',
  'lists.metric.map': 'MAP',
  'lists.metric.coverage': '覆盖率',
  'lists.metric.popularity': '商品普及度',
  'lists.metric.novelty': '新颖度（比特）',
  'lists.metric': '指标',
  'lists.k': '列表长度',
  'lists.howGoodHint':
    '留出每位顾客的最后一单，各方法只看之前的数据，对其没买过的全部商品排序。95% 区间由顾客重抽样得到。',
  'lists.beats':
    '用 {customers:number} 位顾客的最后一单检验：“{method}”推荐的十件里有 {hit:percent} 的顾客真的买了其中之一，畅销榜为 {baseline:percent}。',
  'lists.beatsNot':
    '用 {customers:number} 位顾客的最后一单检验，没有方法明显胜过畅销榜（{baseline:percent} 的顾客买了十件之一），因此采用畅销榜。',
  'lists.noTest': '还没有顾客下过两单不同的商品，暂时无法检验，先用畅销榜。',
  'lists.similar': '相似商品',
  'lists.together': '和 {name} 一起买的',
  'lists.togetherTitle': '一起购买',
  'lists.togetherHint':
    '与 {name} 出现在同一订单的商品（含该商品的订单共 {orders:number} 单）。提升度：是随机情况的多少倍。',
  'lists.noTogether': '没有商品两次出现在同一订单里。',
  'lists.takers': '谁可能想要',
  'lists.takersHint':
    '还没买过 {name}、但其他购买最像买家的顾客；已有 {buyers:number} 位顾客买过。',
  'lists.takerReason': '买过 {name} 的 {of:number} 人中有 {both:number} 人也有它',
  'lists.noTakers': '目前还没有顾客的购买与它相关。',
  'lists.column.orders': '同单次数',
  'lists.column.share': '占其订单',
  'lists.column.lift': '提升度'
};
