import { afterEach, beforeEach, expect, it } from 'vitest';
import type { HealthReport } from '../../../../workers/contract/health.ts';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import { sameFinding } from '../../../../src/rooms/data/findings.ts';

const nobody = { shared: 0, customers: 0 };
function found(sameCustomers: Partial<NonNullable<HealthReport['sameCustomers']>>): string {
  const whole = {
    guests: { rows: 0, customers: 0 },
    nobodysOwn: 0,
    joined: [],
    sameEmail: nobody,
    samePhone: nobody,
    ...sameCustomers
  };
  const alike = { alikeProducts: [], alikeCustomers: [] };
  return sameFinding({ sameCustomers: whole, variants: [], ...alike } as unknown as HealthReport);
}

beforeEach(async () => {
  await i18n.setLanguage('en', false);
  await i18n.loadRoom('data');
});
afterEach(() => i18n.setLanguage('en', false));

it('says who may be one customer before anybody is joined', async () => {
  const shared = { shared: 12, customers: 6 };
  expect(found({ sameEmail: shared })).toBe(
    '12 customers share an e-mail and may really be 6. No customers are joined at the moment.'
  );
  expect(found({ samePhone: shared })).toContain('12 customers share a phone and may really be 6.');
  expect(found({})).toBe('No customers are joined at the moment.');
  const joined = [{ customer: 'a', known: 'b', by: 'email', rows: 2 }] as const;
  expect(found({ sameEmail: shared, joined: [...joined] })).not.toContain('may really be');
  await i18n.setLanguage('zh', false);
  expect(found({ sameEmail: shared })).toBe(
    '12 位顾客的邮箱与别人相同，可能其实是 6 位。目前没有合并任何顾客。'
  );
});

it('asks whether products and customers that are alike are one', () => {
  const pair = { first: 'a', firstName: 'Mug', second: 'b', secondName: 'M ug' };
  const report = { sameCustomers: null, variants: [], alikeProducts: [pair], alikeCustomers: [] };
  expect(sameFinding(report as unknown as HealthReport)).toBe(
    'One pair of products has nearly the same name under two codes: are they one product?'
  );
  const nothing = { ...report, alikeProducts: [] } as unknown as HealthReport;
  expect(sameFinding(nothing)).toMatch(/^Nothing in your files/);
});
