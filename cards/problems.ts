import type { Problem } from '../core/problem.ts';
import { type Refusal, type RefusalCode, refusals, refusalText } from '../core/refusals.ts';
import type { Element, Safe } from './adaptive.ts';
import { box, data, dated, join, line, say } from './parts.ts';
import { plain } from './safe-text.ts';
import { texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

type Reader = Pick<Viewer, 'language' | 'zone'>;

/** What is wrong and what to do next, in the viewer's language; values are treated as data. */
export function problemText(problem: Problem, viewer: Reader): { readonly says: Safe; readonly next: Safe } {
  if (!Object.hasOwn(refusals, problem.code)) return { says: data(problem.code), next: '' as Safe };
  const shown = dated(problem.values, viewer);
  const values = Object.fromEntries(
    Object.entries(shown).map(([name, value]) => [name, typeof value === 'number' ? value : plain(value)]),
  );
  const made: Refusal = { code: problem.code as RefusalCode, values };
  return refusalText(made, viewer.language) as { says: Safe; next: Safe };
}

/** Most problems on one card; a plan with more says the first ones. */
const problemsMax = 6;

/** Warnings as yellow boxes that say what they are. */
export function problemRows(problems: readonly Problem[], viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  return problems.slice(0, problemsMax).map((problem) => {
    const { says, next } = problemText(problem, viewer);
    return box('warning', [
      line(join(': ', t.warn, says)),
      ...(next === '' ? [] : [line(next, { small: true, subtle: true, spacing: 'none' })]),
    ]);
  });
}

/** Problems that must be resolved: sentence in bold, what to do below it. */
export function faultRows(problems: readonly Problem[], viewer: Viewer): readonly Element[] {
  const t = texts(viewer.language);
  return problems.slice(0, problemsMax).map((problem) => {
    const { says, next } = problemText(problem, viewer);
    return box('attention', [
      line(says, { bold: true }),
      ...(next === '' ? [] : [line(say(t.blocked.next, {}, { next }), { spacing: 'small' })]),
    ]);
  });
}
