import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { maskSource } from './mask.ts';

/** A file of the project: its path with forward slashes, and its text. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** A TypeScript file, with its text split by kind. All three have the same length and the same lines. */
export interface SourceFile extends ProjectFile {
  /** Code alone: comments and the insides of strings and patterns are blank. */
  readonly code: string;
  /** Comments alone. */
  readonly comments: string;
}

const root = join(import.meta.dirname, '..', '..');
/** Made by tools or by running, never committed (see .gitignore), and the version history. */
const leftOut = new Set(['node_modules', '.git', 'data', 'out', 'devTools']);

function walk(folder: string, found: string[]): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (leftOut.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path, found);
    else if (entry.isFile()) found.push(path);
  }
}

/** Every text file of the project with one of these endings (`.ts`, `.md` …; `''` means all), in path order. */
export function projectFiles(endings: readonly string[]): ProjectFile[] {
  const found: string[] = [];
  walk(root, found);
  return found
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A TypeScript file from its path and text, as the house rules read it. */
export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, ...maskSource(text) };
}

/** Names of the folders at the top that are committed. */
export function topFolders(): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !leftOut.has(entry.name))
    .map((entry) => entry.name);
}

/** 1-based line of a position in a text. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** First folder of a path: `core` of `core/plan.ts`. */
export function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}
