/** A sheet of a workbook and the path of its part. */
export interface SheetPart {
  name: string;
  path: string;
  hidden: boolean;
}

/** Metadata of a workbook needed to read a sheet. */
export interface WorkbookParts {
  sheets: SheetPart[];
  /** Serial dates count from 1904 instead of 1900. */
  from1904: boolean;
  sharedStrings: string | null;
  styles: string | null;
}

type Attributes = Map<string, string>;

/** Attributes of every tag with this local name, whatever its prefix. */
export function tags(xml: string, name: string): Attributes[] {
  const found: Attributes[] = [];
  for (const [, inner] of xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^<>]*)?>`, 'g'))) {
    const attributes: Attributes = new Map();
    for (const [, key, , value] of (inner ?? '').matchAll(/([\w:]+)\s*=\s*(["'])(.*?)\2/gs)) {
      attributes.set(key.replace(/^.*:/, ''), unescapeXml(value));
    }
    found.push(attributes);
  }
  return found;
}

export function unescapeXml(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex, dec, word) => {
      if (word) return named[word.toLowerCase()];
      const code = hex ? parseInt(hex, 16) : Number(dec);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    }
  );
}

/** Path of the workbook part, from the package's relationships; null if there is none. */
export function workbookPath(rootRelations: string): string | null {
  const main = tags(rootRelations, 'Relationship').find((relation) =>
    relation.get('Type')?.endsWith('/officeDocument')
  );
  return main ? resolve('', main.get('Target') ?? '') : null;
}

/** Path of a part's relationships. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Sheets, date system and shared parts, from the workbook part and its relationships. */
export function readParts(path: string, workbook: string, relations: string): WorkbookParts {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const related = tags(relations, 'Relationship').map((relation) => ({
    id: relation.get('Id') ?? '',
    type: (relation.get('Type') ?? '').replace(/^.*\//, ''),
    path: resolve(folder, relation.get('Target') ?? '')
  }));
  const ofType = (type: string) => related.find((part) => part.type === type)?.path ?? null;
  const sheets = tags(workbook, 'sheet').flatMap((sheet) => {
    const part = related.find(({ id, type }) => id === sheet.get('id') && type === 'worksheet');
    const hidden = (sheet.get('state') ?? 'visible') !== 'visible';
    return part ? [{ name: sheet.get('name') ?? '', path: part.path, hidden }] : [];
  });
  const flag = tags(workbook, 'workbookPr')[0]?.get('date1904') ?? '0';
  return {
    sheets,
    from1904: flag === '1' || flag === 'true',
    sharedStrings: ofType('sharedStrings'),
    styles: ofType('styles')
  };
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
