import { fail } from 'node:assert/strict';
import {
  docstringProblems,
  endingProblems,
  filterProblems,
  importProblems,
  laxProblems,
  lengthProblems,
  placeProblems,
  wordProblems,
} from './checks.ts';
import { cryptoFiles, listingFiles, longFiles, longFunctions, tables, undocumented } from './exceptions.ts';
import { fileLinesMax, functionLinesMax } from './rules.ts';
import { folderOf, projectFiles, sourceFile, topFolders } from './source.ts';

const files = projectFiles(['.ts']).map(({ path, text }) => sourceFile(path, text));
const texts = projectFiles(['.md', '.json', '.yaml', '.yml', '.mjs', '.sh', '.html', '.css', 'run']);

/** Fails with the problems themselves, one on a line, so that the message is the list of what to do. */
function none(problems: readonly string[]): void {
  if (problems.length > 0) fail(['', ...problems, ''].join('\n'));
}

/** Entries of a ratchet that are exceeded, and entries that nothing needs any more. */
function ratchet(
  now: ReadonlyMap<string, number>,
  allowed: Readonly<Record<string, number>>,
  list: string,
): string[] {
  const worse = [...now].filter(([name, figure]) => figure > (allowed[name] ?? 0));
  const stale = Object.keys(allowed).filter((name) => !now.has(name));
  return [
    ...worse.map(([name, figure]) => `${name}: ${figure}, allowed ${allowed[name] ?? 0} (${list}).`),
    ...stale.map((name) => `${name}: within the limit now; remove its entry from ${list} in exceptions.ts.`),
  ];
}

describe('the map of the house', () => {
  it('lets every folder import only what its rule names', () => none(files.flatMap(importProblems)));

  it('writes the ending of every local import', () => none(files.flatMap(endingProblems)));

  it('keeps clock, chance, network and console out of the pure folders', () =>
    none(files.flatMap(wordProblems)));

  it('gives up no type, switches off no warning, leaves no work over and no test out', () =>
    none(files.flatMap(laxProblems)));

  it('quotes values in filters in one place only', () => none(files.flatMap(filterProblems)));

  it('names no registry host and no path of one machine', () =>
    none([...files, ...texts.map(({ path, text }) => sourceFile(path, text))].flatMap(placeProblems)));

  it('keeps every file short enough to read', () => {
    const long = files
      .map(({ path, text }) => [path, text.split('\n').length - 1] as const)
      .filter(
        ([path, lines]) => lines > fileLinesMax && !(path in tables) && !path.startsWith('test/goldens/'),
      );
    none(
      ratchet(
        new Map(long),
        longFiles,
        `over ${fileLinesMax} lines: split it by what its parts are for; longFiles`,
      ),
    );
  });

  it('keeps every function short enough to see at once', () => {
    const long = files.flatMap((file) => lengthProblems(file, functionLinesMax));
    const grown = long.filter(({ at, lines }) => lines > (longFunctions[at] ?? 0));
    none(grown.map(({ text }) => text));
    none(ratchet(new Map(long.map(({ at, lines }) => [at, lines])), longFunctions, 'longFunctions'));
  });

  it('says above every exported function what goes in and what comes out', () => {
    const counted = new Map<string, number>();
    const over: string[] = [];
    for (const file of files) {
      const problems = docstringProblems(file);
      if (problems.length > 0) counted.set(file.path, problems.length);
      if (problems.length > (undocumented[file.path] ?? 0)) over.push(...problems);
    }
    none(over);
    none(ratchet(counted, undocumented, 'undocumented'));
  });

  it('calls every step by the name of its file', () => {
    const steps = files.filter(({ path }) => folderOf(path) === 'steps');
    const wrong = steps.filter(({ path, text }) => {
      const id = path.slice('steps/'.length, -'.ts'.length);
      return !new RegExp(`(?:\\bid: |\\bstep = )'${id}'`).test(text);
    });
    none(wrong.map(({ path }) => `${path}: the id of a step is the name of its file; make them equal.`));
  });

  it('has a place in the README for every folder', () => {
    const readme = texts.find(({ path }) => path === 'README.md')?.text ?? '';
    const missing = topFolders().filter((folder) => !readme.includes(`${folder}/`));
    none(missing.map((folder) => `README.md: say in the map what ${folder}/ is for, or remove the folder.`));
  });

  it('lists only exceptions that exist', () => {
    const known = new Set(files.map(({ path }) => path));
    const listed = [cryptoFiles, listingFiles, tables].flatMap((list) => Object.keys(list));
    none(
      listed
        .filter((path) => !known.has(path))
        .map((path) => `${path} is gone; remove it from exceptions.ts.`),
    );
  });
});
