import type { Line } from './items.ts';
import { endsSentence, sentenceAround } from './items.ts';
import type { Found } from './phrases/table.ts';
import type { Tables } from './tables.ts';
import { findsByGroup } from './tables.ts';

/** What is prolonged beside a departure without touching it: "her account is extended until July". */
const things =
  /^(?:<h>|accounts?|access|mailbox|mail|licen[cs]es?|deadline|notice|insurance|konto|zugang|zugange|postfach|lizenz|lizenzen|frist|kundigungsfrist|compte|acces|boite|licence|messagerie|preavis|cuenta|acceso|buzon|licencia|correo|conta|acesso|licenca|toegang|licentie|postbus|adgang|licens|postkasse|projects?|projekte?t?|projets?|proyectos?|projetos?|lease|plazo|prazo|delai|bail|alquiler|miete|visa|visum|replacements?|successors?|nachfolgers?|nachfolgerin)$/;

/** "was renewed twice": how it came to the end that is told. */
const before =
  /^(?:once|twice|times|previously|before|einmal|zweimal|dreimal|mehrmals|fois|veces|vez|vezes|keer|gange|unless|ausser|sauf|salvo|tenzij|medmindre)$/;

const withSomebody = /^(?:with|mit|avec|con|com|met|med)$/;

/** Where a clause begins, for a denial in it. */
const clauseSign = /^(?:,|\(|-|–|—|:|but|aber|mais|pero|mas|maar|men|and|und|et|y|e|en|og)$/;

/**
 * The places behind a departure that say it is put off for good: "ends in June but has been extended". Whatever day
 * was named then is no last day.
 */
export function prolongations(line: Line, tables: Tables): readonly Found<unknown>[] {
  const finds = findsByGroup(tables.mood, line);
  const denials = finds('negation');
  return finds('prolonged').filter(({ at, to }) => {
    let from = at;
    while (from > 0 && !endsSentence(line.codes[from - 1]) && !clauseSign.test(line.codes[from - 1]!))
      from -= 1;
    const { to: end } = sentenceAround(line, at);
    const told = line.codes.slice(from, Math.min(end, to + 3));
    const denied = denials.some((denial) => denial.at >= from && denial.at < to + 2);
    return !denied && !told.some((code) => before.test(code)) && !withSomebody.test(line.codes[to] ?? '');
  });
}

const objectItemsMax = 3;

/** Where the object behind a verb ends: "we renewed the lease". */
function objectEnd({ codes }: Line, from: number): number {
  let end = from;
  while (end < from + objectItemsMax && !endsSentence(codes[end]) && !clauseSign.test(codes[end]!)) end += 1;
  return end;
}

/** Whether what is said at items `at`..`to` is put off behind it, in its sentence or in the next one. */
export function isProlonged(
  line: Line,
  { at, to }: { at: number; to: number },
  prolonged: readonly Found<unknown>[],
): boolean {
  const next = sentenceAround(line, at).to + 1;
  const { to: end } = sentenceAround(line, Math.min(next, line.codes.length - 1));
  return prolonged.some((found) => {
    const between = line.codes.slice(to, objectEnd(line, found.to));
    return found.at >= to && found.at < end && !between.some((code) => code === '<p>' || things.test(code));
  });
}
