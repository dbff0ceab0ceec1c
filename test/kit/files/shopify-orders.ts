/**
 * An export as Shopify writes it, prices without tax. Computed by hand: counted goods 25 + 7.35 − 3
 * + 37.50 + 29.40 + 9.99 = 106.24, one partial refund of 12.50, so net 93.74; tax on them 2.42 +
 * 3.09 + 3.25 = 8.76, shipping 4.90 + 6.20 = 11.10. The refunded and the voided order: goods 12.50
 * + 7.35 = 19.85, tax 1.03 + 0.61 = 1.64, shipping 9.80. All totals 36.67 + 18.43 + 12.86 + 40.59 +
 * 48.84 = 157.39.
 */
export const SHOPIFY_CSV = `Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Refunded Amount,Lineitem discount
#2001,ann@example.com,paid,2026-09-03 10:15:00 -0400,USD,29.35,4.90,2.42,36.67,THREE,3.00,2026-09-03 10:14:00 -0400,2,Mug,12.50,M-1,0.00,0.00
#2001,,,,,,,,,,,2026-09-03 10:14:00 -0400,1,Plate,7.35,P-1,,0.00
#2002,bob@example.com,refunded,2026-09-04 11:00:00 -0400,USD,12.50,4.90,1.03,18.43,,0.00,2026-09-04 10:59:00 -0400,1,Mug,12.50,M-1,18.43,0.00
#2003,ann@example.com,voided,,USD,7.35,4.90,0.61,12.86,,0.00,2026-09-05 08:00:00 -0400,1,Plate,7.35,P-1,0.00,0.00
#2004,cat@example.com,partially_refunded,2026-09-06 09:00:00 -0400,USD,37.50,0.00,3.09,40.59,,0.00,2026-09-06 09:00:00 -0400,3,Mug,12.50,M-1,12.50,0.00
#2005,dan@example.com,paid,2026-09-07 09:00:00 -0400,USD,39.39,6.20,3.25,48.84,,0.00,2026-09-07 09:00:00 -0400,4,Plate,7.35,P-1,0.00,0.00
#2005,,,,,,,,,,,2026-09-07 09:00:00 -0400,1,Bowl,9.99,B-1,,0.00
`;
