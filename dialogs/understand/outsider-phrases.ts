import type { Line } from './items.ts';
import type { Found, PhraseTable } from './phrases/table.ts';
import { phraseTable } from './phrases/table.ts';
import { fold } from './tokens.ts';

const nouns =
  '(customer|customers|client|clients|supplier|suppliers|vendor|vendors|landlord|landlords|tenant|tenants|competitor|competitors|caterer|caterers|reseller|distributor|investor|(key|largest|biggest|main|major|oldest|top|important) (account|accounts)|(cleaning|catering|security|law|consulting|accounting|marketing|recruitment|haulage|courier|shipping|audit|staffing|advertising|insurance|software|partner) (firm|company|agency|provider|contractor)|kunde|kunden|auftraggeber|lieferant|lieferanten|vermieter|untermieter|wettbewerber|grosskunde|grosskunden|agentur|reinigungsfirma|putzfirma|baufirma|umzugsfirma|wartungsfirma|zeitarbeitsfirma|softwarefirma|werbeagentur|druckerei|sicherheitsfirma|partnerfirma|speditionsfirma|dienstleister|fournisseur|fournisseurs|locataire|concurrent|agence|cliente|clientes|proveedor|proveedores|inquilino|fornecedor|fornecedores|inquilina|klant|klanten|leverancier|leveranciers|huurder|verhuurder|schoonmaakbedrijf|kunder|leverandor|leverandoren|leverandorer|lejer|udlejer|konkurrent|dog|cat|hund|burohund|katze|chien|perro|hond)';
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
    `^ ${nouns} ${firm}`,
    `(kunden|leverandoren|udlejeren|lejeren|konkurrenten) ${firm}`,
    `${firm} , ${determiner} ${adjectives} ${nouns} $`,
    `(lose|losing|lost|loses) ${firm} as [(a|an|our|the)] [_] ${nouns}`,
    '(we|i) (lost|lose|are losing) <p> & <p>',
    '<p> & <p> (is|has|leaves|quits|terminates|ist|hat|verlasst|kundigt|quitte|est|deja|nos|verlaat|is|forlader|er)',
  ].map((phrase) => [phrase, true] as const),
);

const offices =
  '(prime minister|chancellor|home secretary|foreign secretary|mayor|pope|bundeskanzler|bundeskanzlerin|minister|ministerin|premier ministre|ministre|primer ministro|ministro|primeiro-ministro|statsministeren|ministeren)';
const chairs =
  '(chair|chairman|chairwoman|chairperson|president|head|captain|treasurer|secretary|rep|leader)';
const clubs = '(club|association|council|union|party|society|committee|charity|church|choir|federation)';
const auxiliary = '[(is|are|has|have|will|ist|sind|hat|haben|est|va|nos|es|se|e|vai|gaat|er|har|a|ha)]';

/** "A big customer", "three of our key accounts", and what may stand between them and the verb. */
const unnamed = phraseTable(
  [
    `${determiner} ${adjectives} ${nouns} [,] [_] [&] [_] [,] ${auxiliary} [(now|just|also|already|be|sadly)]`,
    `[(the|our|a)] [works|parish|city] ${chairs} of (the|our|a) [_] [_] ${clubs}`,
    `[(the|our|a)] [works|parish|city|town] ${clubs} ${chairs}`,
    `[(the|our|der|die|le|la|el|o|de)] ${offices} ${auxiliary}`,
  ].map((phrase) => [phrase, true] as const),
);

const oneWord = phraseTable([[nouns, true] as const]);
const telling = new Set([
  ...phraseTable([nouns, offices, clubs].map((all) => [all, true] as const)).words,
  '&',
]);

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

/** Most messages hold none of the nouns, and phrases with gaps are slow to look for. */
function findAll(table: PhraseTable<true>, line: Line): readonly Found<true>[] {
  const plain = withPlainNouns(line);
  return plain.codes.some((code) => telling.has(code)) ? table.findAll(plain) : [];
}

/** Where a message names a firm that is something to us: "our client Hollis & Gray". */
export const namedOutsiders = (line: Line): readonly Found<true>[] => findAll(named, line);

/** Where it speaks of one, or of a public office, without a name: "a big customer is", "the prime minister". */
export const unnamedOutsiders = (line: Line): readonly Found<true>[] => findAll(unnamed, line);
