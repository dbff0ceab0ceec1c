import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../workers/contract/roles.ts';
import { readConsent } from '../../../../workers/shop/people/consent-words.ts';
import { combineContacts } from '../../../../workers/shop/people/contacts.ts';
import { columnsFromCells, type Cell } from '../../../kit/source-drafts.ts';

function file(cells: Partial<Record<Role, Cell[]>>) {
  const columns = columnsFromCells(cells);
  return { rows: columns[0].column.codes.length, columns, hidden: null };
}

describe('consent in words', () => {
  const YES = ['yes', 'Y', 'TRUE', '1', 'Subscribed', 'opt-in', '是', '已订阅', 'Ja', '同意'];
  it.each(YES)('%j is yes', (text) => expect(readConsent(text)).toBe('yes'));
  const NO = ['no', 'False', '0', 'Unsubscribed', 'opted_out', 'Not subscribed', '否', '已退订'];
  it.each(NO)('%j is no', (text) => expect(readConsent(text)).toBe('no'));
  const UNKNOWN = ['', '-', 'n/a', 'never subscribed', '2024-03-01', '未知'];
  it.each(UNKNOWN)('%j says nothing', (text) => expect(readConsent(text)).toBe('unknown'));
});

describe('contacts', () => {
  it('are the last word of any file, customer files after orders', () => {
    const orders = file({
      customer_id: ['7', '7', '8'],
      email: ['old@a.de', 'new@a.de', ''],
      phone: ['0171 2345678', '', ''],
      country: ['Germany', '', 'China']
    });
    const customers = file({ customer_id: ['7'], customer_name: ['Ana'], city: ['Bonn'] });
    const { of, has } = combineContacts([orders, customers]);
    expect(of.get('7')).toEqual({
      name: 'Ana',
      email: 'new@a.de',
      phone: '0171 2345678',
      country: 'Germany',
      region: '',
      city: 'Bonn',
      postcode: '',
      consent: 'unknown'
    });
    expect(of.get('8')).toMatchObject({ name: '', country: 'China' });
    expect(has).toEqual({ email: true, phone: true, consent: false });
  });

  it('take a no in a file for a no, whatever the order of its rows', () => {
    const newestFirst = file({ customer_id: ['7', '7', '8'], consent: ['no', 'yes', 'yes'] });
    const { of, has } = combineContacts([newestFirst]);
    expect(of.get('7')?.consent).toBe('no');
    expect(of.get('8')?.consent).toBe('yes');
    expect(has.consent).toBe(true);
  });

  it('let a later file change consent, if it says anything', () => {
    const orders = file({ customer_id: ['7', '8', '9'], consent: ['no', 'no', 'yes'] });
    const customers = file({ customer_id: ['7', '8', '9'], consent: ['yes', '', 'no'] });
    const { of } = combineContacts([orders, customers]);
    expect(['7', '8', '9'].map((key) => of.get(key)?.consent)).toEqual(['yes', 'no', 'no']);
  });
});
