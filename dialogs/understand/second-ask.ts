import type { Line, Range } from './items.ts';
import { sentencesOf } from './items.ts';
import type { Tables } from './tables.ts';
import { findsByGroup } from './tables.ts';
import type { Intent } from './types.ts';

/** What a message asks for beside its request, and what is left of it without. */
export interface Parted {
  readonly intent: Intent;
  readonly rest: Line;
  /** whether it is asked before the request is told */
  readonly first: boolean;
}

/** What waits for somebody else is a detail of the request. */
const ofOthers = /^(?:his|her|their|sein|seine|ihr|ihre|ses|sus|suas|seus|zijn|haar|hans|hendes)$/;

const joining = /^(?:and|und|et|y|e|en|og|also|auch|aussi|tambien|tambem|ook|ogsa|,|-|–|—)$/;

/** From the start of the clause around a place to the end of its sentence. */
function clauseAt({ codes }: Line, sentence: Range, at: number): Range {
  let from = at;
  while (from > sentence.from && !joining.test(codes[from - 1]!)) from -= 1;
  return { from, to: sentence.to };
}

function without(line: Line, { from, to }: Range): Line {
  const keep = (_: unknown, index: number) => index < from || index >= to;
  return { ...line, items: line.items.filter(keep), codes: line.codes.filter(keep) };
}

/**
 * "Nils joins Sales on 1 March. And what's waiting for my approval?": a clause of its own that asks for what waits for
 * the sender, beside a person with a day. Undefined when the message asks for one thing only.
 */
export function partSecondAsk(line: Line, tables: Tables): Parted | undefined {
  const finds = findsByGroup(tables.asks, line);
  const sentences = sentencesOf(line);
  for (const [group, intent] of [
    ['approvals', 'my-approvals'],
    ['tasks', 'my-tasks'],
  ] as const) {
    for (const { at } of finds(group)) {
      const sentence = sentences.find((one) => at >= one.from && at < one.to);
      if (sentence === undefined) continue;
      const clause = clauseAt(line, sentence, at);
      const rest = without(line, clause);
      const asked = line.codes.slice(clause.from, clause.to);
      const bare = !asked.some((code) => code.startsWith('<') || ofOthers.test(code));
      const told = rest.codes.includes('<p>') && rest.codes.includes('<d>');
      if (bare && told) return { intent, rest, first: !line.codes.slice(0, clause.from).includes('<p>') };
    }
  }
  return undefined;
}
