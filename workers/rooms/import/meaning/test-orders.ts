import type { Role, TableKind } from '../../../contract/roles.ts';
import type { CellTable } from '../cell-table.ts';
import type { Rule } from '../values/judge-rows.ts';
import type { DraftColumn, Reason } from './contract.ts';
import { normaliseHeader } from './normalise-header.ts';
import { yesOrNo } from './status-columns.ts';

/** Headers for whether an order is a test order. */
const TEST_ORDERS = new Set(
  (
    'test order|is test order|is test|istest|order test|test mode|is test mode|test transaction|is test transaction|test sale|' +
    'is test sale|test payment|is sandbox|sandbox|sandbox mode|testbestellung|ist testbestellung|testauftrag|testmodus|ist test|' +
    'commande test|commande de test|mode test|pedido de prueba|pedido prueba|es prueba|modo de prueba|pedido de teste|' +
    'pedido teste|modo de teste|ordine di prova|ordine di test|ordine test|testorder|proefbestelling|zamowienie testowe|' +
    'testovaci objednavka|testordre|testbestallning|тестовый заказ|тестовый|тест заказ|тестове замовлення|test siparisi|' +
    'deneme siparisi|don hang thu|don hang test|pesanan uji coba|pesanan tes|测试订单|测试单|是否测试|是否测试订单|是否为测试订单|' +
    '是否为测试|測試訂單|是否測試|テスト注文|テスト購入|テスト受注|테스트 주문|테스트주문|테스트 여부|คำสั่งซื้อทดสอบ|طلب تجريبي|הזמנת בדיקה'
  )
    .split('|')
    .map(normaliseHeader)
);
/** On their own they may also name a group of an A/B test. */
const BARE = new Set('test|тест|测试|測試|テスト|테스트|prueba|teste|prova|deneme'.split('|'));
const FEW = 1 / 3;

/**
 * Rules to exclude test orders, by a yes/no column without another meaning. A file in which every
 * order is a test keeps them: somebody is trying out Tillsight.
 */
export function testOrderRules(
  headers: readonly string[],
  table: CellTable,
  { kind, roles }: { kind: TableKind; roles: readonly Role[] }
): Rule[] {
  if (kind !== 'order_lines') return [];
  return headers.flatMap((header, column) => {
    if ((roles[column] ?? 'ignore') !== 'ignore') return [];
    const rule = testRule(header, table, column);
    return rule ? [rule] : [];
  });
}

/** Notes it on the columns before the import, with the number of rows on the first. */
export function noteTestOrders(
  columns: DraftColumn[],
  table: CellTable,
  kind: TableKind
): Reason[] {
  const headers = columns.map(({ header }) => header);
  const rules = testOrderRules(headers, table, { kind, roles: columns.map(({ role }) => role) });
  for (const { header } of rules) {
    columns[headers.indexOf(header)].roleReason = { key: 'test_orders', detail: { header } };
  }
  const [rule] = rules;
  if (!rule) return [];
  const rows = countTests(rule.codes, rule.states, table.rows);
  return [{ key: 'test_orders', detail: { header: rule.header, rows } }];
}

function testRule(header: string, table: CellTable, column: number): Rule | null {
  const name = normaliseHeader(header);
  const isBare = BARE.has(name);
  if (!isBare && !TEST_ORDERS.has(name)) return null;
  const { codes, dictionary } = table.columns[column];
  const answers = dictionary.map((cell) => (cell.trim() === '' ? false : yesOrNo(cell)));
  if (answers.includes(null)) return null;
  const states = Uint8Array.from(answers, Number);
  const tests = countTests(codes, states, table.rows);
  const isMuch = isBare ? tests > FEW * table.rows : tests === table.rows;
  if (tests === 0 || isMuch) return null;
  return { header, codes, states, state: 1, reason: 'test_order' };
}

function countTests(codes: ArrayLike<number>, states: Uint8Array, rows: number): number {
  let tests = 0;
  for (let row = 0; row < rows; row++) tests += states[codes[row]];
  return tests;
}
