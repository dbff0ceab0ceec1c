export interface Reconciliation {
  net: number;
  /** NaN when what was typed is no amount. */
  platformTotal: number;
  /** What a platform may count otherwise, as far as this shop has it. */
  parts: ReconciliationPart[];
  /** Those that make up the difference to the cent; empty when no choice of them does. */
  explained: ReconciliationPart['part'][];
  /** Platform's total − ours − what is explained; 0 when that is less than half a cent. */
  unexplained: number;
  /** What the files say their orders came to, each once; NaN when no file does. */
  fileTotal: number;
  /** Orders whose own total the explanation does not come to, those furthest off as examples. */
  oddOrders: number;
  oddExamples: { order: string; platform: number; ours: number }[];
  currency: string;
  /** Rows set aside at import, whose amounts may not be known. */
  rowsAside: number;
}

export interface ReconciliationPart {
  part:
    | 'returns'
    /** What was given back of sales that stay. */
    | 'refunds'
    | 'services'
    | 'already_there'
    | 'left_out'
    /** Orders that came to nothing by their status. */
    | 'cancelled'
    /** Lines without a price or pieces. */
    | 'adjustments'
    /** Lines of orders of which no file says what they came to. */
    | 'without_total'
    /** A column of amounts that the platform counts, or takes off. */
    | 'tax'
    | 'without_tax'
    | 'shipping'
    | 'without_shipping'
    | 'discounts'
    | 'further_discounts';
  /**
   * What counting it as a platform might would add to our net revenue; among `explained` ones, what
   * it adds to those before it.
   */
  amount: number;
  lines: number;
}
