import type { Item, Line } from './items.ts';
import { endsSentence, lineOf, sentenceAround } from './items.ts';
import { isEmployer } from './left.ts';
import { phraseTable } from './phrases/table.ts';
import type { Tables } from './tables.ts';
import { fold } from './tokens.ts';

/** The code of a firm or of somebody who works for one: nobody whose accounts we keep. */
const outsider = '<f>';

const legalForm =
  / (?:Ltd|Limited|LLP|LLC|Inc|Corp|Corporation|plc|PLC|GmbH|AG|KG|OHG|UG|SE|SA|SARL|SAS|SL|SpA|Lda|BV|NV|ApS)$/;
const firmWord =
  /^(?:Sons|Co|Söhne|Fils|Hijos|Filhos|Zonen|Sønner|Partner|Partners|(?:Reinigungsfirma|Sicherheitsfirma|Partnerfirma|Firma|Agentur|Spedition|Kanzlei)(?= .*).*)$/;

const nouns =
  '(customer|customers|client|clients|supplier|suppliers|vendor|vendors|landlord|landlords|tenant|tenants|competitor|competitors|caterer|caterers|reseller|distributor|investor|(key|largest|biggest|main|major|oldest|top|important) (account|accounts)|(cleaning|catering|security|law|consulting|accounting|marketing|recruitment|haulage|courier|shipping|audit|staffing|advertising|insurance|software|partner) (firm|company|agency|provider|contractor)|kunde|kunden|auftraggeber|lieferant|lieferanten|vermieter|untermieter|wettbewerber|grosskunde|grosskunden|agentur|reinigungsfirma|sicherheitsfirma|partnerfirma|speditionsfirma|dienstleister|fournisseur|fournisseurs|locataire|concurrent|agence|cliente|clientes|proveedor|proveedores|inquilino|fornecedor|fornecedores|inquilina|klant|klanten|leverancier|leveranciers|huurder|verhuurder|schoonmaakbedrijf|kunder|leverandor|leverandoren|leverandorer|lejer|udlejer|konkurrent)';
const determiner =
  "(our|the|a|another|some|two|three|of our|of the|one of our|unser|unsere|unserer|ein|eine|einer unserer|der|die|notre|un|une|un de nos|l'un de nos|une de nos|le|la|nuestro|nuestra|uno de nuestros|una de nuestras|un|el|nosso|nossa|um dos nossos|uma das nossas|o|a|onze|een van onze|een|de|vores|en af vores|en)";
const firm =
  '[(die|der|das|the|a|o|la|el|as|os|firma|firm|company)] <p> [(&|and|und|et|y|e|en|og|+) <p>] [(&|and|und|et|y|e|en|og|+) <p>]';
const adjectives = '[_] [_] [_]';

/** How a message says what somebody is to us, in all languages: the nouns never mean anything else in another. */
const named = phraseTable(
  [
    `${determiner} ${adjectives} ${nouns} ${firm}`,
    `${nouns} (called|named|namens|:) ${firm}`,
    `${determiner} ${adjectives} ${nouns} , ${firm} ,`,
    `${determiner} ${adjectives} ${nouns} , <p> & <p> $`,
    '(leave|leaves|leaving|left) [us|the company] [<d>|on <d>] for <p> & <p>',
    `${firm} , ${determiner} ${adjectives} ${nouns} $`,
    `(lose|losing|lost|loses) ${firm} as [(a|an|our|the)] [_] ${nouns}`,
    '<p> & <p> (is|has|leaves|quits|terminates|ist|hat|verlasst|kundigt|quitte|est|deja|nos|verlaat|is|forlader|er)',
  ].map((phrase) => [phrase, true] as const),
);

/** Who speaks for a whole firm. */
const chief =
  /^(?:ceo|cfo|coo|cto|cio|chief executive|chairman|chairwoman|founder|cofounder|co-founder|owner|managing director|president|head coach|geschaftsfuhrer|geschaftsfuhrerin|vorstand|vorstandschef|vorstandschefin|inhaber|grunder|pdg|directeur general|directrice generale|patron|fondateur|director general|directora general|presidente|fundador|oprichter|directeur|direktor|direktoren|stifter|bestuursvoorzitter|chef|chefen)$/;
