import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod/v4';
import { crossCheck } from '../core/policy/cross-check.ts';
import {
  type Policy,
  type PolicyFiles,
  type PolicyPart,
  policyHash,
  policyParts,
  policySchemas,
} from '../core/policy.ts';

/** One thing wrong with the policy; line and column count from 1. */
export interface PolicyFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly next: string;
}

export type PolicyReading = { readonly policy: Policy } | { readonly faults: readonly PolicyFault[] };

interface Source {
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Reads all `.yaml` files of a folder. Rejects when the folder cannot be read. */
export async function readPolicyFiles(folder: string): Promise<PolicyFiles> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']));
}

/**
 * Turns policy texts into a checked policy, or says everything that is wrong with them at once. `steps` are the known
 * step ids; without them step ids are not checked.
 */
export function parsePolicy(files: PolicyFiles, steps?: readonly string[]): PolicyReading {
  const faults = unknownFiles(files);
  const sources: Partial<Record<PolicyPart, Source>> = {};
  const parts: Partial<Record<PolicyPart, unknown>> = {};
  for (const part of policyParts) {
    const source = parseYaml(`${part}.yaml`, files[`${part}.yaml`], faults);
    if (source === undefined) continue;
    sources[part] = source;
    const result = policySchemas[part].safeParse(source.document.toJS());
    if (result.success) parts[part] = result.data;
    else faults.push(...result.error.issues.flatMap((issue) => faultsOfIssue(source, issue)));
  }
  if (policyParts.some((part) => parts[part] === undefined)) return { faults };
  const policy = { ...(parts as unknown as Policy), version: policyHash(files) };
  for (const problem of crossCheck(policy, steps))
    faults.push({
      ...place(sources[problem.part]!, problem.path),
      message: problem.message,
      next: problem.next,
    });
  return faults.length > 0 ? { faults } : { policy };
}

/** A fault as one line for a console: `roles.yaml:12:5 message. What to do.` */
export function faultLine(fault: PolicyFault): string {
  return `${fault.file}:${fault.line}:${fault.column} ${fault.message}. ${fault.next}`;
}

function unknownFiles(files: PolicyFiles): PolicyFault[] {
  const known = policyParts.map((part) => `${part}.yaml`);
  return Object.keys(files)
    .filter((name) => !known.includes(name))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      message: 'this file is not part of a policy',
      next: `Remove it or rename it; the parts are ${known.join(', ')}.`,
    }));
}

function parseYaml(file: string, text: string | undefined, faults: PolicyFault[]): Source | undefined {
  if (text === undefined) {
    const next = 'Copy the example of the same name and adapt it.';
    faults.push({ file, line: 1, column: 1, message: 'the file is missing', next });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  for (const error of [...document.errors, ...document.warnings]) {
    const { line, col } = lines.linePos(error.pos[0]);
    const next = 'Correct the YAML; quote texts with special characters.';
    faults.push({ file, line, column: col, message: error.message, next });
  }
  return document.errors.length > 0 ? undefined : { file, document, lines };
}

function faultsOfIssue(source: Source, issue: z.core.$ZodIssue): PolicyFault[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...place(source, [...path, key], 'key'),
      message: `"${key}" is not known here`,
      next: 'Check the spelling; the schema in policy/schema lists what may stand here.',
    }));
  const where = path.length === 0 ? 'the file' : path.join('.');
  const next = 'Compare with the schema in policy/schema.';
  return [{ ...place(source, path), message: `${where}: ${messageOf(issue)}`, next }];
}

/** Says of a union what each of its variants expected, because "Invalid input" helps nobody. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const variants = issue.errors.flatMap((issues) => issues.map((inner) => inner.message));
  return [...new Set(variants)].join('; or ') || issue.message;
}

/** Where a value (or its key) stands; a value that is missing is placed at what should contain it. */
function place(
  source: Source,
  path: readonly (string | number)[],
  what: 'value' | 'key' = 'value',
): Pick<PolicyFault, 'file' | 'line' | 'column'> {
  const { line, col } = source.lines.linePos(offsetOf(source.document, path, what));
  return { file: source.file, line: Math.max(line, 1), column: Math.max(col, 1) };
}

function offsetOf(
  document: Document.Parsed,
  path: readonly (string | number)[],
  what: 'value' | 'key',
): number {
  for (let length = path.length; length >= 0; length--) {
    const key = path[length - 1];
    const parent = length === 0 ? undefined : document.getIn(path.slice(0, length - 1), true);
    if (what === 'key' && length === path.length && isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
    }
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as { readonly range?: readonly number[] } | undefined | null)?.range;
    if (range?.[0] !== undefined) return range[0];
  }
  return 0;
}
