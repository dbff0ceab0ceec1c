export interface Reconciliation {
  net: number;
  /** NaN when the text typed is not an amount. */
  platformTotal: number;
  /** What a platform may count differently, as far as this shop has any. */
  parts: ReconciliationPart[];
  /** The parts that explain the difference to the cent; empty when no combination does. */
  explained: ReconciliationPart['part'][];
  /** Platform's total − ours − the explained part; 0 when below half a cent. */
  unexplained: number;
  /** Sum of the order totals that the files give, each order once; NaN when no file gives any. */
  fileTotal: number;
  /**
   * Number of orders whose own total differs from the explanation; the largest differences as
   * examples.
   */
  oddOrders: number;
  oddExamples: { order: string; platform: number; ours: number }[];
  currency: string;
  /** Rows set aside at import; their amounts may be unknown. */
  rowsAside: number;
}

export interface ReconciliationPart {
  part:
    | 'returns'
    /** Refunds of sales that stay sales. */
    | 'refunds'
    | 'services'
    | 'already_there'
    | 'left_out'
    /** Orders whose status says that they were cancelled. */
    | 'cancelled'
    /** Lines without a price or a quantity. */
    | 'adjustments'
    /** Lines of orders for which no file gives a total. */
    | 'without_total'
    /** A column of amounts that the platform adds or subtracts. */
    | 'tax'
    | 'without_tax'
    | 'shipping'
    | 'without_shipping'
    | 'discounts'
    | 'further_discounts';
  /**
   * What counting it the platform's way would add to our net revenue; for `explained` parts, in
   * addition to the ones before.
   */
  amount: number;
  lines: number;
}
