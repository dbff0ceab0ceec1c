import type { OrderLines } from '../../../../workers/contract/order-lines.ts';
import type { simulateShop } from '../../../../workers/sample/simulate.ts';
import { plainLine, toOrderLines } from '../../../kit/made-lines.ts';

/** The sample shop's sales without postage. */
export function simulatedLines({ orders, days }: ReturnType<typeof simulateShop>): OrderLines {
  return toOrderLines(
    orders.flatMap(({ lines, channel, country, customer, dayAt }, at) =>
      lines.flatMap(({ product, quantity, unitPrice }) =>
        product
          ? plainLine(days[dayAt].day, {
              order: `o${at}`,
              product: product.code,
              category: product.category.code,
              quantity,
              unitPrice,
              channel,
              country: `country ${country}`,
              customer: customer?.code ?? ''
            })
          : []
      )
    )
  );
}
