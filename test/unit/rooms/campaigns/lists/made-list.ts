import type { Listed } from '../../../../../workers/rooms/campaigns/lists/compose-list.ts';

/** A customer on a list, of whom nothing else is known. */
export function listed(own: Partial<Listed> & { customer: string }): Listed {
  return {
    name: '',
    email: '',
    phone: '',
    saidEmail: own.email ?? '',
    saidPhone: own.phone ?? '',
    country: '',
    likelyCountry: own.country ?? '',
    saidCountry: '',
    region: '',
    city: '',
    postcode: '',
    consent: 'unknown',
    orders: 1,
    revenue: 10,
    lastTime: Date.UTC(2024, 0, 31),
    ...own
  };
}
