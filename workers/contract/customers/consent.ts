/** What files say about whether a customer wants to be written to; `unknown`: nothing readable. */
export type Consent = 'yes' | 'no' | 'unknown';
