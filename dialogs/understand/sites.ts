import { givenNames } from './lexicon/given-names.ts';
import type { NameMark } from './name-context.ts';
import type { Token } from './tokens.ts';

const siteBehind =
  /^(?:office|site|branch|campus|plant|warehouse|factory|store|shop|depot|studio|hub|buro|standort|werk|filiale|kontor|kantoor|vestiging)$/;
const articleBefore = /^(?:our|the|unser|unsere|unserem|das|dem|im|ins|onze|ons|het|vores)$/;
const siteBefore =
  /^(?:office|offices|site|branch|campus|plant|warehouse|factory|bureau|bureaux|agence|usine|oficina|oficinas|sede|fabrica|tienda|escritorio|filial|loja|buro|standort|werk|kantoor|vestiging|kontor|kontoret)$/;
const linksPlace = /^(?:in|of|de|d'|du|do|da|del|en|em|i|van|pa)$/;

/**
 * "our Whitby office", "le bureau de Rennes": a name that no list knows as a place is one beside a word for a site.
 * "the office of Anna" is Anna's.
 */
export function isSite(tokens: readonly Token[], { from, to }: NameMark): boolean {
  const [before, far] = [tokens[from - 1]?.norm ?? '', tokens[from - 2]?.norm ?? ''];
  if (to - from === 1 && siteBehind.test(tokens[to]?.norm ?? '') && articleBefore.test(before)) return true;
  return linksPlace.test(before) && siteBefore.test(far) && !givenNames.has(tokens[from]!.norm);
}