const ofFirm = /^(?:of|at|von|bei|der|des|de|du|d'|da|do|van|bij|for|hos|i)$/;

/** "CEO of Brightwell", "Brightwell's CEO": the firm and, beside it, who leads it. */
function aroundChief(line: Line, at: number): number[] {
  const { items, codes } = line;
  const isPerson = (index: number) => codes[index] === '<p>';
  const isFirm = (index: number) =>
    isPerson(index) && (isEmployer(items[index]!) || items[index]!.text.includes(', '));
  if (isFirm(at - 2) && codes[at - 1] === "'s") return [at - 2, ...(isPerson(at + 1) ? [at + 1] : [])];
  const object = [at + 2, at + 3].find(isFirm);
  if (object === undefined || !ofFirm.test(codes[at + 1] ?? '')) return [];
  const article = /^(?:the|a|der|die|le|la|el|o|de|den)$/.test(codes[at - 1] ?? '') ? at - 1 : at;
  const before = codes[article - 1] === ',' && isPerson(article - 2) ? [article - 2] : [];
  const behind = codes[object + 1] === ',' && isPerson(object + 2) ? [object + 2] : [];
  return [object, ...before, ...behind];
}

function isChief({ kind, text, code }: Item): boolean {
  return (kind === 'title' || kind === 'word') && chief.test(kind === 'title' ? fold(text) : code);
}

/** "director general", of which a list knows the first word. */
function isGeneral(items: readonly Item[], index: number): boolean {
  return items[index]!.code === 'general' && /^direct/.test(fold(items[index - 1]?.text ?? ''));
}

const oneWord = phraseTable([[nouns, true] as const]);

/** "a customer", "our key accounts": what a title or a department is called, too, is here the plain word. */
function withPlainNouns(line: Line): Line {
  const codes = line.items.map(({ kind, code, text }) => {
    const words = kind === 'title' || kind === 'department' ? fold(text).split(' ') : [];
    return words.length > 0 && oneWord.longestAt({ codes: words }, 0)?.to === words.length
      ? 'customer'
      : code;
  });
  return { ...line, codes };
}

/** "our contact at the customer": somebody who only deals with one. */
function isDealing({ codes }: Line, from: number, to: number): boolean {
  return codes
    .slice(from, to)
    .some((code, index) => dealing.test(code) && !/^(?:our|nos|n.)$/.test(codes[from + index + 1] ?? ''));
}

const dealing =
  /^(?:at|from|for|with|by|who|bei|vom|fur|mit|chez|pour|avec|com|con|para|bij|voor|met|hos|fra|til|med)$/;

function outsidersIn(line: Line): Set<number> {
  const { items, codes } = line;
  const found = new Set<number>();
  const inside = (at: number, to: number) => {
    for (let index = at; index < to; index += 1) if (codes[index] === '<p>') found.add(index);
  };
  for (const { at, to } of named.findAll(withPlainNouns(line))) {
    if (isDealing(line, at, to)) continue;
    // "Hannah & Gareth is leaving": two people, and a slip.
    const bare = codes[at] === '<p>' && codes[at + 1] === '&' && codes[at + 3] !== ',';
    if (!bare || (isEmployer(items[at]!) && isEmployer(items[at + 2]!))) inside(at, to);
  }
  for (const [index, item] of items.entries()) {
    if (item.kind === 'person' && (legalForm.test(item.text) || firmWord.test(item.text))) {
      found.add(index);
      if (codes[index - 1] === '&' && codes[index - 2] === '<p>') found.add(index - 2);
    } else if (isChief(item) || isGeneral(items, index))
      for (const one of aroundChief(line, index)) found.add(one);
  }
  return found;
}

/** Takes firms, and the people who lead other firms, for what they are: nobody of ours, unless they come to us. */
export function withoutOutsiders(line: Line, { events }: Tables): Line {
  const outsiders = outsidersIn(line);
  if (outsiders.size === 0) return line;
  const comings = events
    .findAll(line)
    .filter(({ value }) => value.intent === 'joiner' && value.weight !== 'hint');
  const items = line.items.map((item, index): Item => {
    const { from, to } = sentenceAround(line, index);
    const comes = !isEmployer(item) && comings.some(({ at }) => at >= from && at < to);
    return outsiders.has(index) && !comes ? { kind: 'word', code: outsider, text: item.text } : item;
  });
  return lineOf(items, line.isMe ?? (() => false));
}

/** "A big customer", "three of our key accounts", and what may stand between them and the verb. */
const unnamed = phraseTable(
  [
    `${determiner} ${adjectives} ${nouns} [,] [_] [&] [_] [,] [(is|are|has|have|will|ist|sind|hat|haben|est|va|nos|es|se|e|vai|gaat|er|har)] [(now|just|also|already|be|sadly)]`,
    '[(the|our|der|die|le|la|el|o|de)] (prime minister|chancellor|home secretary|foreign secretary|mayor|pope|bundeskanzler|bundeskanzlerin|minister|ministerin|premier ministre|ministre|primer ministro|ministro|primeiro-ministro|premier|statsministeren|ministeren) [(is|has|will|ist|hat|est|a|ha|is|er|har)]',
  ].map((phrase) => [phrase, true] as const),
);

const owner =
  /^(?:of|from|at|for|with|to|by|von|vom|bei|fur|zu|mit|de|du|chez|pour|para|com|con|van|bij|voor|af|fra|hos|til)$/;

/** Whether what a cue at items `at`..`to` says is said of a firm, or of no one of ours; `subject` is whom it was taken for. */
export function isOfOutsider(line: Line, { at, to }: { at: number; to: number }, subject?: number): boolean {
  const { from } = sentenceAround(line, at);
  const last = line.codes.lastIndexOf(outsider, to - 1);
  const own = subject !== undefined && subject >= from && subject < to;
  if (last >= from) return !own;
  return (
    !own &&
    unnamed
      .findAll(withPlainNouns(line))
      .some((found) => found.at < at && found.to >= at && !owner.test(line.codes[found.at - 1] ?? '')) &&
    !endsSentence(line.codes[at])
  );
}
