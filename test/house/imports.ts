import { posix } from 'node:path';
import { folderOf, lineAt, type SourceFile } from './source.ts';

/** One import of a file. `target` is a path of the project or the name of a package. */
export interface Import {
  readonly line: number;
  readonly target: string;
  readonly local: boolean;
  readonly typeOnly: boolean;
}

const statements = /^(?:import|export)\b(?<clause>[^;'"]*?)\bfrom\s*(?<quote>['"])|^import\s*(?<bare>['"])/gm;
const calls =
  /(?<type>\btypeof\s+)?\b(?:import|require(?:\.resolve)?|createRequire\([^)]*\))\(\s*(?<literal>['"])?/g;

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

/** True for `import type …` and for `import { type A, type B } …`: nothing is left of it at run time. */
function isTypeOnly(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const names = /^\s*\{(?<names>[^}]*)\}\s*$/.exec(clause)?.groups?.names;
  const listed = names?.split(',').filter((name) => name.trim() !== '') ?? [];
  return listed.length > 0 && listed.every((name) => /^\s*type\s/.test(name));
}

function imported(file: SourceFile, quoteAt: number, typeOnly: boolean): Import {
  const quote = file.text[quoteAt] as string;
  const specifier = file.text.slice(quoteAt + 1, file.text.indexOf(quote, quoteAt + 1));
  const local = specifier.startsWith('.');
  const target = local
    ? posix.join(posix.dirname(file.path), specifier)
    : specifier.startsWith('node:')
      ? specifier
      : packageName(specifier);
  return { line: lineAt(file.text, quoteAt), target, local, typeOnly };
}

/** All imports of a file: statements, re-exports, `import()` and `require()` of a written-out name. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  for (const match of file.code.matchAll(statements))
    found.push(imported(file, match.index + match[0].length - 1, isTypeOnly(match.groups?.clause ?? '')));
  for (const match of file.code.matchAll(calls))
    if (match.groups?.literal !== undefined)
      found.push(imported(file, match.index + match[0].length - 1, match.groups.type !== undefined));
  return found;
}

/** Lines where a file loads whatever a variable names; the map cannot see where such an import goes. */
export function computedImports(file: SourceFile): number[] {
  return [...file.code.matchAll(calls)]
    .filter((match) => match.groups?.literal === undefined && match[0].includes('import('))
    .map((match) => lineAt(file.code, match.index));
}

/** Folder at the top that a local import goes to. */
export function targetFolder(one: Import): string {
  return folderOf(one.target);
}
