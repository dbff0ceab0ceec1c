/** Options of labelling as stored in the address; missing ones are guessed. */
export interface LabelsChoice {
  sourceId?: number;
  column?: string;
  pretend?: number;
}

const NAMES = ['table', 'label', 'keep'] as const;

export function readChoice(query: URLSearchParams): LabelsChoice {
  const choice: LabelsChoice = {};
  const [sourceId, column, keep] = NAMES.map((name) => query.get(name));
  if (sourceId !== null && Number(sourceId) >= 0) choice.sourceId = Number(sourceId);
  if (column !== null) choice.column = column;
  if (keep !== null && Number(keep) >= 0) choice.pretend = Math.round(Number(keep));
  return choice;
}

/** The query with a changed option. */
export function withChoice(
  query: URLSearchParams,
  { sourceId, column, pretend }: LabelsChoice
): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of NAMES) next.delete(name);
  if (sourceId !== undefined) next.set('table', String(sourceId));
  if (column !== undefined) next.set('label', column);
  if (pretend !== undefined) next.set('keep', String(pretend));
  return next;
}
