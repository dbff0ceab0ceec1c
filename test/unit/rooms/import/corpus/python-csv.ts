import { spawnSync } from 'node:child_process';

/** One record as Python's csv module reads it: the line it begins on and its cells. */
export type PythonRecord = [line: number, cells: string[]];

const SCRIPT = `
import csv, io, json, sys
csv.field_size_limit(10 ** 9)
answers = []
for text, delimiter in json.load(sys.stdin):
    records = []
    try:
        reader = csv.reader(io.StringIO(text, newline=''), delimiter=delimiter, strict=True)
        start = 1
        for cells in reader:
            records.append([start, cells])
            start = reader.line_num + 1
        answers.append(records)
    except csv.Error:
        answers.append(None)
json.dump(answers, sys.stdout)
`;

/** Whether there is a Python to ask. */
export const HAS_PYTHON = spawnSync('python3', ['-c', 'import csv']).status === 0;

/** Texts read by Python's csv module; null where it calls the text malformed. */
export function readByPython(
  texts: [text: string, delimiter: string][]
): (PythonRecord[] | null)[] {
  const { stdout, status, stderr } = spawnSync('python3', ['-c', SCRIPT], {
    input: JSON.stringify(texts),
    maxBuffer: 2 ** 30,
    encoding: 'utf8'
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as (PythonRecord[] | null)[];
}
