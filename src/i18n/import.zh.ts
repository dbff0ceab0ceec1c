import type { importEn } from './import.en.ts';

export const importZh: Record<keyof typeof importEn, string> = {
  'import.answers': '能分析什么',
  'import.answersHint': '在下面改选列的含义，这里会随之变化。',
  'import.answersNone': '暂时什么都分析不了：请选定各列的含义，或导出带日期和金额的订单。',
  'import.works': '可以分析',
  'import.off': '暂不能分析',

  'import.analysis.overview': '营收、订单及走势',
  'import.analysis.customers': '客户、分群与终身价值',
  'import.analysis.market': '商品销售',
  'import.analysis.baskets': '搭配购买',
  'import.analysis.similar': '相似商品',
  'import.analysis.recommend': '商品推荐',
  'import.analysis.forecast': '销售预测',
  'import.analysis.campaigns': '广告投放',
  'import.analysis.texts': '评论分析',
  'import.analysis.models': '预测模型',

  'import.lacks.orders': '没有带日期和金额的订单',
  'import.lacks.buyer': '这份导出里没有买家',
  'import.lacks.product': '这份导出里没有商品',
  'import.lacks.order_id': '没有订单号',
  'import.lacks.names': '没有商品名称',
  'import.lacks.pairs': '既没有买家，也没有订单号',
  'import.lacks.spend': '需要广告花费文件',
  'import.lacks.texts': '需要评论文件',
  'import.lacks.table': '需要买家信息，或另一张可供学习的表'
};
