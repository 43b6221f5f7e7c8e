import { badRequest } from '../errors.ts';

interface Clause {
  property: string;
  text: string;
}

const clausePattern = /^\s*"([A-Za-z]+):([^"]+)"\s*(AND|OR)?/;

/** A parsed `$search`: any of the groups, all clauses of a group. */
export function parseSearch(text: string): Clause[][] {
  const groups: Clause[][] = [[]];
  let rest = text;
  while (rest.trim() !== '') {
    const found = rest.match(clausePattern);
    if (!found?.[1] || !found[2]) throw badRequest(`Syntax error in $search: "${rest.trim()}".`);
    groups.at(-1)?.push({ property: found[1], text: found[2].toLowerCase() });
    if (found[3] === 'OR') groups.push([]);
    rest = rest.slice(found[0].length);
  }
  return groups;
}

const tokenized = new Set(['displayName', 'description']);

function clauseHolds(clause: Clause, item: Record<string, unknown>): boolean {
  const value = item[clause.property];
  if (typeof value !== 'string') return false;
  const text = value.toLowerCase();
  if (!tokenized.has(clause.property)) return text.startsWith(clause.text);
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return clause.text.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}

/** Whether an object is found: names by the beginnings of their words, everything else by its own beginning. */
export function searchHolds(groups: Clause[][], item: Record<string, unknown>): boolean {
  return groups.some((clauses) => clauses.length > 0 && clauses.every((clause) => clauseHolds(clause, item)));
}
