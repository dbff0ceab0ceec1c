/** A shop of one small file, of a kind other than a usual export of orders. */
interface KindOfShop {
  name: string;
  csv: string;
  /** Whether it contains sales; whether customers are known. */
  orders: boolean;
  customers: boolean;
}

const HEADER = 'order,date,customer,sku,product,qty,price';

/** Cells of line n of a generated shop. */
type Cells = [order: number, day: number, customer: string, product: number, more?: string];

function lines(rows: Cells[], header = HEADER): string {
  const cells = rows.map(([order, day, customer, product, more = '1,12.50']) => {
    const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    return [order, date, customer, `P${product}`, `Product number ${product}`, more].join(',');
  });
  return [header, ...cells, ''].join('\n');
}

const made = (count: number, row: (at: number) => Cells) =>
  lines(Array.from({ length: count }, (_, at) => row(at)));

const sold = (name: string, csv: string, customers = true): KindOfShop => ({
  name,
  csv,
  orders: true,
  customers
});
const bare = (name: string, csv: string): KindOfShop => ({
  name,
  csv,
  orders: false,
  customers: false
});

/** Kinds of shop that every room must answer, or explain why it cannot. */
export const KINDS_OF_SHOP: readonly KindOfShop[] = [
  sold(
    'one order',
    made(1, () => [1, 0, 'ada', 1])
  ),
  sold(
    'one product',
    made(20, (at) => [at, at, `c${at % 7}`, 1])
  ),
  sold(
    'one customer',
    made(20, (at) => [at, at * 3, 'ada', at % 6])
  ),
  sold(
    'one day',
    made(20, (at) => [at, 5, `c${at % 9}`, at % 6])
  ),
  sold(
    'thirty customers',
    made(90, (at) => [at, at * 2, `c${at % 30}`, (at * 7) % 11])
  ),
  sold(
    'eight products',
    made(160, (at) => [at, at, `c${at % 40}`, (at * 5 + (at >> 3)) % 8])
  ),
  sold('no customers', noCustomers(), false),
  sold('no prices', baskets(), false),
  sold('no prices with customers', noPrices()),
  sold('no dates', noDates()),
  bare(
    'only returns',
    made(6, (at) => [at, at, `c${at}`, at % 3, '-1,12.50'])
  ),
  bare(
    'a catalogue',
    'sku,name,description,price\nA,Red mug,Stoneware,9\nB,Blue mug,Stoneware,8\n'
  ),
  bare('customers alone', 'customer id,email,name\n1,ada@example.com,Ada\n2,bo@example.com,Bo\n'),
  bare(
    'spend alone',
    'date,channel,spend,clicks\n2026-01-01,Search,10,5\n2026-01-02,Search,12,7\n'
  ),
  bare(
    'reviews alone',
    'title,review,rating\nFine,Warm and soft and lovely,5\n,Broke after a week,1\n'
  ),
  bare('ratings alone', 'customer id,product id,rating\nada,A,5\nbo,A,3\nada,B,2\n'),
  bare('another table alone', 'city,temperature,wind\nParis,12.5,3\nRome,21,1\nOslo,-3,8\n')
];

function noCustomers(): string {
  const rows = Array.from({ length: 24 }, (_, at) => {
    const order = at >> 1;
    return `${order},2026-01-${String(1 + order).padStart(2, '0')},P${at % 5},Tea number ${at % 5},2,3.20`;
  });
  return ['order,date,sku,product,qty,price', ...rows, ''].join('\n');
}

function noDates(): string {
  const rows = Array.from(
    { length: 24 },
    (_, at) => `${at >> 1},c${(at >> 1) % 5},P${at % 6},Soap number ${at % 6},1,4.20`
  );
  return ['order,customer,sku,product,qty,price', ...rows, ''].join('\n');
}

function baskets(): string {
  const goods = ['whole milk', 'rolls/buns', 'soda', 'citrus fruit', 'yogurt', 'margarine'];
  const rows = Array.from({ length: 30 }, (_, at) =>
    goods.filter((_good, place) => (at >> (place % 4)) % 2 === 0 || place === at % 6).join(',')
  );
  return `${rows.join('\n')}\n`;
}

function noPrices(): string {
  const rows = Array.from(
    { length: 30 },
    (_, at) =>
      `2026-02-${String(1 + (at % 27)).padStart(2, '0')},${at >> 1},m${at % 6},Bread ${at % 5}`
  );
  return ['Date,Transaction,Member number,Item', ...rows, ''].join('\n');
}
