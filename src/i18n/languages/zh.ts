import type { Language } from './language.ts';

export const zh: Language = {
  id: 'zh',
  html: 'zh-Hans',
  name: '中文',
  locale: () => 'zh-CN',
  joints: { sentences: '', clauses: '，', items: '、' },
  plural: (_, [only]) => only,
  // 1.23万, 123万, 1.23亿
  shortAmounts: { from: 10_000, zeros: 4 },
  eightClasses: true,
  sampleShop: 'zh',
  words: {
    shell: async () => (await import('../first.zh.ts')).shellZh,
    shared: async () => (await import('../first.zh.ts')).sharedZh,
    jump: async () => (await import('../jump.zh.ts')).jumpZh,
    start: async () => (await import('../first.zh.ts')).startZh,
    import: async () => (await import('../import.zh.ts')).importZh,
    overview: async () => (await import('../overview.zh.ts')).overviewZh,
    customers: async () => (await import('../customers.zh.ts')).customersZh,
    market: async () => (await import('../market.zh.ts')).marketZh,
    recommend: async () => (await import('../recommend.zh.ts')).recommendZh,
    forecast: async () => (await import('../forecast.zh.ts')).forecastZh,
    models: async () => (await import('../models.zh.ts')).modelsZh,
    campaigns: async () => (await import('../campaigns.zh.ts')).campaignsZh,
    data: async () => (await import('../data.zh.ts')).dataZh
  }
};
