import { givenNames } from './lexicon/given-names.ts';
import { headsFirst, headsLast } from './lexicon/titles.ts';
import type { NameContext, NameMark } from './name-context.ts';
import { isSite } from './sites.ts';
import type { Token } from './tokens.ts';

/** What a capital that no list knows can be. */
export type UnlistedKind = 'person' | 'department' | 'location' | 'title';

/** Words beside the name of a unit: "the Narrative team", "departamento Urgencias", "service Urbanisme". */
const unitBehind = /^(?:team|department|dept|unit|division|squad|ward|directorate|afdeling|afdelingen)$/;
const unitBefore =
  /^(?:departement|service|equipe|pole|departamento|depto|area|equipo|equipa|setor|sector|abteilung|bereich|afdeling|dept|department|unit|ward)$/;

/** Behind these a unit stands as well as a place. */
const within = /^(?:in|into|within|joins|join|joining|to|for|dans|chez|en|em|no|na|bij|i|hos)$/;
const inside = /^(?:in|into|within|en|em|i)$/;
/** What the last word of a unit's name ends with in English and the languages of Latin: "Cardiology", "Irrigation". */
const unitEnding =
  /(?:ology|onomy|onomics|omics|matics|netics|iatrics|etics|ostics|ography|ation|ations|action|ection|ition|istics|ement|ments|ologia|ologie|omia|ografia|iatria|iatrie)$/;
const unitLast =
  /^(?:medicine|biology|chemistry|physics|imaging|platforms|studies|sciences|works|care|health|safety|response|recovery|banking|lending|mortgages|markets|rights|affairs|relations|services|operations|programmes|programs|projects|systems|networks|accounts|development|delivery|enablement|control|monitoring|modelling|modeling|processing|ops|experience|excellence|compliance|content|learning|education|crops|dairy|fraud|cards|payments|deposits|licensing|housing|highways|parks|libraries|elections|planning|permits|conveyancing|probate|employment|family|litigation|wells|mining|drilling|welding|machining|assembly|foundry|rigging|tooling|tunnelling|tunneling|brewing|bottling|ripening|milling|baking|spirits|cellar|narrative|gameplay|levels|audio|sound|animation|localisation|localization|lighting|rendering|tools|effects|theatre|theatres|maternity|paediatrics|pediatrics|geriatrics|dialysis|anaesthetics|urgences|urgencias|admissions|registry|estates|alumni|genomics|robotics|optics|photonics|analytics|logistics|customs|haulage|freight|berths|pilotage|terminals|fleet|yard|depot|defence|defense|intelligence|hunting|forensics|resilience|procurement|treasury)$/;
/** The same in Dutch and Danish, where a unit is one long word: "Burgerzaken", "Borgerservice". */
const unitWord =
  /^[a-z]{3,}(?:zaken|beheer|administratie|techniek|logistiek|onderhoud|handhaving|vergunningen|toezicht|balie|service|forvaltning|drift|udvikling|pleje|styring)$/;
const besideUnit = /^(?:bij|naar|in|op|i|til|hos|van|fra)$/;

/** What somebody works as ends so: "Perfusionist", "Patternmaker", "Ranger". */
const workEnding =
  /(?:ist|maker|smith|wright|keeper|man|woman|person|worker|grapher|ician|ologist|eer|ster|monger|hand|er|or|ant|eur|euse|iste|ista|dor|dora|ario|aria|eiro|eira|ero|era|ier|iere|in|ent)$/;

const verbBehind =
  /^(?:is|has|will|was|'s|starts|joins|leaves|moves|left|goes|comes|and|und|et|y|e|en|og|&)$/;

function isKnownPerson({ tokens, people }: NameContext, { from, to }: NameMark): boolean {
  const known = ({ norm, mention, titled }: Token) =>
    mention !== undefined || titled === true || givenNames.has(norm) || people.words.has(norm);
  return tokens.slice(from, to).some(known);
}

/** "Kahu Ngata, Ranger, Rotorua, starts": one word between signs behind a whole name is no second person. */
function isApposition(
  { tokens }: NameContext,
  { from, to }: NameMark,
  before: NameMark | undefined,
): boolean {
  const next = tokens[to]?.norm;
  return (
    before !== undefined &&
    to - from === 1 &&
    before.to === from - 1 &&
    /^[,|(–—-]$/.test(tokens[from - 1]!.norm) &&
    (next === undefined || /^[,|).;–—-]$/.test(next) || next === '\n')
  );
}

/**
 * What a capital is that no list knows, told by what stands around it: a unit beside a word for one or with the ending
 * of one, a place behind "in", a job or a place between signs right behind a whole name; else somebody.
 * `before` is the mark that ends before it, of whatever kind.
 */
export function kindOfUnlisted(
  context: NameContext,
  name: NameMark,
  before: (NameMark & { readonly kind: UnlistedKind }) | undefined,
): UnlistedKind {
  const { tokens } = context;
  const [prior, next, last] = [
    tokens[name.from - 1]?.norm ?? '',
    tokens[name.to]?.norm ?? '',
    tokens[name.to - 1]!.norm,
  ];
  const isUnit = unitLast.test(last) || unitEnding.test(last);
  // Nobody is in somebody, though "Marine" is a first name.
  if (isUnit && inside.test(prior)) return 'department';
  const oneWord = /^(?:nl|da)$/.test(context.language) && unitWord.test(last) && name.to - name.from === 1;
  if (oneWord && besideUnit.test(prior)) return 'department';
  if (isKnownPerson(context, name)) return isSite(context, name) ? 'location' : 'person';
  if (unitBehind.test(next) || unitBefore.test(prior)) return 'department';
  if (isUnit && (within.test(prior) || /^[,:(|–—-]$/.test(prior)) && !verbBehind.test(next))
    return 'department';
  if (isSite(context, name)) return 'location';
  if (before?.kind === 'person' && before.to - before.from < 2) return 'person';
  if (!isApposition(context, name, before)) return 'person';
  if (headsLast.has(last) || headsFirst.has(last)) return 'title';
  return before?.kind === 'person' && workEnding.test(last) ? 'title' : 'location';
}
