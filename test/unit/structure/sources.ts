import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Import } from './import-table.ts';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Paths of a folder's files, relative to the repository. */
export const listFiles = once((folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) =>
      posix.join(found.parentPath.slice(ROOT.length).replaceAll('\\', '/'), found.name)
    )
    .filter((path) => !path.includes('node_modules/'))
);

/** The program text of a file: of a component its scripts. */
export const readCode = once((path: string): string => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  if (!path.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, code]) => code)
    .join('\n');
});

/** Every word of a file's program text. */
export const wordsOf = once((path: string) => new Set(readCode(path).match(/\w+/g)));

/** What a file imports, by path or package. */
export const importsOf = once((from: string): Import[] => {
  const code = readCode(from);
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => {
    const address = fileName.split('?')[0];
    const isPackage = !address.startsWith('.');
    const to = isPackage ? address : posix.normalize(posix.join(dirname(from), address));
    const isDynamic = code.includes(`import('${fileName}')`);
    return { from, to, isPackage, names: namesTaken(code, fileName), isDynamic };
  });
});

/** No source changes while its tests run: what was read is kept. */
function once<T>(read: (path: string) => T): (path: string) => T {
  const kept = new Map<string, T>();
  return (path) => {
    if (!kept.has(path)) kept.set(path, read(path));
    return kept.get(path)!;
  };
}

/** Names taken by import or handed on by export from an address. */
function namesTaken(code: string, address: string): string[] {
  const escaped = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const taken = new RegExp(
    `(?:import|export)\\s+(?:type\\s+)?(?:\\w+,\\s*)?{([^}]*)}\\s+from\\s+['"]${escaped}['"]`,
    'g'
  );
  return [...code.matchAll(taken)].flatMap(([, names]) =>
    names
      .split(',')
      .map((name) =>
        name
          .trim()
          .replace(/^type\s+/, '')
          .replace(/\s+as\s+.*$/, '')
      )
      .filter(Boolean)
  );
}

export interface Exported {
  file: string;
  name: string;
  isType: boolean;
  /** Said by something else the file exports: whoever uses that uses it too. */
  isPartOfOther: boolean;
}

/** What a TypeScript file exports under a name. */
export function exportsOf(file: string): Exported[] {
  const without = ts.JSDocParsingMode.ParseNone;
  const how = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: without };
  const source = ts.createSourceFile(file, readCode(file), how);
  const found = source.statements.filter(isExported).flatMap((statement) =>
    namesDeclared(statement, source).map((name) => ({
      statement,
      name,
      isType: ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
    }))
  );
  return found.map(({ statement, name, isType }) => ({
    file,
    name,
    isType,
    // Asked of few, and dear.
    get isPartOfOther() {
      return found.some((other) => other.statement !== statement && says(other.statement, name));
    }
  }));
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    !!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function namesDeclared(statement: ts.Statement, source: ts.SourceFile): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText(source));
  }
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.getText(source)] : [];
}

function says(node: ts.Node, name: string): boolean {
  if (ts.isIdentifier(node) && node.text === name) return true;
  return !!ts.forEachChild(node, (child) => says(child, name) || undefined);
}
