import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { asFailure } from '../../../../../workers/contract/failure.ts';
import { createRandom, type Random } from '../../../../../workers/maths/random.ts';
import { PLATFORMS } from '../../../../../workers/rooms/import/platforms/all.ts';
import { times } from '../../../../kit/long.ts';
import { importAsProposed } from '../look-and-build.ts';
import { workbookParts, type Cell } from '../workbook/small-workbook.ts';
import { mutateBytes, mutateText } from './mutate.ts';
import { csv, HEADERS, orderRows } from './write-csv.ts';
import { processorTime } from '../../../processor-time.ts';

/** More before a release: TILLSIGHT_MUTANTS=10000 npx vitest run --project unit test/unit/rooms/import/corpus */
const MUTANTS = Number(process.env.TILLSIGHT_MUTANTS ?? times(60, 2000));
const MAX_MS = 5000;
const SEED = 20_261_124;

interface Outcome {
  kept: number;
  aside: number;
  refused: string;
}

/** Reads a mutant as a person would who presses nothing but Import. */
async function outcomeOf(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Outcome> {
  const started = processorTime();
  try {
    const { draft, source } = await importAsProposed(bytes, { name });
    expect(source.rowsRead).toBe(draft.rowsRead);
    expect(source.rowsKept + source.aside.length).toBe(source.rowsRead);
    for (const { column } of source.columns) expect(column.codes.length).toBe(source.rowsKept);
    return { kept: source.rowsKept, aside: source.aside.length, refused: '' };
  } catch (error) {
    const refused = (error as Error).message ?? '';
    // what look refuses arrives as JSON of codes, what commit refuses as a failure
    const known = refused.startsWith('[{') || asFailure(error).code !== 'unknown';
    if (!known || refused.includes('"unknown"')) throw error;
    return { kept: 0, aside: 0, refused };
  } finally {
    expect(processorTime() - started).toBeLessThan(MAX_MS);
    expect(Object.keys(Object.prototype)).toEqual([]);
  }
}

async function run(name: string, mutant: (random: Random, run: number) => Uint8Array<ArrayBuffer>) {
  const sum = { read: 0, kept: 0, refused: 0 };
  for (let i = 0; i < MUTANTS; i++) {
    const bytes = mutant(createRandom(SEED + i), i);
    try {
      const { kept, aside, refused } = await outcomeOf(bytes, name);
      sum.read += kept + aside;
      sum.kept += kept;
      if (refused) sum.refused++;
    } catch (error) {
      throw new Error(`mutant ${i}: ${(error as Error).stack ?? error}`, { cause: error });
    }
  }
  return sum;
}

function jsonLines(headers: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return rows
    .map((row) => JSON.stringify(Object.fromEntries(headers.map((own, at) => [own, row[at]]))))
    .join('\n');
}

function markupRows(headers: readonly string[], rows: readonly (readonly unknown[])[]) {
  const all = [headers, ...rows].map((row) => row.map((own) => String(own).replace(/[<&]/g, '+')));
  const lines = (before: string, behind: string) =>
    all.map((row) => before + row.map((own) => behind.replace('?', own)).join(''));
  return {
    page: `<html><body><table>${lines('</tr><tr>', '<td rowspan=1>?</td>').join('\n')}</table>`,
    xml:
      `<?xml version="1.0"?><Workbook><Worksheet ss:Name="a"><Table>` +
      `${lines('</Row><Row>', '<Cell ss:MergeDown="0"><Data ss:Type="String">?</Data></Cell>').join('\n')}` +
      `</Row></Table></Worksheet></Workbook>`
  };
}

describe('mutants: no hang, nothing uncaught, rows read = kept + set aside', () => {
  test('of CSV', { timeout: 60 * MUTANTS + 60_000 }, async () => {
    const parents = [
      csv(HEADERS, orderRows(createRandom(1), 30)),
      csv(HEADERS, orderRows(createRandom(2), 30), '\r\n').replaceAll(',', ';'),
      jsonLines(HEADERS, orderRows(createRandom(4), 30)),
      ...PLATFORMS.map(({ example }) => example)
    ];
    const sum = await run('x.csv', (random) => {
      const text = new TextEncoder().encode(mutateText(random.pick(parents), random));
      return random.integer(3) === 0 ? mutateBytes(text, random) : text;
    });
    // otherwise nothing would have been tested
    expect(sum.kept).toBeGreaterThan(2 * MUTANTS);
    expect(sum.refused).toBeGreaterThan(MUTANTS / 100);
  });

  test('of pages and XML named .xls', { timeout: 60 * MUTANTS + 60_000 }, async () => {
    const { page, xml } = markupRows(HEADERS, orderRows(createRandom(5), 20));
    const sum = await run('x.xls', (random) => {
      const parent = random.integer(2) ? page : xml;
      const text = new TextEncoder().encode(mutateXml(parent, random, MARKUP_TOKENS));
      return random.integer(3) === 0 ? mutateBytes(text, random) : text;
    });
    expect(sum.kept).toBeGreaterThan(2 * MUTANTS);
    expect(sum.refused).toBeGreaterThan(MUTANTS / 20);
  });

  test(
    'of XLSX, in the packed bytes and in the XML below them',
    { timeout: 60 * MUTANTS + 60_000 },
    async () => {
      const rows: Cell[][] = [HEADERS, ...orderRows(createRandom(3), 20)];
      const parts = workbookParts({ rows });
      const names = Object.keys(parts).filter((name) => name.startsWith('xl/'));
      const zip = (all: Record<string, Uint8Array>) =>
        zipSync(all as Zippable, {
          level: 1,
          mtime: new Date(2026, 0, 1)
        }) as Uint8Array<ArrayBuffer>;
      const whole = zip(parts);
      const sum = await run('x.xlsx', (random) => {
        if (random.integer(2)) return mutateBytes(whole, random);
        const name = random.pick(names);
        const xml = mutateXml(strFromU8(parts[name]), random);
        return zip({ ...parts, [name]: strToU8(xml) });
      });
      expect(sum.kept).toBeGreaterThan(MUTANTS);
      expect(sum.refused).toBeGreaterThan(MUTANTS / 10);
    }
  );
});

const XML_TOKENS = [
  '<',
  '>',
  '&',
  '"',
  '</row>',
  '<row>',
  '<c r="ZZ9999999">',
  ' r="B2"',
  '<v>',
  '&#0;',
  ']]>',
  '<!--',
  't="s"',
  '1e999',
  '-1'
];

const MARKUP_TOKENS = [
  ...['<', '>', '&', '"', '<!--', '-->', '<![CDATA[', ']]>', '&#0;', '<script>', '<table>'],
  ...['</table>', '<td rowspan=65534 colspan=1000>', '<Cell ss:Index="999999999">', '<tr', "='"],
  ...[' ss:Index="0"', '<Row ss:Index="4000000" ss:Span="999999999">', '</Worksheet>', '</Data>']
];

function mutateXml(xml: string, random: Random, tokens = XML_TOKENS): string {
  if (random.integer(3) === 0) return mutateText(xml, random);
  const at = random.integer(xml.length);
  return xml.slice(0, at) + random.pick(tokens) + xml.slice(at + random.integer(6));
}
