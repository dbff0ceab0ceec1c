/** Steps of every question. */
export const STEPS = ['collect', 'preprocess', 'choose', 'train', 'evaluate', 'deploy'] as const;
export type Step = (typeof STEPS)[number];
