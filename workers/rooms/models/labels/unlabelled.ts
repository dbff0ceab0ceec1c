/** The label of an unlabelled row. */
export const UNLABELLED = 0xffffffff;
