export type Engine = 'sparse' | 'dense';
