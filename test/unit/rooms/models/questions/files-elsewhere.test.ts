import { expect, it } from 'vitest';
import type { Role } from '../../../../../workers/contract/roles.ts';
import { filesElsewhere } from '../../../../../workers/rooms/models/questions/files-elsewhere.ts';

const header = (name: string, role: Role) => ({ header: name, role });

it('a file that is no table to learn from is named with what was left out of it', () => {
  const headers = [header('email', 'email'), header('left us', 'ignore'), header('age', 'ignore')];
  const table = [header('a', 'feature'), header('answer', 'ignore')];
  expect(
    filesElsewhere([
      { fileName: 'people.csv', kind: 'customers', headers },
      { fileName: 'table.csv', kind: 'other', headers: table },
      { fileName: 'reviews.csv', kind: 'texts', headers: [header('text', 'text')] },
      { fileName: 'goods.csv', kind: 'products', headers: [header('sku', 'product_id')] }
    ])
  ).toEqual([
    { fileName: 'people.csv', kind: 'customers', leftOut: ['left us', 'age'] },
    { fileName: 'goods.csv', kind: 'products', leftOut: [] }
  ]);
});
