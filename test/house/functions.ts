import { lineAt, type SourceFile } from './source.ts';

/** A function of a file by its first line; `lines` counts from its parameters to its closing brace. */
export interface FunctionSpan {
  readonly line: number;
  readonly lines: number;
  readonly header: string;
  /** From its first line to its closing brace, strings and comments blank. */
  readonly code: string;
}

const notFunctions = /\b(?:if|for|while|switch|catch|with|await)\s*$/;
const returnTypeBefore = /\)\s*:[^;=]*[\w>\]}'"] $/;

/** Where the bracket that closes at `index` opens. */
function openerOf(code: string, index: number): number {
  let depth = 0;
  for (let at = index; at >= 0; at -= 1) {
    if (code[at] === ')') depth += 1;
    if (code[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return 0;
}

/** Where the function starts whose body opens at `brace`, or undefined where that brace opens something else. */
function functionStart(code: string, brace: number): number | undefined {
  const lineStart = code.lastIndexOf('\n', brace) + 1;
  const before = code.slice(lineStart, brace);
  if (/=>\s*$/.test(before)) return lineStart;
  const closing = before.trimEnd().endsWith(')')
    ? lineStart + before.lastIndexOf(')')
    : returnTypeBefore.test(before)
      ? lineStart + before.search(/\)\s*:/)
      : undefined;
  if (closing === undefined) return undefined;
  const opener = openerOf(code, closing);
  return notFunctions.test(code.slice(Math.max(0, opener - 20), opener)) ? undefined : opener;
}

/** The functions of a file, found by their braces. Right for code that biome has formatted. */
export function functionsOf(file: SourceFile): FunctionSpan[] {
  const found: FunctionSpan[] = [];
  const open: (number | undefined)[] = [];
  for (let at = 0; at < file.code.length; at += 1) {
    if (file.code[at] === '{') open.push(functionStart(file.code, at));
    if (file.code[at] !== '}') continue;
    const start = open.pop();
    if (start === undefined) continue;
    const line = lineAt(file.code, start);
    const header = file.text.split('\n', line)[line - 1] ?? '';
    found.push({
      line,
      lines: lineAt(file.code, at) - line + 1,
      header: header.trim(),
      code: file.code.slice(file.code.lastIndexOf('\n', start) + 1, at + 1),
    });
  }
  return found;
}
