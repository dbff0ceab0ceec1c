import { hostOnce } from './host-once.ts';

/** Rooms that only read and compute; may run several times over and may be killed at any moment. */
hostOnce({
  overview: async () => (await import('./rooms/overview/api.ts')).overviewRoom,
  customers: async () => (await import('./rooms/customers/api.ts')).customersRoom,
  campaigns: async () => (await import('./rooms/campaigns/api.ts')).campaignsRoom,
  market: async () => (await import('./rooms/market/api.ts')).marketRoom,
  forecast: async () => (await import('./rooms/forecast/api.ts')).forecastRoom,
  models: async () => (await import('./rooms/models/api.ts')).modelsRoom,
  recommend: async () => (await import('./rooms/recommend/api.ts')).recommendRoom
});
