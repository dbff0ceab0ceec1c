/** Every question goes through these. */
export const STEPS = ['collect', 'preprocess', 'choose', 'train', 'evaluate', 'deploy'] as const;
export type Step = (typeof STEPS)[number];
