import type { MethodId } from '../../../workers/rooms/models/contract.ts';
import { CLASSIFIERS, REGRESSORS } from '../../../workers/rooms/models/methods/contract.ts';
import { QUESTIONS, type QuestionId } from '../../../workers/rooms/models/questions/contract.ts';
import { STEPS, type Step } from './steps.ts';

/** A question as stored in the address. */
export interface AskedAddress {
  about: QuestionId | null;
  sourceId: number;
  target: string;
  as: 'class' | 'number' | undefined;
  /** null: not chosen. */
  methods: MethodId[] | null;
  step: Step;
}

const NAMES = ['ask', 'table', 'target', 'as', 'methods', 'step'] as const;
const METHODS: readonly string[] = [...CLASSIFIERS, ...REGRESSORS];

/** Parses the question in an address; unknown words are ignored. */
export function readAsked(query: URLSearchParams): AskedAddress {
  const own = (name: (typeof NAMES)[number]) => query.get(name) ?? '';
  const about = QUESTIONS.find((id) => id === own('ask')) ?? null;
  const isTable = about === 'table';
  const methods = own('methods')
    .split(',')
    .filter((id) => METHODS.includes(id)) as MethodId[];
  return {
    about,
    sourceId: isTable ? Number(own('table')) || 0 : 0,
    target: isTable ? own('target') : '',
    as: isTable ? (['class', 'number'] as const).find((kind) => kind === own('as')) : undefined,
    methods: about && methods.length > 0 ? methods : null,
    step: (about && STEPS.find((step) => step === own('step'))) || 'collect'
  };
}

/** The query with the current question. */
export function withAsked(query: URLSearchParams, asked: AskedAddress): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of NAMES) next.delete(name);
  const { about, sourceId, target, as, methods, step } = asked;
  if (!about) return next;
  next.set('ask', about);
  if (sourceId) next.set('table', String(sourceId));
  if (target) next.set('target', target);
  if (as) next.set('as', as);
  if (methods) next.set('methods', methods.join());
  next.set('step', step);
  return next;
}
