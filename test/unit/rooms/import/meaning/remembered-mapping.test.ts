import { describe, expect, test } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { importRoom } from '../../../../../workers/rooms/import/api.ts';
import type { DraftFile } from '../../../../../workers/rooms/import/contract.ts';
import { rolesAs, type FileMapping } from '../../../../../workers/rooms/import/meaning/contract.ts';
import {
  keyOfMapping,
  mappingToKeep,
  recallMapping
} from '../../../../../workers/rooms/import/meaning/remembered-mapping.ts';

const JANUARY = 'order id,date,product,quantity,price,note\n1,03/04/2024,Mug,1,2,x\n';
const FEBRUARY = 'Order ID,date,product,quantity,price,note\n2,05/06/2024,Cup,2,3,y\n';

async function look(content: string, remembered: Record<string, string> = {}): Promise<DraftFile> {
  const files = [new File([content], 'orders.csv')];
  return (await importRoom.look({ files, remembered }, quietJob())).files[0];
}

function asShown({ kind, columns }: DraftFile): FileMapping {
  return {
    kind,
    roles: columns.map(({ role }) => role),
    dateOrders: columns.map(({ format }) => format.dateOrder)
  };
}

describe('a meaning the person confirmed', () => {
  test('is proposed for the next file with these headers, with its reason', async () => {
    const first = await look(JANUARY);
    const confirmed = asShown(first);
    confirmed.roles[5] = 'channel';
    confirmed.dateOrders[1] = 'dmy';
    const kept = mappingToKeep(first, confirmed)!;

    const next = await look(FEBRUARY, { [kept.key]: kept.value });
    expect(next.columns[5]).toMatchObject({ role: 'channel', roleReason: { key: 'remembered' } });
    expect(next.columns[2].roleReason).toEqual((await look(FEBRUARY)).columns[2].roleReason);
    expect(next.columns[1].format.dateOrder).toBe('dmy');
    expect(next.columns[1].format.unreadable).toBe(0);
    expect(mappingToKeep(next, asShown(next))).toBeNull();
  });

  test('does not decide what the next file decides itself', async () => {
    const first = await look(JANUARY);
    const confirmed = asShown(first);
    confirmed.dateOrders[1] = 'dmy';
    const kept = mappingToKeep(first, confirmed)!;
    const decided = await look(FEBRUARY.replace('05/06', '05/26'), { [kept.key]: kept.value });
    expect(decided.columns[1].format.dateOrder).toBe('mdy');
  });

  test('is not kept where nothing was changed', async () => {
    const shown = await look(JANUARY.replace('03/04', '23/04'));
    expect(mappingToKeep(shown, asShown(shown))).toBeNull();
  });

  test('what was said of a status is kept, and forgotten when it is said no more', async () => {
    const content = 'order id,date,product,quantity,price,status\n1,23/04/2024,Mug,1,2,Void\n';
    const first = await look(content);
    const statuses = { void: 'sale' } as const;
    const kept = mappingToKeep(first, { ...asShown(first), values: { statuses } })!;
    const next = await look(content, { [kept.key]: kept.value });
    expect(next.values).toEqual({ statuses });
    expect(mappingToKeep(next, { ...asShown(next), values: { statuses } })).toBeNull();
    const undone = mappingToKeep(next, asShown(next))!;
    expect((await look(content, { [undone.key]: undone.value })).values).toBeUndefined();
  });

  test('a column left out stays so when the kind is chosen anew', async () => {
    const content = 'name,colour,grams,price\nMug,red,300,5\nTea,green,100,4\n';
    const first = await look(content);
    const roles = rolesAs(asShown(first).roles, 'other', [1]);
    const kept = mappingToKeep(first, { ...asShown(first), kind: 'other', roles, leftOut: [1] })!;
    const next = await look(content, { [kept.key]: kept.value });
    expect(next.kind).toBe('other');
    const { leftOut } = next;
    const products = rolesAs(asShown(next).roles, 'products', leftOut);
    expect(products.slice(1, 3)).toEqual(['ignore', 'ignore']);
    expect(rolesAs(products, 'other', leftOut).slice(1, 3)).toEqual(['ignore', 'feature']);
  });

  test('a kind that was changed is kept too', async () => {
    const shown = await look(JANUARY.replace('03/04', '23/04'));
    const kept = mappingToKeep(shown, { ...asShown(shown), kind: 'other' })!;
    const next = await look(FEBRUARY, { [kept.key]: kept.value });
    expect([next.kind, next.kindReason.key]).toEqual(['other', 'remembered']);
  });

  test.each([
    ['damaged text', () => '{"kind":'],
    ['nothing', () => 'null'],
    ['other headers under the same key', (value: string) => value.replace('"note"', '"n0te"')],
    ['a list of other length', (value: string) => value.replace('"order_id",', '')]
  ])('%s is none', async (_, spoil) => {
    const first = await look(JANUARY);
    const headers = first.columns.map(({ header }) => header);
    const { value } = mappingToKeep(first, { ...asShown(first), kind: 'other' })!;
    expect(recallMapping(headers, { [keyOfMapping(headers)]: value })).not.toBeNull();
    expect(recallMapping(headers, { [keyOfMapping(headers)]: spoil(value) })).toBeNull();
  });
});
