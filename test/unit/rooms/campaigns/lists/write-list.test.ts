import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import type { Channel, Format } from '../../../../../workers/rooms/campaigns/lists/contract.ts';
import { sha256, writeList } from '../../../../../workers/rooms/campaigns/lists/write-list.ts';
import { listed } from './made-list.ts';

const ana = listed({
  customer: 'C1',
  name: 'Ana Díaz-Ruiz',
  email: 'ana@shop.com',
  phone: '+16577770000',
  country: 'US',
  region: 'New York',
  city: 'St. Louis',
  postcode: '94105-1234',
  consent: 'yes',
  orders: 3,
  revenue: 120.5
});
const ben = listed({ customer: 'C2', name: '=Ben', email: 'ben@shop.com' });
const cai = listed({ customer: 'C3', phone: '+8613812345678', country: 'CN' });

async function linesOf(format: Format, channel: Channel = 'email', people = [ana, ben, cai]) {
  const question = { format, channel, group: 'written' } as const;
  const file = await writeList(people, question, true, quietJob());
  const lines = file.text.split('\r\n');
  expect(lines.pop()).toBe('');
  return { file, lines, first: lines[1].split(',') };
}

describe('a hash', () => {
  it('is SHA-256 in hexadecimal', async () => {
    expect(await sha256('+16577770000')).toMatch(/^a6e82c2f[0-9a-f]{56}$/);
    expect(await sha256('16577770000')).toMatch(/^8d7bdaaf[0-9a-f]{56}$/);
    expect(await sha256('')).toBe('');
  });
});

describe('the file', () => {
  it('plain: for a spreadsheet, with a byte-order mark, and no formula', async () => {
    const { file, lines } = await linesOf('plain');
    expect(file).toMatchObject({ rows: 3, leftOut: 0 });
    expect(lines[0]).toBe(
      '\ufeffcustomer,name,email,phone,country,region,city,postcode,consent,orders,revenue,last_order,group'
    );
    expect(lines[1]).toBe(
      'C1,Ana Díaz-Ruiz,ana@shop.com,+16577770000,US,New York,St. Louis,94105-1234,yes,3,120.5,2024-01-31,written'
    );
    expect(lines[2]).toContain("C2,'=Ben,ben@shop.com,,");
  });

  it('Klaviyo: the address first by which is sent, phones in E.164', async () => {
    const { lines } = await linesOf('klaviyo');
    expect(lines).toEqual([
      'Email,Phone Number,First Name,Last Name,City,Region,Country,Zip Code,Email Marketing Consent',
      'ana@shop.com,+16577770000,Ana,Díaz-Ruiz,St. Louis,New York,US,94105-1234,Subscribe',
      "ben@shop.com,,'=Ben,,,,,,Never subscribed",
      ',+8613812345678,,,,,CN,,'
    ]);
    const { file, lines: texts } = await linesOf('klaviyo', 'phone');
    expect(texts[0]).toBe('Phone Number,Email,First Name,Last Name,City,Region,Country,Zip Code');
    expect(file).toMatchObject({ rows: 2, leftOut: 1 });
  });

  it('writes an address once', async () => {
    const { file } = await linesOf('klaviyo', 'list', [ana, { ...ana, customer: 'C9' }, ben]);
    expect(file).toMatchObject({ rows: 2, leftOut: 0, repeated: 1 });
  });

  it('Mailchimp: only with an e-mail, at most 255 bytes of text', async () => {
    const long = { ...ana, name: `${'长名字 '.repeat(40)}Ruiz` };
    const { file, lines, first } = await linesOf('mailchimp', 'email', [long, cai]);
    expect(lines[0]).toBe('Email Address,First Name,Last Name,Phone Number');
    expect(file).toMatchObject({ rows: 1, leftOut: 1 });
    const bytes = new TextEncoder().encode(first[1]).length;
    expect(bytes).toBeLessThanOrEqual(255);
    expect(bytes).toBeGreaterThan(250);
  });

  it('Google: hashes of names and addresses, country and zip plain, no byte-order mark', async () => {
    const { lines, first } = await linesOf('google');
    expect(lines[0]).toBe('Email,Phone,First Name,Last Name,Country,Zip');
    expect(first[0]).toBe(await sha256('ana@shop.com'));
    expect(first[1]).toMatch(/^a6e82c2f/);
    expect(first.slice(2, 4)).toEqual([await sha256('ana'), await sha256('díaz-ruiz')]);
    expect(first.slice(4)).toEqual(['US', '94105-1234']);
    expect(lines[3].split(',').slice(4)).toEqual(['CN', '']);
  });

  it('Meta: phones by their digits alone, country always', async () => {
    const { file, lines, first } = await linesOf('meta');
    expect(lines[0]).toBe('email,phone,madid,fn,ln,ct,st,country,zip,uid');
    expect(first[1]).toMatch(/^8d7bdaaf/);
    expect(first[2]).toBe('');
    const plain = ['ana', 'díazruiz', 'stlouis', 'newyork', 'us', '94105', 'C1'];
    expect(first.slice(3)).toEqual(await Promise.all(plain.map(sha256)));
    // Nothing says where Ben lives.
    expect(file).toMatchObject({ rows: 2, leftOut: 1 });
  });

  it('TikTok: phones with the + or without it', async () => {
    const [withPlus, digits] = [await linesOf('tiktok'), await linesOf('tiktok_digits')];
    expect(withPlus.lines[0]).toBe('Email_SHA256,Phone_SHA256');
    expect(withPlus.first[1]).toMatch(/^a6e82c2f/);
    expect(digits.first[1]).toMatch(/^8d7bdaaf/);
    expect(digits.lines[2]).toBe(`${await sha256('ben@shop.com')},`);
  });

  it('holds nothing readable of a person where it is hashed', async () => {
    for (const format of ['google', 'meta', 'tiktok'] as const) {
      const { file } = await linesOf(format);
      expect(file.text).not.toMatch(/@|6577770000|Ana|D[ií]az|C1\b/);
    }
  });
});
