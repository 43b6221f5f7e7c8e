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
  /^(?:[a-z]{4,}ics|consulting|scheduling|newsroom|podcasts|broadcasting|editorial|advertising|publishing|pricing|underwriting|claims|nursing|catering|packaging|ticketing|bookings|photography|medicine|biology|chemistry|physics|imaging|platforms|studies|sciences|works|care|health|safety|response|recovery|banking|lending|mortgages|markets|rights|affairs|relations|services|operations|programmes|programs|projects|systems|networks|accounts|development|delivery|enablement|control|monitoring|modelling|modeling|processing|ops|experience|excellence|compliance|content|learning|education|crops|dairy|fraud|cards|payments|deposits|licensing|housing|highways|parks|libraries|elections|planning|permits|conveyancing|probate|employment|family|litigation|wells|mining|drilling|welding|machining|assembly|foundry|rigging|tooling|tunnelling|tunneling|brewing|bottling|ripening|milling|baking|spirits|cellar|narrative|gameplay|levels|audio|sound|animation|localisation|localization|lighting|rendering|tools|effects|theatre|theatres|maternity|paediatrics|pediatrics|geriatrics|dialysis|anaesthetics|urgences|urgencias|admissions|registry|estates|alumni|genomics|robotics|optics|photonics|analytics|logistics|customs|haulage|freight|berths|pilotage|terminals|fleet|yard|depot|defence|defense|intelligence|hunting|forensics|resilience|procurement|treasury)$/;
/** The same in Dutch and Danish, where a unit is one long word: "Burgerzaken", "Borgerservice". */
const unitWord =
  /^[a-z]{3,}(?:zaken|beheer|administratie|techniek|logistiek|onderhoud|handhaving|vergunningen|toezicht|balie|service|forvaltning|drift|udvikling|pleje|styring)$/;
const besideUnit = /^(?:bij|naar|in|op|i|til|hos|van|fra)$/;

/** What somebody works as ends so: "Perfusionist", "Patternmaker", "Ranger". */
const workEnding =
  /(?:ist|maker|smith|wright|keeper|man|woman|person|worker|grapher|ician|ologist|eer|ster|monger|hand|er|or|ant|eur|euse|iste|ista|dor|dora|ario|aria|eiro|eira|ero|era|ier|iere|in|ent)$/;

/** What the name of a unit of several words begins with, and nobody's: "Digital Identity", "Marine Safety". */
const unitFirst =
  /^(?:digital|cyber|space|grid|threat|marine|maritime|group|corporate|retail|private|public|global|strategic|clinical|social|urban|rural|civil|internal|external|customer|client|talent|brand|network|cloud|data|mobile|energy|wind|solar|nuclear|ground|flight|fleet|asset|wealth|fund|credit|risk|supply|critical|advanced|applied|technical|industrial|commercial|international|regional|community|youth|student|patient|emergency|primary|secondary|special|information|identity)$/;
/** Ends of units that are surnames, too: "Rosa Parks". */
const unitOrSurname = /^(?:parks|wells|mills|mining|cards|works|fleet|yard|health|care)$/;

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

const sign = /^[,:(|–—-]$/;

/** The name of a unit with the ordinary word that ends it: "Space Systems" behind a sign or a word for where. */
export function wholeUnit(context: NameContext, name: NameMark): NameMark {
  const { tokens, taken } = context;
  const [prior, end, next] = [tokens[name.from - 1]?.norm ?? '', tokens[name.to - 1]!, tokens[name.to]];
  const goesOn =
    next?.kind === 'word' && next.capital && next.start === end.end + 1 && taken[name.to] !== true;
  const placed = sign.test(prior) || within.test(prior);
  return goesOn && placed && unitLast.test(next.norm) && !isKnownPerson(context, name)
    ? { from: name.from, to: name.to + 1 }
    : name;
}

/** "Kofi Mensah, Marine Safety, …": several words that begin or end as only a unit's name does, though "Marine" is a first name. */
function isUnitBetweenSigns({ tokens }: NameContext, { from, to }: NameMark): boolean {
  const [first, last] = [tokens[from]!.norm, tokens[to - 1]!.norm];
  const apart = sign.test(tokens[from - 1]?.norm ?? '') && /^(?:[,|).;–—\n-]|)$/.test(tokens[to]?.norm ?? '');
  if (!apart || to - from < 2 || tokens[from]!.mention !== undefined) return false;
  return (
    unitFirst.test(first) || (unitLast.test(last) && !unitOrSurname.test(last) && !givenNames.has(first))
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
  if (isUnitBetweenSigns(context, name)) return 'department';
  if (isKnownPerson(context, name)) return isSite(context, name) ? 'location' : 'person';
  if (unitBehind.test(next) || unitBefore.test(prior)) return 'department';
  if (isUnit && (within.test(prior) || /^[,:(|–—-]$/.test(prior)) && !verbBehind.test(next))
    return 'department';
  // "aux Achats Publics": one word right behind a department belongs to it.
  const touches = before?.to === name.from && tokens[name.from]!.start === tokens[name.from - 1]!.end + 1;
  if (before?.kind === 'department' && touches && name.to - name.from === 1 && context.language !== 'de')
    return 'department';
  if (isSite(context, name)) return 'location';
  if (before?.kind === 'person' && before.to - before.from < 2) return 'person';
  if (!isApposition(context, name, before)) return 'person';
  if (headsLast.has(last) || headsFirst.has(last)) return 'title';
  return before?.kind === 'person' && workEnding.test(last) ? 'title' : 'location';
}
