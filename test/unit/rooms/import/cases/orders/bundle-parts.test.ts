import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

const csv = (...lines: string[]) => lines.join('\n') + '\n';
const HEADER = 'Order #,Date,Email,SKU,Name,Qty,Price,Row Total,Parent Item SKU';

function read(set: string, ...parts: string[]) {
  const other = '2,2026-03-15,b@x.org,CUP,Cup,1,10.00,10.00,';
  return readContent(
    csv(HEADER, ...[set, ...parts].map((own) => `1,2026-03-01,a@x.org,${own}`), other)
  );
}

describe('sets and their parts', () => {
  it('count once where both are priced, the parts as pieces', async () => {
    const { figures, lines, draft } = await read(
      'SET,Tea set,1,50.00,50.00,',
      ...['POT,Pot,1,30.00,30.00,SET', 'CUP,Cup,2,10.00,20.00,SET']
    );
    expect(figures).toMatchObject({ orders: 2, gross: 60 });
    expect([...lines.quantity]).toEqual([1, 1, 2, 1]);
    expect(draft.notes[0]).toMatchObject({ key: 'bundle_parts', detail: { rows: 2 } });
  });

  it('count once where the parts say their price and no total', async () => {
    const { figures } = await read(
      'SET,Tea set,1,50.00,50.00,',
      ...['POT,Pot,1,30.00,,SET', 'CUP,Cup,2,10.00,,SET']
    );
    expect(figures.gross).toBe(60);
  });

  it('count by their parts where the set itself is free', async () => {
    const { figures, draft } = await read(
      'SET,Tea set,1,0.00,0.00,',
      ...['POT,Pot,1,30.00,30.00,SET', 'CUP,Cup,2,10.00,20.00,SET']
    );
    expect(figures.gross).toBe(60);
    expect(draft.notes).toEqual([]);
  });

  it('count both where the set has a price of its own beside them', async () => {
    const { figures } = await read('SET,Gift box,1,5.00,5.00,', 'POT,Pot,1,30.00,30.00,SET');
    expect(figures.gross).toBe(45);
  });
});
