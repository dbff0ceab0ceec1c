import { describe, expect, it } from 'vitest';
import {
  loadPhoneReader,
  readEmail
} from '../../../../../workers/rooms/campaigns/lists/addresses.ts';
import { splitName } from '../../../../../workers/rooms/campaigns/lists/split-name.ts';

describe('an e-mail', () => {
  it.each([
    [' Ana@Shop.com ', 'ana@shop.com'],
    ['o.brien+news@mail.co.uk', 'o.brien+news@mail.co.uk'],
    ['李雷@例子.中国', '李雷@例子.中国'],
    ['ana.shop.com', ''],
    ['ana @shop.com', ''],
    ['ana@shop', ''],
    ['a@b.de; c@d.de', ''],
    ['ana@@shop.com', ''],
    ['ana@shop..com', ''],
    ['=cmd@shop.com', ''],
    ['', '']
  ])('%j is %j', (text, email) => expect(readEmail(text)).toBe(email));
});

describe('a phone number', async () => {
  const phones = await loadPhoneReader();
  it.each([
    // United States, as people write them and as a spreadsheet does.
    ['(657) 777-0000', 'US', '+16577770000'],
    ['1-657-777-0000', 'US', '+16577770000'],
    ['6577770000.0', 'US', '+16577770000'],
    // Germany: the 0 falls, 00 and + are the same, a lost + comes back.
    ['0171 2345678', 'DE', '+491712345678'],
    ['0049 171 2345678', 'US', '+491712345678'],
    ['491712345678', 'DE', '+491712345678'],
    ['+49 (0)171 2345678', '', '+491712345678'],
    // Italian numbers begin with 39 at home as well.
    ['3912345678', 'IT', '+393912345678'],
    ['393912345678', 'IT', '+393912345678'],
    // China.
    ['138 1234 5678', 'CN', '+8613812345678'],
    ['8613812345678', 'CN', '+8613812345678'],
    ['１３８１２３４５６７８', 'CN', '+8613812345678'],
    // What cannot be made one.
    ['138****5678', 'CN', ''],
    ['12345', 'US', ''],
    ['6577770000', '', ''],
    ['ask at the till', 'US', ''],
    ['', 'US', '']
  ])('%j of %j is %j', (text, country, phone) => expect(phones.read(text, country)).toBe(phone));
});

describe('a name', () => {
  it.each([
    ['Anna Maria  Schmidt', 'Anna Maria', 'Schmidt'],
    ['Schmidt, Anna', 'Anna', 'Schmidt'],
    ['Dr. Jane Doe', 'Jane', 'Doe'],
    ['李雷', '雷', '李'],
    ['Madonna', 'Madonna', ''],
    ['', '', '']
  ])('%j is %j %j', (name, first, last) => expect(splitName(name)).toEqual({ first, last }));
});
