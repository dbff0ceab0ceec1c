/** The label of a row nobody has labelled. */
export const UNLABELLED = 0xffffffff;
