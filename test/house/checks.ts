import { cryptoFiles, listingFiles } from './exceptions.ts';
import { type FunctionSpan, functionsOf } from './functions.ts';
import { computedImports, type Import, importsOf, targetFolder } from './imports.ts';
import { documentedFolders, type FolderRule, folderRules, forbiddenWords, pureFolders } from './rules.ts';
import { folderOf, lineAt, type SourceFile } from './source.ts';

/** A problem as the reader needs it: where it is, and what to do instead. */
export type Problem = string;

function problem(file: SourceFile, line: number, text: string): Problem {
  return `${file.path}:${line}: ${text}`;
}

function matches(
  file: SourceFile,
  where: 'code' | 'comments' | 'text',
  pattern: RegExp,
  says: string,
): Problem[] {
  return [...file[where].matchAll(pattern)].map((found) =>
    problem(file, lineAt(file.text, found.index), `"${found[0].trim()}": ${says}`),
  );
}

function packageAllowed(file: SourceFile, one: Import, rule: FolderRule): boolean {
  if (one.typeOnly && rule.typesOf?.includes(one.target)) return true;
  if (one.target === 'node:crypto' && folderOf(file.path) === 'core') return file.path in cryptoFiles;
  if (rule.packages === 'any') return !rule.never?.includes(one.target);
  return rule.packages.includes(one.target);
}

/** Imports that go against the map. */
export function importProblems(file: SourceFile): Problem[] {
  const rule = folderRules[folderOf(file.path)];
  if (rule === undefined) return [];
  const wrong = importsOf(file).filter((one) =>
    one.local ? !rule.folders.includes(targetFolder(one)) : !packageAllowed(file, one, rule),
  );
  const computed = file.path in listingFiles ? [] : computedImports(file);
  return [
    ...wrong.map((one) => problem(file, one.line, `may not import ${one.target}; ${rule.instead}.`)),
    ...computed.map((line) =>
      problem(file, line, 'write the name of the import out, so that the map can see it.'),
    ),
  ];
}

/** Local imports without the ending `.ts`, which Node does not find. */
export function endingProblems(file: SourceFile): Problem[] {
  return importsOf(file)
    .filter((one) => one.local && !/\.(ts|mjs|json)$/.test(one.target))
    .map((one) => problem(file, one.line, `import ${one.target}.ts: Node needs the ending.`));
}

/** Words that reach for clock, chance, network or console in a pure folder. */
export function wordProblems(file: SourceFile): Problem[] {
  if (!pureFolders.includes(folderOf(file.path))) return [];
  return forbiddenWords.flatMap(({ word, instead }) =>
    matches(file, 'code', word, `${folderOf(file.path)}/ is pure: ${instead}.`),
  );
}

/** Types given up, warnings switched off, work left over, tests left out. */
export function laxProblems(file: SourceFile): Problem[] {
  return [
    ...matches(
      file,
      'code',
      /(?:[:<|&,]\s*|\b(?:as|satisfies|extends)\s+)any\b(?!\s*(?:[?:(.=]|\|\|)|\w)/g,
      'use unknown and a decoder, or the real type.',
    ),
    ...matches(file, 'comments', /@ts-(?:ignore|expect-error|nocheck)/g, 'correct the type instead.'),
    ...matches(file, 'comments', /\b(?:TODO|FIXME|XXX|HACK)\b/g, 'do it now, or leave it out.'),
    ...matches(file, 'code', /\b(?:it|describe|context)\.(?:only|skip)\b/g, 'every test runs, every time.'),
    ...matches(file, 'code', /\b(?:xit|xdescribe)\(/g, 'every test runs, every time.'),
    ...matches(
      file,
      'code',
      /\b(?:enum|namespace)\s+\w+\s*\{/g,
      'Node erases types only: use a union of strings.',
    ),
  ];
}

/** Filters put together by hand: a quote in the value would end the text and begin an order. */
export function filterProblems(file: SourceFile): Problem[] {
  if (!['core', 'steps', 'adapters', 'bot'].includes(folderOf(file.path))) return [];
  return matches(
    file,
    'text',
    /(?:\b(?:eq|ne|startswith\(\w+,|contains\(\w+,)|-(?:eq|ne|like|notlike))\s*'\$\{/g,
    'quote with literal() or opath() of core/reader.ts.',
  );
}

/** Functions over a limit. In tests a function that holds `describe` or `it` is a list of tests. */
export function lengthProblems(
  file: SourceFile,
  linesMax: number,
): { at: string; lines: number; text: Problem }[] {
  const inTests = /^(?:test|bench)\//.test(file.path);
  const isListOfTests = (one: FunctionSpan) => inTests && /\b(?:describe|it)(?:\.\w+)?\(/.test(one.code);
  return functionsOf(file)
    .filter((one) => one.lines > linesMax && !isListOfTests(one))
    .map((one) => ({
      at: `${file.path}: ${one.header}`,
      lines: one.lines,
      text: problem(
        file,
        one.line,
        `${one.lines} lines in one function; name its parts and stay under ${linesMax}.`,
      ),
    }));
}

const exportedFunctions =
  /^export (?:default )?(?:async )?(?:function\*?\s+(?<named>\w+)|const (?<constant>\w+)[^=\n]*= (?:async )?(?:<[^>]*>)?\([^;]*?=>)/gm;

/** Exported functions that do not say what goes in and what comes out. */
export function docstringProblems(file: SourceFile): Problem[] {
  if (!documentedFolders.includes(folderOf(file.path))) return [];
  const bare = [...file.code.matchAll(exportedFunctions)].filter((found) => {
    const before = file.text.slice(0, found.index).trimEnd();
    return !before.endsWith('*/') && !isOverload(file.code, found);
  });
  return bare.map((found) => {
    const name = found.groups?.named ?? found.groups?.constant;
    return problem(
      file,
      lineAt(file.text, found.index),
      `say above ${name} what goes in and what comes out.`,
    );
  });
}

/** A second signature of the function before it: the docstring stands above the first. */
function isOverload(code: string, found: RegExpExecArray): boolean {
  const name = found.groups?.named;
  return (
    name !== undefined && new RegExp(`^export function ${name}\\b`, 'm').test(code.slice(0, found.index))
  );
}

/** Registry hosts and paths of somebody's machine: they work nowhere else. */
export function placeProblems(file: SourceFile): Problem[] {
  return [
    ...matches(file, 'text', /https?:\/\/(?:registry|deb)\.[\w.-]+/g, 'the installer knows its registry.'),
    ...matches(
      file,
      'text',
      /(?<![A-Za-z0-9_})$@.-])\/(?:work|tmp|root|farm|home)\/[\w.-]*/g,
      'make the path from import.meta.dirname or os.tmpdir().',
    ),
  ];
}
