import type { Job } from '../../../contract/job.ts';
import type { Listed } from './compose-list.ts';
import type { Channel, FileQuestion, Group, ListFile } from './contract.ts';
import { toolFormat } from './tool-formats.ts';

const ROWS_PER_PART = 500;
/** Without it Excel reads UTF-8 in the system's old code page; Google refuses a file that has it. */
const BYTE_ORDER_MARK = '\ufeff';
const PHONE = /^\+\d+$/;
/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

type Cells = (string | Promise<string>)[];

/** The list as a file: header, lines ending with CR LF, UTF-8. */
export async function writeList(
  list: readonly Listed[],
  question: Pick<FileQuestion, 'format' | 'group'> & { channel: Channel },
  hasConsent: boolean,
  job: Job
): Promise<ListFile> {
  const { format, group, channel } = question;
  if (format === 'plain') {
    const header = Object.keys(plainCells(group)).join(',');
    const text = await inLines(header, list, plainRow(group), job);
    return { text: BYTE_ORDER_MARK + text, rows: list.length, leftOut: 0, repeated: 0 };
  }
  const { fields, isKnown } = toolFormat(format, channel, hasConsent);
  const known = list.filter(isKnown);
  // Where no address is asked for, several customers may have the same one.
  const once = firstOfEach(known, ({ email, phone }) => email || phone);
  const header = fields.map((field) => field.header).join(',');
  const row = (own: Listed): Cells =>
    fields.map(({ value, isHashed }) => (isHashed ? sha256(value(own)) : value(own)));
  const text = await inLines(header, once, row, job);
  const repeated = known.length - once.length;
  return { text, rows: once.length, leftOut: list.length - known.length, repeated };
}

function firstOfEach(list: readonly Listed[], keyOf: (own: Listed) => string): Listed[] {
  const taken = new Set<string>();
  return list.filter((own) => !taken.has(keyOf(own)) && taken.add(keyOf(own)));
}

/**
 * SHA-256 in hexadecimal; empty for an empty text.
 *
 * @example await sha256('+16577770000') // 'a6e82c2f…'
 */
export async function sha256(text: string): Promise<string> {
  if (text === '') return '';
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function plainCells(group: Group): Record<string, (own: Listed) => string> {
  return {
    customer: (own) => own.customer,
    name: (own) => own.name,
    email: (own) => own.email,
    phone: (own) => own.phone || own.saidPhone,
    country: (own) => own.country || own.saidCountry,
    region: (own) => own.region,
    city: (own) => own.city,
    postcode: (own) => own.postcode,
    consent: (own) => own.consent,
    orders: (own) => String(own.orders),
    revenue: (own) => String(own.revenue),
    last_order: (own) => new Date(own.lastTime).toISOString().slice(0, 10),
    group: () => group
  };
}

function plainRow(group: Group): (own: Listed) => Cells {
  const cells = Object.values(plainCells(group));
  return (own) => cells.map((cell) => cell(own));
}

async function inLines(
  header: string,
  list: readonly Listed[],
  row: (own: Listed) => Cells,
  job: Job
): Promise<string> {
  const parts = [`${header}\r\n`];
  for (let from = 0; from < list.length; from += ROWS_PER_PART) {
    job.report({ step: 'writing', done: from, total: list.length });
    await job.breathe();
    const rows = list.slice(from, from + ROWS_PER_PART);
    const lines = await Promise.all(rows.map(async (own) => lineOf(await Promise.all(row(own)))));
    parts.push(lines.join(''));
  }
  return parts.join('');
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/** A phone number keeps its +, which tools need; other texts are kept from running as a formula. */
function cellOf(text: string): string {
  const safe = FORMULA.test(text) && !PHONE.test(text) && !isNumber(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
