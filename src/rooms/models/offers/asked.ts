/** Options of offers as stored in the address; missing ones are guessed. */
export interface OffersChoice {
  sourceId?: number;
  offer?: string;
  outcome?: string;
  treated?: string;
  control?: string;
  columns?: string[];
}

const NAMES = ['offer', 'outcome', 'treated', 'control'] as const;

export function readChoice(query: URLSearchParams): OffersChoice {
  const choice: OffersChoice = {};
  const sourceId = Number(query.get('table'));
  if (sourceId > 0) choice.sourceId = sourceId;
  for (const name of NAMES) {
    const own = query.get(name);
    if (own !== null) choice[name] = own;
  }
  // Given once and empty: no features.
  if (query.has('learn')) choice.columns = query.getAll('learn').filter((own) => own !== '');
  return choice;
}

/** The query with a changed option. */
export function withChoice(query: URLSearchParams, choice: OffersChoice): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of ['table', 'learn', ...NAMES]) next.delete(name);
  if (choice.sourceId) next.set('table', String(choice.sourceId));
  for (const name of NAMES) {
    const own = choice[name];
    if (own !== undefined) next.set(name, own);
  }
  const columns = choice.columns?.length === 0 ? [''] : (choice.columns ?? []);
  for (const own of columns) next.append('learn', own);
  return next;
}
