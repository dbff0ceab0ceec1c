import type { Language } from './language.ts';

export const en: Language = {
  id: 'en',
  html: 'en',
  name: 'English',
  /** The person's own kind of English if the browser names one. */
  locale: (browser) => browser.find((tag) => /^en(-|$)/i.test(tag)) ?? 'en-GB',
  joints: { sentences: ' ', clauses: ', ', items: ', ' },
  plural: (value, [one, many = one]) => (value === 1 ? one : many),
  shortAmounts: null,
  eightClasses: false,
  sampleShop: 'en',
  words: {
    shell: async () => (await import('../first.en.ts')).shellEn,
    shared: async () => (await import('../first.en.ts')).sharedEn,
    jump: async () => (await import('../jump.en.ts')).jumpEn,
    start: async () => (await import('../first.en.ts')).startEn,
    import: async () => (await import('../import.en.ts')).importEn,
    overview: async () => (await import('../overview.en.ts')).overviewEn,
    customers: async () => (await import('../customers.en.ts')).customersEn,
    market: async () => (await import('../market.en.ts')).marketEn,
    recommend: async () => (await import('../recommend.en.ts')).recommendEn,
    forecast: async () => (await import('../forecast.en.ts')).forecastEn,
    models: async () => (await import('../models.en.ts')).modelsEn,
    campaigns: async () => (await import('../campaigns.en.ts')).campaignsEn,
    data: async () => (await import('../data.en.ts')).dataEn
  }
};
